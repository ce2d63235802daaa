import { expect, test } from 'vitest';
import { likelihoodMeasure } from '../../../src/analysis/exposure/likelihoodMeasure.ts';
import { quietContext } from '../../../src/analysis/measure.ts';
import { datasetAt } from '../../../src/model/time.ts';
import { dataset } from '../../support/builder.ts';

const likelihoods = { certain: 1, likely: 0.5, possible: 0.5, unlikely: 0.5, remote: 0.5 };

/** One store of so many collections, each with ten records; as well the expected number and what is said of it. */
function expectedOf(collections: number) {
  const each = Array.from({ length: collections }, (_, at) => at);
  const lines = each.flatMap((at) => [`SRV stores DB${at}`, `count c${at} 10 records of DB${at}`]);
  const result = likelihoodMeasure.run(
    datasetAt(dataset('PC hasAccessTo SRV', ...lines), { asOf: null, knownBy: null }, {}),
    { from: ['PC'], to: ['SRV'], likelihoods, worlds: 100, seed: 1 },
    quietContext,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { figures, assumptions } = result.value;
  const expected = figures.find(({ id }) => id === 'expected.records')?.value;
  const left = assumptions.find(({ key }) => key === 'exposure.assumption.countsUnasked');
  return { value: expected?.type === 'number' ? expected.value : null, left: left?.params };
}

test('up to forty numbers on different things are all in the expected number', () => {
  const one = expectedOf(1).value ?? Number.NaN;
  expect(one).toBeGreaterThan(0);
  expect(expectedOf(40)).toEqual({ value: expect.closeTo(40 * one, 6), left: undefined });
});

test('numbers on more than forty different things are not left out without a word', () => {
  const { value, left } = expectedOf(43);
  expect(value).toBeCloseTo(expectedOf(40).value ?? Number.NaN, 6);
  expect(left).toEqual({ left: 3, asked: 40 });
});
