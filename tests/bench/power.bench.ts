import { shapleyShubik } from '../../src/analysis/algorithms/votingPower.ts';
import { majorityQuota } from '../../src/analysis/algorithms/weightedGame.ts';
import { line, median } from './ownershipGraph.ts';

// Shapley-Shubik of a hundred holders against the same by exact counts in BigInt.
const weights = Array.from({ length: 100 }, (_, at) => 1 + ((at * 37) % 41));
const quota = majorityQuota(weights);
const ours = median(5, () => shapleyShubik({ weights, quota }));
const exact = median(1, () => {
  for (const leftOut of new Set(weights)) countOthers(weights.indexOf(leftOut));
});
line('Shapley-Shubik of 100 holders / BigInt counts', ours / exact, 'below 1');

function countOthers(player: number): bigint[][] {
  const counts: bigint[][] = Array.from({ length: weights.length }, () => new Array<bigint>(quota).fill(0n));
  (counts[0] as bigint[])[0] = 1n;
  weights.forEach((weight, other) => {
    if (other === player) return;
    for (let size = weights.length - 2; size >= 0; size--) {
      for (let sum = quota - 1 - weight; sum >= 0; sum--) {
        const ways = counts[size]?.[sum] ?? 0n;
        const row = counts[size + 1] as bigint[];
        if (ways !== 0n) row[sum + weight] = (row[sum + weight] ?? 0n) + ways;
      }
    }
  });
  return counts;
}
