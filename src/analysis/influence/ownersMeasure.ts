import { fail, type Result, succeed } from '../../model/problem.ts';
import type { DatasetAt } from '../../model/types.ts';
import { hasBandsBelow } from '../algorithms/intervalWalks.ts';
import { type Answer, type AnswerTable, type Figure, type Group, makeAnswer, type Params } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import { factsOfEdge, networkOf, type OwnershipNetwork } from '../network.ts';
import {
  entityOf,
  exactMethod,
  figure,
  named,
  nodeFor,
  phrase,
  shareValue,
  shareWords,
  step,
  tableOf,
} from './answerParts.ts';
import { chainSteps } from './chainStep.ts';
import { networkNotes } from './networkNotes.ts';
import { chainsBetween, ownershipSolverOf } from './ownershipBetween.ts';
import { lacksHolders, unrecordedAbove, unrecordedGap } from './unrecordedHolders.ts';
import { upperOwnership } from './upperOwnership.ts';

const figuresShown = 100;

/**
 * Who stands behind a company: the direct holders and all above them, and a complete bar of ultimate owners to 100 %; what
 * no recorded holder accounts for is "other holders", groups that own themselves are named as ownerless.
 *
 * Complexity: the cone above the company. Reference: Brioschi, Buzzacchi, Colombo (1989); first passage as in `walkSums.ts`.
 */
export const ownersMeasure: Measure = {
  id: 'influence.owners',
  family: 'influence',
  title: 'influence.owners.title',
  summary: 'influence.owners.summary',
  parameters: [{ id: 'target', label: 'influence.param.target', type: 'entity', required: true, of: 'party' }],
  run: runOwners,
};

/** The parts of the bar: each ultimate owner, each closed group, and the rest. They add up to 1. */
export interface OwnershipBar {
  readonly owners: readonly { readonly node: number; readonly share: number }[];
  readonly groups: readonly { readonly members: readonly number[]; readonly share: number }[];
  readonly rest: number;
  /** Every node above with its net share. */
  readonly above: readonly { readonly node: number; readonly share: number }[];
}

/** Breaks a company up among those who in the end hold it. Complexity O(cone). */
export function ownershipBar(network: OwnershipNetwork, target: number): OwnershipBar {
  const reach = ownershipSolverOf(network).up(target, 'net');
  const above = Array.from(reach.nodes, (node) => ({ node, share: reach.value[node] as number }))
    .filter(({ node, share }) => node !== target && share > 0)
    .sort((a, b) => b.share - a.share || a.node - b.node);
  const owners = above.filter(({ node }) => network.inStart[node] === network.inStart[node + 1]);
  const groups = reach.closedBlocks.map((first) => {
    const members = Array.from({ length: (network.blockEnd[first] as number) - first }, (_, at) => first + at);
    return { members, share: members.includes(target) ? 1 : (reach.value[first] as number) };
  });
  const known = owners.reduce((sum, { share }) => sum + share, 0) + groups.reduce((sum, { share }) => sum + share, 0);
  return { owners, groups, rest: Math.max(0, 1 - known), above };
}

