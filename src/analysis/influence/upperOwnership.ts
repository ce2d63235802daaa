import { hasBandsBelow, intervalRow } from '../algorithms/intervalWalks.ts';
import type { OwnershipNetwork } from '../network.ts';

/**
 * The upper end of net ownership of one pair, with every band and unknown share below the owner taken together; equal to
 * `low` when nothing below is a band. Complexity O(rounds × cone).
 */
export function upperOwnership(network: OwnershipNetwork, owner: number, target: number, low: number): number {
  if (!hasBandsBelow(network, owner)) return low;
  const row = intervalRow(network, owner, 'max');
  return Math.max(low, Math.min(1, row.value.get(target) ?? 0));
}
