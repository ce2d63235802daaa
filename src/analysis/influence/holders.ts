import type { FactId } from '../../model/types.ts';
import { factsOfEdge, type OwnershipNetwork } from '../network.ts';

/** A direct holder of a company and its edge in the network. */
export interface Holder {
  readonly holder: number;
  readonly edge: number;
}

/** The direct holders of a company, as they stand in the network. O(holders). */
export function holdersOf(network: OwnershipNetwork, company: number): readonly Holder[] {
  const first = network.inStart[company] as number;
  return Array.from(network.inEdge.subarray(first, network.inStart[company + 1]), (edge, at) => ({
    holder: network.inNode[first + at] as number,
    edge,
  }));
}

/** The facts of all stakes in a company. O(its stakes). */
export function directFacts(network: OwnershipNetwork, company: number): readonly FactId[] {
  return holdersOf(network, company).flatMap(({ edge }) => factsOfEdge(network, edge));
}
