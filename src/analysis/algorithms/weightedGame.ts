/** A weighted voting game: a coalition wins when its weights add up to at least the quota. Whole numbers. */
export interface WeightedGame {
  readonly weights: readonly number[];
  readonly quota: number;
}

/** Players of equal weight. */
export interface PlayerClass {
  readonly weight: number;
  readonly players: readonly number[];
}

/** The players by weight, heaviest first. */
export function playerClasses(game: WeightedGame): readonly PlayerClass[] {
  const byWeight = new Map<number, number[]>();
  game.weights.forEach((weight, player) => {
    const players = byWeight.get(weight);
    if (players === undefined) byWeight.set(weight, [player]);
    else players.push(player);
  });
  return [...byWeight].sort((a, b) => b[0] - a[0]).map(([weight, players]) => ({ weight, players }));
}

/** How many coalitions differ when players of equal weight are not told apart: the cost of counting them one by one. */
export function coalitionClassCount(game: WeightedGame): number {
  return playerClasses(game).reduce((product, { players }) => product * (players.length + 1), 1);
}

/**
 * The game in the smallest whole numbers with the same winning coalitions: weights divided by their common divisor, the
 * quota rounded up to what sums can reach.
 */
export function reducedGame(game: WeightedGame): WeightedGame {
  let divisor = 0;
  for (const weight of game.weights) {
    let a = weight;
    while (a !== 0) [divisor, a] = [a, divisor % a];
  }
  if (divisor <= 1) return { weights: game.weights, quota: Math.ceil(game.quota) };
  return { weights: game.weights.map((weight) => weight / divisor), quota: Math.ceil(game.quota / divisor) };
}

/** The strict majority quota in whole numbers: more than half of the total. */
export function majorityQuota(weights: readonly number[]): number {
  return Math.floor(weights.reduce((sum, weight) => sum + weight, 0) / 2) + 1;
}
