import { expect, test } from 'vitest';
import { datasetAt } from '../../../src/model/time.ts';
import { dataset } from '../../support/builder.ts';
import { ask, classes } from './ask.ts';

/** So many ways of two links each, side by side. */
function fan(ways: number) {
  const lines = Array.from({ length: ways }, (_, at) => [`PC administers N${at}`, `N${at} administers T`]).flat();
  return datasetAt(dataset(...lines), { asOf: null, knownBy: null });
}
const question = { from: ['PC'], to: ['T'] };

test('where single links are too many to be tried, that is said with their number', () => {
  const said = (ways: number) =>
    ask('chokepoints', fan(ways), question).sentences.find(({ key }) => key === 'exposure.chokepoints.untried')?.params;
  expect(said(3)).toBe(undefined);
  expect(said(1001)).toEqual({ count: 2002, tried: 2000 });
});

test('where steps are too many for a chance each, that is said with their number', () => {
  const answer = (ways: number) =>
    ask('remedies', fan(ways), { ...question, likelihoods: classes, worlds: 50, seed: 1 });
  const said = (ways: number) => answer(ways).sentences.find(({ key }) => key === 'exposure.remedies.unasked')?.params;
  expect(said(2)).toBe(undefined);
  expect(said(70)).toMatchObject({ asked: 120 });
});
