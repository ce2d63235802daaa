import type { Digraph } from './digraph.ts';
import { createNodeHeap, type NodeHeap } from './nodeHeap.ts';

/** A simple route as a list of links; `cost` is the sum of their weights. */
export interface FoundRoute {
  readonly links: readonly number[];
  readonly cost: number;
}

export interface RouteSearch {
  /** How many routes at most. */
  readonly k: number;
  /** Weight of each link, 0 or more; Infinity or `null` mask 0 leaves the link out. Left out: every link weighs 1, free links 0. */
  readonly weight?: Float64Array | null;
  /** 1 for links in play. */
  readonly mask?: Uint8Array | null;
  /** Routes that cost more are not looked for. */
  readonly maxCost?: number;
  /** Only routes for which this holds are kept; the others count towards `maxTried`. */
  readonly accept?: (route: FoundRoute) => boolean;
  /** Stop after so many routes, kept or not. Default: no limit. */
  readonly maxTried?: number;
  readonly checkCancelled?: () => void;
}

/** `complete`: no further route exists within `maxCost`; otherwise the search stopped at `k` or at `maxTried`. */
export interface FoundRoutes {
  readonly routes: readonly FoundRoute[];
  readonly complete: boolean;
  readonly tried: number;
}

interface Candidate extends FoundRoute {
  readonly deviation: number;
  readonly excluded: readonly number[];
}

/**
 * The k cheapest simple routes, parallel links apart, cheapest first; ties by number of links, then link numbers.
 * Gates count as ordinary nodes here: pass a mask that leaves one member of each (see `tightLinks`).
 * Each deviation is an A* search towards the target on exact remaining costs.
 * O(k · length · (links + nodes log nodes)) at worst. J. Y. Yen, Management Science 17 (1971) 712; E. L. Lawler,
 * Management Science 18 (1972) 401.
 */
export function kShortestRoutes(graph: Digraph, source: number, target: number, search: RouteSearch): FoundRoutes {
  const { k, maxTried = Number.POSITIVE_INFINITY, maxCost = Number.POSITIVE_INFINITY } = search;
  const weight = effectiveWeights(graph, search);
  const heap = createNodeHeap(graph.nodeCount);
  const rest = costsTo(graph, target, weight, heap);
  const spur = createSpurSearch(graph, target, weight, rest, heap, maxCost);
  const waiting: Candidate[] = [];
  const routes: FoundRoute[] = [];
  let tried = 0;
  const first = source === target ? [] : spur(source, [], [], 0);
  if (first !== null) push(waiting, { ...withCost(first, weight), deviation: 0, excluded: [] });
  for (let best = pop(waiting); best !== undefined; best = pop(waiting)) {
    if (routes.length >= k || tried >= maxTried) return { routes, complete: false, tried };
    search.checkCancelled?.();
    tried++;
    const kept = { links: best.links, cost: best.cost };
    if (search.accept === undefined || search.accept(kept)) routes.push(kept);
    let spent = 0;
    for (let i = 0; i < best.links.length; i++) {
      const link = best.links[i] as number;
      if (i >= best.deviation) {
        const prefix = best.links.slice(0, i);
        const excluded = i === best.deviation ? [...best.excluded, link] : [link];
        const tail = spur(graph.from[link] as number, prefix, excluded, spent);
        if (tail !== null) push(waiting, { ...withCost([...prefix, ...tail], weight), deviation: i, excluded });
      }
      spent += weight[link] as number;
    }
  }
  return { routes, complete: true, tried };
}

function withCost(links: readonly number[], weight: Float64Array): FoundRoute {
  let cost = 0;
  for (const link of links) cost += weight[link] as number;
  return { links, cost };
}

function effectiveWeights(graph: Digraph, search: RouteSearch): Float64Array {
  const weight = new Float64Array(graph.linkCount);
  for (let link = 0; link < graph.linkCount; link++) {
    if (search.mask && search.mask[link] === 0) weight[link] = Number.POSITIVE_INFINITY;
    else if (search.weight) weight[link] = search.weight[link] as number;
    else weight[link] = graph.free?.[link] === 1 ? 0 : 1;
  }
  return weight;
}

