import type { Phrase } from '../../messages/phrase.ts';
import type { Dataset, EntityId } from '../../model/types.ts';
import type { OwnershipNetwork } from '../network.ts';
import { named, phrase } from './answerParts.ts';
import { holdersOf } from './holders.ts';

const gapsShown = 20;
const heldOnRecord = new WeakMap<Dataset, ReadonlySet<EntityId>>();

/**
 * Whether the record has holders of a company on other days, or a figure that only sums up what others hold, but no
 * direct holding on this day: what anybody holds of it then can't be told, and is not zero. O(1), after O(stakes) once.
 */
export function lacksHolders(network: OwnershipNetwork, company: number): boolean {
  if ((network.inStart[company] as number) < (network.inStart[company + 1] as number)) return false;
  const { dataset } = network.at;
  const held = heldOnRecord.get(dataset) ?? new Set(dataset.stakes.map(({ target }) => target));
  heldOnRecord.set(dataset, held);
  return held.has(network.ids[company] ?? '');
}

/**
 * What is not recorded above a company: it and everybody above it who lacks holders on the day, nearest first, as gaps.
 * @param owner where the question ends: who stands above the owner does not matter to it
 * Complexity O(cone above the company).
 */
export function unrecordedAbove(network: OwnershipNetwork, company: number, owner = -1): readonly Phrase[] {
  const above = new Set([company]);
  for (const node of above) {
    if (node === owner) continue;
    for (const { holder } of holdersOf(network, node)) above.add(holder);
  }
  above.delete(owner);
  return [...above]
    .filter((node) => lacksHolders(network, node))
    .slice(0, gapsShown)
    .map((node) => unrecordedGap(network, node));
}

/** That a company lacks holders, as a gap. */
export function unrecordedGap(network: OwnershipNetwork, company: number): Phrase {
  return phrase('influence.test.missing.holders', { company: named(network, company) });
}

/** Companies that a group holds on other days, but in which nobody's holding is on record on this day. O(stakes). */
export function untoldCompanies(network: OwnershipNetwork, group: ReadonlySet<number>): readonly number[] {
  const ids = new Set(Array.from(group, (node) => network.ids[node] ?? ''));
  const held = new Set<number>();
  for (const { owner, target } of network.at.dataset.stakes) {
    const node = ids.has(owner) ? network.nodeOf.get(target) : undefined;
    if (node !== undefined && !group.has(node) && lacksHolders(network, node)) held.add(node);
  }
  return [...held];
}
