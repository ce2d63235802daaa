import { expect, test } from 'vitest';
import { runOwnershipCase } from '../../../src/cli/golden/ownershipCases.ts';
import golden from '../../fixtures/golden/ownership.json';

test('there are a hundred cases and more', () => {
  expect(golden.cases.length).toBeGreaterThan(100);
});

test.each(golden.cases.map((one) => [one.id, one] as const))('%s comes out as printed or derived', (_, one) => {
  const { outcome, got, expected, note } = runOwnershipCase(one);
  expect({ outcome, note, got: outcome === 'pass' ? 0 : got, expected: outcome === 'pass' ? 0 : expected }).toEqual({
    outcome: 'pass',
    note: undefined,
    got: 0,
    expected: 0,
  });
});

test('a wrong expectation fails', () => {
  const one = { ...golden.cases[0], expected: { gross: { 'A1->A2': 0.2 } } };
  expect(runOwnershipCase(one).outcome).toBe('fail');
});
