import { createAscendingSet } from './ascendingSet.ts';
import { type BlockFactors, solveDown, solveUp } from './blockFactors.ts';
import { sweepBlock } from './sweepBlock.ts';
import { createWalkBlocks, type WalkGraph } from './walkBlocks.ts';

/** What one question reached. Views into the solver's memory: read them before the next question. */
export interface Reach {
  /** Nodes met, in topological order; the one asked about is among them. */
  readonly nodes: Int32Array;
  /** By node; only those of `nodes` are valid. */
  readonly value: Float64Array;
  /** First nodes of strong components that own themselves wholly, or (bad data) whose sums have no limit. */
  readonly closedBlocks: readonly number[];
  /** Mass that iteration had not placed when it stopped; 0 for direct solutions. */
  readonly residual: number;
}

export type WalkKind = 'gross' | 'net';

export interface WalkSolver {
  /** From one node down: gross Y (all walks) or net N (walks that do not return to it). O(cone). */
  readonly down: (source: number, kind: WalkKind) => Reach;
  /** Everybody above one node: gross or net. O(cone), and once a block its diagonal for net. */
  readonly up: (target: number, kind: WalkKind) => Reach;
  /** M_ii: how often a walk that starts here is here, itself included. null: no limit (closed group). */
  readonly multiplier: (node: number) => number | null;
  /** True: the strong component of this node owns itself wholly. */
  readonly isClosed: (node: number) => boolean;
}

/**
 * Sums of products of weights over all walks, solved block by block in topological order; the heart of integrated ownership.
 *
 * Components of one node are passed through; larger ones are factored once, when first met, and solved directly; those
 * too dense to factor are iterated, with the mass left over reported. Measured: 0.7 to 2.5 times a bare breadth-first
 * search down a large cone, at most 4 times down a small one.
 *
 * @param weight by edge, in [0, 1]
 * Reference: F. Brioschi, L. Buzzacchi, M. G. Colombo, J. Banking & Finance 13 (1989) 747 (gross);
 * S. Baldone, F. Brioschi, S. Paleari (1998) (net = first passage); block order: Tarjan (1972).
 */
