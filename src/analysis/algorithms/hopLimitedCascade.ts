import type { Digraph } from './digraph.ts';

/**
 * The exact expected weight of what falls within so many hops, with independent links and no gates: level after level,
 * each node beyond the front falls with 1 - Π(1 - p). Null beyond `stateLimit` states.
 * Exponential in the width of a level.
 */
export function hopLimitedCascade(
  graph: Digraph,
  chance: Float64Array,
  seeds: readonly number[],
  maxHops: number,
  weight: Float64Array | null = null,
  stateLimit = 200_000,
): number | null {
  const memo = new Map<string, number>();
  let states = 0;
  const weigh = (node: number): number => (weight === null ? 1 : (weight[node] as number));

  const beyond = (front: readonly number[], fallen: ReadonlySet<number>, left: number): number => {
    if (left <= 0 || front.length === 0) return 0;
    const key = `${left};${front.join(',')};${[...fallen].sort((a, b) => a - b).join(',')}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const misses = new Map<number, number>();
    for (const node of front) {
      for (let i = graph.outStart[node] as number; i < (graph.outStart[node + 1] as number); i++) {
        const next = graph.outTo[i] as number;
        if (fallen.has(next)) continue;
        misses.set(next, (misses.get(next) ?? 1) * (1 - (chance[graph.outLink[i] as number] as number)));
      }
    }
    const reached = [...misses].filter(([, miss]) => miss < 1).sort(([a], [b]) => a - b);
    let total = 0;
    for (const [node, miss] of reached) total += (1 - miss) * weigh(node);
    if (left > 1) {
      states += 2 ** reached.length;
      if (states > stateLimit) return Number.NaN;
      for (let bits = 1; bits < 2 ** reached.length; bits++) {
        let odds = 1;
        const next: number[] = [];
        reached.forEach(([node, miss], i) => {
          const hit = Math.floor(bits / 2 ** i) % 2 === 1;
          odds *= hit ? 1 - miss : miss;
          if (hit) next.push(node);
        });
        if (odds > 0) total += odds * beyond(next, new Set([...fallen, ...next]), left - 1);
      }
    }
    memo.set(key, total);
    return total;
  };
  const start = [...new Set(seeds)];
  const total = start.reduce((sum, node) => sum + weigh(node), 0) + beyond(start, new Set(start), maxHops);
  return Number.isNaN(total) ? null : total;
}
