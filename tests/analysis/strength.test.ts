import { expect, test } from 'vitest';
import { runMeasure } from '../../src/analysis/run.ts';
import { staleSince } from '../../src/analysis/staleSince.ts';
import { isSupport, strengthOf, supportSteps } from '../../src/analysis/strength.ts';
import type { IsoDate, PartialDate } from '../../src/model/types.ts';
import { at, dataset, latest, on } from '../support/builder.ts';

test('a chain is as strong as its weakest claim', () => {
  const day = at('A 60 B', 'B 60 C assumed', 'C 60 D');
  expect(strengthOf(day, { facts: ['A>B', 'C>D'] })).toMatchObject({
    standing: 'stated',
    grade: 'filing',
    doubtful: false,
  });
  expect(strengthOf(day, { facts: ['A>B', 'B>C', 'C>D'] })).toMatchObject({
    fact: 'B>C',
    standing: 'assumed',
    grade: null,
  });
});

test('a route counts what its AND groups need, and nothing at all has no strength', () => {
  const day = at('d1: X hasAccessTo S', 'd2: Y hasAccessTo S assumed');
  const hop = { facts: ['d1'], needs: ['d2'] };
  expect(strengthOf(day, { hops: [hop] } as unknown as Parameters<typeof strengthOf>[1])).toMatchObject({ fact: 'd2' });
  expect(strengthOf(day, { facts: ['nothing'] })).toBeNull();
});

test('a figure more than two years old on the day is told with its date, one on the day or without a date is not', () => {
  const day = on(dataset('A 60 B @2019-06', 'B 60 C @2023-06', 'C 60 D'), '2024-01-31');
  const lines = supportSteps(day, ['A>B', 'B>C', 'C>D']).slice(1);
  expect(lines).toEqual([{ text: { key: 'facts.stale', params: { date: { date: '2019-06' } } }, facts: ['A>B'] }]);
  expect(supportSteps(on(dataset('A 60 B @2019-06'), null), ['A>B']).filter(isSupport)).toHaveLength(1);
});

test('two years are counted from the first day that a date may mean, and the day itself is still fresh', () => {
  expect(staleSince({ valid: { asOf: '2019-06' as PartialDate } }, '2021-06-01' as IsoDate)).toBeNull();
  expect(staleSince({ valid: { asOf: '2019-06' as PartialDate } }, '2021-06-02' as IsoDate)).toBe('2019-06');
});

test('every chain of an influence answer says what it rests on, and so do control and total ownership', () => {
  const found = runMeasure({
    measure: 'influence.integrated',
    params: { owner: 'A', target: 'C' },
    dataset: dataset('A 60 B', 'B 60 C assumed', 'A 5 C'),
    on: latest,
  });
  if (!found.ok) throw new Error('no answer');
  expect(found.value.chains.map(({ support }) => support?.map(({ facts }) => facts))).toEqual([[['B>C']], [['A>C']]]);
  const resting = ['integrated.net', 'control.votes', 'control.weakestLink'].map((id) =>
    found.value.figures.find((figure) => figure.id === id)?.working.some(isSupport),
  );
  expect(resting).toEqual([true, true, true]);
});
