import { expect, test } from 'vitest';
import type { Params } from '../../../src/analysis/answer.ts';
import { influenceMeasures } from '../../../src/analysis/influence/registry.ts';
import { runMeasure } from '../../../src/analysis/run.ts';
import type { Dataset } from '../../../src/model/types.ts';
import { dataset, latest } from '../../support/builder.ts';

const group = [
  'S 50 A',
  'N 50 A',
  'A 64.5 L',
  'Public 35.5 L',
  'entity Public unknownParty dispersed',
  'S boardMajority A',
];
const cases: readonly (readonly [string, Dataset])[] = [
  ['a deadlock with a board majority', dataset(...group)],
  ['loops and bands', dataset('S 40 A', 'L 10 A', 'A 20-30 L', 'S ? L', 'N 45 L', 'L 5 N')],
  ['a group that owns itself', dataset('A 100 B', 'B 100 A', 'A 60 L', 'S 1 L')],
  ['holders recorded on other days only', dataset('S 60 A', 'A 60 L ..2020', 'N 40 L ..2020')],
  ['many owners', dataset(...Array.from({ length: 130 }, (_, at) => `H${at} 0.5 L`), 'S 10 L')],
];

test.each(cases.flatMap(([name, data]) => influenceMeasures.map((measure) => [name, measure.id, data] as const)))(
  '%s: every figure of %s opens to a working',
  (_, id, data) => {
    const measure = influenceMeasures.find((one) => one.id === id);
    const values: Record<string, string> = { owner: 'S', target: 'L', holder: 'S', company: 'A' };
    const asked = (measure?.parameters ?? []).filter((one) => 'required' in one && one.required);
    const params: Params = Object.fromEntries(asked.map((one) => [one.id, values[one.id] ?? 'S']));
    const on = data.stakes.some(({ claims }) => claims[0]?.valid.to !== undefined)
      ? { asOf: '2023-01-01' as never, knownBy: null }
      : latest;
    const result = runMeasure({ measure: id, params, dataset: data, on });
    if (!result.ok) return expect(result.problems.map(({ code }) => code)).not.toContain('analysisFailed');
    const bare = result.value.figures.filter(({ working }) => working.length === 0).map((figure) => figure.id);
    expect(bare).toEqual([]);
  },
);
