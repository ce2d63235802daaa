import type { Digraph } from './digraph.ts';
import type { Reach } from './reach.ts';

/** How many shortest routes there are: `links` counts parallel links apart, `nodes` does not. */
export interface RouteCount {
  readonly hops: number;
  readonly links: number;
  readonly nodes: number;
}

/**
 * The tight links: those that lie on a shortest route from the starts, as a mask over links. Of a gate only the
 * decisive member is tight (the one that falls last; on a tie the first by node, then by link): the others are support.
 * `linkOff` must be what the reach was found with. O(nodes + links).
 */
export function tightLinks(graph: Digraph, reached: Reach, linkOff: Uint8Array | null = null): Uint8Array {
  const tight = new Uint8Array(graph.linkCount);
  for (let node = 0; node < graph.nodeCount; node++) {
    if ((reached.level[node] as number) < 0) continue;
    if (graph.gate?.[node] === 1) {
      const decisive = decisiveLink(graph, reached, node);
      if (decisive >= 0) tight[decisive] = 1;
      continue;
    }
    for (let i = graph.inStart[node] as number; i < (graph.inStart[node + 1] as number); i++) {
      const link = graph.inLink[i] as number;
      const origin = reached.level[graph.inFrom[i] as number] as number;
      if (origin < 0 || (linkOff !== null && linkOff[link] === 1)) continue;
      if (origin + (graph.free?.[link] === 1 ? 0 : 1) === reached.level[node]) tight[link] = 1;
    }
  }
  return tight;
}

/** The member of a gate that falls last, or -1 when the gate has not fallen. */
export function decisiveLink(graph: Digraph, reached: Reach, gate: number): number {
  let best = -1;
  let bestLevel = -1;
  for (let i = graph.inStart[gate] as number; i < (graph.inStart[gate + 1] as number); i++) {
    const level = reached.level[graph.inFrom[i] as number] as number;
    if (level < 0) return -1;
    if (level > bestLevel) {
      best = graph.inLink[i] as number;
      bestLevel = level;
    }
  }
  return best;
}

/**
 * Counts the shortest routes to a target over the tight links. Counts are exact up to 2^53 and Infinity above.
 * Returns null when the target is not reached. O(nodes + links).
 */
export function countShortestRoutes(
  graph: Digraph,
  reached: Reach,
  tight: Uint8Array,
  target: number,
): RouteCount | null {
  const hops = reached.level[target] as number;
  if (hops < 0) return null;
  const links = new Float64Array(graph.nodeCount);
  const nodes = new Float64Array(graph.nodeCount);
  const needed = towards(graph, tight, target);
  for (const node of inTightOrder(graph, tight, needed)) {
    let byLinks = 0;
    let byNodes = 0;
    const origins = new Set<number>();
    for (let i = graph.inStart[node] as number; i < (graph.inStart[node + 1] as number); i++) {
      const link = graph.inLink[i] as number;
      const origin = graph.inFrom[i] as number;
      if (tight[link] === 0) continue;
      byLinks += links[origin] as number;
      if (!origins.has(origin)) byNodes += nodes[origin] as number;
      origins.add(origin);
    }
    const start = origins.size === 0;
    links[node] = start ? 1 : byLinks;
    nodes[node] = start ? 1 : byNodes;
  }
  return { hops, links: safe(links[target] as number), nodes: safe(nodes[target] as number) };
}

/**
 * The needed nodes, each after all that its tight links come from. The order of the reach will not do: over links that
 * are no hop a node is entered with the first of several that lead to it on the same level.
 */
function inTightOrder(graph: Digraph, tight: Uint8Array, needed: Uint8Array): readonly number[] {
  const open = new Int32Array(graph.nodeCount);
  for (let link = 0; link < graph.linkCount; link++) {
    const [origin, head] = [graph.from[link] as number, graph.to[link] as number];
    if (tight[link] === 1 && needed[origin] === 1 && needed[head] === 1) open[head] = (open[head] as number) + 1;
  }
  const order: number[] = [];
  for (let node = 0; node < graph.nodeCount; node++) if (needed[node] === 1 && open[node] === 0) order.push(node);
  for (const node of order) {
    for (let i = graph.outStart[node] as number; i < (graph.outStart[node + 1] as number); i++) {
      const head = graph.outTo[i] as number;
      if (tight[graph.outLink[i] as number] === 0 || needed[head] === 0) continue;
      open[head] = (open[head] as number) - 1;
      if (open[head] === 0) order.push(head);
    }
  }
  return order;
}

const safe = (count: number): number => (count > Number.MAX_SAFE_INTEGER ? Number.POSITIVE_INFINITY : count);

/** Nodes from which the target is reached over the masked links. */
export function towards(graph: Digraph, mask: Uint8Array | null, target: number): Uint8Array {
  const seen = new Uint8Array(graph.nodeCount);
  const stack = [target];
  seen[target] = 1;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (let i = graph.inStart[node] as number; i < (graph.inStart[node + 1] as number); i++) {
      if (mask !== null && mask[graph.inLink[i] as number] === 0) continue;
      const origin = graph.inFrom[i] as number;
      if (seen[origin] === 1) continue;
      seen[origin] = 1;
      stack.push(origin);
    }
  }
  return seen;
}
