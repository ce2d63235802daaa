import { fail, makeProblem, type Result, succeed } from '../model/problem.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-kr';

/**
 * The text of a file, whatever its encoding, as far as that can be told for certain: a byte order mark; else strict
 * UTF-8; else Shift_JIS or EUC-KR, when the bytes stand as words of that language do and no other reading fits. The same
 * bytes are always read the same way.
 * @param fileName for messages
 * @returns the text without a byte order mark. `readInEncoding`, a warning, names an encoding that was not marked.
 * Errors: `notText` for a file of bytes that no text has, `unknownEncoding` when the encoding can't be told. O(length).
 * Reference: WHATWG Encoding Standard.
 */
export function decodeText(bytes: Uint8Array, fileName: string): Result<string> {
  const marked = markOf(bytes);
  if (marked !== null) return textOr('notText', decode(bytes, marked), fileName);
  const plain = decode(bytes, 'utf-8');
  if (plain !== null) return succeed(plain);
  if (bytes.subarray(0, 4_000).includes(0)) return textOr('notText', null, fileName);
  const [encoding, name] = standsInJapanese(bytes)
    ? (['shift_jis', 'Shift_JIS'] as const)
    : standsInKorean(bytes)
      ? (['euc-kr', 'EUC-KR'] as const)
      : [null, ''];
  const read = textOr('unknownEncoding', encoding === null ? null : decode(bytes, encoding), fileName);
  if (!read.ok) return read;
  return succeed(read.value, [makeProblem('readInEncoding', '', { file: fileName, encoding: name }, 'warning')]);
}

function textOr(code: string, text: string | null, file: string): Result<string> {
  return text === null ? fail(makeProblem(code, '', { file })) : succeed(text);
}

/** UTF-32 has its mark as well; nobody writes it, and no browser reads it. */
function markOf(bytes: Uint8Array): Encoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Kana and the common kanji of Shift_JIS begin with 81 to 9F, where EUC-KR has none of its own signs and Western
 * encodings have no letters. Half-width katakana, which any bytes may look like, don't count for it.
 */
function standsInJapanese(bytes: Uint8Array): boolean {
  const found = { pairs: 0, own: 0, joined: 0, halfWidth: 0 };
  let joins = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const halfWidth = byte >= 0xa1 && byte <= 0xdf;
    if (halfWidth) found.halfWidth += 1;
    if (byte < 0x80 || halfWidth) {
      joins = false;
      continue;
    }
    at += 1;
    found.pairs += 1;
    if (byte <= 0x9f) found.own += 1;
    if (joins) found.joined += 1;
    joins = true;
  }
  return found.own * 2 > found.pairs && standsInWords(found) && found.halfWidth <= found.pairs;
}

/** Hangul and signs of KS X 1001, and nothing else: Chinese and Japanese encodings use bytes above C8, or kana at A4. */
function standsInKorean(bytes: Uint8Array): boolean {
  const found = { pairs: 0, joined: 0 };
  let joins = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      joins = false;
      continue;
    }
    at += 1;
    const own = (byte >= 0xa1 && byte <= 0xa3) || (byte >= 0xb0 && byte <= 0xc8);
    if (!own || (bytes[at] ?? 0) < 0xa1) return false;
    found.pairs += 1;
    if (joins) found.joined += 1;
    joins = true;
  }
  return standsInWords(found);
}

/** Western letters with marks stand alone between plain ones; these languages are written in words of several pairs. */
function standsInWords({ pairs, joined }: { readonly pairs: number; readonly joined: number }): boolean {
  return pairs >= 2 && joined * 3 >= pairs;
}
