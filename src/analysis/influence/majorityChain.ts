import type { FactId } from '../../model/types.ts';
import { factsOfEdge, type OwnershipNetwork, wholeUnits } from '../network.ts';

/** What a party holds of a company directly and through companies down chains of majority stakes. */
export interface MajorityChain {
  /** The party and everybody reached by majority stakes, one at a time. */
  readonly holders: readonly number[];
  /** Shares or votes held by them in the company: [lower, upper], the larger of the two kinds, in whole units. */
  readonly units: readonly [number, number];
  /** More than a direct stake is in it. */
  readonly indirect: boolean;
  readonly facts: readonly FactId[];
}

/**
 * Holdings under the rule that an indirect holding counts only down a chain of majority stakes (more than half of the
 * votes in one hand, or the right to name the majority of the board together with a stake).
 *
 * Complexity O(cone). Reference: Companies Act 2006 (UK), schedule 1A, paras 18 and 19.
 */
export function majorityChain(network: OwnershipNetwork, owner: number, target: number): MajorityChain {
  const holders = [owner];
  const facts: FactId[] = [];
  const seen = new Set(holders);
  for (const holder of holders) {
    for (let edge = network.outStart[holder] as number; edge < (network.outStart[holder + 1] as number); edge++) {
      const owned = network.outNode[edge] as number;
      if (seen.has(owned) || owned === target) continue;
      if (network.excluded.has(holder * network.size + owned)) continue;
      const right = network.rights.find(
        (candidate) =>
          candidate.kind === 'boardMajority' &&
          candidate.certain &&
          candidate.holder === holder &&
          candidate.target === owned,
      );
      if ((network.votesLow[edge] as number) <= wholeUnits / 2 && right === undefined) continue;
      seen.add(owned);
      holders.push(owned);
      facts.push(...factsOfEdge(network, edge), ...(right === undefined ? [] : [right.fact]));
    }
  }
  let votes = [0, 0] as [number, number];
  let cash = [0, 0] as [number, number];
  let indirect = false;
  for (let slot = network.inStart[target] as number; slot < (network.inStart[target + 1] as number); slot++) {
    const holder = network.inNode[slot] as number;
    if (!seen.has(holder)) continue;
    const edge = network.inEdge[slot] as number;
    if (holder !== owner) indirect = true;
    votes = [votes[0] + (network.votesLow[edge] as number), votes[1] + (network.votesHigh[edge] as number)];
    cash = [
      cash[0] + Math.round((network.cashLow[edge] as number) * wholeUnits),
      cash[1] + Math.round((network.cashHigh[edge] as number) * wholeUnits),
    ];
    facts.push(...factsOfEdge(network, edge));
  }
  const units = [Math.max(votes[0], cash[0]), Math.max(votes[1], cash[1])] as const;
  return { holders, units, indirect, facts };
}
