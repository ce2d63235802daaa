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

const twoWays = makeDataset({
  ...plain(
    'p: PC hasAccessTo SRV',
    'a: SRV administers AUTH',
    'n: SRV hasAccessTo NET',
    'i: AUTH hasAccessTo SYS',
    'w: NET hasAccessTo SYS',
    's: SYS administers LY',
  ),
  requirements: [
    {
      id: 'both',
      target: 'SYS',
      all: ['i', 'w'],
      claims: plain('x: A hasAccessTo B').dependencies[0]?.['claims'] ?? [],
    },
  ],
  routes: [
    {
      id: 'r',
      title: { en: 'r' },
      presumed: true,
      by: 'paper',
      steps: [
        step('PC'),
        step('SRV', 'p'),
        step('AUTH', 'a'),
        step('NET', 'n'),
        step('SYS', 'i', 'w'),
        step('LY', 's'),
      ],
    },
  ],
});

/** The looks of the numbered steps: carried, cut or stopped. */
function looks(change: { readonly end?: string; readonly off?: readonly string[] }) {
  if (!twoWays.ok) throw new Error(JSON.stringify(twoWays.problems));
  const { end, off = [] } = change;
  const changes = end === undefined ? [] : [{ type: 'endDependency', dependency: end } as const];
  const made = applyScenario(twoWays.value, { id: 's', name: 's', dataset: twoWays.value.id, changes });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const was = datasetAt(twoWays.value, latest);
  const at = datasetAt(made.value, latest);
  const found = reportedMeasure.run(at, {}, quietContext);
  const view = { ...emptyView, lens: 'exposure' as const, lit: 'r', from: ['PC'], to: ['LY'], off: [...off] };
  const drawing = drawView({
    ...{ at, view, answer: found.ok ? found.value : null, speaker: speakerOf(at.dataset) },
    ...(end === undefined ? {} : { before: was }),
  });
  const steps = drawing.edges.filter((edge) => edge.step !== undefined).sort((a, b) => (a.step ?? 0) - (b.step ?? 0));
  const look = ({ state }: (typeof steps)[number]) =>
    state.cut === true ? 'cut' : state.stopped === true ? 'stopped' : state.onRoute === true ? 'carried' : 'none';
  return {
    steps: steps.map(look).join(' '),
    reached: drawing.nodes
      .filter(({ state }) => state.onRoute === true)
      .map(({ id }) => id)
      .sort()
      .join(' '),
    legend: drawing.legend.map(({ id }) => id).filter((id) => id === 'cut' || id === 'stopped'),
  };
}

test.each([
  ['the first step', 'p', 'cut stopped stopped stopped stopped stopped', 'PC'],
  [
    'one way of an AND group: the other way still runs, the group does not fall',
    'a',
    'carried cut carried stopped stopped stopped',
    'NET PC SRV',
  ],
  ['a fact that the group needs', 'i', 'carried carried carried cut stopped stopped', 'AUTH NET PC SRV'],
  ['the last step', 's', 'carried carried carried carried carried cut', 'AUTH NET PC SRV SYS'],
])('what lies behind a cut is no longer carried: %s', (_, end, steps, reached) => {
  for (const change of [{ end }, { off: [end] }]) {
    const found = looks(change);
    expect(found.steps).toBe(steps);
    expect(found.reached).toBe(reached);
    expect(found.legend).toEqual(steps.includes('stopped') ? ['cut', 'stopped'] : ['cut']);
  }
});

test('taken back, every step is carried again and the legend forgets the cut', () => {
  const found = looks({});
  expect(found.steps).toBe('carried carried carried carried carried carried');
  expect(found.reached).toBe('AUTH LY NET PC SRV SYS');
  expect(found.legend).toEqual([]);
});
