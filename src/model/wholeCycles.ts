import { endOfTime, holds } from './claimOn.ts';
import type { Reading } from './reading.ts';
import { lowEnd, shareUnits } from './share.ts';
import type { Dataset, EntityId } from './types.ts';

const whole = shareUnits(1);

/**
 * Warns of groups in which companies hold all of each other in a ring: nobody outside owns anything, so total
 * ownership has no finite answer there. Rings of exactly one whole holder each; larger closed groups show in the
 * measure. Follows "the one holder of 100 %" upwards from each company. O(stakes).
 */
export function checkWholeCycles(dataset: Dataset, reading: Reading): void {
  const holder = new Map<EntityId, EntityId>();
  for (const stake of dataset.stakes) {
    if (stake.indirect === true || stake.nominee === true || stake.owner === stake.target) continue;
    const all = stake.claims.some(
      ({ capital, valid, planned }) =>
        planned !== true &&
        capital !== undefined &&
        shareUnits(lowEnd(capital)) === whole &&
        holds(valid, endOfTime) === 'certain',
    );
    if (all) holder.set(stake.target, stake.owner);
  }
  const done = new Set<EntityId>();
  for (const start of holder.keys()) {
    const path: EntityId[] = [];
    let at: EntityId | undefined = start;
    while (at !== undefined && !done.has(at)) {
      done.add(at);
      path.push(at);
      at = holder.get(at);
    }
    const from = at === undefined ? -1 : path.indexOf(at);
    if (from < 0) continue;
    const group = path.slice(from);
    const first = dataset.entities.findIndex(({ id }) => id === group[0]);
    reading.report('closedGroup', `entities[${first}]`, { group: group.join(', '), count: group.length }, 'warning');
  }
}
