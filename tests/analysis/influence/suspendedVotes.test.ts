import { expect, test } from 'vitest';
import { suspendedVotes } from '../../../src/analysis/influence/suspendedVotes.ts';
import { goldenNetwork } from '../../../src/cli/golden/goldenNetwork.ts';

function suspendedPairs(edges: readonly (readonly [string, string, string])[]): readonly string[] {
  const network = goldenNetwork({ edges });
  return suspendedVotes(network)
    .suspended.map(({ holder, company }) => `${network.ids[holder]} in ${network.ids[company]}`)
    .sort();
}

test('a quarter each way suspends both ways, a hair less suspends nothing', () => {
  expect(
    suspendedPairs([
      ['A', 'B', '.25'],
      ['B', 'A', '.25'],
    ]),
  ).toEqual(['A in B', 'B in A']);
  expect(
    suspendedPairs([
      ['A', 'B', '.249999999999'],
      ['B', 'A', '.249999999999'],
    ]),
  ).toEqual([]);
});

test('what a subsidiary holds counts as held by the company (Ordinance art. 67), what an affiliate holds does not', () => {
  const through = (share: string) =>
    suspendedPairs([
      ['A', 'S', share],
      ['S', 'B', '.25'],
      ['B', 'A', '.1'],
    ]);
  expect(through('.6')).toEqual(['B in A']);
  expect(through('.5')).toEqual([]);
});
