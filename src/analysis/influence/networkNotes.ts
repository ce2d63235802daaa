import type { Phrase } from '../../messages/phrase.ts';
import { makeProblem, type Problem } from '../../model/problem.ts';
import { edgeFlags, type OwnershipNetwork } from '../network.ts';
import { named, phrase } from './answerParts.ts';

/** What a reader has to know about the data before believing a figure. */
export interface NetworkNotes {
  readonly assumptions: readonly Phrase[];
  readonly gaps: readonly Phrase[];
  readonly problems: readonly Problem[];
}

/**
 * The assumptions, gaps and data problems that touch the companies in `nodes` (all when left out): stand-ins of capital
 * for votes, unknown shares, open dates, holdings left out, sums that are not 100 %. Complexity O(their holders).
 */
export function networkNotes(network: OwnershipNetwork, nodes?: Iterable<number>): NetworkNotes {
  const touched = new Set<number>(nodes ?? network.ids.keys());
  const assumptions: Phrase[] = [];
  const gaps: Phrase[] = [];
  let votesFromCash = 0;
  let possible = 0;
  let assumed = 0;
  const unknown = new Set<number>();
  for (const company of touched) {
    for (let slot = network.inStart[company] as number; slot < (network.inStart[company + 1] as number); slot++) {
      const flags = network.flags[network.inEdge[slot] as number] as number;
      if ((flags & edgeFlags.votesFromCash) !== 0) votesFromCash += 1;
      if ((flags & edgeFlags.possibleDate) !== 0) possible += 1;
      if ((flags & edgeFlags.assumed) !== 0) assumed += 1;
      if ((flags & (edgeFlags.unknownCash | edgeFlags.unknownVotes)) !== 0) unknown.add(company);
    }
  }
  if (votesFromCash > 0) assumptions.push(phrase('influence.note.votesFromCapital', { count: votesFromCash }));
  if (assumed > 0) assumptions.push(phrase('influence.note.assumed', { count: assumed }));
  const { planned, indirect } = network.leftOut;
  if (planned.length > 0) assumptions.push(phrase('influence.note.planned', { count: planned.length }));
  if (indirect.length > 0) assumptions.push(phrase('influence.note.indirect', { count: indirect.length }));
  if (network.nominees.size > 0) assumptions.push(phrase('influence.note.nominees', { count: network.nominees.size }));
  if (possible > 0) gaps.push(phrase('influence.note.openDates', { count: possible }));
  for (const company of unknown)
    gaps.push(phrase('influence.note.unknownShares', { company: named(network, company) }));
  const problems: Problem[] = [];
  for (const issue of network.issues) {
    if (!touched.has(issue.node)) continue;
    const entity = network.ids[issue.node] ?? '';
    if (issue.kind === 'treasury') {
      assumptions.push(
        phrase('influence.note.treasury', { company: named(network, issue.node), share: { share: issue.share } }),
      );
    } else if (issue.kind === 'rescaled') {
      problems.push(
        makeProblem('holdersRescaled', `entities.${entity}`, { entity, percent: percent(issue.share) }, 'info'),
      );
    } else {
      problems.push(
        makeProblem('holdersAbove100', `entities.${entity}`, { entity, percent: percent(issue.share) }, 'warning'),
      );
    }
  }
  return { assumptions, gaps, problems };
}

function percent(share: number): number {
  return Math.round(share * 1e6) / 1e4;
}
