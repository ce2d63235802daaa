import type { VoteGraph } from './controlClosure.ts';

/**
 * The critical control threshold of every company below the start: the largest quota at which "at least the quota" still
 * gives control of it.
 *
 * Greedy: always take in the company of which the set has most votes; the threshold is the smallest amount so far. Equal
 * to the definition over all quotas. In vote units. Complexity O(cone²) comparisons at worst, O(cone edges) updates.
 * Reference: H. Almeida, S. Y. Park, M. Subrahmanyam, D. Wolfenzon, J. Fin. Econ. 99 (2011) 447-475.
 */
export function criticalThresholds(graph: VoteGraph, starts: readonly number[]): ReadonlyMap<number, number> {
  const votes = new Map<number, number>();
  const thresholds = new Map<number, number>();
  const inside = new Set(starts);
  const takeIn = (node: number): void => {
    for (let edge = graph.outStart[node] as number; edge < (graph.outStart[node + 1] as number); edge++) {
      const target = graph.outNode[edge] as number;
      if (inside.has(target)) continue;
      votes.set(target, (votes.get(target) ?? 0) + (graph.votesLow[edge] as number));
    }
  };
  for (const start of inside) takeIn(start);
  let running = Number.POSITIVE_INFINITY;
  for (;;) {
    let best = -1;
    let most = 0;
    for (const [node, amount] of votes) {
      if (amount <= most) continue;
      most = amount;
      best = node;
    }
    if (best < 0) return thresholds;
    running = Math.min(running, most);
    thresholds.set(best, running);
    votes.delete(best);
    inside.add(best);
    takeIn(best);
  }
}
