import { makeProblem, type Problem } from '../../model/problem.ts';
import { reach } from '../algorithms/reach.ts';
import { towards } from '../algorithms/shortestRoutes.ts';
import type { ExposureGraph } from './exposureGraph.ts';

/** Links between starts and targets, at most, where each is tried by itself or in thousands of worlds. */
const limit = 10_000;

/**
 * Problem `exposureTooLarge` when more links than can be tried one by one lie between the starts and the targets; else
 * null. Reach, routes, choke points and cuts have no such limit. O(nodes + links).
 */
export function checkLinksInPlay(eg: ExposureGraph): Problem | null {
  if (eg.sink < 0 || eg.graph.linkCount <= limit) return null;
  const { level } = reach(eg.graph, [eg.source]);
  const matters = towards(eg.graph, null, eg.sink);
  let count = 0;
  for (let link = 0; link < eg.graph.linkCount; link++) {
    const starts = (level[eg.graph.from[link] as number] as number) >= 0;
    if (starts && (eg.arc[link] as number) >= 0 && matters[eg.graph.to[link] as number] === 1) count++;
  }
  return count > limit ? makeProblem('exposureTooLarge', 'to', { count, limit }) : null;
}
