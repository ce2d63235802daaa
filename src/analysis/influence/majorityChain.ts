import type { FactId } from '../../model/types.ts';
import { factsOfEdge, type OwnershipNetwork, wholeUnits } from '../network.ts';
import { holdersOf } from './holders.ts';
import { heldBy } from './interestControl.ts';

/** What a party holds of a company directly and through companies down chains of majority stakes. */
export interface MajorityChain {
  /** The party and everybody reached by majority stakes, one at a time. */
  readonly holders: readonly number[];
  /** Those of them on a way to a stake in the company, the party first. */
  readonly through: readonly number[];
  /** Shares or votes held by them in the company, the larger of the two kinds, in whole units. */
  readonly units: number;
  /** More than a direct stake is in it. */
  readonly indirect: boolean;
  readonly facts: readonly FactId[];
}

/**
 * Holdings under the rule that an indirect holding counts only down a chain of majority stakes (more than half of the
 * votes in one hand, or the right to name the majority of the board together with a stake).
 *
 * @param ends `possible`: bands and unknown shares at their upper ends, as far as the other holders leave room
 * Complexity O(cone). Reference: Companies Act 2006 (UK), schedule 1A, paras 18 and 19.
 */
export function majorityChain(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  ends: 'certain' | 'possible',
): MajorityChain {
  const holders = [owner];
  const links = new Map<number, { readonly from: number; readonly facts: readonly FactId[] }>();
  const seen = new Set(holders);
  const most = ends === 'certain' ? network.votesLow : network.votesHigh;
  for (const holder of holders) {
    for (let edge = network.outStart[holder] as number; edge < (network.outStart[holder + 1] as number); edge++) {
      const owned = network.outNode[edge] as number;
      if (seen.has(owned) || owned === target) continue;
      if (network.excluded.has(holder * network.size + owned)) continue;
      const right = network.rights.find(
        (candidate) =>
          candidate.kind === 'boardMajority' &&
          (candidate.certain || ends === 'possible') &&
          candidate.holder === holder &&
          candidate.target === owned,
      );
      if ((most[edge] as number) <= wholeUnits / 2 && right === undefined) continue;
      seen.add(owned);
      holders.push(owned);
      links.set(owned, {
        from: holder,
        facts: [...factsOfEdge(network, edge), ...(right === undefined ? [] : [right.fact])],
      });
    }
  }
  const counted = holdersOf(network, target).filter(({ holder }) => seen.has(holder));
  const used = new Set(counted.map(({ holder }) => holder));
  for (const holder of used) {
    const link = links.get(holder);
    if (link !== undefined) used.add(link.from);
  }
  const through = holders.filter((holder) => used.has(holder));
  const held = heldBy(network, seen, target, ends);
  return {
    holders,
    through,
    units: Math.max(held.votes, held.cash),
    indirect: counted.some(({ holder }) => holder !== owner),
    facts: [
      ...through.flatMap((holder) => links.get(holder)?.facts ?? []),
      ...counted.flatMap(({ edge }) => factsOfEdge(network, edge)),
    ],
  };
}
