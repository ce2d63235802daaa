import { oceanicBanzhafQuota, oceanicShapleyShubik } from '../algorithms/oceanicGame.ts';
import { type OwnershipNetwork, wholeUnits } from '../network.ts';
import { holdersOf } from './holders.ts';
import { type PowerIndices, powerIndices } from './powerIndices.ts';

/** Named holders that play as players; the rest is dust. */
export const mostPlayers = 60;
/** Named holders that stand out of the ocean. */
export const mostMajors = 15;

/** Power in one company under the three readings of its undisclosed and dispersed votes. */
export interface VotingGame {
  readonly holders: readonly number[];
  readonly votes: readonly number[];
  /** Only the named holders vote. */
  readonly named: PowerIndices;
  /** The rest is an ocean of small holders that say yes in random order: Shapley-Shubik. */
  readonly oceanShapley: { readonly majors: readonly number[]; readonly ocean: number };
  /** The rest tosses coins that cancel out: Banzhaf with quota q - ocean / 2. */
  readonly oceanBanzhaf: PowerIndices;
  readonly oceanUnits: number;
  /** Named holders that were too many and joined the dust or the ocean. */
  readonly merged: number;
}

/**
 * The voting game of a company among its direct holders, with and without the ocean of small holders.
 *
 * @param votes of each named holder in whole units of 1e-12, largest first; @param quota as a share of all votes, strict
 * Complexity: that of `powerIndices` for at most 60 players and of 2^15 coalitions for the ocean.
 * Reference: Milnor, Shapley (1978); Dubey, Shapley (1979); D. Leech, Public Choice 113 (2002).
 */
export function votingGame(
  holders: readonly number[],
  votes: readonly number[],
  quota: number,
  checkCancelled: () => void = () => {},
): VotingGame {
  const players = Math.min(mostPlayers, holders.length);
  const weights = votes.slice(0, players);
  const namedTotal = weights.reduce((sum, units) => sum + units, 0);
  const named = powerIndices({ weights, quota: Math.floor(namedTotal * quota) + 1 }, checkCancelled);
  const majors = votes.slice(0, mostMajors);
  const majorTotal = majors.reduce((sum, units) => sum + units, 0);
  const oceanUnits = Math.max(0, wholeUnits - majorTotal);
  const game = { majors: majors.map((units) => units / wholeUnits), ocean: oceanUnits / wholeUnits, quota };
  const modified = Math.floor(oceanicBanzhafQuota(game) * wholeUnits) + 1;
  const oceanBanzhaf = powerIndices({ weights: majors, quota: Math.max(1, modified) }, checkCancelled);
  // Without an ocean a coalition can hold exactly the quota, which does not win: only the game on whole units sees that.
  const oceanShapley = oceanUnits > 0 ? oceanicShapleyShubik(game) : { majors: oceanBanzhaf.shapleyShubik, ocean: 0 };
  const merged = Math.max(0, holders.length - Math.min(players, Math.max(mostMajors, 0)));
  return { holders, votes, named, oceanShapley, oceanBanzhaf, oceanUnits, merged };
}

/** Named direct holders of a company with votes, largest first; floats belong to the ocean. */
export function namedHolders(
  network: OwnershipNetwork,
  company: number,
): readonly { readonly holder: number; readonly edge: number }[] {
  return holdersOf(network, company)
    .filter(({ holder, edge }) => network.dispersed[holder] !== 1 && (network.votesHigh[edge] as number) > 0)
    .toSorted(
      (a, b) => (network.votesLow[b.edge] as number) - (network.votesLow[a.edge] as number) || a.holder - b.holder,
    );
}
