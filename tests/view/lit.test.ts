import { expect, test } from 'vitest';
import { litUp } from '../../src/view/lit.ts';
import { emptyView } from '../../src/view/view.ts';
import { dataset } from '../support/builder.ts';

const plain = dataset('A 60 B', 'B 40 C');
const stake = plain.stakes[0]?.id ?? '';
const told = {
  ...plain,
  statements: [{ id: 'say', text: { en: 'A holds B' }, facts: [stake], citations: [] }],
};

test('a sentence of the report lights up its facts and their ends, without any answer', () => {
  const lit = litUp({ ...emptyView, lit: 'say' }, null, told);
  expect(lit.active).toBe(true);
  expect([...lit.facts]).toEqual([stake]);
  expect([...lit.entities].sort()).toEqual(['A', 'B']);
});

test('nothing is lit by an id that the dataset does not know', () => {
  expect(litUp({ ...emptyView, lit: 'nobody' }, null, told).active).toBe(false);
});
