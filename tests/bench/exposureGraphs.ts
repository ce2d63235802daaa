import Graph from 'graphology';
import { buildDigraph, type Digraph } from '../../src/analysis/algorithms/digraph.ts';

/** Mulberry32: the same graph in every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same random links as arrays and, where asked, in graphology; chances between 0.1 and 0.9. */
export function randomGraph(nodes: number, links: number, seed = 7): { graph: Digraph; chance: Float64Array } {
  const random = randomOf(seed);
  const from = new Int32Array(links);
  const to = new Int32Array(links);
  for (let link = 0; link < links; link++) {
    from[link] = Math.floor(random() * nodes);
    to[link] = Math.floor(random() * nodes);
  }
  return {
    graph: buildDigraph(nodes, from, to),
    chance: Float64Array.from({ length: links }, () => 0.1 + 0.8 * random()),
  };
}

/** The same links in graphology, one object a link. */
export function inGraphology(graph: Digraph, chance: Float64Array): Graph {
  const copy = new Graph({ type: 'directed', multi: true });
  for (let node = 0; node < graph.nodeCount; node++) copy.addNode(String(node));
  for (let link = 0; link < graph.linkCount; link++) {
    copy.addEdgeWithKey(String(link), String(graph.from[link]), String(graph.to[link]), {
      weight: -Math.log(chance[link] as number),
    });
  }
  return copy;
}

/** Median of the times of some runs in milliseconds, after one to warm up. */
export function time(runs: number, work: () => unknown): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[runs >> 1] as number;
}

/** One line: what, ours, theirs, and how they compare. */
export function report(what: string, ours: number, peer: string, theirs: number): void {
  const ratio = theirs / ours;
  console.log(
    `${what}: ours ${ours.toFixed(2)} ms, ${peer} ${theirs.toFixed(2)} ms, ` +
      (ratio >= 1 ? `${ratio.toFixed(1)} times faster` : `${(1 / ratio).toFixed(1)} times its time`),
  );
}
