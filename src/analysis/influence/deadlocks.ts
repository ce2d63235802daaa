import type { FactId } from '../../model/types.ts';
import { factsOfEdge, type OwnershipNetwork, wholeUnits } from '../network.ts';

/** A company whose votes two holders share half and half. */
export interface Deadlock {
  readonly company: number;
  readonly holders: readonly [number, number];
  readonly facts: readonly FactId[];
}

/**
 * Companies among `nodes` of which two holders have exactly half of the votes each: neither decides alone, each can block.
 *
 * Exact on whole units; bands are no deadlock. Complexity O(holders).
 */
export function findDeadlocks(network: OwnershipNetwork, nodes: Iterable<number>): readonly Deadlock[] {
  const found: Deadlock[] = [];
  for (const company of nodes) {
    const holders: number[] = [];
    const facts: FactId[] = [];
    for (let slot = network.inStart[company] as number; slot < (network.inStart[company + 1] as number); slot++) {
      const edge = network.inEdge[slot] as number;
      if (network.votesLow[edge] !== wholeUnits / 2 || network.votesHigh[edge] !== wholeUnits / 2) continue;
      holders.push(network.inNode[slot] as number);
      facts.push(...factsOfEdge(network, edge));
    }
    const [first, second] = holders;
    if (holders.length === 2 && first !== undefined && second !== undefined) {
      found.push({ company, holders: [first, second], facts });
    }
  }
  return found;
}
