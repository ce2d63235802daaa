import type { WalkGraph } from './walkBlocks.ts';

/** A simple path and the product of its weights. */
export interface BestChain {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly product: number;
}

interface Candidate extends BestChain {
  /** Position at which it left the chain it was made from. */
  readonly left: number;
}

/**
 * The k simple paths from source to target with the largest products of weights, largest first.
 *
 * Yen's algorithm with Lawler's restriction, on the nodes that lie between the two only; each deviation is a best-first
 * search guided by the best product from every node to the target. Weights 0 are no edges; ties go to fewer nodes.
 * Complexity O(k · length · cone · log cone).
 * Reference: J. Y. Yen, Management Science 17 (1971) 712-716; E. L. Lawler, Management Science 18 (1972) 401-405.
 */
export function bestChains(
  graph: WalkGraph,
  weight: Float64Array,
  source: number,
  target: number,
  k: number,
): readonly BestChain[] {
  if (source === target || k < 1) return [];
  const potential = bestProductsTo(graph, weight, target);
  if (!potential.has(source)) return [];
  const search = (prefix: readonly number[], banned: ReadonlySet<number>): BestChain | null =>
    bestFrom(graph, weight, prefix, target, potential, banned);
  const first = search([source], new Set());
  if (first === null) return [];
  const chains: Candidate[] = [{ ...first, left: 0 }];
  const candidates: Candidate[] = [];
  const known = new Set([first.nodes.join()]);
  while (chains.length < k) {
    const last = chains[chains.length - 1] as Candidate;
    for (let at = last.left; at < last.nodes.length - 1; at++) {
      const prefix = last.nodes.slice(0, at + 1);
      const banned = new Set<number>();
      for (const chain of chains) {
        if (prefix.every((node, index) => chain.nodes[index] === node)) banned.add(chain.nodes[at + 1] as number);
      }
      const found = search(prefix, banned);
      if (found === null) continue;
      const key = found.nodes.join();
      if (known.has(key)) continue;
      known.add(key);
      candidates.push({ ...found, left: at });
    }
    const best = takeBest(candidates);
    if (best === null) break;
    chains.push(best);
  }
  return chains.map(({ nodes, edges, product }) => ({ nodes, edges, product }));
}

function takeBest(candidates: Candidate[]): Candidate | null {
  let best = 0;
  for (let index = 1; index < candidates.length; index++) {
    if (before(candidates[index] as Candidate, candidates[best] as Candidate)) best = index;
  }
  return candidates.splice(best, 1)[0] ?? null;
}

function before(a: BestChain, b: BestChain): boolean {
  if (Math.abs(a.product - b.product) > 1e-15) return a.product > b.product;
  if (a.nodes.length !== b.nodes.length) return a.nodes.length < b.nodes.length;
  return a.nodes.join() < b.nodes.join();
}

/** The best product from each node that reaches the target. */
function bestProductsTo(graph: WalkGraph, weight: Float64Array, target: number): Map<number, number> {
  const settled = new Map<number, number>();
  const heap = new BestHeap();
  heap.push(1, target);
  for (let top = heap.pop(); top !== null; top = heap.pop()) {
    if (settled.has(top.node)) continue;
    settled.set(top.node, top.product);
    for (let slot = graph.inStart[top.node] as number; slot < (graph.inStart[top.node + 1] as number); slot++) {
      const from = graph.inNode[slot] as number;
      const product = top.product * (weight[graph.inEdge[slot] as number] as number);
      if (product > 0 && !settled.has(from)) heap.push(product, from);
    }
  }
  return settled;
}

/** The best completion of a prefix to the target that does not enter the prefix again nor step to a banned node. */
function bestFrom(
  graph: WalkGraph,
  weight: Float64Array,
  prefix: readonly number[],
  target: number,
  potential: ReadonlyMap<number, number>,
  banned: ReadonlySet<number>,
): BestChain | null {
  const blocked = new Set(prefix);
  const start = prefix[prefix.length - 1] as number;
  const cameBy = new Map<number, number>();
  const reached = new Map<number, number>([[start, 1]]);
  const done = new Set<number>();
  const heap = new BestHeap();
  heap.push(potential.get(start) ?? 0, start);
  for (let top = heap.pop(); top !== null && top.node !== target; top = heap.pop()) {
    if (done.has(top.node)) continue;
    done.add(top.node);
    const sofar = reached.get(top.node) ?? 0;
    for (let edge = graph.outStart[top.node] as number; edge < (graph.outStart[top.node + 1] as number); edge++) {
      const next = graph.outNode[edge] as number;
      const ahead = potential.get(next);
      if (ahead === undefined || blocked.has(next) || (top.node === start && banned.has(next))) continue;
      const product = sofar * (weight[edge] as number);
      if (product <= (reached.get(next) ?? 0)) continue;
      reached.set(next, product);
      cameBy.set(next, edge);
      heap.push(product * ahead, next);
    }
  }
  if (!cameBy.has(target)) return null;
  const owner = ownerOf(graph);
  const tail: number[] = [];
  for (let node = target; node !== start; node = owner(cameBy.get(node) as number))
    tail.unshift(cameBy.get(node) as number);
  const edges = [...prefix.slice(1).map((node, index) => edgeBetween(graph, prefix[index] as number, node)), ...tail];
  const nodes = [...prefix, ...tail.map((edge) => graph.outNode[edge] as number)];
  return { nodes, edges, product: edges.reduce((product, edge) => product * (weight[edge] as number), 1) };
}

/** The owner of an edge: the node whose stretch of the edge list it lies in. */
function ownerOf(graph: WalkGraph): (edge: number) => number {
  return (edge) => {
    let low = 0;
    let high = graph.size - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((graph.outStart[middle] as number) <= edge) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

/** The edge from one node to another; -1 when there is none. O(edges of the owner). */
export function edgeBetween(graph: Pick<WalkGraph, 'outStart' | 'outNode'>, from: number, to: number): number {
  for (let edge = graph.outStart[from] as number; edge < (graph.outStart[from + 1] as number); edge++) {
    if (graph.outNode[edge] === to) return edge;
  }
  return -1;
}

/** Binary heap, largest product first. */
class BestHeap {
  private readonly items: Array<{ product: number; node: number }> = [];

  push(product: number, node: number): void {
    const { items } = this;
    let at = items.length;
    items.push({ product, node });
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((items[parent] as { product: number }).product >= product) break;
      items[at] = items[parent] as { product: number; node: number };
      at = parent;
    }
    items[at] = { product, node };
  }

  pop(): { product: number; node: number } | null {
    const { items } = this;
    const top = items[0];
    const moved = items.pop();
    if (top === undefined || moved === undefined) return null;
    if (items.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= items.length) break;
      const right = items[child + 1];
      if (right !== undefined && right.product > (items[child] as { product: number }).product) child += 1;
      if ((items[child] as { product: number }).product <= moved.product) break;
      items[at] = items[child] as { product: number; node: number };
      at = child;
    }
    items[at] = moved;
    return top;
  }
}
