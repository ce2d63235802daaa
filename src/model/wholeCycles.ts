import { claimOn, endOfTime } from './claimOn.ts';
import type { Reading } from './reading.ts';
import { lowEnd, sameShare, shareUnits } from './share.ts';
import { atMost, rankOf, stakesByTarget } from './sums.ts';
import type { Dataset, EntityId } from './types.ts';

const whole = shareUnits(1);

/**
 * Warns of groups of companies that hold all of each other, in a ring or otherwise: nobody outside owns anything, so
 * total ownership has no finite answer inside. Greatest fixed point: companies held to 100 % on the latest day, less
 * those with a holder outside the set, until nothing changes; then one warning for each connected group.
 * O(stakes).
 */
export function checkWholeCycles(dataset: Dataset, reading: Reading): void {
  const holders = wholeHolders(dataset);
  const held = new Map<EntityId, EntityId[]>();
  for (const [target, owners] of holders) {
    for (const owner of owners) held.set(owner, [...(held.get(owner) ?? []), target]);
  }
  const inside = new Set(holders.keys());
  const leaving = [...held.keys()].filter((owner) => !inside.has(owner));
  for (let owner = leaving.pop(); owner !== undefined; owner = leaving.pop()) {
    for (const target of held.get(owner) ?? []) if (inside.delete(target)) leaving.push(target);
  }
  const grouped = new Set<EntityId>();
  for (const start of inside) {
    if (grouped.has(start)) continue;
    const group: EntityId[] = [];
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (grouped.has(at) || !inside.has(at)) continue;
      grouped.add(at);
      group.push(at);
      open.push(...(holders.get(at) ?? []), ...(held.get(at) ?? []));
    }
    const first = dataset.entities.findIndex(({ id }) => id === start);
    const shown = group.slice(0, 10).join(', ');
    reading.report('closedGroup', `entities[${first}]`, { group: shown, count: group.length }, 'warning');
  }
}

/** The holders of each company that is held to 100 % as far as the latest figures say. */
function wholeHolders(dataset: Dataset): ReadonlyMap<EntityId, readonly EntityId[]> {
  const rank = rankOf(dataset);
  const result = new Map<EntityId, readonly EntityId[]>();
  for (const [target, stakes] of stakesByTarget(dataset)) {
    if (atMost(stakes, 'capital') < whole) continue;
    let units = 0;
    const owners: EntityId[] = [];
    for (const { owner, claims } of stakes) {
      const known = claims.filter(({ capital, planned }) => capital !== undefined && planned !== true).map(rank);
      const share = claimOn(known, endOfTime, (a, b) => sameShare(a.capital, b.capital))?.claim.capital ?? 'unknown';
      const low = shareUnits(lowEnd(share));
      units += low;
      if (low > 0) owners.push(owner);
    }
    if (units >= whole) result.set(target, owners);
  }
  return result;
}
