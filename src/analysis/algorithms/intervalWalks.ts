import type { WalkGraph } from './walkBlocks.ts';
import { createWalkSolver } from './walkSums.ts';

/** Shares of which only the ends are known. */
export interface IntervalGraph extends WalkGraph {
  readonly cashLow: Float64Array;
  readonly cashHigh: Float64Array;
}

/** The largest or smallest net shares of one source over all admissible shares, by node. */
export interface IntervalRow {
  readonly nodes: readonly number[];
  readonly value: ReadonlyMap<number, number>;
  readonly rounds: number;
}

const maxRounds = 200;
const slowSweeps = 20_000;

/** True when some edge below the source is a band. O(cone). */
export function hasBandsBelow(graph: IntervalGraph, source: number): boolean {
  const seen = new Set<number>([source]);
  for (const node of seen) {
    for (let slot = graph.inStart[node] as number; slot < (graph.inStart[node + 1] as number); slot++) {
      const edge = graph.inEdge[slot] as number;
      if (node !== source && graph.cashLow[edge] !== graph.cashHigh[edge]) return true;
    }
    for (let edge = graph.outStart[node] as number; edge < (graph.outStart[node + 1] as number); edge++) {
      seen.add(graph.outNode[edge] as number);
    }
  }
  return false;
}

/**
 * The exact upper or lower ends of net ownership of everything below `source`, over all share vectors inside the bands
 * whose columns add up to at most 1 (exactly 1 where `complete`).
 *
 * A bounded-parameter Markov chain: in each column the mass that the lower ends leave goes to the holders through which
 * the source is reached most (least) surely. Policy iteration, each policy solved exactly, so that near-closed groups
 * need no patience; a minimum with complete lists starts from value iteration, which alone finds the least solution.
 * Complexity O(rounds × cone); rounds are few (at most 200).
 * Reference: R. Givan, S. Leach, T. Dean, Artificial Intelligence 122 (2000) 71-109; D. Wu, X. Koutsoukos, ibid. 172 (2008) 945-954.
 */
export function intervalRow(
  graph: IntervalGraph,
  source: number,
  end: 'max' | 'min',
  complete: ReadonlySet<number> = new Set(),
): IntervalRow {
  const weights = graph.cashLow.slice();
  let row: Omit<IntervalRow, 'rounds'> = solve(graph, weights, source);
  const columns = row.nodes.filter((node) => node !== source && hasFreedom(graph, node, end, complete));
  if (columns.length === 0) return { ...row, rounds: 1 };
  if (end === 'min') row = { nodes: row.nodes, value: iterateFromZero(graph, weights, source, row.nodes, columns) };
  let rounds = 0;
  for (; rounds < maxRounds; rounds++) {
    const changed = columns.filter((column) => allot(graph, weights, source, row.value, column, end));
    if (changed.length === 0) break;
    const next = solve(graph, weights, source);
    const moved = next.nodes.some((node) => Math.abs((next.value.get(node) ?? 0) - (row.value.get(node) ?? 0)) > 1e-14);
    row = next;
    if (!moved) break;
  }
  return { ...row, rounds: rounds + 1 };
}

const fastSweeps = 64;

/**
 * The same upper ends by one pass in topological order: holders come before what they hold, so that each column finds
 * its best filling at once, without policies to improve. Rings are swept until nothing moves by more than 1e-15.
 * @param nodes the cone below `source` in topological order, as a walk solver gives it
 * @param into by node; zeroed by the caller, its entries of the cone are written, that of the source stays 0
 * @returns false, with `into` unusable, when a ring does not settle in 64 sweeps: ask `intervalRow`. O(cone × sweeps).
 */
export function upperRowInOrder(graph: IntervalGraph, source: number, nodes: Int32Array, into: Float64Array): boolean {
  const { blockStart, blockEnd } = graph;
  into[source] = 1;
  let first = 0;
  while (first < nodes.length) {
    const block = blockStart[nodes[first] as number] as number;
    let end = first + 1;
    while (end < nodes.length && (nodes[end] as number) < (blockEnd[block] as number)) end += 1;
    let moved = Number.POSITIVE_INFINITY;
    for (let sweep = 0; moved > 1e-15; sweep++) {
      if (sweep === fastSweeps) return false;
      moved = 0;
      for (let at = first; at < end; at++) {
        const node = nodes[at] as number;
        if (node === source) continue;
        const before = into[node] as number;
        const now = bestFilling(graph, node, into);
        into[node] = now;
        moved = Math.max(moved, Math.abs(now - before));
      }
      // Without a ring nothing in the block holds anything of it: once is enough.
      if (end - first === 1 && !holdsItself(graph, nodes[first] as number)) break;
    }
    first = end;
  }
  into[source] = 0;
  return true;
}

