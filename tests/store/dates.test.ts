import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/model/types.ts';
import { neighbourDate, shiftDate, stepDate, stopsFrom } from '../../src/store/dates.ts';
import { testStore } from './testStore.ts';

const day = (text: string): IsoDate => text as IsoDate;
const days = ['2020-01-01', '2021-01-01', '2023-01-01'].map(day);

test('steps to the next change, and stays at either end', () => {
  expect(neighbourDate(days, day('2020-06-01'), 1)).toBe('2021-01-01');
  expect(neighbourDate(days, day('2021-01-01'), -1)).toBe('2020-01-01');
  expect(neighbourDate(days, day('2023-01-01'), 1)).toBe('2023-01-01');
  expect(neighbourDate(days, day('2020-01-01'), -1)).toBe('2020-01-01');
  expect(neighbourDate(days, null, -1)).toBe('2023-01-01');
});

test('a month on keeps the day where the month has it', () => {
  expect(shiftDate(day('2024-01-31'), { months: 1 })).toBe('2024-02-29');
  expect(shiftDate(day('2023-03-31'), { months: -1 })).toBe('2023-02-28');
  expect(shiftDate(day('2023-12-31'), { days: 1 })).toBe('2024-01-01');
});

test('a step on and a step back return to the day that was chosen by hand', () => {
  const { store } = testStore();
  store.getState().change({ key: 'page.step.date' }, { asOf: day('2020-06-15') });
  stepDate(store.getState(), 1);
  expect(store.getState().view.asOf).toBe('2021-01-01');
  stepDate(store.getState(), -1);
  expect(store.getState().view.asOf).toBe('2020-06-15');
});

test('asking for the stops changes nothing', () => {
  const { store } = testStore();
  const before = store.getState();
  expect(stopsFrom(before, day('2020-06-15'))).toContain('2020-06-15');
  expect(store.getState()).toBe(before);
});
