import { expect, test } from 'vitest';
import { reportedMeasure } from '../../src/analysis/exposure/reportedMeasure.ts';
import { quietContext } from '../../src/analysis/measure.ts';
import { makeDataset } from '../../src/model/dataset.ts';
import { applyScenario } from '../../src/model/scenario.ts';
import { datasetAt } from '../../src/model/time.ts';
import type { DatasetAt } from '../../src/model/types.ts';
import { drawView } from '../../src/view/encode.ts';
import { emptyView } from '../../src/view/view.ts';
import { latest, plain } from '../support/builder.ts';
import { speakerOf } from './drawCase.ts';

const step = (entity: string, ...by: string[]) => ({
  at: entity,
  by,
  text: { en: entity },
  citations: [{ source: 'paper' }],
});
const made = makeDataset({
  ...plain('a: PC hasAccessTo SRV', 'b: SRV administers LY'),
  routes: [
    {
      id: 'r',
      title: { en: 'r' },
      presumed: true,
      by: 'paper',
      steps: [step('PC'), step('SRV', 'a'), step('LY', 'b')],
    },
  ],
});
if (!made.ok) throw new Error(JSON.stringify(made.problems));
const dataset = made.value;
const before = datasetAt(dataset, latest);

function draw(at: DatasetAt, was?: DatasetAt) {
  const found = reportedMeasure.run(at, {}, quietContext);
  const answer = found.ok ? found.value : null;
  const view = { ...emptyView, lens: 'exposure' as const, lit: 'r@2', from: ['PC'], to: ['LY'] };
  return drawView({ at, view, answer, speaker: speakerOf(at.dataset), ...(was === undefined ? {} : { before: was }) });
}

test('a reported route lights up to its end and reaches it', () => {
  const drawing = draw(before);
  expect(drawing.edges.filter(({ step }) => step !== undefined).map(({ state }) => state.cut)).toEqual([
    undefined,
    undefined,
  ]);
  expect(drawing.nodes.find(({ id }) => id === 'LY')?.state.reached).toBe(true);
});

test('a step that the scenario cut is struck through in its place, once, and the end is not reached', () => {
  const scenario = {
    id: 's',
    name: 's',
    dataset: dataset.id,
    changes: [{ type: 'endDependency', dependency: 'b' } as const],
  };
  const without = applyScenario(dataset, scenario);
  if (!without.ok) throw new Error(JSON.stringify(without.problems));
  const drawing = draw(datasetAt(without.value, latest), before);
  const own = drawing.edges.filter(({ facts }) => facts.includes('b'));
  expect(own.map(({ step, state }) => [step, state.cut])).toEqual([[2, true]]);
  expect(drawing.nodes.find(({ id }) => id === 'LY')?.state.reached).toBe(undefined);
});
