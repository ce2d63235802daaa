import { expect, test } from 'vitest';
import { runExposureCase } from '../../../src/cli/golden/exposureCases.ts';
import more from '../../fixtures/golden/moreExposure.json';
import varied from '../../fixtures/golden/variedExposure.json';

test.each([...more.cases, ...varied.cases].map((one) => [one.id, one] as const))(
  '%s comes out as by adding up all worlds',
  (_, one) => {
    const { outcome, note } = runExposureCase(one);
    expect({ outcome, note }).toEqual({ outcome: 'pass', note: undefined });
  },
);

test('a measure nobody knows is skipped with the reason', () => {
  const { outcome, note } = runExposureCase({ measure: 'graphColouring', expected: 3 });
  expect({ outcome, note }).toEqual({ outcome: 'skip', note: 'unknown measure graphColouring' });
});
