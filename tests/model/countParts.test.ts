import { expect, test } from 'vitest';
import { makeDataset } from '../../src/model/dataset.ts';
import { applyScenario } from '../../src/model/scenario.ts';
import { plain } from '../support/builder.ts';

function withParts(parts: Readonly<Record<string, string>>) {
  const raw = plain('count all 10 records of DB', 'count a 4 records of A', 'count b 6 records of B');
  return makeDataset({
    ...raw,
    counts: raw.counts.map((count) => {
      const partOf = parts[String(count['series'])];
      return partOf === undefined ? count : { ...count, partOf };
    }),
  });
}

test('a number may name the series that it is a part of', () => {
  const made = withParts({ a: 'all', b: 'all' });
  expect(made.problems).toEqual([]);
  expect(made.ok && made.value.counts.map(({ partOf }) => partOf)).toEqual([undefined, 'all', 'all']);
});

test('a part of a series that is not there is a warning with its place', () => {
  const made = withParts({ b: 'nowhere' });
  expect(made.ok).toBe(true);
  expect(made.problems).toMatchObject([{ code: 'countOfNothing', severity: 'warning', path: 'counts[2].partOf' }]);
});

test('a number that is a part of itself, at once or over others, is refused', () => {
  expect(withParts({ a: 'a' }).problems).toMatchObject([{ code: 'countInCircle', severity: 'error' }]);
  const round = withParts({ all: 'a', a: 'b', b: 'all' });
  expect(round.ok).toBe(false);
  expect(round.problems.map(({ code }) => code)).toEqual(['countInCircle']);
});

test('where a scenario takes the whole away, its parts stand alone', () => {
  const made = withParts({ a: 'all' });
  if (!made.ok) throw new Error('refused');
  const without = applyScenario(made.value, {
    id: 's',
    name: 'without',
    dataset: made.value.id,
    changes: [{ type: 'removeEntity', entity: 'DB' }],
  });
  expect(without.problems).toEqual([]);
  expect(without.ok && without.value.counts.map(({ series, partOf }) => [series, partOf])).toEqual([
    ['a', undefined],
    ['b', undefined],
  ]);
});
