import { expect, test } from 'vitest';
import { selectAt, selectDrawing, selectShownAnswer, selectSpeaker } from '../../src/store/selectors.ts';
import { drawView } from '../../src/view/encode.ts';
import type { View } from '../../src/view/view.ts';
import { settle, testStore } from './testStore.ts';

const step = { key: 'panels.step.parameter', params: { name: 'x' } } as const;
const unseen: readonly Partial<View>[] = [
  { params: { chains: 3 } },
  { beside: 'table' },
  { beside: 'canvas', params: {} },
];

test('a choice that the picture does not show draws nothing anew, and leaves it what it would be', async () => {
  const { store } = testStore();
  await settle();
  const before = selectDrawing(store.getState());
  for (const patch of unseen) {
    store.getState().change(step, patch);
    const state = store.getState();
    expect(selectDrawing(state)).toBe(before);
    const at = selectAt(state);
    if (at === null) throw new Error('no data');
    const anew = drawView({ at, view: state.view, answer: selectShownAnswer(state), speaker: selectSpeaker(state) });
    expect(anew).toEqual(before);
  }
});

test('a choice that the picture shows draws it anew, and taking it back brings back what was there', async () => {
  const { store } = testStore();
  await settle();
  const before = selectDrawing(store.getState());
  store.getState().change(step, { selected: 'LY' });
  expect(selectDrawing(store.getState())).not.toEqual(before);
  store.getState().change(step, { selected: null });
  expect(selectDrawing(store.getState())).toEqual(before);
});
