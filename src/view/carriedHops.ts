import type { Hop, Route } from '../analysis/answer.ts';
import type { DatasetAt, EntityId, FactId } from '../model/types.ts';
import type { View } from './view.ts';

/** How far a lit route still goes. */
export interface Carried {
  readonly hops: ReadonlySet<Hop>;
  /** Entities that still fall, the start among them. */
  readonly fallen: ReadonlySet<EntityId>;
}

/**
 * Walks a route from its start over the links that are still there: a step is carried while its own facts are, while
 * what else it needs is carried too, and while the thing it starts from has fallen. What is there and what the scenario
 * or a switch took away is read off the picture's facts, not off the order of the steps: two ways of one AND group run
 * side by side. Every step of a route in data that nothing changed is carried. O(steps²).
 */
export function carriedHops(
  route: Route,
  {
    at,
    before,
    view,
  }: { readonly at: DatasetAt; readonly before?: DatasetAt | undefined; readonly view: Pick<View, 'off'> },
): Carried {
  const now = new Set(at.dependencies.map(({ fact }) => fact.id));
  const was = new Set(before?.dependencies.map(({ fact }) => fact.id));
  const gone = (fact: FactId): boolean => view.off.includes(fact) || (was.has(fact) && !now.has(fact));
  // A requirement that the scenario added stops the step too, as long as no step of the route brings it.
  const added = (fact: FactId): boolean => before !== undefined && now.has(fact) && !was.has(fact);
  const ends = new Set(route.hops.map(({ to }) => to));
  const fallen = new Set(route.hops.map(({ from }) => from).filter((from) => !ends.has(from)));
  const first = route.entities[0];
  if (first !== undefined) fallen.add(first);
  const hops = new Set<Hop>();
  const holds = (hop: Hop): boolean =>
    fallen.has(hop.from) &&
    !hop.facts.some(gone) &&
    (hop.needs ?? []).every((need) => {
      if (gone(need)) return false;
      const bringer = route.hops.find((one) => one !== hop && one.to === hop.to && one.facts[0] === need);
      return bringer === undefined ? !added(need) : fallen.has(bringer.from);
    });
  for (let grown = true; grown; ) {
    grown = false;
    for (const hop of route.hops) {
      if (hops.has(hop) || !holds(hop)) continue;
      hops.add(hop);
      fallen.add(hop.to);
      grown = true;
    }
  }
  return { hops, fallen };
}
