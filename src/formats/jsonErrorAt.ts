const blank = /[ \t\n\r]*/y;
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escaped = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

type Wanted = 'value' | 'firstItem' | 'firstKey' | 'key' | 'colon' | 'next' | 'end';

/**
 * Where a text stops being JSON: the offset of the first token that can't stand there, the length when the text breaks
 * off, -1 when it is JSON. Engines no longer tell the place for every error. No recursion: depth costs memory only.
 * O(length). Reference: RFC 8259.
 */
export function jsonErrorAt(text: string): number {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let at = skip(text, 0);
  const afterValue = (): Wanted => (open.length === 0 ? 'end' : 'next');
  while (at < text.length) {
    const char = text[at];
    let length = 1;
    if (wanted === 'end') return at;
    if ((wanted === 'firstItem' && char === ']') || (wanted === 'firstKey' && char === '}')) {
      open.pop();
      wanted = afterValue();
    } else if (wanted === 'value' || wanted === 'firstItem') {
      if (char === '{' || char === '[') {
        open.push(char);
        wanted = char === '{' ? 'firstKey' : 'firstItem';
      } else {
        length = scalarLength(text, at);
        if (length === 0) return at;
        wanted = afterValue();
      }
    } else if (wanted === 'key' || wanted === 'firstKey') {
      length = char === '"' ? scalarLength(text, at) : 0;
      if (length === 0) return at;
      wanted = 'colon';
    } else if (wanted === 'colon') {
      if (char !== ':') return at;
      wanted = 'value';
    } else if (char === ',') {
      wanted = open.at(-1) === '{' ? 'key' : 'value';
    } else if (char === (open.at(-1) === '{' ? '}' : ']')) {
      open.pop();
      wanted = afterValue();
    } else return at;
    at = skip(text, at + length);
  }
  return wanted === 'end' ? -1 : text.length;
}

function skip(text: string, from: number): number {
  blank.lastIndex = from;
  blank.test(text);
  return blank.lastIndex;
}

function scalarLength(text: string, from: number): number {
  if (text[from] === '"') return stringLength(text, from);
  word.lastIndex = from;
  return word.test(text) ? word.lastIndex - from : 0;
}

// A loop and not a pattern: patterns run out of stack on strings of some megabytes.
function stringLength(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1 - from;
    if (code < 0x20) return 0;
    if (code !== 0x5c) continue;
    escaped.lastIndex = at + 1;
    if (!escaped.test(text)) return 0;
    at = escaped.lastIndex - 1;
  }
  return 0;
}
