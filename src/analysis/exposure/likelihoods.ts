import { fail, makeProblem, type Problem, type Result, succeed } from '../../model/problem.ts';
import { likelihoodClasses } from '../../model/types.ts';
import { coinsOf } from '../algorithms/worlds.ts';
import type { Params } from '../answer.ts';
import type { Arc } from './arcs.ts';
import type { ExposureGraph } from './exposureGraph.ts';

/** The user's own numbers: a chance for each class, or for a single dependency by its id. */
export type Likelihoods = Readonly<Record<string, number>>;

/**
 * Reads the user's chances. Nothing is ever filled in: null when there are none. Problems: `exposureBadChance` (not a
 * number in [0, 1], with its place). O(entries).
 */
export function readLikelihoods(params: Params): Result<Likelihoods | null> {
  const given = params['likelihoods'];
  if (given === undefined) return succeed(null);
  if (typeof given !== 'object' || Array.isArray(given)) {
    return fail(makeProblem('exposureBadChance', 'likelihoods', { value: String(given) }));
  }
  const entries = Object.entries(given as Readonly<Record<string, unknown>>);
  const problems = entries.flatMap(([key, value]): Problem[] =>
    typeof value === 'number' && value >= 0 && value <= 1
      ? []
      : [makeProblem('exposureBadChance', `likelihoods.${key}`, { value: String(value) })],
  );
  if (problems.length > 0) return fail(...problems);
  return entries.length === 0 ? succeed(null) : succeed(Object.fromEntries(entries) as Likelihoods);
}

/** Chances and coins of the links of a graph. */
export interface Chances {
  readonly chance: Float64Array;
  /** Links with the same number fall together. */
  readonly coin: Int32Array;
  /** For `sampleWorlds`. */
  readonly coins: Uint32Array;
}

/** The chance of an arc by the user's numbers, or undefined when its class has none. */
function chanceOfArc(arc: Arc, likelihoods: Likelihoods): number | undefined {
  return likelihoods[arc.dependency] ?? likelihoods[arc.likelihood];
}

/**
 * Puts the user's chances on the links. Problem `exposureClassWithoutChance` for each class that is needed and has no
 * number: no default stands in. O(links).
 */
export function chancesOf(eg: ExposureGraph, likelihoods: Likelihoods): Result<Chances> {
  const { linkCount } = eg.graph;
  const chance = new Float64Array(linkCount).fill(1);
  const missing = new Set<string>();
  const ids: string[] = [];
  for (let link = 0; link < linkCount; link++) {
    const arc = eg.set.arcs[eg.arc[link] as number];
    ids.push(arc?.coin ?? `free:${link}`);
    if (arc === undefined) continue;
    const own = chanceOfArc(arc, likelihoods);
    if (own === undefined) missing.add(arc.likelihood);
    else chance[link] = own;
  }
  if (missing.size > 0) {
    const classes = likelihoodClasses.filter((one) => missing.has(one));
    return fail(
      ...classes.map((one) => makeProblem('exposureClassWithoutChance', `likelihoods.${one}`, { class: one })),
    );
  }
  const numbers = new Map<string, number>();
  const coin = Int32Array.from(ids, (id) => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  });
  return succeed({ chance, coin, coins: coinsOf(ids) });
}
