/**
 * The rule by which removed strings are looked for, so that short names do not hit ordinary words:
 * 1. Text is compared in NFKC form, with JSON, XML and URL escapes undone.
 * 2. A string with Han, kana or Hangul signs is found anywhere, from two signs on; one sign alone is not looked for.
 * 3. Any other string is found as whole words only: no letter or digit may touch it. From five signs on, capitals and
 *    small letters are the same; below, they are not ("Son" is found, "son" in "his son" is not; "Lee", not "fleece").
 * 4. A string of one sign, or one that is a word of the file format itself, is not looked for in text; ids are compared
 *    as ids as well, where every one of them counts, however short.
 */
export interface Removed {
  /** Names, parts of names, titles, addresses, whole texts. */
  readonly strings: readonly string[];
  /** Ids of entities, facts and sources that were given new ones. */
  readonly ids: readonly string[];
}

const noSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A search for removed strings, made once for many texts. O(total length of the strings). */
export function makeSearch(strings: readonly string[], formatWords: ReadonlySet<string> = new Set()) {
  const anywhere = new Set<string>();
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  for (const string of strings) {
    const form = string.normalize('NFKC').trim();
    if ([...form].length < 2 || formatWords.has(form)) continue;
    if (noSpaces.test(form)) anywhere.add(form);
    else if (form.length < 5) exact.set(form, string);
    else folded.set(form.toLowerCase(), string);
  }
  const cased = wordsPattern([...exact.keys()], 'gu');
  const uncased = wordsPattern([...folded.keys()], 'giu');
  /** The removed strings that stand in a text. O(length · strings without spaces). */
  return (text: string): readonly string[] => {
    const form = text.normalize('NFKC');
    const hits = new Set<string>([...anywhere].filter((string) => form.includes(string)));
    for (const pattern of [cased, uncased]) {
      for (const match of pattern === null ? [] : form.matchAll(pattern)) hits.add(match[0]);
    }
    return [...hits];
  };
}

/** Strings as whole words, the longest first; null when there are none. */
function wordsPattern(strings: readonly string[], flags: string): RegExp | null {
  if (strings.length === 0) return null;
  const escaped = [...strings]
    .sort((a, b) => b.length - a.length)
    .map((string) => string.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/[\s-]+/g, '[\\s_+./-]+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

/** A text in every reading that hides something: as it is, with JSON escapes, XML escapes and URL escapes undone. */
export function readingsOf(text: string): readonly string[] {
  const json = text.replace(/\\u([0-9a-fA-F]{4})/g, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const xml = json.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g,
    (whole, name, decimal, hex) => {
      if (name !== undefined)
        return ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as Record<string, string>)[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
  const url = xml.replace(/(?:%[0-9a-fA-F]{2})+/g, (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  return [...new Set([text, json, xml, url])];
}
