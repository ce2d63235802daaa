import { fail, type Result, succeed } from '../../model/problem.ts';
import type { DatasetAt } from '../../model/types.ts';
import { type Answer, type Figure, type Method, makeAnswer, type Params, type WorkingStep } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import { networkOf, type OwnershipNetwork } from '../network.ts';
import {
  cell,
  entityOf,
  exactMethod,
  figure,
  named,
  nodeFor,
  numberParam,
  phrase,
  sampledMethod,
  step,
  tableOf,
  tickOf,
} from './answerParts.ts';
import { seedParameter } from './askedPair.ts';
import { majorityRule } from './controlBetween.ts';
import { directFacts } from './holders.ts';
import { mutualControl } from './mutualControl.ts';
import { networkNotes } from './networkNotes.ts';
import { seededRandom } from './seededRandom.ts';

const runs = 2_000;
const mostFirms = 60;

/**
 * Mutual control (Karos-Peters): the power each party has over all others of a group, less the power all others have over
 * it. Adds up to 0; positive: controls more than it is controlled. For the company and everybody above it.
 *
 * Exact to 14 firms, by seeded random orders beyond (at most the 60 nearest). Reference: Karos, Peters (2015).
 */
export const mutualControlMeasure: Measure = {
  id: 'influence.mutualControl',
  family: 'influence',
  title: 'influence.mutualControl.title',
  summary: 'influence.mutualControl.summary',
  parameters: [
    { id: 'target', label: 'influence.param.target', type: 'entity', required: true, of: 'party' },
    seedParameter,
  ],
  run: runMutual,
};

function runMutual(at: DatasetAt, params: Params, context: RunContext): Result<Answer> {
  const network = networkOf(at);
  const target = nodeFor(network, params, 'target');
  if (typeof target !== 'number') return fail(target);
  const { firms, left } = groupAround(network, target);
  const seed = numberParam(params, 'seed', 1);
  const rule = majorityRule(network, 'certain', false);
  const result = mutualControl(network, firms, rule, { runs, random: seededRandom(seed) }, tickOf(context));
  const order = firms
    .map((node, place) => ({ node, place, index: result.index[place] ?? 0 }))
    .sort((a, b) => b.index - a.index || a.node - b.node);
  const figures = order.map(({ node, place, index }): Figure => {
    return figure(
      `mutual.${network.ids[node] ?? ''}`,
      phrase('influence.mutualControl.of', { party: named(network, node) }),
      { type: 'number', value: index },
      workingOf(network, firms, result.games, place),
      { from: entityOf(network, node) },
    );
  });
  const first = order[0];
  const reference = 'Karos, Peters 2015';
  const conditions = left > 0 ? [phrase('influence.condition.nearest', { count: left })] : [];
  const method: Method = result.exact
    ? exactMethod('influence.method.mutual', reference, conditions)
    : sampledMethod('influence.method.mutualSampled', reference, { runs, seed }, conditions);
  return succeed(
    makeAnswer(mutualControlMeasure.id, params, at.on, method, {
      sentences:
        first === undefined
          ? []
          : [
              phrase('influence.mutualControl.first', {
                party: named(network, first.node),
                index: Math.round(first.index * 1e4) / 1e4,
                count: firms.length,
              }),
            ],
      figures,
      tables: [
        tableOf(
          [
            ['party', 'influence.column.holder', 'entity'],
            ['index', 'influence.column.mutual', 'number'],
          ],
          order.map(({ node, index }) => [cell(entityOf(network, node)), { type: 'number' as const, value: index }]),
        ),
      ],
      highlight: { entities: order.map(({ node }) => entityOf(network, node)), facts: [] },
      ...networkNotes(network, firms),
    }),
  );
}

/** The company and those above it, nearest first, floats left out. */
function groupAround(
  network: OwnershipNetwork,
  target: number,
): { readonly firms: readonly number[]; readonly left: number } {
  const seen = new Set([target]);
  for (const node of seen) {
    for (let slot = network.inStart[node] as number; slot < (network.inStart[node + 1] as number); slot++) {
      const holder = network.inNode[slot] as number;
      if (network.dispersed[holder] !== 1) seen.add(holder);
    }
  }
  return { firms: [...seen].slice(0, mostFirms), left: Math.max(0, seen.size - mostFirms) };
}

/** The two sums that make an index: power in everybody's decisions, less everybody's power in its own; the largest parts. */
function workingOf(
  network: OwnershipNetwork,
  firms: readonly number[],
  games: readonly (readonly number[])[],
  place: number,
): readonly WorkingStep[] {
  const amount = (value: number) => ({ type: 'number' as const, value });
  const parts = firms.map((node, at) => ({ node, power: games[at]?.[place] ?? 0 }));
  const all = parts.reduce((sum, { power }) => sum + power, 0);
  const own = (games[place] ?? []).reduce((sum, power) => sum + power, 0);
  return [
    step(phrase('influence.mutualControl.all'), amount(all)),
    ...parts
      .filter(({ power }) => power > 0)
      .toSorted((a, b) => b.power - a.power || a.node - b.node)
      .slice(0, 8)
      .map(({ node, power }) =>
        step(
          phrase('influence.mutualControl.in', { company: named(network, node) }),
          amount(power),
          directFacts(network, node).slice(0, 50),
        ),
      ),
    step(phrase('influence.mutualControl.own'), amount(own)),
  ];
}
