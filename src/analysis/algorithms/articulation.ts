import type { Digraph } from './digraph.ts';

/** Points whose removal parts the graph, the links of each part that holds together, and how many nodes stand alone. */
export interface Articulation {
  readonly points: readonly number[];
  readonly components: readonly (readonly number[])[];
  readonly bridges: readonly number[];
  readonly isolated: number;
}

/**
 * Articulation points, bridges and biconnected components, links taken in both directions; parallel links are no
 * bridges, loops belong to nothing. O(nodes + links). J. Hopcroft, R. Tarjan, CACM 16 (1973) 372.
 */
export function articulation(graph: Digraph): Articulation {
  const { nodeCount } = graph;
  const depth = new Int32Array(nodeCount).fill(-1);
  const low = new Int32Array(nodeCount);
  const points = new Set<number>();
  const components: number[][] = [];
  const bridges: number[] = [];
  let isolated = 0;
  const around = neighboursOf(graph);
  for (let root = 0; root < nodeCount; root++) {
    if (depth[root] !== -1) continue;
    if ((around.start[root + 1] as number) === (around.start[root] as number)) {
      isolated++;
      continue;
    }
    const open: number[] = [];
    const stack: { node: number; link: number; at: number; children: number }[] = [];
    depth[root] = 0;
    stack.push({ node: root, link: -1, at: around.start[root] as number, children: 0 });
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { node } = top;
      if (top.at < (around.start[node + 1] as number)) {
        const link = around.link[top.at] as number;
        const next = around.to[top.at] as number;
        top.at++;
        if (link === top.link) continue;
        if (depth[next] === -1) {
          open.push(link);
          depth[next] = (depth[node] as number) + 1;
          low[next] = depth[next] as number;
          top.children++;
          stack.push({ node: next, link, at: around.start[next] as number, children: 0 });
        } else if ((depth[next] as number) < (depth[node] as number)) {
          open.push(link);
          low[node] = Math.min(low[node] as number, depth[next] as number);
        }
        continue;
      }
      stack.pop();
      const above = stack.at(-1);
      if (above === undefined) {
        if (top.children > 1) points.add(node);
        continue;
      }
      low[above.node] = Math.min(low[above.node] as number, low[node] as number);
      if ((low[node] as number) >= (depth[above.node] as number)) {
        if (above.link !== -1) points.add(above.node);
        components.push(open.splice(open.lastIndexOf(top.link)));
        if ((low[node] as number) > (depth[above.node] as number)) bridges.push(top.link);
      }
    }
  }
  return { points: [...points].sort((a, b) => a - b), components, bridges: bridges.sort((a, b) => a - b), isolated };
}

function neighboursOf(graph: Digraph): { start: Int32Array; link: Int32Array; to: Int32Array } {
  const { nodeCount, linkCount, from, to } = graph;
  const start = new Int32Array(nodeCount + 1);
  for (let link = 0; link < linkCount; link++) {
    if (from[link] === to[link]) continue;
    (start[(from[link] as number) + 1] as number)++;
    (start[(to[link] as number) + 1] as number)++;
  }
  for (let node = 0; node < nodeCount; node++) start[node + 1] = (start[node + 1] as number) + (start[node] as number);
  const at = start.slice();
  const linkAt = new Int32Array(start[nodeCount] as number);
  const toAt = new Int32Array(start[nodeCount] as number);
  for (let link = 0; link < linkCount; link++) {
    const u = from[link] as number;
    const v = to[link] as number;
    if (u === v) continue;
    const i = (at[u] as number)++;
    linkAt[i] = link;
    toAt[i] = v;
    const j = (at[v] as number)++;
    linkAt[j] = link;
    toAt[j] = u;
  }
  return { start, link: linkAt, to: toAt };
}
