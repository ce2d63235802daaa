import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCoalitions } from '../../../src/analysis/algorithms/coalitionCounts.ts';
import { simpleGameIndices } from '../../../src/analysis/algorithms/simpleGame.ts';
import { banzhaf, shapleyShubik } from '../../../src/analysis/algorithms/votingPower.ts';
import { majorityQuota } from '../../../src/analysis/algorithms/weightedGame.ts';

const game = fc
  .record({
    weights: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 9 }),
    part: fc.double({ min: 0.3, max: 1, noNaN: true }),
  })
  .map(({ weights, part }) => ({ weights, quota: Math.max(1, Math.ceil(weights.reduce((a, b) => a + b, 0) * part)) }));

/** Shapley-Shubik in exact counts: subsets by size and weight in BigInt, one player left out at a time. */
function exactShapley(weights: readonly number[], quota: number): number[] {
  const n = weights.length;
  const factorial = [1n];
  for (let k = 1; k <= n; k++) factorial.push((factorial[k - 1] ?? 1n) * BigInt(k));
  const cache = new Map<number, number>();
  return weights.map((own, player) => {
    const known = cache.get(own);
    if (known !== undefined) return known;
    const counts: bigint[][] = Array.from({ length: n }, () => new Array<bigint>(quota).fill(0n));
    (counts[0] as bigint[])[0] = 1n;
    weights.forEach((weight, other) => {
      if (other === player) return;
      for (let size = n - 2; size >= 0; size--) {
        for (let sum = quota - 1 - weight; sum >= 0; sum--) {
          const ways = counts[size]?.[sum] ?? 0n;
          const row = counts[size + 1] as bigint[];
          if (ways !== 0n) row[sum + weight] = (row[sum + weight] ?? 0n) + ways;
        }
      }
    });
    let total = 0n;
    counts.forEach((row, size) => {
      let ways = 0n;
      for (let sum = Math.max(0, quota - own); sum < quota; sum++) ways += row[sum] ?? 0n;
      total += ways * (factorial[size] ?? 1n) * (factorial[n - 1 - size] ?? 1n);
    });
    const scale = 10n ** 20n;
    const value = Number((total * scale) / (factorial[n] ?? 1n)) / 1e20;
    cache.set(own, value);
    return value;
  });
}

test('counting classes of coalitions, integrating and trying every coalition agree', () => {
  fc.assert(
    fc.property(game, ({ weights, quota }) => {
      const counted = countCoalitions({ weights, quota });
      const wins = new Uint8Array(2 ** weights.length).map((_, set) =>
        weights.reduce((sum, weight, player) => sum + ((set >> player) & 1) * weight, 0) >= quota ? 1 : 0,
      );
      const tried = simpleGameIndices(weights.length, wins);
      const integrated = shapleyShubik({ weights, quota });
      const tossed = banzhaf({ weights, quota });
      weights.forEach((_, player) => {
        expect(counted.shapleyShubik[player]).toBeCloseTo(tried.shapleyShubik[player] ?? 0, 12);
        expect(integrated[player]).toBeCloseTo(tried.shapleyShubik[player] ?? 0, 12);
        expect(tossed[player]).toBeCloseTo(tried.banzhafAbsolute[player] ?? 0, 12);
        expect(counted.swings[player]).toBe(tried.swings[player]);
        expect(counted.deeganPackel[player]).toBeCloseTo(tried.deeganPackel[player] ?? 0, 12);
        expect(counted.johnston[player]).toBeCloseTo(tried.johnston[player] ?? 0, 12);
        expect(counted.publicGood[player]).toBeCloseTo(tried.publicGood[player] ?? 0, 12);
      });
      expect(counted.winning).toBe(tried.winning);
      expect(counted.minimalWinning).toBe(tried.minimalWinning);
    }),
    { numRuns: 300 },
  );
});

test('power adds up to one, equals get equal power, the weightless get none, the dual quota changes nothing', () => {
  fc.assert(
    fc.property(game, ({ weights, quota }) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      if (total === 0 || quota > total) return;
      const index = shapleyShubik({ weights, quota });
      const dual = shapleyShubik({ weights, quota: total - quota + 1 });
      expect(index.reduce((sum, power) => sum + power, 0)).toBeCloseTo(1, 12);
      weights.forEach((weight, player) => {
        if (weight === 0) expect(index[player]).toBe(0);
        expect(index[weights.indexOf(weight)]).toBe(index[player]);
        expect(dual[player]).toBeCloseTo(index[player] ?? 0, 12);
      });
    }),
  );
});

test('the power of a hundred holders is right to 1e-12', () => {
  const weights = Array.from({ length: 100 }, (_, at) => 1 + ((at * 37) % 41));
  const quota = majorityQuota(weights);
  const exact = exactShapley(weights, quota);
  const found = shapleyShubik({ weights, quota });
  found.forEach((power, player) => {
    expect(Math.abs(power - (exact[player] ?? 0))).toBeLessThan(1e-12);
  });
});

test('counting in floats and dividing a player out is wrong by more than one at eighty holders: why we integrate', () => {
  const weights = Array.from({ length: 80 }, (_, at) => 1 + ((at * 37) % 41));
  const quota = majorityQuota(weights);
  const n = weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const counts = Array.from({ length: n + 1 }, () => new Float64Array(total + 1));
  (counts[0] as Float64Array)[0] = 1;
  for (const weight of weights) {
    for (let size = n - 1; size >= 0; size--) {
      for (let sum = total - weight; sum >= 0; sum--) {
        const row = counts[size + 1] as Float64Array;
        row[sum + weight] = (row[sum + weight] as number) + ((counts[size] as Float64Array)[sum] as number);
      }
    }
  }
  const own = weights[0] as number;
  const without = counts.map((row) => row.slice());
  for (let size = 1; size <= n; size++) {
    for (let sum = own; sum <= total; sum++) {
      const row = without[size] as Float64Array;
      row[sum] = (row[sum] as number) - ((without[size - 1] as Float64Array)[sum - own] as number);
    }
  }
  let choose = 1;
  let index = 0;
  for (let size = 0; size < n; size++) {
    let ways = 0;
    for (let sum = quota - own; sum < quota; sum++) ways += (without[size] as Float64Array)[sum] as number;
    index += ways / (n * choose);
    choose = (choose * (n - 1 - size)) / (size + 1);
  }
  const right = exactShapley(weights, quota)[0] ?? 0;
  expect(Math.abs(index - right)).toBeGreaterThan(1e-3);
  expect(Math.abs((shapleyShubik({ weights, quota })[0] ?? 0) - right)).toBeLessThan(1e-12);
});
