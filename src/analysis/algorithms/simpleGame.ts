import { type CoalitionCounts, normalised, orderingShares } from './coalitionCounts.ts';

/** All indices of a simple game that is given by its winning coalitions. */
export interface SimpleGameIndices extends CoalitionCounts {
  readonly banzhafAbsolute: readonly number[];
  readonly banzhaf: readonly number[];
}

/**
 * All indices of a simple game by going through its coalitions.
 *
 * @param players at most 20; @param wins by coalition as a set of bits, monotone
 * Complexity O(2^n · n). References: as in `coalitionCounts.ts`.
 */
export function simpleGameIndices(players: number, wins: Uint8Array): SimpleGameIndices {
  const orderings = orderingShares(players);
  const ssi = new Array<number>(players).fill(0);
  const swings = new Array<number>(players).fill(0);
  const dp = new Array<number>(players).fill(0);
  const johnston = new Array<number>(players).fill(0);
  const pgi = new Array<number>(players).fill(0);
  let winning = 0;
  let minimalWinning = 0;
  const critical: number[] = [];
  const add = (values: number[], player: number, amount: number): void => {
    values[player] = (values[player] as number) + amount;
  };
  for (let set = 1; set < wins.length; set++) {
    if (wins[set] === 0) continue;
    winning += 1;
    critical.length = 0;
    let size = 0;
    for (let player = 0; player < players; player++) {
      if ((set & (1 << player)) === 0) continue;
      size += 1;
      if (wins[set & ~(1 << player)] === 0) critical.push(player);
    }
    for (const player of critical) {
      add(swings, player, 1);
      add(ssi, player, orderings[size - 1] as number);
      add(johnston, player, 1 / critical.length);
    }
    if (critical.length !== size) continue;
    minimalWinning += 1;
    for (const player of critical) {
      add(dp, player, 1 / size);
      add(pgi, player, 1);
    }
  }
  return {
    shapleyShubik: ssi,
    swings,
    banzhafAbsolute: swings.map((count) => count / 2 ** Math.max(0, players - 1)),
    banzhaf: normalised(swings),
    deeganPackel: normalised(dp),
    johnston: normalised(johnston),
    publicGood: normalised(pgi),
    winning,
    minimalWinning,
  };
}
