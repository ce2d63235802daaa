import type { Digraph } from './digraph.ts';

/** `value` Infinity: no finite cut exists. Otherwise the cut nearest to the source. */
export interface MinCut {
  readonly value: number;
  /** Links from the source's side to the other, by number. */
  readonly links: readonly number[];
  /** 1 for nodes on the source's side. */
  readonly side: Uint8Array;
}

/**
 * The cheapest set of links that parts source and target: maximum flow by shortest augmenting paths, searched from
 * both ends at once. Capacities are 0 or more, Infinity for what can't be cut. Gates count as ordinary nodes.
 * O(nodes · links²) at worst, in practice a few partial searches. L. R. Ford, D. R. Fulkerson, Canad. J. Math. 8 (1956)
 * 399; J. Edmonds, R. M. Karp, J. ACM 19 (1972) 248.
 */
export function minCut(
  graph: Digraph,
  source: number,
  target: number,
  capacity: Float64Array,
  checkCancelled: () => void = () => {},
): MinCut {
  const flow = new Float64Array(graph.linkCount);
  const search = createSearch(graph, capacity, flow);
  let value = 0;
  if (source === target) return { value: Number.POSITIVE_INFINITY, links: [], side: new Uint8Array(graph.nodeCount) };
  for (let path = search.path(source, target); path !== null; path = search.path(source, target)) {
    checkCancelled();
    let room = Number.POSITIVE_INFINITY;
    for (const step of path) {
      const link = step >> 1;
      const left = (step & 1) === 1 ? (flow[link] as number) : (capacity[link] as number) - (flow[link] as number);
      if (left < room) room = left;
    }
    if (room === Number.POSITIVE_INFINITY) {
      return { value: room, links: [], side: new Uint8Array(graph.nodeCount) };
    }
    for (const step of path) {
      const link = step >> 1;
      flow[link] = (flow[link] as number) + ((step & 1) === 1 ? -room : room);
      search.changed(link);
    }
    value += room;
  }
  const side = search.sourceSide(source);
  const links: number[] = [];
  for (let node = 0; node < graph.nodeCount; node++) {
    if (side[node] === 0) continue;
    for (let i = graph.outStart[node] as number; i < (graph.outStart[node + 1] as number); i++) {
      if (side[graph.outTo[i] as number] === 0) links.push(graph.outLink[i] as number);
    }
  }
  return { value, links: links.sort((a, b) => a - b), side };
}

interface Search {
  /** An augmenting path: each step is twice the link number, plus one against the link. */
  readonly path: (source: number, target: number) => readonly number[] | null;
  readonly sourceSide: (source: number) => Uint8Array;
  /** To be called for each link whose flow has changed. */
  readonly changed: (link: number) => void;
}

