import type { Digraph } from './digraph.ts';

/** What falls: `level` is the number of hops (-1: not reached), `order` the nodes in the order in which they fall. */
export interface Reach {
  readonly level: Int32Array;
  readonly order: Int32Array;
  readonly count: number;
}

/** What is out of play: `linkOff[link]` and `nodeOff[node]` are 1 for what has been cut. */
export interface Off {
  readonly linkOff?: Uint8Array | null;
  readonly nodeOff?: Uint8Array | null;
}

/**
 * Everything that can be reached from the starts: the least fixed point, so that no ring of nodes supports itself.
 * A gate falls when the origins of all its incoming links have fallen; a gate with a link switched off never does.
 * The level of a gate is that of its last member plus one. O(nodes + links), breadth first.
 */
export function reach(graph: Digraph, starts: ArrayLike<number>, off: Off = {}): Reach {
  if (graph.gate === null && graph.free === null && !off.linkOff && !off.nodeOff) return plainReach(graph, starts);
  const { nodeCount, outStart, outLink, outTo, inStart, gate, free } = graph;
  const linkOff = off.linkOff ?? null;
  const nodeOff = off.nodeOff ?? null;
  const level = new Int32Array(nodeCount).fill(-1);
  const order = new Int32Array(nodeCount);
  const fallen = gate === null ? null : new Int32Array(nodeCount);
  let count = 0;
  const eager: number[] = [];

  const enter = (node: number, at: number): void => {
    level[node] = at;
    order[count++] = node;
    if (free !== null) eager.push(node);
  };
  const touch = (node: number, at: number): void => {
    if ((level[node] as number) >= 0 || (nodeOff !== null && nodeOff[node] === 1)) return;
    if (fallen !== null && gate !== null && gate[node] === 1) {
      const met = (fallen[node] as number) + 1;
      fallen[node] = met;
      if (met < (inStart[node + 1] as number) - (inStart[node] as number)) return;
    }
    enter(node, at);
  };
  // Links that are no hop are followed at once, so that levels stay those of a breadth-first search.
  const settle = (): void => {
    if (free === null) return;
    for (let node = eager.pop(); node !== undefined; node = eager.pop()) {
      const at = level[node] as number;
      for (let i = outStart[node] as number; i < (outStart[node + 1] as number); i++) {
        const link = outLink[i] as number;
        if (free[link] === 1 && (linkOff === null || linkOff[link] === 0)) touch(outTo[i] as number, at);
      }
    }
  };

  for (let i = 0; i < starts.length; i++) touch(starts[i] as number, 0);
  settle();
  for (let head = 0; head < count; head++) {
    const node = order[head] as number;
    const at = (level[node] as number) + 1;
    for (let i = outStart[node] as number; i < (outStart[node + 1] as number); i++) {
      const link = outLink[i] as number;
      if (free !== null && free[link] === 1) continue;
      if (linkOff !== null && linkOff[link] === 1) continue;
      touch(outTo[i] as number, at);
    }
    settle();
  }
  return { level, order, count };
}

function plainReach(graph: Digraph, starts: ArrayLike<number>): Reach {
  const { nodeCount, outStart, outTo } = graph;
  const level = new Int32Array(nodeCount).fill(-1);
  const order = new Int32Array(nodeCount);
  let count = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] as number;
    if (level[start] !== -1) continue;
    level[start] = 0;
    order[count++] = start;
  }
  for (let head = 0; head < count; head++) {
    const node = order[head] as number;
    const at = (level[node] as number) + 1;
    for (let i = outStart[node] as number, end = outStart[node + 1] as number; i < end; i++) {
      const next = outTo[i] as number;
      if (level[next] !== -1) continue;
      level[next] = at;
      order[count++] = next;
    }
  }
  return { level, order, count };
}