function runOwners(at: DatasetAt, params: Params, context: RunContext): Result<Answer> {
  const network = networkOf(at);
  const target = nodeFor(network, params, 'target');
  if (typeof target !== 'number') return fail(target);
  context.checkCancelled();
  const bar = ownershipBar(network, target);
  const to = network.ids[target] ?? '';
  // The whole bar is then what nobody has said, not a crowd of other holders.
  const untold = lacksHolders(network, target);
  const name = named(network, target);
  const shown = bar.owners.slice(0, figuresShown);
  const more = bar.owners.slice(figuresShown).reduce((sum, { share }) => sum + share, 0);
  const figures: Figure[] = shown.map(({ node, share }, place) => {
    context.checkCancelled();
    context.progress(place / shown.length);
    const high = hasBandsBelow(network, node) ? upperOwnership(network, node, target, share) : share;
    const working = chainSteps(chainsBetween(network, node, target, 5));
    const label = phrase('influence.owners.owner', { owner: named(network, node) });
    return figure(`owner.${network.ids[node] ?? ''}`, label, shareValue(share, high), working, {
      from: entityOf(network, node),
      to,
    });
  });
  for (const group of bar.groups) {
    const ids = group.members.map((node) => network.ids[node] ?? '').sort();
    const members = { list: group.members.map((node) => named(network, node)) };
    figures.push(
      figure(
        `owner.group.${ids.join('+')}`,
        phrase('influence.owners.closed', { members }),
        shareValue(group.share),
        [step(phrase('influence.owners.closedWorking', { members }))],
        { to },
      ),
    );
  }
  if (more > 0) {
    const count = bar.owners.length - shown.length;
    const moreSteps = bar.owners
      .slice(figuresShown, figuresShown + 20)
      .map(({ node, share }) =>
        step(phrase('influence.owners.owner', { owner: named(network, node) }), shareValue(share)),
      );
    figures.push(figure('owner.more', phrase('influence.owners.more', { count }), shareValue(more), moreSteps, { to }));
  }
  figures.push(
    figure(
      'owner.other',
      phrase('influence.owners.other'),
      untold ? { type: 'unknown' } : shareValue(bar.rest),
      [step(untold ? unrecordedGap(network, target) : phrase('influence.owners.otherWorking', { company: name }))],
      { to },
    ),
  );
  const first = shown.find(({ node }) => network.dispersed[node] !== 1);
  const direct = network.inNode.subarray(network.inStart[target], network.inStart[target + 1]);
  const sentence = untold
    ? phrase('influence.owners.untold', { company: name })
    : first === undefined
      ? noUltimateOwner(network, name, direct)
      : phrase('influence.owners.first', {
          owner: named(network, first.node),
          share: shareWords(first.share),
          company: name,
          count: bar.owners.filter(({ node }) => network.dispersed[node] !== 1).length,
        });
  // Holders on record whose own owners are not: the rest is theirs for now, and nobody knows whose in the end.
  const disclosed = Array.from(network.inEdge.subarray(network.inStart[target], network.inStart[target + 1])).reduce(
    (sum, edge) => sum + (network.cashLow[edge] as number),
    0,
  );
  const restKey = bar.rest > 1 - disclosed + 1e-9 ? 'influence.owners.restBehind' : 'influence.owners.rest';
  const rest = bar.rest > 1e-9 && !untold ? [phrase(restKey, { share: shareWords(bar.rest), company: name })] : [];
  const facts = Array.from(new Set([target, ...bar.above.slice(0, figuresShown).map(({ node }) => node)])).flatMap(
    (node) =>
      Array.from(network.inEdge.subarray(network.inStart[node], network.inStart[node + 1]))
        .slice(0, 200)
        .flatMap((edge) => factsOfEdge(network, edge)),
  );
  const notes = networkNotes(network, [target, ...bar.above.map(({ node }) => node)]);
  return succeed(
    makeAnswer(
      ownersMeasure.id,
      params,
      at.on,
      exactMethod('influence.method.integrated', 'Brioschi, Buzzacchi, Colombo 1989; Baldone, Brioschi, Paleari 1998'),
      {
        sentences: [sentence, ...rest],
        figures,
        tables: [holdersTable(network, target, bar)],
        groups: bar.groups.map(
          (group, at): Group => ({
            id: `closed.${at}`,
            label: phrase('influence.owners.closed', {
              members: { list: group.members.map((node) => named(network, node)) },
            }),
            entities: group.members.map((node) => entityOf(network, node)),
            facts: [],
            detail: [],
          }),
        ),
        highlight: {
          entities: [to, ...bar.above.slice(0, figuresShown).map(({ node }) => entityOf(network, node))],
          facts,
        },
        ...notes,
        gaps: [...notes.gaps, ...unrecordedAbove(network, target)],
      },
    ),
  );
}

/** Nobody stands at the end: either nobody holds the company, or those who do have holders that are not on record. */
function noUltimateOwner(network: OwnershipNetwork, company: ReturnType<typeof named>, direct: Int32Array) {
  const holders = Array.from(direct).filter((node) => network.dispersed[node] !== 1);
  if (holders.length === 0) return phrase('influence.owners.none', { company });
  const listed = { list: holders.slice(0, 5).map((node) => named(network, node)) };
  return phrase('influence.owners.directOnly', { company, holders: listed, count: holders.length });
}

/** Everybody above: direct and total. */
function holdersTable(network: OwnershipNetwork, target: number, bar: OwnershipBar): AnswerTable {
  const direct = new Map<number, readonly [number, number]>();
  for (let slot = network.inStart[target] as number; slot < (network.inStart[target + 1] as number); slot++) {
    const edge = network.inEdge[slot] as number;
    direct.set(network.inNode[slot] as number, [network.cashLow[edge] as number, network.cashHigh[edge] as number]);
  }
  const listed = new Set([...bar.above.map(({ node }) => node), ...direct.keys()]);
  const total = new Map(bar.above.map(({ node, share }) => [node, share] as const));
  const rows = [...listed]
    .slice(0, 1000)
    .map((node) => [
      { type: 'entity' as const, value: entityOf(network, node) },
      shareValue(...(direct.get(node) ?? ([0, 0] as const))),
      shareValue(total.get(node) ?? 0),
    ]);
  return tableOf(
    [
      ['holder', 'influence.column.holder', 'entity'],
      ['direct', 'influence.figure.direct', 'share'],
      ['total', 'influence.figure.total', 'share'],
    ],
    rows,
  );
}
