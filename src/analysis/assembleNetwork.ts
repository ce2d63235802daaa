import type { EntityId } from '../model/types.ts';
import { strongComponents } from './algorithms/strongComponents.ts';
import { type ColumnIssue, settleColumns } from './settleColumns.ts';

/** One whole share, in the units of exact comparison (1e-12). */
export const wholeUnits = 1e12;

/** What is special about an edge; bits of `Network.flags`. */
export const edgeFlags = { unknownCash: 1, unknownVotes: 2, votesFromCash: 4, possibleDate: 8, assumed: 16 } as const;

/** Holdings as columns, one row a stake: what a network is assembled from. */
export interface HoldingColumns {
  readonly ids: readonly EntityId[];
  /** Row of `ids` of the owner and of the owned. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Capital shares as fractions. */
  readonly cashLow: Float64Array;
  readonly cashHigh: Float64Array;
  /** Voting shares in whole units of 1e-12; an open end is one unit inside. */
  readonly votesLow: Float64Array;
  readonly votesHigh: Float64Array;
  readonly flags?: Uint8Array;
  /** 1: many small holders, never a controller. */
  readonly dispersed?: Uint8Array;
}

/** The ownership network on a day: CSR in both directions over nodes in topological order of strong components. */
export interface Network {
  readonly size: number;
  readonly edgeCount: number;
  /** Node → entity. Owners come before what they own, but for members of one strong component. */
  readonly ids: readonly EntityId[];
  readonly nodeOf: ReadonlyMap<EntityId, number>;
  /** Edges by owner: those of node v are `outStart[v]` up to `outStart[v + 1]`. */
  readonly outStart: Int32Array;
  readonly outNode: Int32Array;
  readonly cashLow: Float64Array;
  readonly cashHigh: Float64Array;
  readonly votesLow: Float64Array;
  readonly votesHigh: Float64Array;
  readonly flags: Uint8Array;
  /** Edges by owned: `inEdge` is the index into the columns above. */
  readonly inStart: Int32Array;
  readonly inNode: Int32Array;
  readonly inEdge: Int32Array;
  /** The rows (stakes) that an edge sums. */
  readonly rowStart: Int32Array;
  readonly rowOf: Int32Array;
  /** First node of a node's strong component, and one past its last. */
  readonly blockStart: Int32Array;
  readonly blockEnd: Int32Array;
  readonly dispersed: Uint8Array;
  readonly issues: readonly ColumnIssue[];
}

/** How to treat what does not add up. */
export interface AssembleOptions {
  /** Treasury shares: 'remove' drops the self-loop and renormalises the column; 'keep' leaves it as an edge. */
  readonly treasury?: 'remove' | 'keep';
  /** Sums above 100 % by no more than 0.5 points are rounding: 'rescale' divides the column by its sum. */
  readonly rounding?: 'rescale' | 'keep';
}

/**
 * Assembles the network: sums parallel stakes, takes out treasury shares, tightens bands, and numbers the nodes
 * in topological order of strong components, so that solvers walk memory forwards.
 *
 * Rows whose upper ends are 0 are left out. Complexity O(n + m); 53 bytes an edge, 21 bytes a node besides ids.
 */
