import { fail, type Result, succeed } from '../../model/problem.ts';
import type { DatasetAt } from '../../model/types.ts';
import { type Answer, type Figure, type Method, makeAnswer, type Params, type Value } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import { factsOfEdge, networkOf, type OwnershipNetwork, wholeUnits } from '../network.ts';
import { supportSteps } from '../strength.ts';
import {
  cell,
  entityOf,
  exactMethod,
  figure,
  named,
  nodeFor,
  numberParam,
  phrase,
  shareValue,
  shareWords,
  step,
  tickOf,
  votesValue,
} from './answerParts.ts';
import { indexCells, indexTable, indexValue } from './indexTable.ts';
import { networkNotes } from './networkNotes.ts';
import { seededRandom } from './seededRandom.ts';
import { mostMajors, mostPlayers, namedHolders, type VotingGame, votingGame } from './votingGame.ts';

const vertices = 64;

/**
 * Voting power of the direct holders of a company: Shapley-Shubik, Banzhaf, Deegan-Packel, Johnston, Holler-Packel among the
 * named holders, and Shapley-Shubik and Banzhaf with the ocean of small ones. They answer different questions; all are shown.
 *
 * Where votes are ranges, the figure is at the lower ends and the range is one over corners tried, called a range, not a
 * bound: indices are not monotone. Complexity: see `votingGame.ts`. References: there and in `coalitionCounts.ts`.
 */
export const powerMeasure: Measure = {
  id: 'influence.power',
  family: 'influence',
  title: 'influence.power.title',
  summary: 'influence.power.summary',
  parameters: [
    { id: 'target', label: 'influence.param.target', type: 'entity', required: true, of: 'party' },
    { id: 'quota', label: 'influence.param.quota', type: 'share', default: 0.5, min: 0.01, max: 0.99 },
  ],
  run: runPower,
};

function runPower(at: DatasetAt, params: Params, context: RunContext): Result<Answer> {
  const network = networkOf(at);
  const target = nodeFor(network, params, 'target');
  if (typeof target !== 'number') return fail(target);
  const quota = numberParam(params, 'quota', 0.5);
  const list = namedHolders(network, target);
  const holders = list.map(({ holder }) => holder);
  const lows = list.map(({ edge }) => network.votesLow[edge] as number);
  const game = votingGame(holders, lows, quota, context.checkCancelled);
  const ranges = powerRanges(network, list, quota, context);
  const to = network.ids[target] ?? '';
  const company = named(network, target);
  const oceanShare = game.oceanUnits / wholeUnits;
  const figures = list.slice(0, mostMajors).map(({ holder, edge }, place): Figure => {
    const facts = factsOfEdge(network, edge);
    const working = [
      step(
        phrase('influence.power.votes', { holder: named(network, holder), company }),
        votesValue(lows[place] ?? 0, network.votesHigh[edge]),
        facts,
      ),
      step(phrase('influence.power.quota'), shareValue(quota)),
      ...(oceanShare > 1e-12
        ? [
            step(
              phrase('influence.power.ocean', {
                share: shareWords(oceanShare),
                power: shareWords(game.oceanShapley.ocean),
              }),
            ),
          ]
        : []),
      ...supportSteps(at, facts),
    ];
    const range = ranges?.[place];
    const value = game.oceanShapley.majors[place] ?? 0;
    const figureValue: Value =
      range === undefined ? shareValue(value) : { type: 'share', value, low: range[0], high: range[1] };
    return figure(
      `power.${network.ids[holder] ?? ''}`,
      phrase('influence.power.of', { holder: named(network, holder) }),
      figureValue,
      working,
      { from: entityOf(network, holder), to },
    );
  });
  const top = figures[0];
  const sentence =
    top === undefined
      ? phrase('influence.power.none', { company })
      : phrase('influence.power.first', {
          holder: named(network, holders[0] ?? target),
          company,
          share: shareWords((lows[0] ?? 0) / wholeUnits),
          power: shareWords(game.oceanShapley.majors[0] ?? 0),
          named: shareWords(game.named.shapleyShubik[0] ?? 0),
        });
  return succeed(
    makeAnswer(powerMeasure.id, params, at.on, methodOf(game, ranges !== null), {
      sentences: [
        sentence,
        ...(oceanShare > 1e-12
          ? [
              phrase('influence.power.ocean', {
                share: shareWords(oceanShare),
                power: shareWords(game.oceanShapley.ocean),
              }),
            ]
          : []),
      ],
      figures,
      tables: [powerTable(network, game)],
      highlight: {
        entities: [to, ...holders.slice(0, mostPlayers).map((node) => entityOf(network, node))],
        facts: list.slice(0, mostPlayers).flatMap(({ edge }) => factsOfEdge(network, edge)),
      },
      ...networkNotes(network, [target]),
    }),
  );
}

