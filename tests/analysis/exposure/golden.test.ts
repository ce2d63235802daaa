import { expect, test } from 'vitest';
import { runExposureCase } from '../../../src/cli/golden/exposureCases.ts';
import golden from '../../fixtures/golden/exposure.json' with { type: 'json' };

test('the file of known answers is not empty', () => {
  expect(golden.cases.length).toBeGreaterThan(70);
});

for (const one of golden.cases) {
  test(`${one.id} comes out as printed: ${one.title}`, () => {
    const { outcome, note } = runExposureCase(one);
    expect({ outcome, note }).toEqual({ outcome: 'pass', note: undefined });
  });
}

test('a wrong answer, an unknown measure and an unreadable case are told apart', () => {
  const [first] = golden.cases;
  expect(runExposureCase({ ...first, expected: 0.5 }).outcome).toBe('fail');
  expect(runExposureCase({ ...first, measure: 'noSuchMeasure' }).outcome).toBe('skip');
  expect(runExposureCase({ ...first, params: {} }).note).toContain('missing');
});
