import { expect, test } from 'vitest';
import { runOwnershipCase } from '../../../src/cli/golden/ownershipCases.ts';
import more from '../../fixtures/golden/moreOwnership.json';
import varied from '../../fixtures/golden/variedOwnership.json';

test.each([...more.cases, ...varied.cases].map((one) => [one.id, one] as const))(
  '%s comes out as by brute force',
  (_, one) => {
    const { outcome, note } = runOwnershipCase(one);
    expect({ outcome, note }).toEqual({ outcome: 'pass', note: undefined });
  },
);

test('a measure nobody knows is skipped with the reason', () => {
  const { outcome, note } = runOwnershipCase({ measure: 'astrology.rating', input: { edges: [] }, expected: { a: 1 } });
  expect({ outcome, note }).toEqual({ outcome: 'skip', note: 'unknown measure astrology.rating' });
});

test('a figure that is asked for and does not come out fails', () => {
  const one = { measure: 'integrated.gross', input: { edges: [['A', 'B', '.5']] }, expected: { nonsense: 0.5 } };
  expect(runOwnershipCase(one).outcome).toBe('fail');
});

test('the answer never depends on the expected value', () => {
  for (const one of more.cases.slice(0, 20)) {
    const blank = JSON.parse(JSON.stringify(one.expected), (_, value) => (typeof value === 'number' ? -7 : value));
    const got = runOwnershipCase(one).got;
    expect(runOwnershipCase({ ...one, expected: blank }).got).toEqual(got);
  }
});
