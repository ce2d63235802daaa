// 10,000 worlds by counter-based coins against the same worlds walked on graphology, and the gaps between reports.
import { coin } from '../../src/analysis/algorithms/coin.ts';
import { coinsOf, sampleWorlds } from '../../src/analysis/algorithms/worlds.ts';
import { inGraphology, randomGraph, report, time } from './exposureGraphs.ts';

const runs = 10_000;
const { graph, chance } = randomGraph(2_000, 6_000);
const ids = Array.from({ length: graph.linkCount }, (_, link) => String(link));
const coins = coinsOf(ids);
let gap = 0;
const ours = time(5, () => {
  let last = performance.now();
  const progress = (): void => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
  };
  return sampleWorlds({ graph, chance, coins, source: 0, runs, seed: 42, progress });
});
const peer = inGraphology(graph, chance);
const some = 100;
const theirs =
  (time(3, () => {
    let hits = 0;
    for (let world = 0; world < some; world++) {
      const seen = new Set(['0']);
      for (const node of seen) {
        peer.forEachOutEdge(node, (edge, attributes, _source, next) => {
          if (!seen.has(next) && coin(42, world, edge) < Math.exp(-(attributes['weight'] as number)) * 2 ** 32)
            seen.add(next);
        });
      }
      hits += seen.size;
    }
    return hits;
  }) *
    runs) /
  some;
report('10000 worlds 2000 nodes 6000 links', ours, `graphology (scaled from ${some} worlds)`, theirs);
console.log(`longest time between two reports of progress: ${gap.toFixed(1)} ms`);
