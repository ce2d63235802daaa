import { countCoalitions, normalised } from '../algorithms/coalitionCounts.ts';
import { banzhaf, shapleyShubik } from '../algorithms/votingPower.ts';
import { coalitionClassCount, reducedGame, type WeightedGame } from '../algorithms/weightedGame.ts';

/** Every index of one voting game, by player. null: not computed, there are too many coalitions to count. */
export interface PowerIndices {
  readonly shapleyShubik: readonly number[];
  readonly banzhafAbsolute: readonly number[];
  readonly banzhaf: readonly number[];
  readonly swings: readonly number[] | null;
  readonly deeganPackel: readonly number[] | null;
  readonly johnston: readonly number[] | null;
  readonly publicGood: readonly number[] | null;
  readonly winning: number | null;
  readonly minimalWinning: number | null;
  readonly way: 'counted' | 'integrated';
  /** Weights were rounded to this many parts of the whole before integrating; 0 when they were not. */
  readonly roundedTo: number;
}

/** Coalition classes that are still counted one by one. */
const countable = 2 ** 21;
/** Cells of the sum tables that are filled before weights are rounded. */
const cells = 400_000_000;

/**
 * All voting power indices of a weighted game, by counting while that can be done, else by integration.
 *
 * Small games (at most 2^21 different coalitions): all indices exactly. Larger: Shapley-Shubik and Banzhaf by the
 * multilinear extension; if the weights are too fine for that, they are rounded and the rounding is reported.
 */
export function powerIndices(game: WeightedGame, checkCancelled: () => void = () => {}): PowerIndices {
  const reduced = reducedGame(game);
  const players = game.weights.length;
  const orders = 2 ** Math.max(0, players - 1);
  if (coalitionClassCount(reduced) <= countable) {
    const counts = countCoalitions(reduced, checkCancelled);
    return {
      ...counts,
      banzhafAbsolute: counts.swings.map((swings) => swings / orders),
      banzhaf: normalised(counts.swings),
      way: 'counted',
      roundedTo: 0,
    };
  }
  const { rounded, roundedTo } = affordable(reduced);
  const absolute = banzhaf(rounded);
  return {
    shapleyShubik: shapleyShubik(rounded, checkCancelled),
    banzhafAbsolute: absolute,
    banzhaf: normalised(absolute),
    swings: players <= 53 ? absolute.map((chance) => Math.round(chance * orders)) : null,
    deeganPackel: null,
    johnston: null,
    publicGood: null,
    winning: null,
    minimalWinning: null,
    way: 'integrated',
    roundedTo,
  };
}

/** The game with weights coarse enough for the tables. Rounding keeps the quota's side as well as it can. */
function affordable(game: WeightedGame): { readonly rounded: WeightedGame; readonly roundedTo: number } {
  const total = game.weights.reduce((sum, weight) => sum + weight, 0);
  const distinct = new Set(game.weights).size;
  const nodes = Math.ceil(game.weights.length / 2);
  const most = Math.max(1000, Math.floor(cells / (nodes * (game.weights.length + distinct))));
  if (total <= most) return { rounded: game, roundedTo: 0 };
  const scale = most / total;
  const weights = game.weights.map((weight) => Math.round(weight * scale));
  return { rounded: { weights, quota: Math.max(1, Math.ceil(game.quota * scale - 1e-9)) }, roundedTo: most };
}
