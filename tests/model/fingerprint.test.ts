import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, fingerprint, sha256Hex } from '../../src/model/fingerprint.ts';
import { dataset } from '../support/builder.ts';

test('writes keys in order, no spaces, one zero, and leaves absent fields out', () => {
  expect(canonicalJson({ b: [1, -0, 1e21, 0.1], a: { z: null, y: undefined, x: 'ü"' } })).toBe(
    '{"a":{"x":"ü\\"","z":null},"b":[1,0,1e+21,0.1]}',
  );
});

test('refuses what has no JSON form', () => {
  for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, [undefined], () => 1, 1n])
    expect(() => canonicalJson(bad)).toThrow(TypeError);
});

test('the order of keys changes nothing, and reading it back gives the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(canonicalJson(turned(value))).toBe(text);
    }),
  );
});

test('SHA-256 of the texts printed in FIPS 180-2', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('two datasets that differ in one figure have other fingerprints, equal ones the same', () => {
  expect(fingerprint(dataset('A 60 B'))).toMatch(/^[0-9a-f]{64}$/);
  expect(fingerprint(dataset('A 60 B'))).toBe(fingerprint(dataset('A 60 B')));
  expect(fingerprint(dataset('A 60 B'))).not.toBe(fingerprint(dataset('A 60.0000000001 B')));
});

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, turned(item)]),
  );
}
