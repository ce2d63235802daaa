import { type ControlRule, createControlSolver, type VoteGraph } from '../algorithms/controlClosure.ts';
import { type SimpleGameIndices, simpleGameIndices } from '../algorithms/simpleGame.ts';
import type { Tick } from './answerParts.ts';

/** The indices of the game, and for each player the smallest winning set that loses without it. */
export interface CompoundGame extends SimpleGameIndices {
  /** As places of players; null for a player that never decides. */
  readonly smallest: readonly (readonly number[] | null)[];
}

/** Players up to which every coalition is tried. */
export const exactPlayers = 20;

/**
 * The game of a company among its ultimate owners: a coalition wins when the company is in its control closure.
 *
 * Exact: all 2^n closures, n at most 20. Complexity O(2^n · cone).
 * Reference: G. Gambarelli, G. Owen, Indirect control of corporations, Int. J. Game Theory 23 (1994) 287-302;
 * Y. Crama, L. Leruth, Control and voting power in corporate networks, Eur. J. Oper. Res. 178 (2007) 879-893.
 */
export function compoundGame(
  graph: VoteGraph,
  players: readonly number[],
  target: number,
  rule: ControlRule,
  tick: Tick = () => {},
): CompoundGame {
  const solve = createControlSolver(graph);
  const wins = new Uint8Array(2 ** players.length);
  const limit = rule.strict ? rule.quota : rule.quota - 0.5;
  for (let set = 1; set < wins.length; set++) {
    if (set % 4096 === 0) tick(set / wins.length);
    // Monotone: a set that contains a winning one wins.
    let wonBefore = false;
    for (let player = 0; player < players.length && !wonBefore; player++) {
      wonBefore = (set & (1 << player)) !== 0 && wins[set & ~(1 << player)] === 1;
    }
    if (wonBefore) {
      wins[set] = 1;
      continue;
    }
    const closure = solve(
      players.filter((_, player) => (set & (1 << player)) !== 0),
      rule,
    );
    const byRight = closure.members.indexOf(target, closure.startCount) >= 0;
    wins[set] = byRight || (closure.touched(target) && (closure.votes[target] as number) > limit) ? 1 : 0;
  }
  const smallest = players.map((_, player) => smallestWith(wins, player));
  return { ...simpleGameIndices(players.length, wins), smallest };
}

/** The smallest winning set, as places of players, that loses without the player; null for a dummy. O(2^n). */
function smallestWith(wins: Uint8Array, player: number): readonly number[] | null {
  const bit = 1 << player;
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let set = bit; set < wins.length; set++) {
    if ((set & bit) === 0 || wins[set] === 0 || wins[set & ~bit] === 1) continue;
    let count = 0;
    for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
    if (count >= fewest) continue;
    fewest = count;
    best = set;
  }
  if (best === 0) return null;
  return Array.from({ length: 32 }, (_, place) => place).filter((place) => (best & (1 << place)) !== 0);
}

/** The indices of a sampled game, with their standard errors. */
export interface SampledPower {
  readonly shapleyShubik: readonly number[];
  readonly standardError: readonly number[];
  readonly runs: number;
}

/**
 * Shapley-Shubik index of the same game by random orders, for more players than can be enumerated: in each order the
 * player whose arrival brings the company into the closure scores.
 *
 * @param random numbers in [0, 1), seeded by the caller. Complexity O(runs · log players · cone).
 * Reference: J. Castro, D. Gómez, J. Tejada, Polynomial calculation of the Shapley value by sampling, Comput. Oper. Res. 36 (2009).
 */
export function sampledCompoundPower(
  graph: VoteGraph,
  players: readonly number[],
  target: number,
  rule: ControlRule,
  runs: number,
  random: () => number,
  tick: Tick = () => {},
): SampledPower {
  const solve = createControlSolver(graph);
  const order = [...players.keys()];
  const score = new Array<number>(players.length).fill(0);
  const wins = (count: number): boolean =>
    solve(
      order.slice(0, count).map((player) => players[player] as number),
      rule,
    ).members.indexOf(target, count) >= 0;
  if (!wins(players.length)) return { shapleyShubik: score, standardError: score, runs: 0 };
  for (let run = 0; run < runs; run++) {
    if (run % 64 === 0) tick(run / runs);
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    let low = 1;
    let high = players.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (wins(middle)) high = middle;
      else low = middle + 1;
    }
    const pivot = order[low - 1] as number;
    score[pivot] = (score[pivot] as number) + 1;
  }
  const shapleyShubik = score.map((count) => count / runs);
  return {
    shapleyShubik,
    standardError: shapleyShubik.map((share) => Math.sqrt((share * (1 - share)) / runs)),
    runs,
  };
}
