import { buildDigraph, type Digraph } from './digraph.ts';
import { minCut } from './minCut.ts';

/** `value` Infinity: no finite cut exists (a direct link from source to target, or nodes that can't be removed). */
export interface MinNodeCut {
  readonly value: number;
  readonly nodes: readonly number[];
}

/**
 * The cheapest set of nodes whose removal parts source and target; those two are never removed. `cost` per node, 0 or
 * more, Infinity for what can't be removed. Splits each node in two and cuts between. As `minCut`.
 * K. Menger, Fund. Math. 10 (1927) 96.
 */
export function minNodeCut(
  graph: Digraph,
  source: number,
  target: number,
  cost: Float64Array,
  checkCancelled: () => void = () => {},
): MinNodeCut {
  const { nodeCount, linkCount } = graph;
  const from = new Int32Array(nodeCount + linkCount);
  const to = new Int32Array(nodeCount + linkCount);
  const capacity = new Float64Array(nodeCount + linkCount).fill(Number.POSITIVE_INFINITY);
  for (let node = 0; node < nodeCount; node++) {
    from[node] = node;
    to[node] = nodeCount + node;
    if (node !== source && node !== target) capacity[node] = cost[node] as number;
  }
  for (let link = 0; link < linkCount; link++) {
    from[nodeCount + link] = nodeCount + (graph.from[link] as number);
    to[nodeCount + link] = graph.to[link] as number;
  }
  const split = buildDigraph(2 * nodeCount, from, to);
  const cut = minCut(split, source, nodeCount + target, capacity, checkCancelled);
  return { value: cut.value, nodes: cut.links };
}
