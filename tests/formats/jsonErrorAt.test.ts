import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonErrorAt } from '../../src/formats/jsonErrorAt.ts';

test.each([
  ['{"a": oops}', 6],
  ['{"a" 1}', 5],
  ['{a:1}', 1],
  ['[1,]', 3],
  ['[1 2]', 3],
  ['{"a":1,}', 7],
  ['[1]]', 3],
  ['"a\nb"', 0],
  ['{"a":[1,2', 9],
  ['[}', 1],
  ['01', 1],
  ['', 0],
])('%j breaks at %i', (text, at) => {
  expect(jsonErrorAt(text)).toBe(at);
});

test('agrees with the engine on what is JSON, whatever comes', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(60), fc.nat(3), fc.constantFrom('', ',', '{', '"', ']', 'e', '\\', '0', ' '))
    .map(([text, at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
  fc.assert(
    fc.property(fc.oneof(fc.json(), broken, fc.string()), (text) => {
      expect(jsonErrorAt(text) === -1).toBe(parses(text));
    }),
    { numRuns: 3_000 },
  );
});

test('does not run out of stack on a deep text', () => {
  expect(jsonErrorAt('['.repeat(200_000))).toBe(200_000);
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
