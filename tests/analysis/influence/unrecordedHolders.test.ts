import { expect, test } from 'vitest';
import { legalTests } from '../../../src/analysis/influence/legalTests.ts';
import { lacksHolders } from '../../../src/analysis/influence/unrecordedHolders.ts';
import { networkOf, type OwnershipNetwork } from '../../../src/analysis/network.ts';
import { at, dataset, on } from '../../support/builder.ts';

const node = (network: OwnershipNetwork, id: string): number => network.nodeOf.get(id) ?? -1;
const results = (network: OwnershipNetwork, owner: string, target: string) =>
  legalTests(network, node(network, owner), node(network, target)).map(({ rule, result }) => [rule, result]);

test('a company lacks holders when all that is recorded of them is from other days, sums others up, or is planned', () => {
  const early = on(dataset('P 60 T 2020..', 'P 10 X'), '2019-06-01');
  expect(lacksHolders(networkOf(early), node(networkOf(early), 'T'))).toBe(true);
  const summed = networkOf(at('P 60 T indirect', 'P 10 X'));
  expect(lacksHolders(summed, node(summed, 'T'))).toBe(true);
  const planned = networkOf(at('P 60 T planned', 'P 10 X'));
  expect(lacksHolders(planned, node(planned, 'T'))).toBe(true);
});

test('a company with a holder on the day does not, nor one of which nobody ever recorded a holder', () => {
  const network = networkOf(at('P 60 T', 'Q ? X', 'entity N company'));
  for (const id of ['T', 'X', 'N', 'P']) expect([id, lacksHolders(network, node(network, id))]).toEqual([id, false]);
});

test('where holders are lacking no rule says "not met": what is missing is named instead', () => {
  const network = networkOf(at('P 60 T indirect', 'P 10 X'));
  const rows = legalTests(network, node(network, 'P'), node(network, 'T'));
  expect(rows.filter(({ result }) => result === 'notMet')).toEqual([]);
  const undecided = rows.filter(({ result }) => result === 'undecided');
  expect(undecided.length).toBeGreaterThan(5);
  for (const row of undecided) expect(row.missing.map(({ key }) => key)).toContain('influence.test.missing.holders');
  // With a holder on record the same rules are decided.
  const known = networkOf(at('P 60 T indirect', 'Q 30 T', 'P 10 X'));
  expect(legalTests(known, node(known, 'P'), node(known, 'T')).some(({ result }) => result === 'notMet')).toBe(true);
});

test('a float of many small holders is no owner to any rule', () => {
  const network = networkOf(at('Public 60 T', 'P 40 T', 'Public 60 S', 'entity Public unknownParty dispersed'));
  expect(new Set(results(network, 'Public', 'T').map(([, result]) => result))).toEqual(new Set(['notApplicable']));
  // Nor does a float that holds a fifth of two companies link them.
  expect(new Map(results(network, 'T', 'S').map(([rule, result]) => [rule, result])).get('closeLinks')).toBe('notMet');
});
