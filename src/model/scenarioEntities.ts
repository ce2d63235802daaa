import { makeProblem } from './problem.ts';
import { type Apply, assumedClaims, checkNew, type Draft, unknownId } from './scenarioDraft.ts';
import type { Change, Count, Entity, EntityId, FactId, LocalText, Opening } from './types.ts';

type Of<T extends Change['type']> = Extract<Change, { readonly type: T }>;

/** Adds an entity. */
export const addEntity: Apply<Of<'addEntity'>> = (draft, { entity }, path) => {
  const problem = checkNew(draft, entity.id, `${path}.entity.id`);
  if (problem !== null) return problem;
  draft.entities = [...draft.entities, entity];
  return null;
};

/** Takes an entity out with all facts that end at it, and out of all lists that name it. */
export const removeEntity: Apply<Of<'removeEntity'>> = (draft, change, path) => {
  const gone = change.entity;
  if (!draft.entities.some(({ id }) => id === gone)) return unknownId(`${path}.entity`, gone);
  // To add and to take out again is to say two things at once, and would leave no trace of the scenario.
  if (!draft.base.entities.some(({ id }) => id === gone)) {
    return makeProblem('scenarioConflict', `${path}.entity`, { id: gone });
  }
  const facts = new Set<string>([gone]);
  const keep = <T extends { readonly id: FactId }>(
    items: readonly T[],
    ...ends: ((item: T) => EntityId)[]
  ): readonly T[] =>
    items.filter((item) => {
      const stays = ends.every((end) => end(item) !== gone);
      if (!stays) facts.add(item.id);
      return stays;
    });
  draft.entities = draft.entities.filter(({ id }) => id !== gone);
  draft.stakes = keep(
    draft.stakes,
    ({ owner }) => owner,
    ({ target }) => target,
  );
  draft.controlRights = keep(
    draft.controlRights,
    ({ holder }) => holder,
    ({ target }) => target,
  )
    .map((right) =>
      right.partners === undefined ? right : { ...right, partners: right.partners.filter((id) => id !== gone) },
    )
    .filter((right) => {
      // Nobody is left to act together with.
      const alone = right.kind === 'concert' && right.partners?.length === 0;
      if (alone) facts.add(right.id);
      return !alone;
    });
  draft.dependencies = keep(
    draft.dependencies,
    ({ from }) => from,
    ({ to }) => to,
  );
  // A group that has lost a link can never be passed; without it, the links left in it would carry alone.
  const cut = draft.requirements.filter(({ target, all }) => target === gone || all.some((id) => facts.has(id)));
  const orphaned = new Set(cut.flatMap(({ all }) => all));
  for (const { id } of cut) facts.add(id);
  draft.requirements = draft.requirements.filter((group) => !cut.includes(group));
  draft.dependencies = draft.dependencies.map((one) => (orphaned.has(one.id) ? { ...one, claims: [] } : one));
  const { events, counts, routes, statements, opening } = draft.rest;
  const keptCounts = keep(counts, ({ about }) => about);
  const keptRoutes = routes.filter((route) => {
    const stays = route.steps.every((step) => step.at !== gone && step.by.every((id) => !facts.has(id)));
    if (!stays) facts.add(route.id);
    return stays;
  });
  for (const { id, claims } of [...draft.base.stakes, ...draft.base.controlRights, ...draft.base.dependencies]) {
    if (facts.has(id)) for (const claim of claims) facts.add(claim.id);
  }
  draft.rest = {
    events: events.map((event) => ({ ...event, entities: event.entities.filter((id) => id !== gone) })),
    counts: withoutLostWholes(keptCounts),
    routes: keptRoutes,
    statements: statements.map((one) => ({ ...one, facts: one.facts.filter((id) => !facts.has(id)) })),
    opening: openingWithout(opening, gone),
  };
  return null;
};

/** A part of a number that went with the entity stands alone. */
function withoutLostWholes(counts: readonly Count[]): readonly Count[] {
  const series = new Set(counts.map((count) => count.series));
  return counts.map((count) => {
    const { partOf, ...alone } = count;
    return partOf === undefined || series.has(partOf) ? count : alone;
  });
}

function openingWithout(opening: Opening, gone: EntityId): Opening {
  const kept = Object.entries(opening).filter(([, value]) => value !== gone);
  const result = Object.fromEntries(kept) as Opening;
  return result.entities === undefined ? result : { ...result, entities: result.entities.filter((id) => id !== gone) };
}

/**
 * Splits a shared system: each user that is not in `keep` gets a copy of its own, and what tied it to the old system
 * now ties it to the copy. The copy has no operator and no network of others: who runs it is not supposed.
 */
export const separateSystem: Apply<Of<'separateSystem'>> = (draft, change, path, prefix) => {
  const system = draft.entities.find(({ id }) => id === change.system);
  if (system === undefined) return unknownId(`${path}.system`, change.system);
  for (const id of change.keep) {
    if (!draft.entities.some((entity) => entity.id === id)) return unknownId(`${path}.keep`, id);
  }
  const ties = draft.dependencies.filter(
    (one) =>
      (one.kind === 'usesSystem' || one.kind === 'trustsIdentityFrom') && one.to === system.id && one.claims.length > 0,
  );
  const leaving = [...new Set(ties.map(({ from }) => from))].filter((user) => !change.keep.includes(user));
  if (leaving.length === 0) return makeProblem('scenarioNothingToSeparate', path, { system: system.id });
  for (const user of leaving) {
    const copy = copyOf(draft, system, user, `${prefix}/${user}`);
    const problem = checkNew(draft, copy.id, path);
    if (problem !== null) return problem;
    draft.entities = [...draft.entities, copy];
    draft.dependencies = draft.dependencies.map((one) => {
      if (!ties.includes(one) || one.from !== user) return one;
      return { ...one, to: copy.id, claims: assumedClaims(draft, one.claims, `${copy.id}/${one.id}`) };
    });
  }
  return null;
};

function copyOf(draft: Draft, system: Entity, user: EntityId, id: string): Entity {
  const owner = draft.entities.find((entity) => entity.id === user);
  const names: Record<string, string> = {};
  for (const [tag, name] of Object.entries<string>(system.names)) {
    names[tag] = `${name} (${nameIn(owner?.shortNames ?? owner?.names ?? { en: user }, tag)})`;
  }
  return { id, kind: system.kind, names, exists: {}, citations: [] };
}

function nameIn(names: LocalText, tag: string): string {
  return names[tag] ?? names['en'] ?? Object.values(names)[0] ?? '';
}
