import type { Digraph } from './digraph.ts';

/**
 * The immediate dominator of every node: the last node that every route from the root must pass before it.
 * -1 for the root and for what is not reached. Gates count as ordinary nodes ("every route passes it").
 * Semi-NCA, near-linear in practice. L. Georgiadis, Linear-Time Algorithms for Dominators and Related Problems (2005);
 * T. Lengauer, R. Tarjan, ACM TOPLAS 1 (1979) 121.
 */
export function immediateDominators(graph: Digraph, root: number): Int32Array {
  const { nodeCount, inStart, inFrom } = graph;
  const { number, node, parent, count } = depthFirst(graph, root);
  const semi = new Int32Array(count);
  const idom = parent.slice(0, count);
  // Forest parent and label of a node side by side: both are read together, at random places.
  const pair = new Int32Array(2 * count);
  const path = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    pair[2 * i] = parent[i] as number;
    pair[2 * i + 1] = i;
  }
  for (let i = count - 1; i > 0; i--) {
    let best = idom[i] as number;
    const v = node[i] as number;
    for (let k = inStart[v] as number, end = inStart[v + 1] as number; k < end; k++) {
      const u = number[inFrom[k] as number] as number;
      if (u < 0) continue;
      let candidate = u;
      if (u > i) {
        if ((pair[2 * u] as number) > i) compress(pair, path, u, i);
        candidate = pair[2 * u + 1] as number;
      }
      if (candidate < best) best = candidate;
    }
    semi[i] = best;
    pair[2 * i + 1] = best;
  }
  for (let i = 1; i < count; i++) {
    let j = idom[i] as number;
    const stop = semi[i] as number;
    while (j > stop) j = idom[j] as number;
    idom[i] = j;
  }
  const dominators = new Int32Array(nodeCount).fill(-1);
  for (let i = 1; i < count; i++) dominators[node[i] as number] = node[idom[i] as number] as number;
  return dominators;
}

/** Path compression without recursion: `label` becomes the least semidominator above `limit` on the way up. */
function compress(pair: Int32Array, path: Int32Array, from: number, limit: number): void {
  let depth = 0;
  let at = from;
  while ((pair[2 * at] as number) > limit) {
    path[depth++] = at;
    at = pair[2 * at] as number;
  }
  let least = pair[2 * at + 1] as number;
  const top = pair[2 * at] as number;
  while (depth > 0) {
    const below = path[--depth] as number;
    if ((pair[2 * below + 1] as number) < least) least = pair[2 * below + 1] as number;
    else pair[2 * below + 1] = least;
    pair[2 * below] = top;
  }
}

interface DepthFirst {
  readonly number: Int32Array;
  readonly node: Int32Array;
  readonly parent: Int32Array;
  readonly count: number;
}

/** Numbers nodes in depth-first order; `parent` is in numbers, not nodes. */
function depthFirst(graph: Digraph, root: number): DepthFirst {
  const { nodeCount, outStart, outTo } = graph;
  const number = new Int32Array(nodeCount).fill(-1);
  const node = new Int32Array(nodeCount);
  const parent = new Int32Array(nodeCount);
  const next = outStart.slice(0, nodeCount);
  const stack = new Int32Array(nodeCount);
  let depth = 0;
  let count = 1;
  stack[0] = root;
  number[root] = 0;
  node[0] = root;
  while (depth >= 0) {
    const u = stack[depth] as number;
    const end = outStart[u + 1] as number;
    let at = next[u] as number;
    let found = -1;
    while (at < end) {
      const v = outTo[at++] as number;
      if (number[v] === -1) {
        found = v;
        break;
      }
    }
    next[u] = at;
    if (found < 0) {
      depth--;
      continue;
    }
    number[found] = count;
    node[count] = found;
    parent[count] = number[u] as number;
    count++;
    stack[++depth] = found;
  }
  return { number, node, parent, count };
}

/** The dominators of a target from the root's side, without the root and the target; null when it is not reached. */
export function dominatorChain(dominators: Int32Array, root: number, target: number): readonly number[] | null {
  if (target === root) return [];
  const chain: number[] = [];
  let at = dominators[target] as number;
  if (at < 0) return null;
  while (at !== root) {
    chain.push(at);
    at = dominators[at] as number;
  }
  return chain.reverse();
}
