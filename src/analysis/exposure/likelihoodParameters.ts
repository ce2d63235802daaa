import type { Phrase } from '../../messages/phrase.ts';
import { likelihoodClasses } from '../../model/types.ts';
import type { Params } from '../answer.ts';
import type { Parameter, RunContext } from '../measure.ts';
import type { ChanceSearch } from './chanceOf.ts';
import type { Likelihoods } from './likelihoods.ts';
import { wholeNumber } from './question.ts';

/** Visits of states of the exact method at most, before worlds are sampled: about a second at worst. */
const stateLimit = 150_000;

/** Chances by class, and seed and number of worlds for sampling. */
export function searchParameters(required: boolean): readonly Parameter[] {
  return [
    { id: 'likelihoods', label: 'exposure.param.likelihoods', type: 'likelihoods', required },
    { id: 'worlds', label: 'exposure.param.worlds', type: 'integer', default: 10_000, min: 100, max: 1_000_000 },
    { id: 'seed', label: 'exposure.param.seed', type: 'integer', default: 1, min: 0, max: 2_147_483_647 },
  ];
}

/** Reads seed and worlds. */
export function searchOf(params: Params, context: RunContext): ChanceSearch {
  return {
    worlds: wholeNumber(params, 'worlds', 10_000, 100, 1_000_000),
    seed: wholeNumber(params, 'seed', 1, 0, 2_147_483_647),
    stateLimit,
    context,
    tryExact: true,
  };
}

/** The user's own numbers, printed under every answer that uses them. */
export function likelihoodConditions(likelihoods: Likelihoods | null): readonly Phrase[] {
  if (likelihoods === null) return [];
  const classes = likelihoodClasses.flatMap((one): { phrase: Phrase }[] => {
    const chance = likelihoods[one];
    if (chance === undefined) return [];
    return [
      {
        phrase: {
          key: 'exposure.class',
          params: { class: { phrase: { key: `exposure.class.${one}` } }, chance: { chance } },
        },
      },
    ];
  });
  const single = Object.keys(likelihoods).filter((key) => !(likelihoodClasses as readonly string[]).includes(key));
  return [
    { key: 'exposure.condition.own', params: { classes: { list: classes } } },
    ...(single.length > 0
      ? [{ key: 'exposure.condition.single', params: { count: single.length } } satisfies Phrase]
      : []),
    { key: 'exposure.condition.independent' },
  ];
}
