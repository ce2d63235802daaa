import type { LocalText } from '../../model/types.ts';

const lineLimit = 1_000;
const paragraphLimit = 20_000;
const idLimit = 200;

/** One line: control characters become spaces, runs of spaces one; cut at 1,000 characters. Null when nothing is left. O(length). */
export function cleanLine(text: string): string | null {
  return cut(text.replace(/[\p{Cc}\s]+/gu, ' ').trim(), lineLimit);
}

/** A paragraph: control characters other than line breaks become spaces; cut at 20,000 characters. O(length). */
export function cleanParagraph(text: string): string | null {
  return cut(text.replace(/[^\P{Cc}\n]+/gu, ' ').trim(), paragraphLimit);
}

/**
 * An id as the model takes it: no control characters, no space at the ends, at most 200 characters. A longer one keeps
 * its first characters and a check number, so that two that differ at the end stay two. Null when nothing is left.
 */
export function cleanId(text: string): string | null {
  const plain = text.replace(/\p{Cc}+/gu, ' ').trim();
  if (plain === '') return null;
  return plain.length <= idLimit ? plain : `${wellFormed(plain.slice(0, idLimit - 20)).trim()}~${checkNumber(plain)}`;
}

/** Text under the tag of the language that its script tells: Hangul ko, Kana ja, otherwise `und` (not determined). */
export function byScript(text: string): LocalText {
  if (/\p{Script=Hangul}/u.test(text)) return { ko: text };
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? { ja: text } : { und: text };
}

/** True for a name that a careless page would take for markup. It stays what it is: text. */
export function looksLikeMarkup(text: string): boolean {
  return /<\s*[a-z!/?]|&#|javascript:/i.test(text);
}

function cut(text: string, limit: number): string | null {
  if (text === '') return null;
  return text.length <= limit ? text : `${wellFormed(text.slice(0, limit - 1))}…`;
}

/** A cut must not leave half of a surrogate pair. */
function wellFormed(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}

/** FNV-1a, twice with different starts: 16 hex digits. */
function checkNumber(text: string): string {
  const run = (start: number): string => {
    let hash = start;
    for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  };
  return run(0x811c9dc5) + run(0x01234567);
}
