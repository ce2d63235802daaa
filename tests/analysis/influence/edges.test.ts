import { expect, test } from 'vitest';
import type { Params } from '../../../src/analysis/answer.ts';
import { influenceMeasures } from '../../../src/analysis/influence/registry.ts';
import { runMeasure } from '../../../src/analysis/run.ts';
import type { Dataset } from '../../../src/model/types.ts';
import { dataset, latest } from '../../support/builder.ts';

const loop = 2_000;
const cases: readonly (readonly [string, Dataset, string, string])[] = [
  ['nothing at all', dataset(), 'P', 'T'],
  ['somebody unknown', dataset('P 60 T'), 'nobody', 'nowhere'],
  ['shares of 0', dataset('P 0 A', 'A 0 T'), 'P', 'T'],
  ['shares of 100 %', dataset('P 100 A', 'A 100 T'), 'P', 'T'],
  ['shares unknown', dataset('P ? A', 'A ? T', 'Q ? T'), 'P', 'T'],
  ['a group closed but for 1e-9', dataset('P 0.0000001 A', 'B 99.9999999 A', 'A 100 B', 'B 60 T'), 'P', 'T'],
  [
    'a cycle through 2,000 companies',
    dataset('P 10 C0', ...Array.from({ length: loop }, (_, at) => `C${at} 60 C${(at + 1) % loop}`)),
    'P',
    'C1999',
  ],
  [
    '10,000 holders of one company',
    dataset('P 30 T', ...Array.from({ length: 10_000 }, (_, at) => `H${at} 0.007 T`)),
    'P',
    'T',
  ],
];

/** Every number in an answer that is none, with the way to it. */
function badNumbers(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => badNumbers(item, `${path}/${key}`));
}

test.each(
  cases.flatMap((entry) => influenceMeasures.map((measure) => [entry[0], measure.id, entry, measure] as const)),
)('%s: %s answers with numbers throughout, or a named problem', (_, id, [, data, owner, target], measure) => {
  const values: Record<string, string> = { owner, target, holder: data.stakes.at(0)?.owner ?? owner, company: target };
  const params: Params = Object.fromEntries(
    measure.parameters
      .filter((parameter) => 'required' in parameter && parameter.required)
      .map((parameter) => [parameter.id, values[parameter.id] ?? owner]),
  );
  const result = runMeasure({ measure: id, params, dataset: data, on: latest });
  if (result.ok) expect(badNumbers(result.value)).toEqual([]);
  else expect(result.problems.map(({ code }) => code).every((code) => code !== '')).toBe(true);
});
