import type { Dataset, EntityId, FactId } from '../model/types.ts';

/** The entities and facts that a statement, an event or a reported route of the dataset is about. */
export interface LitRecord {
  readonly entities: readonly EntityId[];
  readonly facts: readonly FactId[];
}

/**
 * What lights up when `id` names a sentence of the report, an event or a reported route; null when it names none of
 * them. The ends of a stake, right or link light up with it, and what a count is about. O(facts of the dataset).
 */
export function litRecord(dataset: Dataset, id: string): LitRecord | null {
  const statement = dataset.statements.find((one) => one.id === id);
  if (statement !== undefined) return withEnds(dataset, statement.facts);
  const event = dataset.events.find((one) => one.id === id);
  if (event !== undefined) return { entities: event.entities, facts: [] };
  const route = dataset.routes.find((one) => one.id === id);
  if (route === undefined) return null;
  return withEnds(dataset, [...route.steps.map((step) => step.at), ...route.steps.flatMap((step) => step.by)]);
}

function withEnds(dataset: Dataset, ids: readonly string[]): LitRecord {
  const asked = new Set(ids);
  const entities = new Set<EntityId>(dataset.entities.filter((one) => asked.has(one.id)).map((one) => one.id));
  const facts = new Set<FactId>();
  const light = (id: FactId, ...ends: readonly EntityId[]): void => {
    if (!asked.has(id)) return;
    facts.add(id);
    for (const end of ends) entities.add(end);
  };
  for (const stake of dataset.stakes) light(stake.id, stake.owner, stake.target);
  for (const right of dataset.controlRights) light(right.id, right.holder, right.target);
  for (const link of dataset.dependencies) light(link.id, link.from, link.to);
  for (const count of dataset.counts) light(count.id, count.about);
  for (const event of dataset.events) light(event.id, ...event.entities);
  for (const route of dataset.routes) {
    light(route.id, ...route.steps.map((step) => step.at));
    if (asked.has(route.id)) for (const step of route.steps) for (const fact of step.by) facts.add(fact);
  }
  return { entities: [...entities], facts: [...facts] };
}
