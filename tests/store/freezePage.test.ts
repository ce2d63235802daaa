import { expect, test } from 'vitest';
import { measures } from '../../src/analysis/registry.ts';
import { runMeasure } from '../../src/analysis/run.ts';
import type { Scenario } from '../../src/model/types.ts';
import { noWords, type StoryStep } from '../../src/snapshot/snapshot.ts';
import { freezePage } from '../../src/store/freezePage.ts';
import { emptyView, type View } from '../../src/view/view.ts';
import { paper, settle, testStore } from './testStore.ts';

const dataset = paper();
const sale: Scenario = {
  id: 'sale',
  name: 'NAVER sells',
  dataset: dataset.id,
  changes: [{ type: 'endStake', stake: dataset.stakes[0]?.id ?? '' }],
};
const toLy: View = { ...emptyView, lens: 'influence', from: ['NAVER'], to: ['LY'] };
const steps: readonly StoryStep[] = [
  { title: { en: 'As it is' }, sentences: [], view: toLy },
  { title: { en: 'Sold' }, sentences: [], view: { ...toLy, scenarios: [sale], scenario: 'sale' } },
];

async function page(view: View, own: readonly StoryStep[] = steps) {
  const { store } = testStore({ dataset, view, words: { ...noWords, steps: own } });
  await settle();
  let runs = 0;
  const runner = {
    run: async (request: Parameters<typeof runMeasure>[0]) => {
      runs += 1;
      return runMeasure(request);
    },
    cancel: () => {},
  };
  const freeze = () => freezePage(store.getState(), { runner, loadMeasures: async () => measures });
  return { store, freeze, runs: () => runs };
}

const namesOf = (frozen: Awaited<ReturnType<typeof freezePage>>) =>
  frozen.filter(({ request }) => request.measure === 'influence.integrated').map(({ request }) => request);

test('what stands on the page is frozen whole, and is not frozen again for a step that shows the same', async () => {
  const { freeze } = await page(toLy);
  const frozen = await freeze();
  expect(namesOf(frozen)).toMatchObject([{ scenario: null }, { scenario: 'sale', step: 1 }]);
  for (const { answer } of frozen) expect(answer).toBeDefined();
});

test('without a story only what stands on the page is frozen', async () => {
  const { freeze, runs } = await page(toLy, []);
  expect(namesOf(await freeze())).toHaveLength(1);
  expect(runs()).toBe(0);
});

test('a story is asked once while a title is written, and again when the what-ifs of the page are others', async () => {
  const own = [...steps];
  const { store, freeze, runs } = await page(emptyView, own);
  await freeze();
  const once = runs();
  await freeze();
  expect([once > 0, runs()]).toEqual([true, once]);
  store.setState({ view: { ...store.getState().view, scenarios: [sale] } });
  expect(namesOf(await freeze()).at(-1)).not.toHaveProperty('step');
});
