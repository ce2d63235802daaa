import { exactReach } from '../algorithms/exactReach.ts';
import { wilsonInterval } from '../algorithms/wilsonInterval.ts';
import { sampleWorlds } from '../algorithms/worlds.ts';
import { partOfRun, type RunContext } from '../measure.ts';
import type { ExposureGraph } from './exposureGraph.ts';
import type { Chances } from './likelihoods.ts';

/** A chance and how it was found: exact (`low` = `high` = `value`), or sampled with its 95 % Wilson interval. */
export interface FoundChance {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
}

/** How chances are looked for. */
export interface ChanceSearch {
  readonly worlds: number;
  readonly seed: number;
  readonly stateLimit: number;
  readonly context: RunContext;
  /** False once an exact answer could not be afforded: later questions on the same graph are sampled at once. */
  tryExact: boolean;
}

/**
 * The chance that a node falls: exact within the limit of states, else over the seeded worlds. The same seed meets the
 * same worlds, so differences between two questions are differences of the links alone.
 */
export function chanceOf(
  eg: ExposureGraph,
  chances: Chances,
  target: number,
  search: ChanceSearch,
  chance: Float64Array = chances.chance,
): FoundChance {
  // Whether the exact way is affordable shows only when it is tried: that is the first half.
  const half = search.tryExact ? 0.5 : 0;
  if (search.tryExact) {
    const { checkCancelled, progress } = partOfRun(search.context, 0, half);
    const exact = exactReach(eg.graph, chance, eg.source, target, {
      coin: chances.coin,
      stateLimit: search.stateLimit,
      checkCancelled,
      progress,
    });
    if (exact !== null) return { value: exact, low: exact, high: exact, exact: true };
    search.tryExact = false;
  }
  const { hits } = sampleWorlds({
    graph: eg.graph,
    chance,
    coins: chances.coins,
    source: eg.source,
    runs: search.worlds,
    seed: search.seed,
    checkCancelled: search.context.checkCancelled,
    progress: partOfRun(search.context, half, 1).progress,
  });
  const found = hits[target] as number;
  const [low, high] = wilsonInterval(found, search.worlds);
  return { value: found / search.worlds, low, high, exact: false };
}

/** The chances with all links of one fact set to a value. */
export function withFact(eg: ExposureGraph, chance: Float64Array, fact: string, value: number): Float64Array {
  return chance.map((p, link) => (eg.set.arcs[eg.arc[link] as number]?.dependency === fact ? value : p));
}
