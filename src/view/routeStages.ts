import type { Route } from '../analysis/answer.ts';
import type { EntityId } from '../model/types.ts';

/**
 * The things of a route in the order of the fall, with those together in one stage that a requirement needs at once:
 * they stand side by side, and none of them leads to the next. O(entities · steps).
 */
export function routeStages(route: Route): readonly (readonly EntityId[])[] {
  const needing = new Map<EntityId, string>();
  for (const { from, requirement, needs } of route.hops)
    if (requirement !== undefined && (needs ?? []).length > 0) needing.set(from, requirement);
  const stages: EntityId[][] = [];
  for (const entity of route.entities) {
    const stage = stages.at(-1);
    const last = stage?.at(-1);
    const requirement = needing.get(entity);
    const beside =
      last !== undefined &&
      requirement !== undefined &&
      needing.get(last) === requirement &&
      !route.hops.some(({ from, to }) => to === entity && stage?.includes(from) === true);
    if (beside) stage?.push(entity);
    else stages.push([entity]);
  }
  return stages;
}
