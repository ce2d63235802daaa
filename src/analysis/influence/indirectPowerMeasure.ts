import { fail, type Result, succeed } from '../../model/problem.ts';
import type { DatasetAt } from '../../model/types.ts';
import type { ControlRule } from '../algorithms/controlClosure.ts';
import { type Answer, type Figure, type Method, makeAnswer, type Params, type WorkingStep } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import { networkOf, type OwnershipNetwork, wholeUnits } from '../network.ts';
import { withSupport } from '../strength.ts';
import {
  cell,
  entityOf,
  exactMethod,
  figure,
  listParam,
  named,
  nodeFor,
  numberParam,
  phrase,
  sampledMethod,
  shareValue,
  shareWords,
  step,
  tickOf,
  truthParam,
} from './answerParts.ts';
import { seedParameter } from './askedPair.ts';
import { type CompoundGame, compoundGame, exactPlayers, sampledCompoundPower } from './compoundGame.ts';
import { controlProof, majorityRule } from './controlBetween.ts';
import { directFacts, holdersOf } from './holders.ts';
import { indexCells, indexTable } from './indexTable.ts';
import { networkNotes } from './networkNotes.ts';
import { seededRandom } from './seededRandom.ts';

const mostRuns = 20_000;
const fewestRuns = 200;
/** Holders looked at in all closures of all runs together. */
const budget = 30_000_000;

/**
 * Indirect voting power: the game in which a set of parties wins when the company is in its control closure. Exact up to
 * 20 players, by seeded random orders beyond, with a 95 % interval.
 *
 * Players are the parties at the top: those whose own recorded holders have no majority between them (nobody above can
 * direct them by votes), or those that the reader names. Reference: Gambarelli, Owen (1994); Crama, Leruth (2007).
 */
export const indirectPowerMeasure: Measure = {
  id: 'influence.indirectPower',
  family: 'influence',
  title: 'influence.indirectPower.title',
  summary: 'influence.indirectPower.summary',
  parameters: [
    { id: 'target', label: 'influence.param.target', type: 'entity', required: true, of: 'party' },
    { id: 'players', label: 'influence.param.players', type: 'entities', required: false, of: 'party' },
    { id: 'withRights', label: 'influence.param.withRights', type: 'truth', default: false },
    seedParameter,
  ],
  run: runIndirect,
};

/** The parties at the top of a company: where the walk up finds no recorded majority above. O(cone). */
function topPlayers(network: OwnershipNetwork, target: number): readonly number[] {
  const seen = new Set([target]);
  const players: number[] = [];
  for (const node of seen) {
    const holders = holdersOf(network, node).filter(({ holder }) => network.dispersed[holder] !== 1);
    const known = holders.reduce((sum, { edge }) => sum + (network.votesLow[edge] as number), 0);
    if (node !== target && known * 2 <= wholeUnits) {
      if (network.dispersed[node] !== 1) players.push(node);
      continue;
    }
    for (const { holder } of holders) seen.add(holder);
  }
  return players.sort((a, b) => a - b);
}

