import { solveUp } from './blockFactors.ts';
import { sweepBlock } from './sweepBlock.ts';
import { createWalkBlocks, type WalkGraph } from './walkBlocks.ts';

/** The solution of x = b + A x over a whole network. */
export interface WalkVector {
  readonly value: Float64Array;
  /** Multiplier M_ii by node; NaN-free: 0 marks a node whose group has none. */
  readonly multiplier: Float64Array;
  /** First nodes of groups without a limit; their members and all above keep what enters from below. */
  readonly unlimited: readonly number[];
}

/**
 * Solves x = b + A x for all nodes at once, owned before owners, component by component.
 *
 * @param base b by node, @param weight A by edge. Complexity O(edges) and the factors of each component; no dense matrix.
 * Reference: S. Vitali, J. Glattfelder, S. Battiston, PLoS ONE 6 (2011) e25995, S1 (network value).
 */
export function solveWalkVector(graph: WalkGraph, weight: Float64Array, base: Float64Array): WalkVector {
  const { size, outStart, outNode, blockStart, blockEnd, inStart, inNode, inEdge } = graph;
  const blocks = createWalkBlocks(graph, weight);
  const value = Float64Array.from(base);
  const multiplier = new Float64Array(size).fill(1);
  const unlimited: number[] = [];
  const pull = (node: number, end: number): void => {
    let sum = value[node] as number;
    for (let edge = outStart[node] as number; edge < (outStart[node + 1] as number); edge++) {
      const next = outNode[edge] as number;
      if (next >= end) sum += (weight[edge] as number) * (value[next] as number);
    }
    value[node] = sum;
  };
  for (let last = size; last > 0; ) {
    const first = blockStart[last - 1] as number;
    const end = blockEnd[last - 1] as number;
    for (let node = first; node < end; node++) pull(node, end);
    if (end - first === 1) {
      const own = blocks.multiplier(first);
      if (own === null) unlimited.push(first);
      else value[first] = (value[first] as number) * own;
      multiplier[first] = own ?? 0;
    } else {
      const block = blocks.blockAt(first);
      if (block.kind === 'regular') {
        const { factors } = block;
        const part = new Float64Array(factors.size);
        for (let node = first; node < end; node++)
          part[factors.position[node - first] as number] = value[node] as number;
        solveUp(factors, part);
        for (let node = first; node < end; node++)
          value[node] = part[factors.position[node - first] as number] as number;
        multiplier.set(blocks.diagonalOf(block), first);
      } else if (block.kind === 'large') {
        sweepBlock(value, first, end, (member, amount, add) => {
          for (let slot = inStart[member] as number; slot < (inStart[member + 1] as number); slot++) {
            const from = inNode[slot] as number;
            if (from >= first && from < end) add(from, amount * (weight[inEdge[slot] as number] as number));
          }
        });
        for (let node = first; node < end; node++) multiplier[node] = blocks.multiplier(node) ?? 0;
      } else {
        unlimited.push(first);
        multiplier.fill(0, first, end);
      }
    }
    last = first;
  }
  return { value, multiplier, unlimited };
}
