/** Strong components of a directed graph. */
export interface StrongComponents {
  /** Component of each node. Numbered in reverse topological order: an edge never goes to a higher number. */
  readonly component: Int32Array;
  readonly count: number;
}

/**
 * Strong components by Tarjan's algorithm, without recursion, so that a chain of a million nodes is no problem.
 *
 * @param start n + 1 offsets into `to`: the edges of node v are `start[v]` up to `start[v + 1]`
 * @param to target node of each edge
 * @returns components; a successor's component number is never higher than its predecessor's
 * Complexity O(n + m) time, 20 bytes a node.
 * Reference: R. E. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972) 146-160.
 */
export function strongComponents(start: Int32Array, to: Int32Array): StrongComponents {
  const size = start.length - 1;
  const index = new Int32Array(size);
  const low = new Int32Array(size);
  const component = new Int32Array(size).fill(-1);
  const open = new Int32Array(size);
  const calls = new Int32Array(size);
  const next = new Int32Array(size);
  let openCount = 0;
  let depth = 0;
  let count = 0;
  let time = 0;
  const enter = (node: number): void => {
    time += 1;
    index[node] = time;
    low[node] = time;
    next[node] = start[node] ?? 0;
    open[openCount++] = node;
    calls[depth++] = node;
  };
  for (let root = 0; root < size; root++) {
    if (index[root] !== 0) continue;
    enter(root);
    while (depth > 0) {
      const node = calls[depth - 1] as number;
      const edge = next[node] as number;
      if (edge < (start[node + 1] as number)) {
        next[node] = edge + 1;
        const child = to[edge] as number;
        if (index[child] === 0) enter(child);
        else if (component[child] === -1 && (index[child] as number) < (low[node] as number)) {
          low[node] = index[child] as number;
        }
        continue;
      }
      depth -= 1;
      if (depth > 0) {
        const parent = calls[depth - 1] as number;
        if ((low[node] as number) < (low[parent] as number)) low[parent] = low[node] as number;
      }
      if (low[node] !== index[node]) continue;
      let member: number;
      do {
        openCount -= 1;
        member = open[openCount] as number;
        component[member] = count;
      } while (member !== node);
      count += 1;
    }
  }
  return { component, count };
}
