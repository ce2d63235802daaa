import { fail, type Result, succeed } from '../../model/problem.ts';
import type { DatasetAt } from '../../model/types.ts';
import { type Answer, type Figure, type Group, makeAnswer, type Params } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import { networkOf, type OwnershipNetwork } from '../network.ts';
import { withSupport } from '../strength.ts';
import {
  entityOf,
  exactMethod,
  figure,
  named,
  nodeFor,
  phrase,
  shareValue,
  shareWords,
  truthValue,
} from './answerParts.ts';
import { chainSteps } from './chainStep.ts';
import { controlProof, controlSolverOf, majorityRule } from './controlBetween.ts';
import { networkNotes } from './networkNotes.ts';
import { chainsBetween } from './ownershipBetween.ts';
import { ownershipBar } from './ownersMeasure.ts';

/** Who controls a company and is controlled by nobody itself, and rings of majorities above it. */
export interface TopControl {
  readonly ultimate: readonly number[];
  readonly rings: readonly (readonly number[])[];
  readonly controllers: readonly number[];
}

/**
 * Ultimate owners and ultimate controllers of a company: who in the end receives its capital, and who directs it and is
 * directed by nobody, by votes and with rights. A ring of majorities has no ultimate controller; it is named as a ring.
 *
 * With a strict majority and no sums above 100 % at most one uncontrolled party controls a company by votes.
 * Complexity: one closure for each party above. Reference: La Porta et al. (1999); Ceri, Gottlob, Tanca (1990).
 */
export const ultimateMeasure: Measure = {
  id: 'influence.ultimate',
  family: 'influence',
  title: 'influence.ultimate.title',
  summary: 'influence.ultimate.summary',
  parameters: [{ id: 'target', label: 'influence.param.target', type: 'entity', required: true, of: 'party' }],
  run: runUltimate,
};

/** The top of the control of a company, by votes or with rights. Complexity O(closures of the parties above). */
export function topControl(network: OwnershipNetwork, target: number, withRights: boolean): TopControl {
  const rule = majorityRule(network, 'certain', withRights);
  const solve = controlSolverOf(network);
  const above = new Set([target]);
  for (const node of above) {
    for (let slot = network.inStart[node] as number; slot < (network.inStart[node + 1] as number); slot++) {
      above.add(network.inNode[slot] as number);
    }
    if (!withRights) continue;
    for (const [holder, targets] of rule.rightTargets ?? []) if (targets.includes(node)) above.add(holder);
  }
  const closures = new Map<number, ReadonlySet<number>>();
  for (const node of above) {
    if (network.outStart[node] === network.outStart[node + 1] && rule.rightTargets?.has(node) !== true) continue;
    const members = solve([node], rule).members;
    if (members.length > 1) closures.set(node, new Set(members.subarray(1)));
  }
  const controllers = [...closures]
    .filter(([node, members]) => node !== target && members.has(target))
    .map(([node]) => node);
  const over = (a: number, b: number): boolean => closures.get(a)?.has(b) === true;
  const ultimate = controllers.filter(
    (node) => ![...closures.keys()].some((other) => other !== node && over(other, node)),
  );
  const rings: number[][] = [];
  const seen = new Set<number>();
  for (const node of controllers) {
    if (seen.has(node)) continue;
    const ring = [...closures.keys()].filter((other) => other === node || (over(node, other) && over(other, node)));
    if (ring.length < 2) continue;
    for (const member of ring) seen.add(member);
    rings.push(ring);
  }
  return { ultimate, rings, controllers };
}

function runUltimate(at: DatasetAt, params: Params, context: RunContext): Result<Answer> {
  const network = networkOf(at);
  const target = nodeFor(network, params, 'target');
  if (typeof target !== 'number') return fail(target);
  context.checkCancelled();
  const byVotes = topControl(network, target, false);
  const withRights = topControl(network, target, true);
  const bar = ownershipBar(network, target);
  const company = named(network, target);
  const to = network.ids[target] ?? '';
  const names = (nodes: readonly number[]) => ({ list: nodes.map((node) => named(network, node)) });
  const figures: Figure[] = [...new Set([...byVotes.controllers, ...withRights.controllers])]
    .slice(0, 100)
    .map((node) => {
      const votes = byVotes.controllers.includes(node);
      const proof = controlProof(network, [node], target, majorityRule(network, 'certain', !votes));
      const working = withSupport(at, proof);
      const label = phrase(votes ? 'influence.ultimate.byVotes' : 'influence.ultimate.byRights', {
        party: named(network, node),
      });
      return figure(`controller.${network.ids[node] ?? ''}`, label, truthValue(true), working, {
        from: entityOf(network, node),
        to,
      });
    });
  for (const { node, share } of bar.owners.slice(0, 100)) {
    figures.push(
      figure(
        `ultimate.${network.ids[node] ?? ''}`,
        phrase('influence.owners.owner', { owner: named(network, node) }),
        shareValue(share),
        chainSteps(chainsBetween(network, node, target, 5)),
        { from: entityOf(network, node), to },
      ),
    );
  }
  const rings = byVotes.rings.map(
    (ring, index): Group => ({
      id: `ring.${index}`,
      label: phrase('influence.ultimate.ring', { members: names(ring) }),
      entities: ring.map((node) => entityOf(network, node)),
      facts: [],
      detail: [],
    }),
  );
  const sentences = [
    byVotes.ultimate.length > 0
      ? phrase('influence.ultimate.votes', { party: names(byVotes.ultimate), company })
      : phrase(rings.length > 0 ? 'influence.ultimate.onlyRing' : 'influence.ultimate.nobody', { company }),
    ...(withRights.ultimate.some((node) => !byVotes.ultimate.includes(node))
      ? [phrase('influence.ultimate.rights', { party: names(withRights.ultimate), company })]
      : []),
    ...bar.owners
      .filter(({ node }) => network.dispersed[node] !== 1)
      .slice(0, 1)
      .map(({ node, share }) =>
        phrase('influence.ultimate.owner', { owner: named(network, node), share: shareWords(share), company }),
      ),
  ];
  return succeed(
    makeAnswer(
      ultimateMeasure.id,
      params,
      at.on,
      exactMethod('influence.method.closure', 'La Porta et al. 1999; Ceri, Gottlob, Tanca 1990'),
      {
        sentences,
        figures,
        groups: rings,
        highlight: {
          entities: [...new Set([to, ...figures.flatMap((one) => one.from ?? [])])],
          facts: [...new Set(figures.flatMap((one) => one.working.flatMap((line) => line.facts)))],
        },
        ...networkNotes(network, [target]),
      },
    ),
  );
}
