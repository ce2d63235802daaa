import { expect, test } from 'vitest';
import { licenceWords } from '../../src/view/licenceWords.ts';

test('a known licence has a sentence in the language of the reader, an unknown one is shown as written', () => {
  expect(licenceWords('CC0-1.0')).toBe('panels.map.licence.cc0');
  expect(licenceWords('ODbL-1.0')).toBe('panels.map.licence');
});

const datasets = import.meta.glob<{ default: { licence: string } }>('../../data/*/dataset.json', { eager: true });

test('the licence of every bundled case has a sentence of its own', () => {
  const without = Object.values(datasets).filter((data) => licenceWords(data.default.licence) === 'panels.map.licence');
  expect(without).toEqual([]);
});
