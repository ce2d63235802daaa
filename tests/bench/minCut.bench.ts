// A minimum cut of links against one breadth-first search of the same graph.
import { minCut } from '../../src/analysis/algorithms/minCut.ts';
import { reach } from '../../src/analysis/algorithms/reach.ts';
import { randomGraph, report, time } from './exposureGraphs.ts';

for (const seed of [7, 8, 9]) {
  const { graph } = randomGraph(50_000, 150_000, seed);
  const unit = new Float64Array(graph.linkCount).fill(1);
  const { level, order, count } = reach(graph, [0]);
  const target = order[Math.floor(count / 2)] as number;
  const search = time(25, () => reach(graph, [0]).count);
  const { value } = minCut(graph, 0, target, unit);
  const ours = time(15, () => minCut(graph, 0, target, unit).value);
  report(
    `minimum cut of ${value}, ${level[target]} hops, 50000 nodes 150000 links, seed ${seed}`,
    ours,
    'one search',
    search,
  );
}
