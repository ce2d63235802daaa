// The ten most likely routes against a plain Yen (Dijkstra for each deviation) on graphology.
import type Graph from 'graphology';
import { kShortestRoutes } from '../../src/analysis/algorithms/kShortestRoutes.ts';
import { logWeights } from '../../src/analysis/algorithms/logWeights.ts';
import { inGraphology, randomGraph, report, time } from './exposureGraphs.ts';

interface Path {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
  readonly cost: number;
}

/** Dijkstra with a binary heap, some links and nodes left out. */
function dijkstra(
  graph: Graph,
  source: string,
  target: string,
  noLinks: Set<string>,
  noNodes: Set<string>,
): Path | null {
  const cost = new Map([[source, 0]]);
  const came = new Map<string, string>();
  const heap: { node: string; cost: number }[] = [{ node: source, cost: 0 }];
  const done = new Set<string>();
  const push = (item: { node: string; cost: number }): void => {
    let at = heap.push(item) - 1;
    while (at > 0 && (heap[(at - 1) >> 1]?.cost ?? 0) > item.cost) {
      heap[at] = heap[(at - 1) >> 1] as { node: string; cost: number };
      at = (at - 1) >> 1;
    }
    heap[at] = item;
  };
  const pop = (): { node: string; cost: number } | undefined => {
    const top = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && (heap[child + 1]?.cost ?? 0) < (heap[child]?.cost ?? 0)) child++;
      if ((heap[child]?.cost ?? 0) >= last.cost) break;
      heap[at] = heap[child] as { node: string; cost: number };
      at = child;
    }
    heap[at] = last;
    return top;
  };
  for (let item = pop(); item !== undefined; item = pop()) {
    const { node } = item;
    if (done.has(node)) continue;
    done.add(node);
    if (node === target) break;
    graph.forEachOutEdge(node, (edge, attributes, _source, next) => {
      if (noLinks.has(edge) || noNodes.has(next)) return;
      const through = item.cost + (attributes['weight'] as number);
      if (through < (cost.get(next) ?? Number.POSITIVE_INFINITY)) {
        cost.set(next, through);
        came.set(next, edge);
        push({ node: next, cost: through });
      }
    });
  }
  if (!done.has(target)) return null;
  const links: string[] = [];
  const nodes = [target];
  for (let at = target; at !== source; at = graph.source(links[0] as string)) {
    links.unshift(came.get(at) as string);
    nodes.unshift(graph.source(links[0] as string));
  }
  return { nodes, links, cost: cost.get(target) as number };
}

function plainYen(graph: Graph, source: string, target: string, k: number): readonly Path[] {
  const first = dijkstra(graph, source, target, new Set(), new Set());
  const found = first === null ? [] : [first];
  const waiting = new Map<string, Path>();
  while (found.length < k && found.length > 0) {
    const last = found.at(-1) as Path;
    for (let i = 0; i < last.links.length; i++) {
      const root = last.links.slice(0, i);
      const same = found.filter((path) => root.every((link, at) => path.links[at] === link));
      const tail = dijkstra(
        graph,
        last.nodes[i] as string,
        target,
        new Set(same.flatMap((path) => path.links[i] ?? [])),
        new Set(last.nodes.slice(0, i)),
      );
      if (tail === null) continue;
      const links = [...root, ...tail.links];
      const spent = root.reduce((sum, link) => sum + (graph.getEdgeAttribute(link, 'weight') as number), 0);
      waiting.set(links.join(), { links, nodes: [...last.nodes.slice(0, i), ...tail.nodes], cost: spent + tail.cost });
    }
    for (const path of found) waiting.delete(path.links.join());
    const next = [...waiting.values()].sort((a, b) => a.cost - b.cost)[0];
    if (next === undefined) break;
    found.push(next);
  }
  return found;
}

for (const seed of [7, 8, 9]) {
  const { graph, chance } = randomGraph(2_000, 6_000, seed);
  const peer = inGraphology(graph, chance);
  const weight = logWeights(chance);
  const target =
    [1999, 1998, 1997, 1996].find((node) => kShortestRoutes(graph, 0, node, { k: 1, weight }).routes.length > 0) ?? 1;
  const ours = kShortestRoutes(graph, 0, target, { k: 10, weight }).routes;
  const theirs = plainYen(peer, '0', String(target), 10);
  const worst = Math.max(...theirs.map(({ cost }, i) => Math.abs(cost - (ours[i]?.cost ?? 0))));
  console.log(`${ours.length} routes each, costs differ by at most ${worst.toExponential(1)}`);
  report(
    `k = 10 routes 2000 nodes 6000 links, seed ${seed}`,
    time(25, () => kShortestRoutes(graph, 0, target, { k: 10, weight })),
    'plain Yen on graphology',
    time(3, () => plainYen(peer, '0', String(target), 10)),
  );
}