function createSearch(graph: Digraph, capacity: Float64Array, flow: Float64Array): Search {
  const { nodeCount, outStart, outLink, outTo, inStart, inLink, inFrom } = graph;
  const tiny = 1e-12;
  const seen = new Int32Array(nodeCount);
  const step = new Int32Array(nodeCount);
  const ahead = new Int32Array(nodeCount);
  const behind = new Int32Array(nodeCount);
  let run = 0;
  // Flow runs on few links. A byte a link and a mark at the ends of those that carry spare most reads of the numbers.
  const full = new Uint8Array(graph.linkCount);
  for (let link = 0; link < full.length; link++) if (!((capacity[link] as number) > tiny)) full[link] = 1;
  const enters = new Uint8Array(nodeCount);
  const leaves = new Uint8Array(nodeCount);
  const used = (link: number): boolean => (flow[link] as number) > tiny;
  const changed = (link: number): void => {
    full[link] = (capacity[link] as number) - (flow[link] as number) > tiny ? 0 : 1;
    leaves[graph.from[link] as number] = 1;
    enters[graph.to[link] as number] = 1;
  };

  const path = (source: number, target: number): readonly number[] | null => {
    // Marks: run = reached from the source, run + 1 = reached from the target.
    run += 2;
    let headA = 0;
    let tailA = 1;
    let headB = 0;
    let tailB = 1;
    ahead[0] = source;
    behind[0] = target;
    seen[source] = run;
    seen[target] = run + 1;
    while (headA < tailA && headB < tailB) {
      if (tailA - headA <= tailB - headB) {
        for (const end = tailA; headA < end; headA++) {
          const u = ahead[headA] as number;
          for (let i = outStart[u] as number; i < (outStart[u + 1] as number); i++) {
            const v = outTo[i] as number;
            const link = outLink[i] as number;
            if (seen[v] === run || full[link] === 1) continue;
            if (seen[v] === run + 1) return join(u, link * 2, v, source, target);
            seen[v] = run;
            step[v] = link * 2;
            ahead[tailA++] = v;
          }
          if (enters[u] === 0) continue;
          for (let i = inStart[u] as number; i < (inStart[u + 1] as number); i++) {
            const link = inLink[i] as number;
            if (!used(link)) continue;
            const v = inFrom[i] as number;
            if (seen[v] === run) continue;
            if (seen[v] === run + 1) return join(u, link * 2 + 1, v, source, target);
            seen[v] = run;
            step[v] = link * 2 + 1;
            ahead[tailA++] = v;
          }
        }
      } else {
        for (const end = tailB; headB < end; headB++) {
          const v = behind[headB] as number;
          for (let i = inStart[v] as number; i < (inStart[v + 1] as number); i++) {
            const u = inFrom[i] as number;
            const link = inLink[i] as number;
            if (seen[u] === run + 1 || full[link] === 1) continue;
            if (seen[u] === run) return join(u, link * 2, v, source, target);
            seen[u] = run + 1;
            step[u] = link * 2;
            behind[tailB++] = u;
          }
          if (leaves[v] === 0) continue;
          for (let i = outStart[v] as number; i < (outStart[v + 1] as number); i++) {
            const link = outLink[i] as number;
            if (!used(link)) continue;
            const u = outTo[i] as number;
            if (seen[u] === run + 1) continue;
            if (seen[u] === run) return join(u, link * 2 + 1, v, source, target);
            seen[u] = run + 1;
            step[u] = link * 2 + 1;
            behind[tailB++] = u;
          }
        }
      }
    }
    return null;
  };

  const join = (u: number, middle: number, v: number, source: number, target: number): readonly number[] => {
    const steps = [middle];
    for (let at = u; at !== source; ) {
      const s = step[at] as number;
      steps.push(s);
      at = ((s & 1) === 1 ? graph.to[s >> 1] : graph.from[s >> 1]) as number;
    }
    for (let at = v; at !== target; ) {
      const s = step[at] as number;
      steps.push(s);
      at = ((s & 1) === 1 ? graph.from[s >> 1] : graph.to[s >> 1]) as number;
    }
    return steps;
  };

  const sourceSide = (source: number): Uint8Array => {
    const side = new Uint8Array(nodeCount);
    side[source] = 1;
    let tail = 1;
    ahead[0] = source;
    for (let head = 0; head < tail; head++) {
      const u = ahead[head] as number;
      for (let i = outStart[u] as number; i < (outStart[u + 1] as number); i++) {
        const v = outTo[i] as number;
        if (side[v] === 1 || full[outLink[i] as number] === 1) continue;
        side[v] = 1;
        ahead[tail++] = v;
      }
      if (enters[u] === 0) continue;
      for (let i = inStart[u] as number; i < (inStart[u + 1] as number); i++) {
        const v = inFrom[i] as number;
        if (side[v] === 1 || !used(inLink[i] as number)) continue;
        side[v] = 1;
        ahead[tail++] = v;
      }
    }
    return side;
  };
  return { path, sourceSide, changed };
}
