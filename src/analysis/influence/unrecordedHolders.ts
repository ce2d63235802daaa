import type { OwnershipNetwork } from '../network.ts';

/**
 * Whether the record has holders of a company on other days, or a figure that only sums up what others hold, but no
 * direct holding on this day: what anybody holds of it then can't be told, and is not zero. O(1); O(stakes) when bare.
 */
export function lacksHolders(network: OwnershipNetwork, company: number): boolean {
  if ((network.inStart[company] as number) < (network.inStart[company + 1] as number)) return false;
  const id = network.ids[company];
  return network.at.dataset.stakes.some(({ target }) => target === id);
}
