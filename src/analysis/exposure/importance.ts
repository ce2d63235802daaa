import type { FactId } from '../../model/types.ts';
import { exactReach } from '../algorithms/exactReach.ts';
import { pivotalWorlds } from '../algorithms/pivotalWorlds.ts';
import { reach } from '../algorithms/reach.ts';
import { towards } from '../algorithms/shortestRoutes.ts';
import { partOfRun } from '../measure.ts';
import { type ChanceSearch, type FoundChance, withFact } from './chanceOf.ts';
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

/** Facts told of, at most. */
const most = 60;
/** Worlds that choose them. */
const pilot = 256;

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
 * Importance of each fact, most important to cut first: two exact evaluations a fact where `whole` is exact and they
 * can be afforded, else counts over the same worlds. Of more facts than `most` those are kept that decide most of a
 * few first worlds. Z. W. Birnbaum, Multivariate Analysis II (1969) 581.
 */
export function importanceOf(
  eg: ExposureGraph,
  chances: Chances,
  search: ChanceSearch,
  whole: FoundChance,
): readonly LinkImportance[] {
  const facts = factsInPlay(eg);
  const exact = whole.exact && search.tryExact ? exactly(eg, chances, search, facts.slice(0, most)) : null;
  if (exact !== null) return ranked(exact, whole.value);
  const { context, worlds } = search;
  const [first, rest] =
    facts.length > most ? [partOfRun(context, 0, 0.3), partOfRun(context, 0.3, 1)] : [context, context];
  const chosen =
    facts.length > most
      ? ranked(
          sampled(eg, chances, { ...search, worlds: Math.min(worlds, pilot), context: first }, facts),
          0,
          byBirnbaum,
        )
          .slice(0, most)
          .map(({ fact }) => fact)
      : facts;
  return ranked(sampled(eg, chances, { ...search, context: rest }, chosen), whole.value);
}

type Found = Pick<LinkImportance, 'fact' | 'sure' | 'cut'>;

/** Null once an evaluation can't be afforded: exact and sampled chances are not put side by side. */
function exactly(
  eg: ExposureGraph,
  chances: Chances,
  search: ChanceSearch,
  facts: readonly FactId[],
): readonly Found[] | null {
  const { checkCancelled, progress } = search.context;
  const options = { coin: chances.coin, stateLimit: search.stateLimit, checkCancelled };
  const chanceWith = (fact: FactId, value: number): number | null =>
    exactReach(eg.graph, withFact(eg, chances.chance, fact, value), eg.source, eg.sink, options);
  const found: Found[] = [];
  for (const [i, fact] of facts.entries()) {
    progress(i / facts.length);
    const sure = chanceWith(fact, 1);
    const cut = sure === null ? null : chanceWith(fact, 0);
    if (sure === null || cut === null) return null;
    found.push({ fact, sure, cut });
  }
  return found;
}

function sampled(
  eg: ExposureGraph,
  chances: Chances,
  search: ChanceSearch,
  facts: readonly FactId[],
): readonly Found[] {
  const number = new Map(facts.map((fact, i) => [fact, i]));
  const group = Int32Array.from(eg.arc, (arc) => number.get(eg.set.arcs[arc]?.dependency ?? '') ?? -1);
  const { sure, cut } = pivotalWorlds({
    graph: eg.graph,
    chance: chances.chance,
    coins: chances.coins,
    source: eg.source,
    target: eg.sink,
    runs: search.worlds,
    seed: search.seed,
    group,
    groupCount: facts.length,
    ...search.context,
  });
  return facts.map((fact, i) => ({
    fact,
    sure: (sure[i] as number) / search.worlds,
    cut: (cut[i] as number) / search.worlds,
  }));
}

const byCut = (a: LinkImportance, b: LinkImportance): number => a.cut - b.cut || byBirnbaum(a, b);
const byBirnbaum = (a: LinkImportance, b: LinkImportance): number =>
  b.birnbaum - a.birnbaum || (a.fact < b.fact ? -1 : 1);

function ranked(found: readonly Found[], whole: number, order = byCut): readonly LinkImportance[] {
  return found.map((one) => ({ ...one, birnbaum: one.sure - one.cut, delta: whole - one.cut })).sort(order);
}
