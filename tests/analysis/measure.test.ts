import { expect, test } from 'vitest';
import { manyRuns, partOfRun, quietContext } from '../../src/analysis/measure.ts';

function heard(): { readonly told: number[]; readonly context: typeof quietContext } {
  const told: number[] = [];
  return { told, context: { ...quietContext, progress: (done) => told.push(done) } };
}

test('a part of a run moves the whole by its own share', () => {
  const { told, context } = heard();
  const part = partOfRun(context, 0.25, 0.75);
  for (const done of [0, 0.5, 1, 7]) part.progress(done);
  expect(told).toEqual([0.25, 0.5, 0.75, 0.75]);
});

test('runs of unknown number never take progress back, and never end before they do', () => {
  const { told, context } = heard();
  const many = manyRuns(context);
  for (let run = 0; run < 5; run += 1) for (const done of [0.1, 0.6, 1]) many.progress(done);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(new Set(told).size).toBe(15);
  expect(told.at(-1)).toBeLessThan(1);
});
