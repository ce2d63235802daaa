import { expect, test } from 'vitest';
import { createRunner } from '../../src/analysis/runner.ts';
import { dataset, latest } from '../support/builder.ts';

const data = dataset('P 60 A', 'A 30 T');
const request = { measure: 'influence.integrated', params: { owner: 'P', target: 'T' }, dataset: data, on: latest };

test('without a worker the same answer comes in this thread', async () => {
  const runner = createRunner(null);
  const result = await runner.run(request);
  expect(result.ok && result.value.figures[0]?.value).toEqual({ type: 'share', value: 0.18 });
});

test('a newer request of the same slot cancels the older one, another slot does not', async () => {
  const runner = createRunner(null);
  const [first, second, other] = await Promise.all([
    runner.run({ ...request, slot: 'a' }),
    runner.run({ ...request, slot: 'a' }),
    runner.run({ ...request, slot: 'b' }),
  ]);
  expect(first.ok ? [] : first.problems.map((problem) => problem.code)).toEqual(['cancelled']);
  expect(second.ok).toBe(true);
  expect(other.ok).toBe(true);
});

test('a worker that does not start leaves the work to this thread', async () => {
  const runner = createRunner(() => {
    throw new Error('no worker here');
  });
  expect((await runner.run(request)).ok).toBe(true);
});

test('a destroyed runner answers "cancelled" at once', async () => {
  const runner = createRunner(null);
  const waiting = runner.run(request);
  runner.destroy();
  const late = await runner.run(request);
  expect([(await waiting).ok, late.ok]).toEqual([false, false]);
});

test('an unknown measure and bad parameters are problems', async () => {
  const runner = createRunner(null);
  const unknown = await runner.run({ ...request, measure: 'influence.none' });
  expect(unknown.problems.map((problem) => problem.code)).toEqual(['measureUnknown']);
  const bad = await runner.run({ ...request, params: { owner: 'P', target: 'X', chains: 0, more: 1 } });
  expect(bad.problems.map((problem) => problem.code).sort()).toEqual(['paramRange', 'paramUnknown', 'unknownEntity']);
});

test('a long answer tells how far it is', async () => {
  const lines: string[] = [];
  for (let a = 0; a < 14; a++) for (let b = 0; b < 14; b++) if (a !== b) lines.push(`n${a} hasAccessTo n${b}`);
  const told: number[] = [];
  const params = { from: ['n0'], to: ['n13'], likelihoods: { likely: 0.15 }, worlds: 300, seed: 9, k: 1 };
  const runner = createRunner(null);
  await runner.run({ measure: 'exposure.likelihood', params, dataset: dataset(...lines), on: latest }, (done) =>
    told.push(done),
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
});
