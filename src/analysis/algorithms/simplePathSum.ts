import type { WalkGraph } from './walkBlocks.ts';

/**
 * The sum of products over all simple paths from one node to every other: the reading of "indirect share" that leaves
 * out every loop. null when more than `maxPaths` paths would have to be walked (exponential inside loops).
 *
 * Complexity O(paths). Reference: J. Glattfelder, S. Battiston, influence index (simple paths); close-links programs.
 */
export function simplePathSums(
  graph: WalkGraph,
  weight: Float64Array,
  source: number,
  maxPaths = 1_000_000,
): ReadonlyMap<number, number> | null {
  const sums = new Map<number, number>();
  const onPath = new Set<number>([source]);
  const stack: Array<{ node: number; edge: number; product: number }> = [
    { node: source, edge: graph.outStart[source] as number, product: 1 },
  ];
  let paths = 0;
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if (top.edge >= (graph.outStart[top.node + 1] as number)) {
      onPath.delete(top.node);
      stack.pop();
      continue;
    }
    const edge = top.edge++;
    const next = graph.outNode[edge] as number;
    const product = top.product * (weight[edge] as number);
    if (product === 0 || onPath.has(next)) continue;
    paths += 1;
    if (paths > maxPaths) return null;
    sums.set(next, (sums.get(next) ?? 0) + product);
    onPath.add(next);
    stack.push({ node: next, edge: graph.outStart[next] as number, product });
  }
  return sums;
}
