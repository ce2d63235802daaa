import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oceanicBanzhafQuota, oceanicShapleyShubik } from '../../../src/analysis/algorithms/oceanicGame.ts';
import { shapleyShubik } from '../../../src/analysis/algorithms/votingPower.ts';

test('one large holder before an ocean: w / (1 - w) below a majority, all from a majority on', () => {
  // He turns the vote when he comes between the moments at which the ocean has given 1/2 - w and 1/2 of the whole: with an
  // ocean of 1 - w these moments are w / (1 - w) apart.
  for (const w of [0.1, 0.25, 0.4, 0.49]) {
    const { majors, ocean } = oceanicShapleyShubik({ majors: [w], ocean: 1 - w, quota: 0.5 });
    expect(majors[0]).toBeCloseTo(w / (1 - w), 12);
    expect(ocean).toBeCloseTo(1 - w / (1 - w), 12);
  }
  expect(oceanicShapleyShubik({ majors: [0.6], ocean: 0.4, quota: 0.5 }).majors[0]).toBeCloseTo(1, 12);
});

test('two equal large holders with a third each: by hand', () => {
  // One decides at moment t either before the other, when the ocean has given 1/6 to 1/2 of the whole: t in [1/2, 1], and the
  // other is still out with chance 1 - t, so 1/8; or after the other, when it has given less than 1/6: t in [0, 1/2], and
  // the other is in with chance t, so 1/8. Together 1/4 each, and half for the ocean.
  const { majors, ocean } = oceanicShapleyShubik({ majors: [1 / 3, 1 / 3], ocean: 1 / 3, quota: 0.5 });
  expect(majors[0]).toBeCloseTo(1 / 4, 12);
  expect(majors[1]).toBeCloseTo(1 / 4, 12);
  expect(ocean).toBeCloseTo(1 / 2, 12);
});

test('an ocean of very many equal drops is the limit of the game with those drops', () => {
  const majors = [300, 210, 90];
  const drops = 400;
  const drop = shapleyShubik({ weights: [...majors, ...new Array<number>(drops).fill(1)], quota: 501 });
  const oceanic = oceanicShapleyShubik({ majors, ocean: drops, quota: 500.5 });
  for (let at = 0; at < majors.length; at++)
    expect(Math.abs((drop[at] as number) - (oceanic.majors[at] as number))).toBeLessThan(0.005);
});

test('the indices add up to 1, none is negative, and a larger holder never has less', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 300 }), (majors, ocean) => {
      const total = majors.reduce((sum, weight) => sum + weight, ocean);
      const index = oceanicShapleyShubik({ majors, ocean, quota: total / 2 });
      expect(index.majors.reduce((sum, value) => sum + value, index.ocean)).toBeCloseTo(1, 9);
      for (const [at, weight] of majors.entries()) {
        const value = index.majors[at] as number;
        expect(value).toBeGreaterThanOrEqual(-1e-12);
        for (const [other, less] of majors.entries())
          if (less <= weight) expect(index.majors[other] as number).toBeLessThanOrEqual(value + 1e-12);
      }
    }),
  );
});

test('without an ocean it is the game of the large holders alone', () => {
  const majors = [4, 3, 2, 1];
  const alone = shapleyShubik({ weights: majors, quota: 6 });
  const { majors: oceanic, ocean } = oceanicShapleyShubik({ majors, ocean: 0, quota: 5.5 });
  for (const [at, value] of alone.entries()) expect(oceanic[at]).toBeCloseTo(value, 12);
  expect(ocean).toBeCloseTo(0, 12);
});

test('the quota among large holders is what is left when half of the ocean says yes', () => {
  expect(oceanicBanzhafQuota({ majors: [30, 20], ocean: 50, quota: 50 })).toBe(25);
});
