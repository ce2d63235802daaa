import type { DatasetAt, EntityId } from '../model/types.ts';
import type { Lit } from './lit.ts';
import type { View } from './view.ts';

/** Neighbours of a shown entity that are not on show. */
export interface HiddenAround {
  readonly owners: number;
  readonly owned: number;
  readonly links: number;
}

export interface Visible {
  readonly ids: ReadonlySet<EntityId>;
  /** Only entities that have hidden neighbours. */
  readonly around: ReadonlyMap<EntityId, HiddenAround>;
  /** Entities of the date that are not on show. */
  readonly hidden: number;
}

/** More cards than this say less, not more: the rest of a large highlight is counted, and "show all" shows it. */
const mostLit = 60;

/**
 * Who is on show: the opening's entities (or all, or the focus and its neighbours), plus `shown`, minus `hidden`, plus
 * always whatever is lit, asked about or selected; of a highlight of more than `mostLit` without a route or cut its
 * first ones. What is left out is counted. O(entities + facts).
 */
export function visibleEntities(at: DatasetAt, view: View, lit: Lit): Visible {
  const exist = new Set(at.entities.map((entity) => entity.id));
  const ids = new Set<EntityId>();
  const show = (list: Iterable<EntityId>): void => {
    for (const id of list) if (exist.has(id)) ids.add(id);
  };
  const links = neighbourPairs(at);
  if (view.focus !== null && exist.has(view.focus)) {
    show([view.focus]);
    for (const [a, b] of links) {
      if (a === view.focus) show([b]);
      if (b === view.focus) show([a]);
    }
  } else show(view.all ? exist : (at.dataset.opening.entities ?? exist));
  show(view.shown);
  for (const id of view.hidden) ids.delete(id);
  // A route or a cut is shown whole; of all that a compromise reaches in a large network only the nearest.
  const large = lit.route === null && lit.cut === null && lit.entities.size > mostLit;
  show(large ? [...lit.entities].slice(0, mostLit) : lit.entities);
  // A route that is told link by link stands there as a whole: what comes next only waits.
  show(lit.route?.entities ?? []);
  if (!large) {
    for (const { stake } of at.stakes) if (lit.facts.has(stake.id)) show([stake.owner, stake.target]);
    for (const { fact } of at.dependencies) if (lit.facts.has(fact.id)) show([fact.from, fact.to]);
  }
  show([...view.from, ...view.to, ...view.via]);
  if (view.selected !== null) show([view.selected]);
  return { ids, around: countAround(at, ids), hidden: exist.size - ids.size };
}

function neighbourPairs(at: DatasetAt): (readonly [EntityId, EntityId])[] {
  return [
    ...at.stakes.map(({ stake }) => [stake.owner, stake.target] as const),
    ...at.controlRights.map(({ fact }) => [fact.holder, fact.target] as const),
    ...at.dependencies.map(({ fact }) => [fact.from, fact.to] as const),
  ];
}

function countAround(at: DatasetAt, ids: ReadonlySet<EntityId>): Map<EntityId, HiddenAround> {
  const owners = new Map<EntityId, Set<EntityId>>();
  const owned = new Map<EntityId, Set<EntityId>>();
  const links = new Map<EntityId, Set<EntityId>>();
  const note = (sets: Map<EntityId, Set<EntityId>>, shown: EntityId, other: EntityId): void => {
    if (!ids.has(shown) || ids.has(other)) return;
    const set = sets.get(shown) ?? new Set();
    set.add(other);
    sets.set(shown, set);
  };
  for (const { stake } of at.stakes) {
    note(owners, stake.target, stake.owner);
    note(owned, stake.owner, stake.target);
  }
  for (const [a, b] of [
    ...at.controlRights.map(({ fact }) => [fact.holder, fact.target] as const),
    ...at.dependencies.map(({ fact }) => [fact.from, fact.to] as const),
  ]) {
    note(links, a, b);
    note(links, b, a);
  }
  const around = new Map<EntityId, HiddenAround>();
  for (const id of ids) {
    const counts = {
      owners: owners.get(id)?.size ?? 0,
      owned: owned.get(id)?.size ?? 0,
      links: links.get(id)?.size ?? 0,
    };
    if (counts.owners + counts.owned + counts.links > 0) around.set(id, counts);
  }
  return around;
}
