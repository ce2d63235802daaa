import type { Dataset, EntityId, Stake } from '../model/types.ts';
import { memoLast } from './memo.ts';

/**
 * The holding of an owner with which its shortest chain to the target begins, whatever its date; null without a chain.
 * It is the holding to drag when the question is how much of the target follows from it. O(stakes).
 */
export const holdingToward = memoLast((dataset: Dataset, owner: EntityId, target: EntityId): Stake | null => {
  const into = new Map<EntityId, Stake[]>();
  for (const stake of dataset.stakes) {
    const held = into.get(stake.target);
    if (held === undefined) into.set(stake.target, [stake]);
    else held.push(stake);
  }
  const seen = new Set([target]);
  for (const company of seen) {
    for (const stake of into.get(company) ?? []) {
      if (stake.owner === owner) return stake;
      seen.add(stake.owner);
    }
  }
  return null;
});
