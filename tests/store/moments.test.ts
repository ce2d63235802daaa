import { expect, test } from 'vitest';
import lyJson from '../../data/ly/dataset.json';
import { makeDataset } from '../../src/model/dataset.ts';
import { isAt, momentsOf } from '../../src/store/moments.ts';
import { paper, testStore } from './testStore.ts';

const made = makeDataset(lyJson);
if (!made.ok) throw new Error('the LY case does not load');
const { store } = testStore({ dataset: made.value });

test('the LY case offers its moments: before the breach, as disclosed, as known to the authority, as announced', () => {
  const moments = momentsOf(store.getState()).map(({ id, asOf, knownBy }) => [id, asOf, knownBy]);
  expect(moments).toEqual([
    ['opening', '2023-10-31', null],
    ['before', '2023-09-13', null],
    ['disclosed', '2023-10-31', '2023-11-27'],
    ['authority', '2023-10-31', '2024-03-31'],
    ['announced', '2027-01-01', null],
  ]);
});

test('a moment that was chosen is the one the page stands at', () => {
  const moment = momentsOf(store.getState())[2];
  if (moment === undefined) throw new Error('no moment');
  store.getState().change({ key: 'page.step.date' }, { asOf: moment.asOf, knownBy: moment.knownBy });
  expect(isAt(store.getState(), moment)).toBe(true);
});

test('a case without events offers no moment but its own date', () => {
  expect(momentsOf(testStore({ dataset: paper() }).store.getState()).filter(({ event }) => event !== null)).toEqual([]);
});