export function assembleNetwork(columns: HoldingColumns, options: AssembleOptions = {}): Network {
  const { from, to } = columns;
  const size = columns.ids.length;
  const rows = from.length;
  // A company that holds all of itself has no outside owner: its loop stays, as a closed group of one.
  const keepLoop = (row: number): boolean => options.treasury === 'keep' || (columns.cashLow[row] as number) >= 1;
  const treasury: Array<{ node: number; cash: number; votes: number }> = [];

  const start = new Int32Array(size + 1);
  const used = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    if (columns.cashHigh[row] === 0 && columns.votesHigh[row] === 0) continue;
    if (from[row] === to[row] && !keepLoop(row)) continue;
    used[row] = 1;
    const slot = (from[row] as number) + 1;
    start[slot] = (start[slot] as number) + 1;
  }
  for (let node = 0; node < size; node++) start[node + 1] = (start[node + 1] as number) + (start[node] as number);
  const place = start.slice(0, size);
  const targets = new Int32Array(start[size] as number);
  const rowAt = new Int32Array(start[size] as number);
  for (let row = 0; row < rows; row++) {
    if (used[row] === 0) continue;
    const node = from[row] as number;
    const slot = place[node] as number;
    place[node] = slot + 1;
    targets[slot] = to[row] as number;
    rowAt[slot] = row;
  }

  const { component, count } = strongComponents(start, targets);
  const blockOffset = new Int32Array(count + 1);
  for (let node = 0; node < size; node++) {
    const slot = count - (component[node] as number);
    blockOffset[slot] = (blockOffset[slot] as number) + 1;
  }
  for (let block = 0; block < count; block++) {
    blockOffset[block + 1] = (blockOffset[block + 1] as number) + (blockOffset[block] as number);
  }
  const rank = new Int32Array(size);
  const nodeAt = new Int32Array(size);
  const blockStart = new Int32Array(size);
  const blockEnd = new Int32Array(size);
  const fill = blockOffset.slice(0, count);
  for (let node = 0; node < size; node++) {
    const block = count - 1 - (component[node] as number);
    const position = fill[block] as number;
    fill[block] = position + 1;
    rank[node] = position;
    nodeAt[position] = node;
    blockStart[position] = blockOffset[block] as number;
    blockEnd[position] = blockOffset[block + 1] as number;
  }

  // Edges in the new order; rows between the same two become one edge.
  const outStart = new Int32Array(size + 1);
  const outNode = new Int32Array(targets.length);
  const edgeAt = new Int32Array(targets.length);
  const lastOwner = new Int32Array(size).fill(-1);
  const lastEdge = new Int32Array(size);
  let edgeCount = 0;
  for (let position = 0; position < size; position++) {
    const node = nodeAt[position] as number;
    for (let slot = start[node] as number; slot < (start[node + 1] as number); slot++) {
      const target = rank[targets[slot] as number] as number;
      if (lastOwner[target] !== position) {
        lastOwner[target] = position;
        lastEdge[target] = edgeCount;
        outNode[edgeCount++] = target;
      }
      edgeAt[slot] = lastEdge[target] as number;
    }
    outStart[position + 1] = edgeCount;
  }
  const sums = sumRows(columns, rowAt, edgeAt, edgeCount);
  const incoming = reverseEdges(size, outStart, outNode.subarray(0, edgeCount));
  for (let row = 0; row < rows; row++) {
    if (from[row] !== to[row] || keepLoop(row) || !((columns.cashHigh[row] as number) > 0)) continue;
    const cash = columns.cashLow[row] as number;
    const votes = columns.votesLow[row] as number;
    treasury.push({ node: rank[from[row] as number] as number, cash, votes });
  }
  const ids: EntityId[] = new Array(size);
  const nodeOf = new Map<EntityId, number>();
  const dispersed = new Uint8Array(size);
  for (let position = 0; position < size; position++) {
    const node = nodeAt[position] as number;
    const id = columns.ids[node] as EntityId;
    ids[position] = id;
    nodeOf.set(id, position);
    dispersed[position] = columns.dispersed?.[node] ?? 0;
  }
  const frame = {
    size,
    edgeCount,
    ids,
    nodeOf,
    outStart,
    outNode: outNode.length === edgeCount ? outNode : outNode.slice(0, edgeCount),
    ...sums,
    ...incoming,
    blockStart,
    blockEnd,
    dispersed,
  };
  return { ...frame, issues: settleColumns(frame, treasury, options.rounding !== 'keep') };
}

/** Adds up the rows of each edge, and lists them. */
function sumRows(columns: HoldingColumns, rowAt: Int32Array, edgeAt: Int32Array, edgeCount: number) {
  const cashLow = new Float64Array(edgeCount);
  const cashHigh = new Float64Array(edgeCount);
  const votesLow = new Float64Array(edgeCount);
  const votesHigh = new Float64Array(edgeCount);
  const flags = new Uint8Array(edgeCount);
  const rowStart = new Int32Array(edgeCount + 1);
  const add = (sums: Float64Array, edge: number, column: Float64Array, row: number): void => {
    sums[edge] = (sums[edge] as number) + (column[row] as number);
  };
  for (let slot = 0; slot < edgeAt.length; slot++) {
    const edge = edgeAt[slot] as number;
    const row = rowAt[slot] as number;
    add(cashLow, edge, columns.cashLow, row);
    add(cashHigh, edge, columns.cashHigh, row);
    add(votesLow, edge, columns.votesLow, row);
    add(votesHigh, edge, columns.votesHigh, row);
    flags[edge] = (flags[edge] as number) | (columns.flags?.[row] ?? 0);
    rowStart[edge + 1] = (rowStart[edge + 1] as number) + 1;
  }
  for (let edge = 0; edge < edgeCount; edge++) {
    rowStart[edge + 1] = (rowStart[edge + 1] as number) + (rowStart[edge] as number);
  }
  const place = rowStart.slice(0, edgeCount);
  const rowOf = new Int32Array(edgeAt.length);
  for (let slot = 0; slot < edgeAt.length; slot++) {
    const edge = edgeAt[slot] as number;
    const at = place[edge] as number;
    place[edge] = at + 1;
    rowOf[at] = rowAt[slot] as number;
  }
  return { cashLow, cashHigh, votesLow, votesHigh, flags, rowStart, rowOf };
}

/** The same edges by target. */
function reverseEdges(size: number, outStart: Int32Array, outNode: Int32Array) {
  const inStart = new Int32Array(size + 1);
  for (let edge = 0; edge < outNode.length; edge++) {
    const slot = (outNode[edge] as number) + 1;
    inStart[slot] = (inStart[slot] as number) + 1;
  }
  for (let node = 0; node < size; node++) inStart[node + 1] = (inStart[node + 1] as number) + (inStart[node] as number);
  const place = inStart.slice(0, size);
  const inNode = new Int32Array(outNode.length);
  const inEdge = new Int32Array(outNode.length);
  for (let owner = 0; owner < size; owner++) {
    for (let edge = outStart[owner] as number; edge < (outStart[owner + 1] as number); edge++) {
      const target = outNode[edge] as number;
      const slot = place[target] as number;
      place[target] = slot + 1;
      inNode[slot] = owner;
      inEdge[slot] = edge;
    }
  }
  return { inStart, inNode, inEdge };
}