export function createWalkSolver(graph: WalkGraph, weight: Float64Array): WalkSolver {
  const { size, outStart, outNode, inStart, inNode, inEdge, blockStart, blockEnd } = graph;
  const mark = new Int32Array(size);
  const list = new Int32Array(size);
  const value = new Float64Array(size);
  const net = new Float64Array(size);
  const { blockAt, diagonalOf, hitting, returnShare, multiplier, isClosed, loops } = createWalkBlocks(graph, weight);
  let stamp = 0;
  // 1: one of several in a strong component.
  const shared = new Uint8Array(size);
  for (let node = 0; node < size; node++) {
    if ((blockEnd[node] as number) - (blockStart[node] as number) > 1) shared[node] = 1;
  }
  const { add, has, take } = createAscendingSet(size);
  let part = new Float64Array(64);

  /** Everybody above a node, in topological order, with their values at 0. */
  const collectAbove = (origin: number): Int32Array => {
    stamp += 1;
    const now = stamp;
    let count = 0;
    let lowest = origin;
    let highest = origin;
    list[count++] = origin;
    mark[origin] = now;
    for (let head = 0; head < count; head++) {
      const node = list[head] as number;
      const end = inStart[node + 1] as number;
      for (let slot = inStart[node] as number; slot < end; slot++) {
        const next = inNode[slot] as number;
        if (mark[next] === now) continue;
        mark[next] = now;
        list[count++] = next;
        if (next > highest) highest = next;
        if (next < lowest) lowest = next;
      }
    }
    const reached = list.subarray(0, count);
    if (highest - lowest < count * 24) {
      let at = 0;
      for (let node = lowest; node <= highest; node++) if (mark[node] === now) list[at++] = node;
    } else reached.sort();
    for (let at = 0; at < count; at++) value[reached[at] as number] = 0;
    return reached;
  };

  /** One pass downwards, in topological order: the search and the sum in one. */
  const down = (source: number, kind: WalkKind): Reach => {
    const own = blockStart[source] as number;
    const closedBlocks: number[] = [];
    let residual = 0;
    let self = 0;
    let count = 0;
    value[source] = 1;
    for (let node = source, settled = 0; node >= 0; node = take()) {
      // A member of a strong component that has been solved as a whole.
      if (node < settled) continue;
      if (shared[node] === 0) {
        const factor = loops === null ? 1 : (multiplier(node) ?? 1);
        // Net: what comes back to the source is not passed on again.
        if (node === source) self = kind === 'net' ? 1 - 1 / factor : factor - 1;
        const amount = (value[node] as number) * (kind === 'net' && node === source ? 1 : factor);
        for (let edge = outStart[node] as number, last = outStart[node + 1] as number; edge < last; edge++) {
          const next = outNode[edge] as number;
          if (next === node) continue;
          const part = amount * (weight[edge] as number);
          value[next] = add(next) ? part : (value[next] as number) + part;
        }
        value[node] = amount;
        list[count++] = node;
        continue;
      }
      const first = blockStart[node] as number;
      const end = blockEnd[node] as number;
      for (let member = first; member < end; member++) {
        list[count++] = member;
        if (member !== node && !has(member)) value[member] = 0;
      }
      const block = blockAt(first);
      if (block.kind === 'closed' || block.kind === 'diverges') closedBlocks.push(first);
      if (block.kind === 'regular') solveInBlock(block.factors, first, end, solveDown);
      else if (first !== own || kind === 'gross') {
        if (block.kind === 'large') residual += sweepDown(first, end);
      } else {
        const row = hitting(source);
        for (let member = first; member < end; member++) value[member] = row?.[member - first] ?? 0;
        value[source] = 1;
        self = row === null ? 0 : returnShare(source, row);
      }
      if (first === own && (block.kind === 'regular' || kind === 'gross')) {
        const ownMultiplier = value[source] as number;
        self = kind === 'gross' ? Math.max(0, ownMultiplier - 1) : 1 - 1 / ownMultiplier;
        if (kind === 'net') {
          for (let member = first; member < end; member++) value[member] = (value[member] as number) / ownMultiplier;
        }
      }
      pushOut(first, end);
      settled = end;
    }
    value[source] = self;
    return { nodes: list.subarray(0, count), value, closedBlocks, residual };
  };

  const up = (target: number, kind: WalkKind): Reach => {
    const nodes = collectAbove(target);
    const closedBlocks: number[] = [];
    let residual = 0;
    value[target] = 1;
    let targetValue: number | null = null;
    for (let head = nodes.length - 1; head >= 0; ) {
      const node = nodes[head] as number;
      const first = blockStart[node] as number;
      const end = blockEnd[node] as number;
      if (end - first === 1) {
        const factor = loops === null ? 1 : (multiplier(node) ?? 1);
        const amount = (value[node] as number) * factor;
        net[node] = value[node] as number;
        value[node] = amount;
        if (node === target) targetValue = kind === 'net' ? 1 - 1 / factor : factor - 1;
        if (amount !== 0) pullUp(node, amount, first, end);
        head -= 1;
        continue;
      }
      const block = blockAt(first);
      let entering = 0;
      for (let member = first; member < end; member++) entering += value[member] as number;
      if (block.kind === 'closed' || block.kind === 'diverges') {
        closedBlocks.push(first);
        for (let member = first; member < end; member++) {
          net[member] = Math.min(1, entering);
          value[member] = 0;
        }
        if (first === blockStart[target]) targetValue = kind === 'net' ? 1 : 0;
      } else {
        const before = block.kind === 'large' ? value.slice(first, end) : null;
        if (block.kind === 'regular') solveInBlock(block.factors, first, end, solveUp);
        else residual += sweepUp(first, end);
        if (kind === 'net') {
          const diagonal = block.kind === 'regular' ? diagonalOf(block) : null;
          for (let member = first; member < end; member++) {
            // Too dense to factor: never more than the gross share nor than what enters the block.
            const most = Math.min(value[member] as number, before === null ? 1 : entering);
            net[member] = diagonal === null ? most : (value[member] as number) / (diagonal[member - first] as number);
          }
        }
        if (first === blockStart[target]) {
          const own = value[target] as number;
          targetValue = kind === 'net' ? 1 - 1 / own : own - 1;
        }
        for (let member = first; member < end; member++) {
          const amount = value[member] as number;
          if (amount !== 0) pullUp(member, amount, first, end);
        }
      }
      head -= end - first;
    }
    if (kind === 'net') for (const node of nodes) value[node] = net[node] as number;
    value[target] = Math.max(0, targetValue ?? 0);
    return { nodes, value, closedBlocks, residual };
  };

  const solveInBlock = (
    factors: BlockFactors,
    first: number,
    end: number,
    solve: (factors: BlockFactors, x: Float64Array) => void,
  ): void => {
    if (part.length < factors.size) part = new Float64Array(factors.size);
    for (let member = first; member < end; member++) {
      part[factors.position[member - first] as number] = value[member] as number;
    }
    solve(factors, part);
    for (let member = first; member < end; member++) {
      value[member] = part[factors.position[member - first] as number] as number;
    }
  };
  /** Passes a block's shares on to what lies below it. */
  const pushOut = (first: number, end: number): void => {
    for (let member = first; member < end; member++) {
      const amount = value[member] as number;
      for (let edge = outStart[member] as number; edge < (outStart[member + 1] as number); edge++) {
        const next = outNode[edge] as number;
        if (next < end) continue;
        const part = amount * (weight[edge] as number);
        value[next] = add(next) ? part : (value[next] as number) + part;
      }
    }
  };
  const pullUp = (node: number, amount: number, first: number, end: number): void => {
    for (let slot = inStart[node] as number, last = inStart[node + 1] as number; slot < last; slot++) {
      const from = inNode[slot] as number;
      if (from >= first && from < end) continue;
      value[from] = (value[from] as number) + amount * (weight[inEdge[slot] as number] as number);
    }
  };
  const sweepDown = (first: number, end: number): number =>
    sweepBlock(value, first, end, (member, amount, add) => {
      for (let edge = outStart[member] as number; edge < (outStart[member + 1] as number); edge++) {
        const next = outNode[edge] as number;
        if (next < end) add(next, amount * (weight[edge] as number));
      }
    });
  const sweepUp = (first: number, end: number): number =>
    sweepBlock(value, first, end, (member, amount, add) => {
      for (let slot = inStart[member] as number; slot < (inStart[member + 1] as number); slot++) {
        const from = inNode[slot] as number;
        if (from >= first) add(from, amount * (weight[inEdge[slot] as number] as number));
      }
    });
  return { down, up, multiplier, isClosed };
}
