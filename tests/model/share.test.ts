import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactShare, highEnd, lowEnd, midShare, sameShare, shareUnits, toFraction } from '../../src/model/share.ts';

test('a fraction is a number in [0, 1], and zero is one', () => {
  expect([toFraction(0), toFraction(1), toFraction(0.645)]).toEqual([0, 1, 0.645]);
  expect(Object.is(toFraction(-0), 0)).toBe(true);
  for (const bad of [Number.NaN, -1e-12, 1.000001, Number.POSITIVE_INFINITY])
    expect(() => toFraction(bad)).toThrow(RangeError);
});

test('17, 28 and 5 % are exactly one half', () => {
  expect(0.17 + 0.28 + 0.05).toBeGreaterThan(0.5);
  expect(shareUnits(0.17) + shareUnits(0.28) + shareUnits(0.05)).toBe(shareUnits(0.5));
});

test('decimals of up to twelve places add up exactly in units', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e12 }), { maxLength: 50 }), (parts) => {
      const sum = parts.reduce((total, units) => total + shareUnits(units / 1e12), 0);
      expect(sum).toBe(parts.reduce((total, units) => total + units, 0));
    }),
  );
});

test('unknown is from 0 to 1, and not the same as zero or as the whole band', () => {
  expect([lowEnd('unknown'), highEnd('unknown'), midShare('unknown')]).toEqual([0, 1, 0.5]);
  expect(sameShare('unknown', exactShare(0))).toBe(false);
  expect(sameShare('unknown', { min: toFraction(0), max: toFraction(1) })).toBe(false);
  expect(
    sameShare(
      { min: toFraction(0.5), max: toFraction(1) },
      { min: toFraction(0.5), max: toFraction(1), minOpen: true },
    ),
  ).toBe(false);
  expect(sameShare(exactShare(0.1 + 0.2), exactShare(0.3))).toBe(true);
});
