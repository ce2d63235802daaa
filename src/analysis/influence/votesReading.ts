import { type OwnershipNetwork, wholeUnits } from '../network.ts';

const readings = new WeakMap<OwnershipNetwork, OwnershipNetwork | null>();

/**
 * The network with voting shares in the place of capital, for rules that multiply either along chains; null where votes
 * and capital are the same throughout. O(edges), once.
 */
export function votesReading(network: OwnershipNetwork): OwnershipNetwork | null {
  const known = readings.get(network);
  if (known !== undefined) return known;
  const share = (unit: number): number => unit / wholeUnits;
  const cashLow = network.votesLow.map(share);
  const cashHigh = network.votesHigh.map(share);
  // An open end lies one unit inside; that alone is no other reading.
  const differs = cashLow.some(
    (low, edge) =>
      Math.abs(low - (network.cashLow[edge] as number)) > 2e-12 ||
      Math.abs((cashHigh[edge] as number) - (network.cashHigh[edge] as number)) > 2e-12,
  );
  const reading = differs ? { ...network, cashLow, cashHigh } : null;
  readings.set(network, reading);
  return reading;
}
