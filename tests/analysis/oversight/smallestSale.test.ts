import { expect, test } from 'vitest';
import { afterSale, heldUnits } from '../../../src/analysis/oversight/smallestSale.ts';
import { at } from '../../support/builder.ts';

/** What is left of a band of 30 to 50 %, both ends open, when so many per cent of the company are sold. */
function leftOf(line: string, percent: number) {
  const day = at(line);
  return afterSale(day, day.stakes, Math.round(percent * 1e10)).stakes[0]?.capital;
}

test('a part sold of an open band leaves an open band, a whole end sold leaves nothing open', () => {
  expect(leftOf('A >30-<50 B', 10)).toEqual({ min: 0.2, minOpen: true, max: 0.4, maxOpen: true });
  expect(leftOf('A >30-<50 B', 30)).toEqual({ min: 0, max: 0.2, maxOpen: true });
});

test('a closed band stays closed, an exact share exact', () => {
  expect(leftOf('A 30-50 B', 10)).toEqual({ min: 0.2, max: 0.4 });
  expect(leftOf('A 50 B', 20)).toEqual({ min: 0.3, max: 0.3 });
});

test('only the lower end of a band can be sold for certain', () => {
  const [band, unknown] = at('A 30-50 B', 'C ? B').stakes;
  expect(band && heldUnits(band)).toBe(0.3e12);
  expect(unknown && heldUnits(unknown)).toBe(0);
});
