import { expect, test } from 'vitest';
import { exposureMeasures } from '../../../src/analysis/exposure/registry.ts';
import { quietContext } from '../../../src/analysis/measure.ts';
import type { DatasetAt } from '../../../src/model/types.ts';
import { at } from '../../support/builder.ts';
import { classes } from './ask.ts';

// Every exposure measure on every hard question: an answer with a sentence, or a Problem with a name. Never a throw,
// never a figure that is no number.

const pair = at('PC hasAccessTo SRV 2023..', 'LY usesSystem SRV', 'count r 10 records of DB', 'SRV stores DB');
const apart = at('PC hasAccessTo SRV', 'LY usesSystem OTHER');
const alone = at('entity PC device');
const far = at(...Array.from({ length: 20 }, (_, i) => `N${i} administers N${i + 1}`));
/** Two ways, thirteen times over: 8,192 shortest routes, more than are looked through. */
const wide = at(
  ...Array.from({ length: 13 }, (_, i) => [
    `H${i} administers U${i}`,
    `H${i} administers V${i}`,
    `U${i} administers H${i + 1}`,
    `V${i} administers H${i + 1}`,
  ]).flat(),
);

type Row = readonly [
  name: string,
  data: DatasetAt,
  params: Readonly<Record<string, string | number | boolean | readonly string[] | Readonly<Record<string, number>>>>,
  /** By measure, the first sentence or the first problem that must be there; `answer` where any sentence will do. */
  expected: Readonly<Record<string, string>>,
];

const all = exposureMeasures.map(({ id }) => id.slice('exposure.'.length));
/** The measures that are asked from starts; the others take no start. */
const fromStarts = all.filter((id) => !['reported', 'share', 'arc'].includes(id));
const each = (ids: readonly string[], what: string) => Object.fromEntries(ids.map((id) => [id, what]));
const likelihoods = classes;

const rows: readonly Row[] = [
  [
    'a plain question',
    pair,
    { from: ['PC'], to: ['LY'], arcs: ['PC hasAccessTo SRV'], likelihoods },
    each(all, 'answer'),
  ],
  [
    'no start',
    pair,
    { to: ['LY'], likelihoods },
    { ...each(fromStarts, 'exposureNoStart'), reported: 'answer', share: 'answer', arc: 'exposureNoArc' },
  ],
  [
    'no target',
    pair,
    { from: ['PC'], likelihoods },
    {
      ...each(fromStarts, 'answer'),
      ...each(['routes', 'cut', 'remedies', 'likelihood'], 'exposureNoTarget'),
      share: 'exposureNoStart',
    },
  ],
  [
    'nothing that counts',
    pair,
    { from: ['PC'], to: ['LY'], control: false, data: false, likelihoods },
    each(fromStarts, 'exposureNoEffect'),
  ],
  [
    'a start that is not there',
    pair,
    { from: ['XX'], to: ['LY'], likelihoods },
    each(fromStarts, 'exposureUnknownEntity'),
  ],
  [
    'a target that is not there',
    pair,
    { from: ['PC'], to: ['XX'], likelihoods },
    each(['routes', 'chokepoints', 'cut', 'remedies', 'likelihood', 'share'], 'exposureUnknownEntity'),
  ],
  [
    'a link that is not there',
    pair,
    { arcs: ['XX'], routes: ['XX'] },
    { arc: 'exposureUnknownArc', reported: 'exposureUnknownRoute' },
  ],
  [
    'start and target at once',
    pair,
    { from: ['PC'], to: ['PC'], likelihoods },
    {
      ...each(fromStarts, 'answer'),
      routes: 'exposure.routes.self',
      cut: 'exposure.cut.self',
      remedies: 'exposure.cut.self',
      chokepoints: 'exposure.routes.self',
      likelihood: 'exposure.likelihood.exact',
    },
  ],
  [
    'a network of one',
    alone,
    { from: ['PC'], to: ['PC'], likelihoods },
    { ...each(fromStarts, 'answer'), reach: 'exposure.reach.nothing', period: 'exposureNoDates', share: 'answer' },
  ],
  [
    'no route',
    apart,
    { from: ['PC'], to: ['LY'], likelihoods },
    {
      routes: 'exposure.routes.none',
      chokepoints: 'exposure.routes.none',
      cut: 'exposure.cut.none',
      remedies: 'exposure.cut.none',
      likelihood: 'exposure.likelihood.none',
    },
  ],
  ['no route within the limit', far, { from: ['N0'], to: ['N20'], maxHops: 12 }, { routes: 'exposure.routes.beyond' }],
  [
    'too large to look through',
    wide,
    { from: ['H0'], to: ['H13'], via: ['U0', 'V0'], maxHops: 100 },
    { routes: 'exposure.routes.stopped' },
  ],
  ...[-0.1, 1.5, Number.NaN, Number.POSITIVE_INFINITY].map(
    (chance): Row => [
      `a chance of ${chance}`,
      pair,
      { from: ['PC'], to: ['LY'], likelihoods: { ...classes, likely: chance } },
      each(['likelihood', 'remedies'], 'exposureBadChance'),
    ],
  ),
  [
    'chances of 0 and 1',
    pair,
    { from: ['PC'], to: ['LY'], likelihoods: { certain: 1, likely: 0, possible: 0, unlikely: 0, remote: 0 } },
    { likelihood: 'answer', remedies: 'answer' },
  ],
  [
    'a period that ends before it begins',
    pair,
    { from: ['PC'], since: '2030-01-01' },
    { period: 'exposureEmptyPeriod' },
  ],
  [
    'a period with its first day',
    pair,
    { from: ['PC'], since: '2022-01-01' },
    { period: 'exposure.period.persistent' },
  ],
  ['no likelihoods', pair, { from: ['PC'], to: ['LY'] }, { likelihood: 'exposureNoLikelihoods', remedies: 'answer' }],
];

const cases = rows.flatMap(([name, data, params, expected]) =>
  Object.entries(expected).map(([measure, what]) => ({ name, measure, data, params, what })),
);

test.each(cases)('$measure on $name: $what', ({ measure, data, params, what }) => {
  const found = exposureMeasures.find(({ id }) => id === `exposure.${measure}`)?.run(data, params, quietContext);
  if (found === undefined) throw new Error(measure);
  const codes = found.problems.map(({ code }) => code);
  const said = found.ok ? found.value.sentences.map(({ key }) => key) : [];
  if (what.startsWith('exposure.')) expect(said[0]).toBe(what);
  else if (what === 'answer') expect([found.ok, said.length > 0]).toEqual([true, true]);
  else expect([found.ok, codes]).toEqual([false, expect.arrayContaining([what])]);
  if (!found.ok) return;
  for (const { value } of found.value.figures) {
    if ('value' in value && typeof value.value === 'number') expect(Number.isFinite(value.value)).toBe(true);
  }
  // The three ways of having no route are three different sentences, and no other answer borrows one of them.
  const none = ['exposure.routes.none', 'exposure.routes.beyond', 'exposure.routes.stopped'];
  expect(said.filter((key) => none.includes(key)).length).toBeLessThanOrEqual(1);
});

test('every measure stands in the table of hard cases', () => {
  expect([...new Set(cases.map(({ measure }) => measure))].sort()).toEqual([...all].sort());
});
