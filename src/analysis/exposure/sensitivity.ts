import type { FactId } from '../../model/types.ts';
import { exactReach } from '../algorithms/exactReach.ts';
import type { ChanceSearch } from './chanceOf.ts';
import { withFact } from './chanceOf.ts';
import type { ExposureGraph } from './exposureGraph.ts';
import type { LinkImportance } from './importance.ts';
import type { Chances } from './likelihoods.ts';

/**
 * Whether the best single cut stays the best when likelihoods change by up to 30 %.
 * `always`: for every combination (proven at all corners: the difference of two cuts is linear in each likelihood, so
 * its extremes lie there). `each`: for every change of one likelihood alone. `sometimes`: it held in `held` of `tried`.
 */
export interface Sensitivity {
  readonly fact: FactId;
  readonly outcome: 'always' | 'each' | 'sometimes';
  readonly held: number;
  readonly tried: number;
}

const cornerFacts = 8;
const rivals = 6;
const swing = 0.3;

/** Null when there is nothing to compare. Exact evaluations only. */
export function sensitivityOf(
  eg: ExposureGraph,
  chances: Chances,
  links: readonly LinkImportance[],
  search: ChanceSearch,
): Sensitivity | null {
  const [first, ...others] = links;
  if (first === undefined || others.length === 0) return null;
  const challengers = others.slice(0, rivals);
  const facts = links.map(({ fact }) => fact).sort();
  const corners = facts.length <= cornerFacts;
  let held = 0;
  let tried = 0;
  const settings = corners ? allCorners(facts) : oneByOne(facts);
  for (const factors of settings) {
    search.context.checkCancelled();
    let chance = chances.chance;
    for (const [fact, factor] of factors) chance = scaled(eg, chance, fact, factor);
    const best = cutChance(eg, chances, chance, first.fact, search);
    if (best === null) return null;
    tried++;
    const beaten = challengers.some(({ fact }) => {
      const rival = cutChance(eg, chances, chance, fact, search);
      return rival !== null && rival < best - 1e-12;
    });
    if (!beaten) held++;
    search.context.progress(tried / settings.length);
  }
  const all = held === tried;
  return {
    fact: first.fact,
    outcome: all ? (corners && others.length <= rivals ? 'always' : 'each') : 'sometimes',
    held,
    tried,
  };
}

function cutChance(
  eg: ExposureGraph,
  chances: Chances,
  chance: Float64Array,
  fact: FactId,
  search: ChanceSearch,
): number | null {
  return exactReach(eg.graph, withFact(eg, chance, fact, 0), eg.source, eg.sink, {
    coin: chances.coin,
    stateLimit: search.stateLimit,
  });
}

function scaled(eg: ExposureGraph, chance: Float64Array, fact: FactId, factor: number): Float64Array {
  return chance.map((p, link) =>
    eg.set.arcs[eg.arc[link] as number]?.dependency === fact ? Math.min(1, p * factor) : p,
  );
}

type Factors = readonly (readonly [FactId, number])[];

function oneByOne(facts: readonly FactId[]): readonly Factors[] {
  return facts.flatMap((fact): Factors[] => [[[fact, 1 - swing]], [[fact, 1 + swing]]]);
}

function allCorners(facts: readonly FactId[]): readonly Factors[] {
  return Array.from({ length: 2 ** facts.length }, (_, bits) =>
    facts.map((fact, i) => [fact, ((bits >> i) & 1) === 1 ? 1 + swing : 1 - swing] as const),
  );
}
