import { expect, test } from 'vitest';
import { measures } from '../../src/analysis/registry.ts';
import { runMeasure } from '../../src/analysis/run.ts';
import { toFraction } from '../../src/model/share.ts';
import type { Scenario } from '../../src/model/types.ts';
import type { StoryStep } from '../../src/snapshot/snapshot.ts';
import { freezeSteps } from '../../src/store/freezeSteps.ts';
import { emptyView, type View } from '../../src/view/view.ts';
import { paper } from './testStore.ts';

const dataset = paper();
const sale = (max: number): Scenario => ({
  id: 'sale',
  name: 'NAVER sells',
  dataset: dataset.id,
  changes: [
    { type: 'setShare', stake: dataset.stakes[0]?.id ?? '', capital: { min: toFraction(0), max: toFraction(max) } },
  ],
});
const toLy: View = { ...emptyView, lens: 'influence', from: ['NAVER'], to: ['LY'] };
const stepOf = (view: View): StoryStep => ({ title: { en: 'A step' }, sentences: [], view });
const under = (scenario: Scenario): View => ({ ...toLy, scenarios: [scenario], scenario: 'sale' });

async function freeze(view: View, steps: readonly StoryStep[]) {
  const asked: (string | null)[] = [];
  const frozen = await freezeSteps({ dataset, view, steps, measures }, async (request, scenario) => {
    asked.push(scenario === null ? null : JSON.stringify(scenario.changes));
    return runMeasure({ ...request, scenario, dataset });
  });
  return { asked, requests: frozen.map(({ request }) => request) };
}

test('a question that two steps share is asked once', async () => {
  const once = await freeze(emptyView, [stepOf(toLy)]);
  const twice = await freeze(emptyView, [stepOf(toLy), stepOf(toLy)]);
  expect(once.requests.length).toBeGreaterThan(0);
  expect(twice.requests).toEqual(once.requests);
});

test('a what-if of the view is named by its id alone', async () => {
  const { requests } = await freeze(under(sale(0)), [stepOf(under(sale(0)))]);
  expect(requests).toContainEqual(expect.objectContaining({ scenario: 'sale' }));
  for (const request of requests) expect(request).not.toHaveProperty('step');
});

test('a what-if that only a step holds is frozen and named with the step', async () => {
  const { requests, asked } = await freeze(emptyView, [stepOf(toLy), stepOf(under(sale(0)))]);
  expect(requests).toContainEqual(
    expect.objectContaining({ measure: 'influence.integrated', scenario: 'sale', step: 1 }),
  );
  expect(asked).toContain(JSON.stringify(sale(0).changes));
});

test('what-ifs of one name that say different things in two steps are both asked', async () => {
  const { requests } = await freeze(under(sale(0)), [stepOf(under(sale(0))), stepOf(under(sale(1)))]);
  const integrated = requests.filter(({ measure }) => measure === 'influence.integrated');
  expect(integrated.map(({ step }) => step)).toEqual([undefined, 1]);
});