/** Cheapest cost from every node to the target (Dijkstra against the links); Infinity where there is no way. */
function costsTo(graph: Digraph, target: number, weight: Float64Array, heap?: NodeHeap): Float64Array {
  const cost = new Float64Array(graph.nodeCount).fill(Number.POSITIVE_INFINITY);
  const queue = heap ?? createNodeHeap(graph.nodeCount);
  cost[target] = 0;
  queue.push(target, 0);
  while (queue.size() > 0) {
    const node = queue.pop();
    const at = cost[node] as number;
    for (let i = graph.inStart[node] as number; i < (graph.inStart[node + 1] as number); i++) {
      const through = at + (weight[graph.inLink[i] as number] as number);
      const origin = graph.inFrom[i] as number;
      if (through < (cost[origin] as number)) {
        cost[origin] = through;
        queue.push(origin, through);
      }
    }
  }
  return cost;
}

type Spur = (from: number, prefix: readonly number[], excluded: readonly number[], spent: number) => number[] | null;

function createSpurSearch(
  graph: Digraph,
  target: number,
  weight: Float64Array,
  rest: Float64Array,
  heap: NodeHeap,
  maxCost: number,
): Spur {
  const cost = new Float64Array(graph.nodeCount);
  const stamp = new Int32Array(graph.nodeCount);
  const barred = new Int32Array(graph.nodeCount);
  const came = new Int32Array(graph.nodeCount);
  let run = 0;
  return (from, prefix, excluded, spent) => {
    run++;
    for (const link of prefix) barred[graph.from[link] as number] = run;
    if (!((rest[from] as number) + spent <= maxCost)) return null;
    heap.clear();
    cost[from] = 0;
    stamp[from] = run;
    heap.push(from, rest[from] as number);
    while (heap.size() > 0) {
      const node = heap.pop();
      if (node === target) return trace(graph, came, from, target);
      const at = cost[node] as number;
      for (let i = graph.outStart[node] as number; i < (graph.outStart[node + 1] as number); i++) {
        const next = graph.outTo[i] as number;
        if (barred[next] === run) continue;
        const link = graph.outLink[i] as number;
        if (node === from && excluded.includes(link)) continue;
        const through = at + (weight[link] as number);
        const estimate = through + (rest[next] as number);
        if (!(estimate < Number.POSITIVE_INFINITY) || spent + estimate > maxCost) continue;
        if (stamp[next] === run && through >= (cost[next] as number)) continue;
        stamp[next] = run;
        cost[next] = through;
        came[next] = link;
        heap.push(next, estimate);
      }
    }
    return null;
  };
}

function trace(graph: Digraph, came: Int32Array, from: number, target: number): number[] {
  const links: number[] = [];
  for (let node = target; node !== from; ) {
    const link = came[node] as number;
    links.push(link);
    node = graph.from[link] as number;
  }
  return links.reverse();
}

function comesFirst(a: Candidate, b: Candidate): boolean {
  const slack = 1e-12 * Math.max(1, Math.abs(a.cost), Math.abs(b.cost));
  if (Math.abs(a.cost - b.cost) > slack) return a.cost < b.cost;
  if (a.links.length !== b.links.length) return a.links.length < b.links.length;
  for (let i = 0; i < a.links.length; i++) {
    const difference = (a.links[i] as number) - (b.links[i] as number);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function push(waiting: Candidate[], candidate: Candidate): void {
  let at = waiting.push(candidate) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!comesFirst(candidate, waiting[parent] as Candidate)) break;
    waiting[at] = waiting[parent] as Candidate;
    at = parent;
  }
  waiting[at] = candidate;
}

function pop(waiting: Candidate[]): Candidate | undefined {
  const top = waiting[0];
  const last = waiting.pop();
  if (top === undefined || last === undefined || waiting.length === 0) return top;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= waiting.length) break;
    const right = waiting[child + 1];
    if (right !== undefined && comesFirst(right, waiting[child] as Candidate)) child++;
    if (!comesFirst(waiting[child] as Candidate, last)) break;
    waiting[at] = waiting[child] as Candidate;
    at = child;
  }
  waiting[at] = last;
  return top;
}
