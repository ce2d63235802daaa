import { expect, test } from 'vitest';
import type { Answer } from '../../../src/analysis/answer.ts';
import { likelihoodMeasure } from '../../../src/analysis/exposure/likelihoodMeasure.ts';
import { remediesMeasure } from '../../../src/analysis/exposure/remediesMeasure.ts';
import { quietContext } from '../../../src/analysis/measure.ts';
import { importText } from '../../../src/formats/importText.ts';
import { datasetAt } from '../../../src/model/time.ts';
import { madeNetwork } from '../../support/madeNetwork.ts';

const likelihoods = { certain: 0.3, likely: 0.3, possible: 0.3, unlikely: 0.2, remote: 0.05 };

async function askMade(worlds: number, told: number[]): Promise<Answer> {
  const read = await importText(madeNetwork(120, 400), 'made.json');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const result = likelihoodMeasure.run(
    datasetAt(read.value, { asOf: null, knownBy: null }, {}),
    { from: ['n0'], to: ['n1'], likelihoods, worlds, seed: 3 },
    { ...quietContext, progress: (done) => told.push(done) },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

test('where worlds are sampled progress only goes on, moves in the exact attempt and in every part after it', async () => {
  const told: number[] = [];
  const answer = await askMade(2000, told);
  expect(answer.method.exactness).toBe('sampled');
  expect(told).toEqual([...told].sort((a, b) => a - b));
  const within = (from: number, to: number) => told.filter((done) => done > from && done < to).length;
  for (const [from, to] of [
    [0, 0.15],
    [0.15, 0.3],
    [0.3, 0.4],
    [0.5, 0.95],
  ] as const)
    expect(within(from, to)).toBeGreaterThan(2);
  expect(told.at(-1)).toBeLessThanOrEqual(1);
});

test('of many links those that decide most are told of, with the chances that each link set and cut would give', async () => {
  const answer = await askMade(1000, []);
  const rows = answer.tables[0]?.rows ?? [];
  expect(rows.length).toBe(60);
  const whole = answer.figures[0]?.value;
  const cuts = rows.map((row) => (row[1]?.type === 'chance' ? row[1].value : Number.NaN));
  expect(whole?.type === 'chance' && cuts.every((cut) => cut <= whole.value)).toBe(true);
  expect(cuts).toEqual([...cuts].sort((a, b) => a - b));
});

test('progress of remedies goes on from each sampled remedy to the next, to the end and never back', async () => {
  const read = await importText(madeNetwork(120, 400), 'made.json');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const told: number[] = [];
  const result = remediesMeasure.run(
    datasetAt(read.value, { asOf: null, knownBy: null }, {}),
    { from: ['n0'], to: ['n1'], likelihoods, worlds: 100, seed: 3 },
    { ...quietContext, progress: (done) => told.push(done) },
  );
  expect(result.ok).toBe(true);
  expect(told.length).toBeGreaterThan(2);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});
