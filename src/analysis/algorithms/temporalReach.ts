import type { Digraph } from './digraph.ts';
import { createNodeHeap } from './nodeHeap.ts';

/** Half-open [from, to) in any unit that orders times. */
export type Span = readonly [from: number, to: number];

/**
 * When each node falls first, if a foothold persists once it is gained: a link carries at any time at which it is live
 * and its origin has fallen before or then. A gate falls at the first time at which all its links are live together
 * and all their origins have fallen. Infinity: never within the span. `live[link]` holds disjoint spans in order.
 * O(links · spans · log nodes). B. Bui Xuan, A. Ferreira, A. Jarry, Int. J. Found. Comput. Sci. 14 (2003) 267.
 */
export function temporalReach(
  graph: Digraph,
  live: readonly (readonly Span[])[],
  source: number,
  span: Span,
): Float64Array {
  const when = new Float64Array(graph.nodeCount).fill(Number.POSITIVE_INFINITY);
  const heap = createNodeHeap(graph.nodeCount);
  const done = new Uint8Array(graph.nodeCount);
  when[source] = span[0];
  heap.push(source, span[0]);
  while (heap.size() > 0) {
    const node = heap.pop();
    if (done[node] === 1) continue;
    done[node] = 1;
    for (let i = graph.outStart[node] as number; i < (graph.outStart[node + 1] as number); i++) {
      const next = graph.outTo[i] as number;
      const link = graph.outLink[i] as number;
      const at =
        graph.gate?.[next] === 1
          ? allLive(graph, live, when, done, next)
          : firstLive(live[link] ?? [], when[node] as number);
      if (at < span[1] && at < (when[next] as number)) {
        when[next] = at;
        heap.push(next, at);
      }
    }
  }
  return when;
}

function firstLive(spans: readonly Span[], from: number): number {
  for (const [start, end] of spans) if (end > from) return Math.max(start, from);
  return Number.POSITIVE_INFINITY;
}

function allLive(
  graph: Digraph,
  live: readonly (readonly Span[])[],
  when: Float64Array,
  done: Uint8Array,
  gate: number,
): number {
  let at = Number.NEGATIVE_INFINITY;
  const links: number[] = [];
  for (let i = graph.inStart[gate] as number; i < (graph.inStart[gate + 1] as number); i++) {
    const origin = graph.inFrom[i] as number;
    if (done[origin] === 0) return Number.POSITIVE_INFINITY;
    at = Math.max(at, when[origin] as number);
    links.push(graph.inLink[i] as number);
  }
  // Each round moves to the next start of some span, so this ends.
  for (;;) {
    let later = at;
    for (const link of links) later = Math.max(later, firstLive(live[link] ?? [], at));
    if (later === at || later === Number.POSITIVE_INFINITY) return later;
    at = later;
  }
}
