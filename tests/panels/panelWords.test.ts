import { expect, test } from 'vitest';
import { readNumber } from '../../src/panels/parts/NumberField.tsx';
import { ownerParts } from '../../src/panels/parts/ownerParts.ts';
import { searchEntities } from '../../src/panels/parts/searchEntities.ts';
import { at, dataset } from '../support/builder.ts';

const sum = (parts: readonly { readonly share: number }[]) => parts.reduce((total, part) => total + part.share, 0);

test('the bar of holders reaches exactly one, with the rest as other holders', () => {
  const parts = ownerParts(at('A 64.5 X', 'B 10 X').stakes);
  expect(parts.map((part) => part.type)).toEqual(['holder', 'holder', 'other']);
  expect(sum(parts)).toBeCloseTo(1, 12);
});

test('a band leaves a band of other holders', () => {
  const other = ownerParts(at('A 25-50 X').stakes).at(-1);
  expect(other).toMatchObject({ type: 'other', low: 0.5, high: 0.75 });
});

test('an unknown share makes the rest unknown, never other holders', () => {
  expect(ownerParts(at('A 40 X', 'B ? X').stakes).map((part) => part.type)).toEqual(['holder', 'holder', 'unknown']);
});

test('a share of zero is a holder, not an unknown', () => {
  expect(ownerParts(at('A 0 X', 'B 100 X').stakes).map((part) => part.type)).toEqual(['holder', 'holder']);
});

test('a figure that includes others, and a planned one, are not added', () => {
  const parts = ownerParts(at('A 50 X', 'B 30 X indirect', 'C 20 X planned').stakes);
  expect(parts.map((part) => part.id)).toEqual(['A>X', 'other']);
});

test('reads per cent as typed in any width and refuses what is outside', () => {
  expect(readNumber('28.5', 'percent', 0, 1)).toBe(0.285);
  expect(readNumber('２８,５ %', 'percent', 0, 1)).toBe(0.285);
  expect(readNumber('0', 'percent', 0, 1)).toBe(0);
  expect(readNumber('140', 'percent', 0, 1)).toBeNull();
  expect(readNumber('1e3', 'plain', 0, 1e6)).toBeNull();
  expect(readNumber('2.5', 'whole', 0, 10)).toBeNull();
});

test('finds parties only where a party is asked for', () => {
  const data = dataset('A 60 B', 'A uses SYS');
  expect(searchEntities(data, '', 10, 'asset').map((entity) => entity.id)).toEqual(['SYS']);
  expect(searchEntities(data, 'ｂ', 10).map((entity) => entity.id)).toEqual(['B']);
});
