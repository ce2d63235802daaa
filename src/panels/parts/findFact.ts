import type {
  ControlRight,
  Count,
  Dataset,
  DatedEvent,
  Dependency,
  Entity,
  EntityId,
  ReportedRoute,
  Requirement,
  Source,
  Stake,
  Statement,
} from '../../model/types.ts';

/** What an id stands for. */
export type Found =
  | { readonly type: 'entity'; readonly fact: Entity }
  | { readonly type: 'stake'; readonly fact: Stake }
  | { readonly type: 'right'; readonly fact: ControlRight }
  | { readonly type: 'dependency'; readonly fact: Dependency }
  | { readonly type: 'requirement'; readonly fact: Requirement }
  | { readonly type: 'event'; readonly fact: DatedEvent }
  | { readonly type: 'count'; readonly fact: Count }
  | { readonly type: 'route'; readonly fact: ReportedRoute }
  | { readonly type: 'source'; readonly fact: Source }
  | { readonly type: 'statement'; readonly fact: Statement };

const indexes = new WeakMap<Dataset, ReadonlyMap<string, Found>>();

/** The thing behind an id: an entity, any fact, a source, or the fact a claim or a derived arc belongs to. */
export function findFact(dataset: Dataset, id: string): Found | null {
  const index = indexes.get(dataset) ?? buildIndex(dataset);
  const colon = id.lastIndexOf(':');
  return index.get(id) ?? (colon > 0 ? index.get(id.slice(0, colon)) : undefined) ?? null;
}

function buildIndex(dataset: Dataset): ReadonlyMap<string, Found> {
  const index = new Map<string, Found>();
  const claimed = (found: Found, claims: readonly { readonly id: string }[]) => {
    for (const claim of claims) if (!index.has(claim.id)) index.set(claim.id, found);
  };
  for (const fact of dataset.sources) index.set(fact.id, { type: 'source', fact });
  for (const fact of dataset.statements) index.set(fact.id, { type: 'statement', fact });
  for (const fact of dataset.routes) index.set(fact.id, { type: 'route', fact });
  for (const fact of dataset.counts) index.set(fact.id, { type: 'count', fact });
  for (const fact of dataset.events) index.set(fact.id, { type: 'event', fact });
  for (const fact of dataset.requirements) index.set(fact.id, { type: 'requirement', fact });
  for (const fact of dataset.dependencies) index.set(fact.id, { type: 'dependency', fact });
  for (const fact of dataset.controlRights) index.set(fact.id, { type: 'right', fact });
  for (const fact of dataset.stakes) index.set(fact.id, { type: 'stake', fact });
  for (const fact of dataset.entities) index.set(fact.id, { type: 'entity', fact });
  for (const fact of dataset.stakes) claimed({ type: 'stake', fact }, fact.claims);
  for (const fact of dataset.controlRights) claimed({ type: 'right', fact }, fact.claims);
  for (const fact of dataset.dependencies) claimed({ type: 'dependency', fact }, fact.claims);
  for (const fact of dataset.requirements) claimed({ type: 'requirement', fact }, fact.claims);
  indexes.set(dataset, index);
  return index;
}

/** The entities that have to be on the picture for this fact to be seen. */
export function entitiesOf(dataset: Dataset, found: Found): readonly EntityId[] {
  switch (found.type) {
    case 'entity':
      return [found.fact.id];
    case 'stake':
      return [found.fact.owner, found.fact.target];
    case 'right':
      return [found.fact.holder, found.fact.target, ...(found.fact.partners ?? [])];
    case 'dependency':
      return [found.fact.from, found.fact.to];
    case 'requirement':
      return [found.fact.target, ...found.fact.all.flatMap((id) => entitiesOfId(dataset, id))];
    case 'event':
      return found.fact.entities;
    case 'count':
      return [found.fact.about];
    case 'route':
      return found.fact.steps.map((step) => step.at);
    case 'statement':
      return [...new Set(found.fact.facts.flatMap((id) => entitiesOfId(dataset, id)))];
    case 'source':
      return [];
  }
}

function entitiesOfId(dataset: Dataset, id: string): readonly EntityId[] {
  const found = findFact(dataset, id);
  return found === null || found.type === 'statement' ? [] : entitiesOf(dataset, found);
}
