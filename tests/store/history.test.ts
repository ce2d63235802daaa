import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/model/types.ts';
import { selectAt, selectDrawing } from '../../src/store/selectors.ts';
import type { View } from '../../src/view/view.ts';
import { settle, testStore } from './testStore.ts';

const day = (text: string): IsoDate => text as IsoDate;
const step = { key: 'page.step.date' } as const;

test('every change makes one named step, and undo and redo walk it', () => {
  const { store } = testStore();
  store.getState().change({ key: 'page.step.lens.influence' }, { lens: 'influence' });
  store.getState().change({ key: 'page.step.select', params: { name: 'LY' } }, { selected: 'LY' });
  expect(store.getState().past.map((entry) => entry.name.key)).toEqual([
    'page.step.lens.influence',
    'page.step.select',
  ]);
  store.getState().undo();
  expect(store.getState().view.selected).toBeNull();
  expect(store.getState().future.at(-1)?.name.key).toBe('page.step.select');
  store.getState().redo();
  expect(store.getState().view.selected).toBe('LY');
});

test('a change that changes nothing makes no step', () => {
  const { store } = testStore();
  store.getState().change(step, { asOf: store.getState().view.asOf, from: [] });
  expect(store.getState().past).toHaveLength(0);
});

test('a drag of the date is one step of undo; a pause makes a new one', () => {
  const { store, clock } = testStore();
  for (const text of ['2022-01-01', '2022-02-01', '2022-03-01']) {
    clock.now += 20;
    store.getState().change(step, { asOf: day(text) });
  }
  expect(store.getState().past).toHaveLength(1);
  clock.now += 5000;
  store.getState().change(step, { asOf: day('2023-01-01') });
  expect(store.getState().past).toHaveLength(2);
  store.getState().undo();
  expect(store.getState().view.asOf).toBe('2022-03-01');
  store.getState().undo();
  expect(store.getState().view.asOf).toBeNull();
});

test('a new change forgets what could have been redone', () => {
  const { store } = testStore();
  store.getState().change({ key: 'page.step.select' }, { selected: 'LY' });
  store.getState().undo();
  store.getState().change({ key: 'page.step.select' }, { selected: 'AH' });
  expect(store.getState().future).toHaveLength(0);
});

test('undo brings back the places of cards, to the pixel', async () => {
  const { store } = testStore();
  await settle();
  const before = store.getState().positions;
  store.getState().moveNode('LY', { x: 900, y: 900 });
  await settle();
  expect(store.getState().positions?.nodes['LY']).toEqual({ x: 900, y: 900 });
  store.getState().undo();
  await settle();
  expect(store.getState().positions).toEqual(before);
  store.getState().redo();
  await settle();
  expect(store.getState().positions?.nodes['LY']).toEqual({ x: 900, y: 900 });
});

test('undo brings back the dataset that was open before', async () => {
  const { store } = testStore();
  const before = store.getState().dataset;
  await store.getState().openCase('other');
  expect(store.getState().dataset).not.toBe(before);
  store.getState().undo();
  await settle();
  expect(store.getState().dataset).toBe(before);
  expect(store.getState().positions).not.toBeNull();
});

test('any walk of choices, undone, gives the same picture, byte for byte', () => {
  const patch: fc.Arbitrary<Partial<View>> = fc.oneof(
    fc.constantFrom('2020-06-01', '2021-06-01', '2024-01-01').map((text) => ({ asOf: day(text) })),
    fc.constantFrom('map', 'influence', 'exposure', 'oversight').map((lens) => ({ lens }) as Partial<View>),
    fc.constantFrom('LY', 'AH', 'NAVER', null).map((selected) => ({ selected })),
    fc.constantFrom('LY', 'NC', null).map((focus) => ({ focus })),
    fc.boolean().map((all) => ({ all })),
    fc.constantFrom([], ['SB']).map((hidden) => ({ hidden })),
  );
  fc.assert(
    fc.property(fc.array(patch, { minLength: 1, maxLength: 12 }), (patches) => {
      const { store, clock } = testStore();
      const drawing = JSON.stringify(selectDrawing(store.getState()));
      const at = JSON.stringify(selectAt(store.getState()));
      for (const one of patches) {
        clock.now += 10_000;
        store.getState().change(step, one);
      }
      while (store.getState().past.length > 0) store.getState().undo();
      expect(JSON.stringify(selectDrawing(store.getState()))).toBe(drawing);
      expect(JSON.stringify(selectAt(store.getState()))).toBe(at);
    }),
    { numRuns: 40 },
  );
});
