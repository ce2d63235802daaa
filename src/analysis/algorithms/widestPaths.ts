/** Edges by owner with the votes that travel on them. */
export interface WidthGraph {
  readonly size: number;
  readonly outStart: Int32Array;
  readonly outNode: Int32Array;
}

/** The widest path to each node: the largest possible smallest edge on a path. */
export interface WidestPaths {
  /** By node reached; the source itself is infinite. */
  readonly width: ReadonlyMap<number, number>;
  /** The edge by which the widest path arrives. */
  readonly edge: ReadonlyMap<number, number>;
}

/**
 * Bottleneck widths from one node to all below it; edges of width 0 are none.
 *
 * Dijkstra with a heap, widest first. Complexity O(edges of the cone · log cone).
 * Reference: M. Pollack, The maximum capacity through a network, Oper. Res. 8 (1960) 733-736.
 */
export function widestPaths(graph: WidthGraph, width: Float64Array, source: number): WidestPaths {
  const best = new Map<number, number>([[source, Number.POSITIVE_INFINITY]]);
  const edges = new Map<number, number>();
  // Buckets by width: a node may be widened several times, the widest entry is settled first.
  const waiting: Array<readonly [number, number]> = [[Number.POSITIVE_INFINITY, source]];
  const settled = new Set<number>();
  while (waiting.length > 0) {
    const top = popWidest(waiting);
    const node = top[1];
    if (settled.has(node)) continue;
    settled.add(node);
    for (let edge = graph.outStart[node] as number; edge < (graph.outStart[node + 1] as number); edge++) {
      const next = graph.outNode[edge] as number;
      const through = Math.min(top[0], width[edge] as number);
      if (settled.has(next) || through <= (best.get(next) ?? 0)) continue;
      best.set(next, through);
      edges.set(next, edge);
      pushWidth(waiting, [through, next]);
    }
  }
  return { width: best, edge: edges };
}

function pushWidth(heap: Array<readonly [number, number]>, item: readonly [number, number]): void {
  let at = heap.length;
  heap.push(item);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent];
    if (above === undefined || above[0] >= item[0]) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = item;
}

function popWidest(heap: Array<readonly [number, number]>): readonly [number, number] {
  const top = heap[0] as readonly [number, number];
  const moved = heap.pop() as readonly [number, number];
  if (heap.length === 0) return top;
  let at = 0;
  for (;;) {
    const left = at * 2 + 1;
    const first = heap[left];
    if (first === undefined) break;
    const second = heap[left + 1];
    const child = second !== undefined && second[0] > first[0] ? left + 1 : left;
    const item = heap[child];
    if (item === undefined || item[0] <= moved[0]) break;
    heap[at] = item;
    at = child;
  }
  heap[at] = moved;
  return top;
}