function methodOf(game: VotingGame, ranged: boolean): Method {
  const conditions = [phrase('influence.condition.ocean')];
  if (game.merged > 0)
    conditions.push(
      phrase('influence.condition.merged', { count: game.merged, majors: mostMajors, players: mostPlayers }),
    );
  if (game.named.roundedTo > 0) conditions.push(phrase('influence.condition.rounded', { parts: game.named.roundedTo }));
  if (ranged) conditions.push(phrase('influence.condition.range'));
  const exact = exactMethod(
    'influence.method.power',
    'Shapley, Shubik 1954; Banzhaf 1965; Milnor, Shapley 1978; Dubey, Shapley 1979',
    conditions,
  );
  return ranged || game.named.roundedTo > 0 ? { ...exact, exactness: 'range' } : exact;
}

/** Smallest and largest Shapley-Shubik index with the ocean over corners of the bands; null when no votes are ranges. */
function powerRanges(
  network: OwnershipNetwork,
  list: readonly { readonly edge: number }[],
  quota: number,
  context: RunContext,
): readonly (readonly [number, number])[] | null {
  const majors = list.slice(0, mostMajors);
  const banded = majors.flatMap(({ edge }, at) => (network.votesLow[edge] !== network.votesHigh[edge] ? [at] : []));
  if (banded.length === 0) return null;
  const random = seededRandom(1);
  const all = banded.length <= 6;
  const ranges = majors.map((): [number, number] => [1, 0]);
  const tick = tickOf(context);
  const corners = all ? 2 ** banded.length : vertices;
  for (let corner = 0; corner < corners; corner++) {
    tick(corner / corners);
    const votes = majors.map(({ edge }) => network.votesLow[edge] as number);
    let room = wholeUnits - votes.reduce((sum, units) => sum + units, 0);
    banded.forEach((at, bit) => {
      const edge = majors[at]?.edge ?? 0;
      if (all ? (corner & (1 << bit)) === 0 : random() < 0.5) return;
      const extra = Math.max(0, Math.min(room, (network.votesHigh[edge] as number) - (votes[at] as number)));
      votes[at] = (votes[at] as number) + extra;
      room -= extra;
    });
    const { oceanShapley } = votingGame(
      majors.map((_, at) => at),
      votes,
      quota,
    );
    oceanShapley.majors.forEach((power, at) => {
      const range = ranges[at];
      if (range === undefined) return;
      range[0] = Math.min(range[0], power);
      range[1] = Math.max(range[1], power);
    });
  }
  return ranges;
}

function powerTable(network: OwnershipNetwork, game: VotingGame) {
  const rows = game.holders
    .slice(0, mostPlayers)
    .map((node, at) => [
      cell(entityOf(network, node)),
      votesValue(game.votes[at] ?? 0),
      indexValue(game.oceanShapley.majors, at),
      indexValue(game.oceanBanzhaf.banzhafAbsolute, at),
      indexValue(game.oceanBanzhaf.banzhaf, at),
      ...indexCells(game.named, at),
    ]);
  return indexTable(
    [
      ['holder', 'influence.column.holder', 'entity'],
      ['votes', 'influence.column.votes', 'share'],
      ['oceanShapley', 'influence.column.oceanShapley', 'share'],
      ['oceanBanzhaf', 'influence.column.oceanBanzhafAbsolute', 'share'],
      ['oceanBanzhafShare', 'influence.column.oceanBanzhaf', 'share'],
    ],
    rows,
  );
}
