import { expect, test } from 'vitest';
import type { IsoDate } from '../../../src/model/types.ts';
import { ownerParts } from '../../../src/panels/parts/ownerParts.ts';
import { dataset, on } from '../../support/builder.ts';

/** The date of a figure as the bar marks it on a day; undefined where it is not marked. */
function marked(line: string, day: string | null): string | undefined {
  const [part] = ownerParts(on(dataset(line), day).stakes, day as IsoDate | null);
  return part?.type === 'holder' ? part.stale : undefined;
}

test('a figure is marked old from the day after two years', () => {
  expect(marked('P 60 T @2021-10-31', '2023-10-31')).toBeUndefined();
  expect(marked('P 60 T @2021-10-31', '2023-11-01')).toBe('2021-10-31');
});

test('a figure of a month or a year counts from its first day', () => {
  expect(marked('P 60 T @2021-10', '2023-10-01')).toBeUndefined();
  expect(marked('P 60 T @2021-10', '2023-10-02')).toBe('2021-10');
  expect(marked('P 60 T @2021', '2023-01-02')).toBe('2021');
});

test('without a day, or without a date of the figure, nothing is old', () => {
  expect(marked('P 60 T @2001', null)).toBeUndefined();
  expect(marked('P 60 T 2001..', '2023-11-01')).toBeUndefined();
});

test('a company without direct holders on record is a bar that nobody has said, figures that sum up others included', () => {
  expect(ownerParts(on(dataset('P 60 T indirect'), null).stakes)).toEqual([{ type: 'absent', id: 'absent', share: 1 }]);
  expect(ownerParts([])).toEqual([{ type: 'absent', id: 'absent', share: 1 }]);
});
