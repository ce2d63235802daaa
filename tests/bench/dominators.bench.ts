// Dominators of all nodes against one breadth-first search of the same graph.
import { immediateDominators } from '../../src/analysis/algorithms/immediateDominators.ts';
import { reach } from '../../src/analysis/algorithms/reach.ts';
import { randomGraph, report, time } from './exposureGraphs.ts';

for (const seed of [7, 8, 9]) {
  const { graph } = randomGraph(50_000, 150_000, seed);
  const search = time(25, () => reach(graph, [0]).count);
  report(
    `dominators 50000 nodes 150000 links, seed ${seed}`,
    time(15, () => immediateDominators(graph, 0)),
    'one search',
    search,
  );
}
