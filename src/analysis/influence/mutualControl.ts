import { type ControlRule, createControlSolver, type VoteGraph } from '../algorithms/controlClosure.ts';
import { simpleGameIndices } from '../algorithms/simpleGame.ts';
import type { Tick } from './answerParts.ts';

/** The Karos-Peters index of a group of firms that hold each other. */
export interface MutualControl {
  /** By firm, in the order given; adds up to 0. */
  readonly index: readonly number[];
  /** Shapley-Shubik index of every firm (inner) in the game of every firm (outer). */
  readonly games: readonly (readonly number[])[];
  readonly exact: boolean;
  readonly runs: number;
}

const exactFirms = 14;

/**
 * Mutual control: the power a firm has over all others, less the power all others have over it.
 *
 * The game of firm k is won by a set of firms when, with all that it controls, it holds the quota of k's votes. Exact to
 * 14 firms (all coalitions), by random orders beyond. Complexity O(2^n · edges), or O(runs · n · edges).
 * Reference: D. Karos, H. Peters, Indirect control and power in mutual control structures, Games Econ. Behav. 92 (2015) 150-165.
 */
export function mutualControl(
  graph: VoteGraph,
  firms: readonly number[],
  rule: ControlRule,
  sampling: { readonly runs: number; readonly random: () => number },
  tick: Tick = () => {},
): MutualControl {
  const exact = firms.length <= exactFirms;
  const games = exact ? exactGames(graph, firms, rule, tick) : sampledGames(graph, firms, rule, sampling, tick);
  const index = firms.map((_, at) => {
    const over = games.reduce((sum, game) => sum + (game[at] ?? 0), 0);
    const under = (games[at] ?? []).reduce((sum, power) => sum + power, 0);
    return over - under;
  });
  return { index, games, exact, runs: exact ? 0 : sampling.runs };
}

/** Whether a set of firms holds the quota of a firm, its own vote in itself included only through what it holds. */
function makeTest(graph: VoteGraph, firms: readonly number[], rule: ControlRule) {
  const solve = createControlSolver(graph);
  const limit = rule.strict ? rule.quota : rule.quota - 0.5;
  // By node its place among the firms: a closure of thousands is read once, without a set of its own.
  const placeOf = new Int32Array(graph.size).fill(-1);
  firms.forEach((firm, at) => {
    placeOf[firm] = at;
  });
  return (set: readonly number[]): Uint8Array => {
    const closure = solve(set, rule);
    const won = new Uint8Array(firms.length);
    for (let at = closure.startCount; at < closure.members.length; at++) {
      const place = placeOf[closure.members[at] as number] as number;
      if (place >= 0) won[place] = 1;
    }
    firms.forEach((firm, at) => {
      const byVotes = closure.touched(firm) && (closure.votes[firm] as number) > limit;
      if (byVotes) won[at] = 1;
    });
    return won;
  };
}

function exactGames(
  graph: VoteGraph,
  firms: readonly number[],
  rule: ControlRule,
  tick: Tick,
): readonly (readonly number[])[] {
  const test = makeTest(graph, firms, rule);
  const wins = firms.map(() => new Uint8Array(2 ** firms.length));
  for (let set = 1; set < 2 ** firms.length; set++) {
    if (set % 1024 === 0) tick(set / 2 ** firms.length);
    const won = test(firms.filter((_, at) => (set & (1 << at)) !== 0));
    wins.forEach((game, at) => {
      game[set] = won[at] as number;
    });
  }
  return wins.map((game) => simpleGameIndices(firms.length, game).shapleyShubik);
}

function sampledGames(
  graph: VoteGraph,
  firms: readonly number[],
  rule: ControlRule,
  { runs, random }: { readonly runs: number; readonly random: () => number },
  tick: Tick,
): readonly (readonly number[])[] {
  const test = makeTest(graph, firms, rule);
  const games = firms.map(() => new Array<number>(firms.length).fill(0));
  const order = [...firms.keys()];
  // More firms never win less, unless one is barred from control: an order ends when all that can be won is won.
  const barred = (rule.excluded?.size ?? 0) > 0;
  const winnable = barred ? firms.length : test(firms).reduce((sum, won) => sum + won, 0);
  for (let run = 0; run < runs; run++) {
    if (run % 32 === 0) tick(run / runs);
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    const done = new Uint8Array(firms.length);
    for (let count = 1, open = winnable; count <= order.length && open > 0; count++) {
      const won = test(order.slice(0, count).map((at) => firms[at] as number));
      const pivot = order[count - 1] as number;
      for (let game = 0; game < firms.length; game++) {
        if (won[game] === 0 || done[game] === 1) continue;
        done[game] = 1;
        open -= 1;
        const scores = games[game] as number[];
        scores[pivot] = (scores[pivot] as number) + 1 / runs;
      }
    }
  }
  return games;
}
