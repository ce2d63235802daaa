import type { DatasetAt, EntityId, FactId, StakeAt } from '../model/types.ts';

/** What touches one entity on a day. */
export interface FactsAround {
  readonly owners: ReadonlySet<EntityId>;
  readonly holdings: readonly StakeAt[];
  /** Dependencies from it or to it. */
  readonly links: number;
  /** All stakes, rights and dependencies that touch it. */
  readonly facts: readonly FactId[];
}

interface Writing {
  readonly owners: Set<EntityId>;
  readonly holdings: StakeAt[];
  links: number;
  readonly facts: FactId[];
}

const nothing: FactsAround = { owners: new Set(), holdings: [], links: 0, facts: [] };
// Asked for every card of every drawing of the same day: looked through once, for as long as the day is kept.
const known = new WeakMap<DatasetAt, ReadonlyMap<EntityId, FactsAround>>();

/** What touches an entity. O(facts) for the first question on a day, O(1) from then on. */
export function factsAround(at: DatasetAt, entity: EntityId): FactsAround {
  const index = known.get(at) ?? indexOf(at);
  known.set(at, index);
  return index.get(entity) ?? nothing;
}

function indexOf(at: DatasetAt): ReadonlyMap<EntityId, FactsAround> {
  const index = new Map<EntityId, Writing>();
  const of = (id: EntityId): Writing => {
    const there = index.get(id) ?? { owners: new Set(), holdings: [], links: 0, facts: [] };
    index.set(id, there);
    return there;
  };
  for (const stakeAt of at.stakes) {
    const { id, owner, target } = stakeAt.stake;
    of(target).owners.add(owner);
    of(owner).holdings.push(stakeAt);
    for (const end of new Set([owner, target])) of(end).facts.push(id);
  }
  for (const { fact } of at.controlRights)
    for (const end of new Set([fact.holder, fact.target])) of(end).facts.push(fact.id);
  for (const { fact } of at.dependencies) {
    for (const end of new Set([fact.from, fact.to])) {
      of(end).links += 1;
      of(end).facts.push(fact.id);
    }
  }
  return index;
}
