// Reach over typed arrays against the same breadth-first search on graphology and in cytoscape.js.
import cytoscape from 'cytoscape';
import { reach } from '../../src/analysis/algorithms/reach.ts';
import { inGraphology, randomGraph, report, time } from './exposureGraphs.ts';

for (const [nodes, links] of [
  [3_333, 10_000],
  [33_333, 100_000],
] as const) {
  const { graph, chance } = randomGraph(nodes, links);
  const peer = inGraphology(graph, chance);
  const ours = time(25, () => reach(graph, [0]).count);
  const theirs = time(5, () => {
    const seen = new Set(['0']);
    for (const node of seen) peer.forEachOutNeighbor(node, (next) => seen.add(next));
    return seen.size;
  });
  report(`reach ${nodes} nodes ${links} links`, ours, 'graphology', theirs);
  if (links > 10_000) continue;
  const cy = cytoscape({
    headless: true,
    styleEnabled: false,
    elements: {
      nodes: Array.from({ length: nodes }, (_, i) => ({ data: { id: `n${i}` } })),
      edges: Array.from(graph.from, (u, i) => ({ data: { id: `e${i}`, source: `n${u}`, target: `n${graph.to[i]}` } })),
    },
  });
  const cyTime = time(3, () => cy.elements().bfs({ roots: '#n0', directed: true, visit: () => undefined }).path.length);
  report(`reach ${nodes} nodes ${links} links`, ours, 'cytoscape.js', cyTime);
}
