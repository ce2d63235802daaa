import { playerClasses, type WeightedGame } from './weightedGame.ts';

/** What counting all coalitions gives, by player. Counts are floats: exact up to 2^53, right to 15 digits beyond. */
export interface CoalitionCounts {
  readonly swings: readonly number[];
  readonly shapleyShubik: readonly number[];
  readonly deeganPackel: readonly number[];
  readonly johnston: readonly number[];
  readonly publicGood: readonly number[];
  readonly winning: number;
  readonly minimalWinning: number;
}

/**
 * Counts every coalition of a weighted game once for each class of coalitions that differ, all indices in one pass.
 *
 * Players of one weight are interchangeable, so a class is a number of members by weight, and its size a product of
 * binomials. Only additions of positive numbers: right to 1e-14. Complexity O(classes × weights).
 * Reference: L. S. Shapley, M. Shubik (1954); J. F. Banzhaf (1965); J. Deegan, E. W. Packel, Int. J. Game Theory 7 (1978);
 * R. J. Johnston, Environment and Planning A 10 (1978); M. J. Holler, E. W. Packel, Z. Nationalökonomie 43 (1983).
 */
export function countCoalitions(game: WeightedGame, checkCancelled: () => void = () => {}): CoalitionCounts {
  const classes = playerClasses(game);
  const players = game.weights.length;
  const orderings = orderingShares(players);
  const binomials = classes.map(({ players: members }) => binomialRow(members.length));
  const taken = new Array<number>(classes.length).fill(0);
  const sums = {
    swings: zeros(classes),
    ssi: zeros(classes),
    dp: zeros(classes),
    johnston: zeros(classes),
    pgi: zeros(classes),
  };
  let winning = 0;
  let minimalWinning = 0;
  let visits = 0;

  const visit = (weight: number, size: number, ways: number): void => {
    visits += 1;
    if (visits % 65536 === 0) checkCancelled();
    if (weight < game.quota) return;
    winning += ways;
    let critical = 0;
    for (let at = 0; at < classes.length; at++) {
      if (weight - classOf(at).weight < game.quota) critical += taken[at] as number;
    }
    if (critical === 0) return;
    const minimal = critical === size;
    if (minimal) minimalWinning += ways;
    for (let at = 0; at < classes.length; at++) {
      const members = taken[at] as number;
      const { weight: own, players: all } = classOf(at);
      if (members === 0 || weight - own >= game.quota) continue;
      // Coalitions of this class that hold one given player of this weight.
      const holding = (ways * members) / all.length;
      add(sums.swings, at, holding);
      add(sums.ssi, at, holding * (orderings[size - 1] as number));
      add(sums.johnston, at, holding / critical);
      if (!minimal) continue;
      add(sums.dp, at, holding / size);
      add(sums.pgi, at, holding);
    }
  };
  const classOf = (at: number) => classes[at] as (typeof classes)[number];
  const walk = (at: number, weight: number, size: number, ways: number): void => {
    if (at === classes.length) {
      visit(weight, size, ways);
      return;
    }
    const { weight: own, players: all } = classOf(at);
    for (let members = 0; members <= all.length; members++) {
      taken[at] = members;
      walk(
        at + 1,
        weight + members * own,
        size + members,
        ways * ((binomials[at] as readonly number[])[members] as number),
      );
    }
    taken[at] = 0;
  };
  walk(0, 0, 0, 1);

  const spread = (values: readonly number[]): number[] => {
    const byPlayer = new Array<number>(players).fill(0);
    classes.forEach(({ players: all }, at) => {
      for (const player of all) byPlayer[player] = values[at] as number;
    });
    return byPlayer;
  };
  return {
    swings: spread(sums.swings),
    shapleyShubik: spread(sums.ssi),
    deeganPackel: normalised(spread(sums.dp)),
    johnston: normalised(spread(sums.johnston)),
    publicGood: normalised(spread(sums.pgi)),
    winning,
    minimalWinning,
  };
}

/** Values divided by their sum; all 0 when there is nothing to divide. */
export function normalised(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return sum > 0 ? values.map((value) => value / sum) : values.map(() => 0);
}

/** s! (n - 1 - s)! / n! for s = 0 … n - 1: the share of orders in which a player comes right after given s others. */
export function orderingShares(players: number): readonly number[] {
  const shares = new Array<number>(players).fill(0);
  let choose = 1;
  for (let before = 0; before < players; before++) {
    shares[before] = 1 / (players * choose);
    choose = (choose * (players - 1 - before)) / (before + 1);
  }
  return shares;
}

function binomialRow(n: number): readonly number[] {
  const row = [1];
  for (let k = 1; k <= n; k++) row.push(((row[k - 1] as number) * (n - k + 1)) / k);
  return row;
}

function zeros(classes: readonly unknown[]): number[] {
  return new Array<number>(classes.length).fill(0);
}

function add(values: number[], at: number, amount: number): void {
  values[at] = (values[at] as number) + amount;
}