function runIndirect(at: DatasetAt, params: Params, context: RunContext): Result<Answer> {
  const network = networkOf(at);
  const target = nodeFor(network, params, 'target');
  if (typeof target !== 'number') return fail(target);
  const chosen = listParam(params, 'players').flatMap((id) => network.nodeOf.get(id) ?? []);
  const players = chosen.length > 0 ? [...new Set(chosen)] : topPlayers(network, target);
  const rule = majorityRule(network, 'certain', truthParam(params, 'withRights', false));
  const exact = players.length <= exactPlayers;
  const seed = numberParam(params, 'seed', 1);
  const perRun = players.length * Math.ceil(Math.log2(players.length + 1));
  const runs = Math.max(fewestRuns, Math.min(mostRuns, Math.floor(budget / Math.max(1, perRun))));
  const game = exact ? compoundGame(network, players, target, rule, tickOf(context)) : null;
  const sample = exact
    ? null
    : sampledCompoundPower(network, players, target, rule, runs, seededRandom(seed), tickOf(context));
  const power = (at: number): number => game?.shapleyShubik[at] ?? sample?.shapleyShubik[at] ?? 0;
  const to = network.ids[target] ?? '';
  const order = players.map((node, at) => ({ node, at })).sort((a, b) => power(b.at) - power(a.at) || a.node - b.node);
  const figures = order.slice(0, 100).map(({ node, at }): Figure => {
    const error = sample === null ? 0 : 1.96 * (sample.standardError[at] ?? 0);
    const value = {
      ...shareValue(power(at)),
      ...(error > 0 ? { low: Math.max(0, power(at) - error), high: Math.min(1, power(at) + error) } : {}),
    };
    return figure(
      `indirectPower.${network.ids[node] ?? ''}`,
      phrase('influence.power.of', { holder: named(network, node) }),
      value,
      game === null
        ? sampledWorking(network, target, node, power(at), runs)
        : exactWorking(network, players, target, rule, game, at),
      { from: entityOf(network, node), to },
    );
  });
  const total = players.reduce((sum, _, at) => sum + power(at), 0);
  const first = order[0];
  // Two that differ by less than counting can tell apart have the same power; sampled figures are never called equal.
  const tied = exact
    ? order.filter(({ at }) => first !== undefined && Math.abs(power(at) - power(first.at)) < 1e-12)
    : [];
  const sentence =
    first === undefined || total === 0
      ? phrase('influence.indirectPower.none', { company: named(network, target) })
      : phrase(tied.length > 1 ? 'influence.indirectPower.tied' : 'influence.indirectPower.first', {
          holders: { list: tied.slice(0, 5).map(({ node }) => named(network, node)) },
          holder: named(network, first.node),
          company: named(network, target),
          power: shareWords(power(first.at)),
          count: players.length,
        });
  const indices = game ?? { shapleyShubik: sample?.shapleyShubik ?? [] };
  const rows = order.slice(0, 500).map(({ node, at }) => [cell(entityOf(network, node)), ...indexCells(indices, at)]);
  return succeed(
    makeAnswer(indirectPowerMeasure.id, params, at.on, methodOf(exact, seed, runs), {
      sentences: [sentence],
      figures,
      tables: [indexTable([['player', 'influence.column.holder', 'entity']], rows)],
      highlight: { entities: [to, ...players.slice(0, 100).map((node) => entityOf(network, node))], facts: [] },
      ...networkNotes(network, [target]),
    }),
  );
}

function methodOf(exact: boolean, seed: number, runs: number): Method {
  const reference = 'Gambarelli, Owen 1994; Crama, Leruth 2007';
  const conditions = [phrase('influence.condition.restAbstains')];
  if (exact) return exactMethod('influence.method.compound', reference, conditions);
  return sampledMethod('influence.method.compoundSampled', reference, { runs, seed }, conditions);
}

/** How many sets a player turns, and how the smallest of them comes to decide. */
function exactWorking(
  network: OwnershipNetwork,
  players: readonly number[],
  target: number,
  rule: ControlRule,
  game: CompoundGame,
  player: number,
): readonly WorkingStep[] {
  const holder = named(network, players[player] ?? target);
  const turned = phrase('influence.indirectPower.swings', { holder, total: 2 ** (players.length - 1) });
  const counted = step(turned, { type: 'count', value: game.swings[player] ?? 0 });
  const set = (game.smallest[player] ?? []).flatMap((place) => players[place] ?? []);
  if (set.length === 0) return [{ ...counted, facts: directFacts(network, target).slice(0, 50) }];
  const list = { list: set.map((node) => named(network, node)) };
  const proof = set.includes(target) ? [] : controlProof(network, set, target, rule);
  return withSupport(network.at, [
    counted,
    step(phrase('influence.indirectPower.with', { holder, holders: list })),
    ...proof,
  ]);
}

/** In how many of the random orders a player's arrival decided. */
function sampledWorking(
  network: OwnershipNetwork,
  target: number,
  player: number,
  power: number,
  runs: number,
): readonly WorkingStep[] {
  const text = phrase('influence.indirectPower.orders', { holder: named(network, player), total: runs });
  return [step(text, { type: 'count', value: Math.round(power * runs) }, directFacts(network, target).slice(0, 50))];
}
