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

/** By the edges, which networks with a moved share have in common: who tries hundreds of shares asks for the same facts. */
const factsInto = new WeakMap<OwnershipNetwork['inEdge'], Map<number, readonly FactId[]>>();

/** The facts of all stakes in a company. O(its stakes) once, O(1) after. */
export function directFacts(network: OwnershipNetwork, company: number): readonly FactId[] {
  const known = factsInto.get(network.inEdge) ?? new Map<number, readonly FactId[]>();
  factsInto.set(network.inEdge, known);
  const facts = known.get(company) ?? holdersOf(network, company).flatMap(({ edge }) => factsOfEdge(network, edge));
  known.set(company, facts);
  return facts;
}
