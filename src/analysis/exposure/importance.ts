import type { FactId } from '../../model/types.ts';
import { reach } from '../algorithms/reach.ts';
import { towards } from '../algorithms/shortestRoutes.ts';
import { type ChanceSearch, chanceOf, type FoundChance, withFact } from './chanceOf.ts';
import type { ExposureGraph } from './exposureGraph.ts';
import type { Chances } from './likelihoods.ts';

/** How much the chance of the target hangs on one fact: `birnbaum` is `sure` minus `cut`. */
export interface LinkImportance {
  readonly fact: FactId;
  readonly sure: number;
  readonly cut: number;
  readonly birnbaum: number;
  /** What cutting it takes off the chance. */
  readonly delta: number;
}

/** Facts looked at, at most: the others of a larger graph are left out. */
const most = 60;

/** Facts on some way from the starts to the targets, in the order of their ids. */
function factsInPlay(eg: ExposureGraph): readonly FactId[] {
  const level = reach(eg.graph, [eg.source]).level;
  const matters = towards(eg.graph, null, eg.sink);
  const facts = new Set<FactId>();
  for (let link = 0; link < eg.graph.linkCount; link++) {
    const arc = eg.set.arcs[eg.arc[link] as number];
    if (arc === undefined || (level[eg.graph.from[link] as number] as number) < 0) continue;
    if (matters[eg.graph.to[link] as number] === 1) facts.add(arc.dependency);
  }
  return [...facts].sort();
}

/**
 * Importance of each fact, most important to cut first. Two evaluations a fact, exact or over the same worlds.
 * Z. W. Birnbaum, Multivariate Analysis II (1969) 581.
 */
export function importanceOf(
  eg: ExposureGraph,
  chances: Chances,
  search: ChanceSearch,
  whole: FoundChance,
): readonly LinkImportance[] {
  const facts = factsInPlay(eg).slice(0, most);
  return facts
    .map((fact, i) => {
      search.context.progress(i / facts.length);
      const sure = chanceOf(eg, chances, eg.sink, search, withFact(eg, chances.chance, fact, 1)).value;
      const cut = chanceOf(eg, chances, eg.sink, search, withFact(eg, chances.chance, fact, 0)).value;
      return { fact, sure, cut, birnbaum: sure - cut, delta: whole.value - cut };
    })
    .sort((a, b) => a.cut - b.cut || b.birnbaum - a.birnbaum || (a.fact < b.fact ? -1 : 1));
}
