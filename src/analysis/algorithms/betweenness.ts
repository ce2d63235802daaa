import type { Digraph } from './digraph.ts';

/**
 * Betweenness by hops: for each node the share of shortest routes of other pairs that pass it. `undirected`: links are
 * taken both ways and a pair counts once. Normalised by the number of pairs. Parallel links count apart.
 * O(nodes · links). U. Brandes, J. Math. Sociology 25 (2001) 163.
 */
export function betweenness(
  graph: Digraph,
  options: { readonly undirected: boolean; readonly normalised: boolean },
  checkCancelled: () => void = () => {},
): Float64Array {
  const { nodeCount: n } = graph;
  const total = new Float64Array(n);
  const level = new Int32Array(n);
  const routes = new Float64Array(n);
  const share = new Float64Array(n);
  const order = new Int32Array(n);
  const each = (node: number, visit: (next: number) => void): void => {
    for (let i = graph.outStart[node] as number; i < (graph.outStart[node + 1] as number); i++) {
      visit(graph.outTo[i] as number);
    }
    if (!options.undirected) return;
    for (let i = graph.inStart[node] as number; i < (graph.inStart[node + 1] as number); i++) {
      visit(graph.inFrom[i] as number);
    }
  };
  for (let source = 0; source < n; source++) {
    checkCancelled();
    level.fill(-1);
    routes.fill(0);
    share.fill(0);
    level[source] = 0;
    routes[source] = 1;
    order[0] = source;
    let count = 1;
    for (let head = 0; head < count; head++) {
      const node = order[head] as number;
      each(node, (next) => {
        if (level[next] === -1) {
          level[next] = (level[node] as number) + 1;
          order[count++] = next;
        }
        if (level[next] === (level[node] as number) + 1)
          routes[next] = (routes[next] as number) + (routes[node] as number);
      });
    }
    for (let at = count - 1; at > 0; at--) {
      const node = order[at] as number;
      each(node, (next) => {
        if (level[next] !== (level[node] as number) + 1) return;
        share[node] =
          (share[node] as number) +
          ((routes[node] as number) / (routes[next] as number)) * (1 + (share[next] as number));
      });
      total[node] = (total[node] as number) + (share[node] as number);
    }
  }
  // Undirected pairs were met from both ends; the number of ordered pairs serves both.
  const pairs = (n - 1) * (n - 2);
  const scale = options.normalised ? (pairs > 0 ? 1 / pairs : 0) : options.undirected ? 0.5 : 1;
  return total.map((value) => value * scale);
}
