import { type OwnershipNetwork, wholeUnits } from '../network.ts';
import { holdersOf } from './holders.ts';

/**
 * The network with one holding set to a share. Room is taken first from what nobody recorded holds, then from the other
 * holders in proportion. Capital and votes move together. O(edges).
 */
export function withShare(network: OwnershipNetwork, edge: number, share: number): OwnershipNetwork {
  const company = network.outNode[edge] as number;
  const cashLow = network.cashLow.slice();
  const cashHigh = network.cashHigh.slice();
  const votesLow = network.votesLow.slice();
  const votesHigh = network.votesHigh.slice();
  const others = holdersOf(network, company).filter((entry) => entry.edge !== edge);
  const room = (low: Float64Array, high: Float64Array, whole: number): void => {
    const wanted = whole === 1 ? share : Math.round(share * whole);
    const taken = others.reduce((sum, entry) => sum + (low[entry.edge] as number), 0);
    const scale = taken + wanted > whole && taken > 0 ? (whole - wanted) / taken : 1;
    for (const entry of others) {
      const newLow = (low[entry.edge] as number) * scale;
      low[entry.edge] = whole === 1 ? newLow : Math.round(newLow);
      high[entry.edge] = Math.max(
        low[entry.edge] as number,
        Math.min((high[entry.edge] as number) * scale, whole - wanted),
      );
    }
    low[edge] = wanted;
    high[edge] = wanted;
  };
  room(cashLow, cashHigh, 1);
  room(votesLow, votesHigh, wholeUnits);
  return { ...network, cashLow, cashHigh, votesLow, votesHigh };
}
