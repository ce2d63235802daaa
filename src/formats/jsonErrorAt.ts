const blank = /[ \t\n\r]*/y;
const scalar =
  /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

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
  scalar.lastIndex = from;
  return scalar.test(text) ? scalar.lastIndex - from : 0;
}
