import { type BlockEntries, type BlockFactors, factorBlock, solveDown } from './blockFactors.ts';

/** A weighted graph in CSR both ways over nodes in topological order of strong components. */
export interface WalkGraph {
  readonly size: number;
  readonly outStart: Int32Array;
  readonly outNode: Int32Array;
  readonly inStart: Int32Array;
  readonly inNode: Int32Array;
  readonly inEdge: Int32Array;
  readonly blockStart: Int32Array;
  readonly blockEnd: Int32Array;
}

/** How a strong component of several nodes is solved. */
export type Block =
  | { readonly kind: 'regular'; readonly factors: BlockFactors; diagonal: Float64Array | null }
  | { readonly kind: 'closed' }
  | { readonly kind: 'diverges' }
  | { readonly kind: 'large' };

export interface WalkBlocks {
  /** The component that starts at this node: factored when first asked for. */
  readonly blockAt: (first: number) => Block;
  /** M_ii of all members of a factored block. O(members × entries), once. */
  readonly diagonalOf: (block: Block & { kind: 'regular' }) => Float64Array;
  /** Net shares of one member in all members of its block, the member made absorbing. null: no limit even so. */
  readonly hitting: (node: number) => Float64Array | null;
  /** The share of a node in itself that comes back through its block, given `hitting`. */
  readonly returnShare: (node: number, row: Float64Array) => number;
  readonly multiplier: (node: number) => number | null;
  readonly isClosed: (node: number) => boolean;
  /** Weights of edges from a node to itself; null when there are none. */
  readonly loops: Float64Array | null;
}

/** The strong components of a walk graph, each factored at most once and only when a question meets it. */
export function createWalkBlocks(graph: WalkGraph, weight: Float64Array): WalkBlocks {
  const { inStart, inNode, inEdge, blockStart, blockEnd } = graph;
  const blocks = new Map<number, Block>();
  const loops = selfLoops(graph, weight);

  const entriesOf = (first: number, without: number): BlockEntries => {
    const end = blockEnd[first] as number;
    const start = new Int32Array(end - first + 1);
    const holder: number[] = [];
    const share: number[] = [];
    const outside = new Float64Array(end - first);
    for (let node = first; node < end; node++) {
      let inside = 0;
      for (let slot = inStart[node] as number; slot < (inStart[node + 1] as number); slot++) {
        const from = inNode[slot] as number;
        const part = weight[inEdge[slot] as number] as number;
        if (from < first || from >= end || part === 0 || node === without) continue;
        holder.push(from - first);
        share.push(part);
        inside += part;
      }
      start[node - first + 1] = holder.length;
      outside[node - first] = rest(inside);
    }
    return { size: end - first, start, holder: Int32Array.from(holder), share: Float64Array.from(share), outside };
  };
  const blockAt = (first: number): Block => {
    const known = blocks.get(first);
    if (known !== undefined) return known;
    const entries = entriesOf(first, -1);
    const factors = factorBlock(entries);
    let block: Block;
    if (factors === 'tooDense') block = { kind: 'large' };
    else if (factors !== 'diverges') block = { kind: 'regular', factors, diagonal: null };
    else block = { kind: entries.outside.every((share) => share === 0) ? 'closed' : 'diverges' };
    blocks.set(first, block);
    return block;
  };
  const diagonalOf = (block: Block & { kind: 'regular' }): Float64Array => {
    if (block.diagonal !== null) return block.diagonal;
    const { factors } = block;
    const diagonal = new Float64Array(factors.size);
    const unit = new Float64Array(factors.size);
    for (let member = 0; member < factors.size; member++) {
      const at = factors.position[member] as number;
      unit.fill(0);
      unit[at] = 1;
      solveDown(factors, unit);
      diagonal[member] = unit[at] as number;
    }
    block.diagonal = diagonal;
    return diagonal;
  };
  const hitting = (node: number): Float64Array | null => {
    const first = blockStart[node] as number;
    const factors = factorBlock(entriesOf(first, node), Number.MAX_SAFE_INTEGER);
    if (typeof factors === 'string') return null;
    const row = new Float64Array(factors.size);
    row[factors.position[node - first] as number] = 1;
    solveDown(factors, row);
    return Float64Array.from(factors.position, (at) => row[at] as number);
  };
  const multiplier = (node: number): number | null => {
    const first = blockStart[node] as number;
    if ((blockEnd[node] as number) - first === 1) {
      const loop = loops === null ? 0 : (loops[node] as number);
      return loop < 1 ? 1 / (1 - loop) : null;
    }
    const block = blockAt(first);
    if (block.kind === 'large') {
      const row = hitting(node);
      return row === null ? null : 1 / (1 - returnShare(node, row));
    }
    if (block.kind !== 'regular') return null;
    if (block.diagonal !== null) return block.diagonal[node - first] as number;
    const at = block.factors.position[node - first] as number;
    const unit = new Float64Array(block.factors.size);
    unit[at] = 1;
    solveDown(block.factors, unit);
    return unit[at] as number;
  };
  /** What a node holds of itself through its block: the shares of its holders in the block, one step back. */
  const returnShare = (node: number, row: Float64Array): number => {
    const first = blockStart[node] as number;
    let sum = 0;
    for (let slot = inStart[node] as number; slot < (inStart[node + 1] as number); slot++) {
      const from = inNode[slot] as number;
      if (from < first || from >= (blockEnd[node] as number)) continue;
      sum += (from === node ? 1 : (row[from - first] as number)) * (weight[inEdge[slot] as number] as number);
    }
    return Math.min(1, sum);
  };

  const isClosed = (node: number): boolean => {
    const first = blockStart[node] as number;
    if ((blockEnd[node] as number) - first === 1) return loops !== null && (loops[node] as number) >= 1;
    return blockAt(first).kind === 'closed';
  };
  return { blockAt, diagonalOf, hitting, returnShare, multiplier, isClosed, loops };
}

/** One less the shares inside. Near 0 it is rounded to 13 decimals, the exact rest of decimal shares. */
function rest(inside: number): number {
  const outside = 1 - inside;
  return Math.abs(outside) < 1e-3 ? Math.round(outside * 1e13) / 1e13 : outside;
}

/** Weights of edges from a node to itself; null when there are none. */
function selfLoops(graph: WalkGraph, weight: Float64Array): Float64Array | null {
  let loops: Float64Array | null = null;
  for (let node = 0; node < graph.size; node++) {
    for (let edge = graph.outStart[node] as number; edge < (graph.outStart[node + 1] as number); edge++) {
      if (graph.outNode[edge] !== node) continue;
      loops ??= new Float64Array(graph.size);
      loops[node] = (loops[node] as number) + (weight[edge] as number);
    }
  }
  return loops;
}
