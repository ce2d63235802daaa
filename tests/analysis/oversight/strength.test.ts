import { expect, test } from 'vitest';
import { strengthOf } from '../../../src/analysis/oversight/strength.ts';
import { at } from '../../support/builder.ts';

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