function holdsItself({ inStart, inNode }: IntervalGraph, node: number): boolean {
  for (let slot = inStart[node] as number, end = inStart[node + 1] as number; slot < end; slot++) {
    if (inNode[slot] === node) return true;
  }
  return false;
}

/** The most that a column can be worth: its lower ends, and the free mass to the best holders first. */
function bestFilling(graph: IntervalGraph, node: number, worth: Float64Array): number {
  const { inStart, inNode, inEdge, cashLow, cashHigh } = graph;
  let free = 1;
  let sum = 0;
  let open: number[] | null = null;
  for (let slot = inStart[node] as number, end = inStart[node + 1] as number; slot < end; slot++) {
    const edge = inEdge[slot] as number;
    const low = cashLow[edge] as number;
    const holder = worth[inNode[slot] as number] as number;
    free -= low;
    sum += low * holder;
    if (holder <= 0 || (cashHigh[edge] as number) <= low) continue;
    if (open === null) open = [slot];
    else open.push(slot);
  }
  if (open === null) return sum;
  const worthOf = (slot: number): number => worth[inNode[slot] as number] as number;
  if (open.length > 1) open.sort((a, b) => worthOf(b) - worthOf(a));
  for (const slot of open) {
    if (free <= 0) break;
    const edge = inEdge[slot] as number;
    const extra = Math.min(free, (cashHigh[edge] as number) - (cashLow[edge] as number));
    free -= extra;
    sum += extra * worthOf(slot);
  }
  return sum;
}

function solve(graph: IntervalGraph, weights: Float64Array, source: number) {
  const reach = createWalkSolver(graph, weights).down(source, 'net');
  const nodes = Array.from(reach.nodes);
  return { nodes, value: new Map(nodes.map((node) => [node, reach.value[node] as number] as const)) };
}

function hasFreedom(graph: IntervalGraph, column: number, end: 'max' | 'min', complete: ReadonlySet<number>): boolean {
  if (end === 'min' && !complete.has(column)) return false;
  for (let slot = graph.inStart[column] as number; slot < (graph.inStart[column + 1] as number); slot++) {
    const edge = graph.inEdge[slot] as number;
    if (graph.cashLow[edge] !== graph.cashHigh[edge]) return true;
  }
  return false;
}

/** Gives a column's free mass to the best (worst) holders first; true when a weight changed. */
function allot(
  graph: IntervalGraph,
  weights: Float64Array,
  source: number,
  value: ReadonlyMap<number, number>,
  column: number,
  end: 'max' | 'min',
): boolean {
  const slots: Array<{ edge: number; worth: number }> = [];
  let free = 1;
  for (let slot = graph.inStart[column] as number; slot < (graph.inStart[column + 1] as number); slot++) {
    const edge = graph.inEdge[slot] as number;
    const holder = graph.inNode[slot] as number;
    slots.push({ edge, worth: holder === source ? 1 : (value.get(holder) ?? 0) });
    free -= graph.cashLow[edge] as number;
  }
  slots.sort((a, b) => (end === 'max' ? b.worth - a.worth : a.worth - b.worth) || a.edge - b.edge);
  let changed = false;
  for (const { edge, worth } of slots) {
    const low = graph.cashLow[edge] as number;
    // Mass given to holders through which nothing is reached changes nothing; at its lower end it can't close a loop.
    const useless = end === 'max' && worth <= 0;
    const extra = useless ? 0 : Math.max(0, Math.min(free, (graph.cashHigh[edge] as number) - low));
    free -= extra;
    const next = low + extra;
    if (Math.abs(next - (weights[edge] as number)) > 1e-15) changed = true;
    weights[edge] = next;
  }
  return changed;
}

/** Value iteration from 0: approaches the least solution from below. */
function iterateFromZero(
  graph: IntervalGraph,
  weights: Float64Array,
  source: number,
  nodes: readonly number[],
  columns: readonly number[],
): ReadonlyMap<number, number> {
  const value = new Map<number, number>(nodes.map((node) => [node, 0]));
  for (let sweep = 0; sweep < slowSweeps; sweep++) {
    for (const column of columns) allot(graph, weights, source, value, column, 'min');
    let moved = 0;
    for (const node of nodes) {
      if (node === source) continue;
      let sum = 0;
      for (let slot = graph.inStart[node] as number; slot < (graph.inStart[node + 1] as number); slot++) {
        const holder = graph.inNode[slot] as number;
        sum += (weights[graph.inEdge[slot] as number] as number) * (holder === source ? 1 : (value.get(holder) ?? 0));
      }
      moved = Math.max(moved, Math.abs(sum - (value.get(node) ?? 0)));
      value.set(node, sum);
    }
    if (moved < 1e-15) break;
  }
  return value;
}
