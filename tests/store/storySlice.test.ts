import { expect, test } from 'vitest';
import { noWords, type StoryStep } from '../../src/snapshot/snapshot.ts';
import type { AppStore } from '../../src/store/appState.ts';
import { hasBack } from '../../src/store/goBack.ts';
import { makeSnapshot } from '../../src/store/makeSnapshot.ts';
import { showSnapshot } from '../../src/store/openSnapshot.ts';
import { makeScene } from '../../src/store/scene.ts';
import { turnPage } from '../../src/store/storyCommands.ts';
import { isAsShared, standsOnStep } from '../../src/store/storySlice.ts';
import { emptyView } from '../../src/view/view.ts';
import { settle, testStore } from './testStore.ts';

const steps: readonly StoryStep[] = [
  { title: { en: 'One' }, sentences: [{ text: { en: 'A holds half.' }, facts: ['AH'] }], view: emptyView },
  { title: { en: 'Two' }, sentences: [], view: { ...emptyView, lens: 'influence', from: ['NAVER'], to: ['LY'] } },
];

function withStory(): AppStore {
  const { store } = testStore();
  store.getState().changeWords({ key: 'story.undo.open' }, { title: { en: 'T' }, steps });
  return store;
}

test('a step of the story shows its view, and undo takes it back', () => {
  const store = withStory();
  const before = store.getState().view;
  store.getState().goToStep(1);
  expect(store.getState().view).toEqual({ ...steps[1]?.view, step: 1 });
  expect(standsOnStep(store.getState())).toBe(true);
  store.getState().undo();
  expect(store.getState().view).toEqual(before);
});

test('the story turns page by page and stays at its ends', () => {
  const store = withStory();
  store.getState().goToStep(0);
  turnPage(store.getState(), -1);
  expect(store.getState().view.step).toBe(0);
  turnPage(store.getState(), 1);
  turnPage(store.getState(), 1);
  expect(store.getState().view.step).toBe(1);
});

test('words that are written can be taken back, and a change that changes nothing makes no step', () => {
  const store = withStory();
  const { length } = store.getState().past;
  store.getState().changeWords({ key: 'story.undo.edit' }, { title: { en: 'T' } });
  expect(store.getState().past).toHaveLength(length);
  store.getState().changeWords({ key: 'story.undo.remove' }, { steps: [] });
  expect(store.getState().words.steps).toEqual([]);
  store.getState().undo();
  expect(store.getState().words.steps).toEqual(steps);
  store.getState().redo();
  expect(store.getState().words.steps).toEqual([]);
});

test('other data begin without the words of the old', async () => {
  const store = withStory();
  await store.getState().openCase('other');
  expect(store.getState().words).toEqual(noWords);
  store.getState().undo();
  expect(store.getState().words.steps).toEqual(steps);
});

/** Opens what the store would share now. */
function reopen(store: AppStore): void {
  const state = store.getState();
  const snapshot = makeSnapshot(state, new Date(0), { words: state.words, embed: true });
  if (snapshot === null || state.dataset === null) throw new Error('nothing to share');
  const origin = { type: 'snapshot', createdAt: snapshot.createdAt, view: snapshot.view, snapshot } as const;
  const { dataset, view, fixed, words } = state;
  showSnapshot(store, { ok: true, value: { dataset, view, fixed, words, origin }, problems: [] });
}

test('reading on in the story of a snapshot is no change; another lens, word or place is', () => {
  const store = withStory();
  reopen(store);
  expect(isAsShared(store.getState())).toBe(true);
  store.getState().goToStep(1);
  expect(isAsShared(store.getState())).toBe(true);
  store.getState().goToStep(null);
  store.getState().undo();
  store.getState().change({ key: 'page.step.lens.exposure' }, { lens: 'exposure' });
  expect(isAsShared(store.getState())).toBe(false);
  store.getState().undo();
  expect(isAsShared(store.getState())).toBe(true);
  store.getState().changeWords({ key: 'story.undo.edit' }, { note: { en: 'mine' } });
  expect(isAsShared(store.getState())).toBe(false);
  store.getState().undo();
  store.getState().moveNode('LY', { x: 1, y: 2 });
  expect(isAsShared(store.getState())).toBe(false);
});

test('in a frame of another page nothing changes but the step and what is picked', () => {
  const { store } = testStore({ session: { embedded: true }, words: { ...noWords, steps } });
  store.getState().change({ key: 'page.step.lens.exposure' }, { lens: 'exposure' });
  expect(store.getState().view.lens).toBe('map');
  store.getState().moveNode('LY', { x: 1, y: 2 });
  expect(store.getState().fixed).toEqual({});
  store.getState().goToStep(1);
  expect(store.getState().view.lens).toBe('influence');
});

test('Escape leaves the room first, then the story', () => {
  const store = withStory();
  store.getState().goToStep(0);
  store.getState().setSession({ presenting: true });
  expect(hasBack(store.getState())).toBe(true);
});

test('every figure of a snapshot is recomputed and agrees', async () => {
  const { store } = testStore({ view: { ...emptyView, lens: 'influence', from: ['NAVER'], to: ['LY'] } });
  await settle();
  const scene = await makeScene(store.getState(), { title: '', note: '', author: '', level: 'full' }, new Date(0));
  if (!scene.ok) throw new Error('no scene');
  const { snapshot } = scene.value;
  expect(snapshot.answers.length).toBeGreaterThan(0);
  const { dataset } = store.getState();
  if (dataset === null) throw new Error('no data');
  const origin = { type: 'snapshot', createdAt: snapshot.createdAt, view: snapshot.view, snapshot } as const;
  const { view, positions: fixed, words } = snapshot;
  showSnapshot(store, { ok: true, value: { dataset, view, fixed, words, origin }, problems: [] });
  await store.getState().verify();
  const { verified } = store.getState();
  expect(verified).toMatchObject({ answers: snapshot.answers.length, different: [], failed: [], reworded: [] });
  const first = snapshot.answers[0];
  if (first === undefined) throw new Error('no answer');
  const figure = Object.keys(first.figures)[0] ?? '';
  const wrong = {
    ...first,
    digest: '0'.repeat(64),
    figures: { ...first.figures, [figure]: { type: 'unknown' } as const },
  };
  store.setState({ origin: { ...origin, snapshot: { ...snapshot, answers: [wrong] } } });
  await store.getState().verify();
  expect(store.getState().verified).toMatchObject({ different: [{ figure }] });
});

test('a title that nobody rewrote keeps its other languages; an author is never made up', async () => {
  const { store } = testStore({ words: { ...noWords, title: { en: 'T', ja: '題' } } });
  const wish = { title: 'T', note: '', author: ' ', level: 'full' } as const;
  const kept = await makeScene(store.getState(), wish, new Date(0));
  expect(kept.ok && kept.value.snapshot.words).toEqual({ ...noWords, title: { en: 'T', ja: '題' } });
  const renamed = await makeScene(store.getState(), { ...wish, title: 'New' }, new Date(0));
  expect(renamed.ok && renamed.value.snapshot.words.title).toEqual({ en: 'New' });
});

test('a scene in which names are gone holds none of them, in no part', async () => {
  const { store } = testStore();
  const wish = { title: 'NAVER and LY', note: '', author: 'me', level: 'structure' } as const;
  const scene = await makeScene(store.getState(), wish, new Date(0));
  if (!scene.ok) throw new Error('no scene');
  const { snapshot, drawing } = scene.value;
  expect(JSON.stringify([snapshot, drawing])).not.toMatch(/NAVER/);
  expect(drawing.nodes.length).toBe(store.getState().dataset?.entities.length);
});
