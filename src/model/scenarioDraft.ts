import { makeProblem, type Problem } from './problem.ts';
import type {
  Claim,
  ControlRight,
  Dataset,
  Dependency,
  Entity,
  EntityId,
  FactId,
  Requirement,
  Scenario,
  Stake,
  StakeClaim,
} from './types.ts';

/** The dataset as it is being changed: fresh lists, items replaced and never written to. */
export interface Draft {
  readonly base: Dataset;
  readonly scenario: Scenario;
  entities: readonly Entity[];
  stakes: readonly Stake[];
  controlRights: readonly ControlRight[];
  dependencies: readonly Dependency[];
  requirements: readonly Requirement[];
  /** The rest, which only `removeEntity` changes. */
  rest: Pick<Dataset, 'events' | 'counts' | 'routes' | 'statements' | 'opening'>;
  /** What each fact has met so far; `moved` may meet again, all else is a conflict. */
  readonly changed: Map<FactId, 'set' | 'moved' | 'ended' | 'added'>;
  /** Companies whose holders changed. */
  readonly touched: Set<EntityId>;
}

/** One change on the draft: what is wrong with it, or nothing. `prefix` begins all ids it makes. */
export type Apply<C> = (draft: Draft, change: C, path: string, prefix: string) => Problem | null;

/** A draft that equals the dataset. O(1). */
export function makeDraft(base: Dataset, scenario: Scenario): Draft {
  const { entities, stakes, controlRights, dependencies, requirements } = base;
  const { events, counts, routes, statements, opening } = base;
  return {
    base,
    scenario,
    entities,
    stakes,
    controlRights,
    dependencies,
    requirements,
    rest: { events, counts, routes, statements, opening },
    changed: new Map(),
    touched: new Set(),
  };
}

/** All ids that a scenario makes begin so: that is how a second application is noticed, without any state. O(1). */
export function idPrefix(scenario: Scenario): string {
  return `scenario:${scenario.id}/`;
}

/** The Problem of an id that the dataset does not have. O(1). */
export function unknownId(path: string, id: string): Problem {
  return makeProblem('scenarioUnknownId', path, { id });
}

/** Notes a change of a fact, or says with what it conflicts. O(1). */
export function note(draft: Draft, id: FactId, how: 'set' | 'moved' | 'ended', path: string): Problem | null {
  const before = draft.changed.get(id);
  if (before === 'ended' && how === 'ended') return makeProblem('scenarioAlreadyEnded', path, { id });
  if (before !== undefined && before !== 'added' && !(before === 'moved' && how === 'moved')) {
    return makeProblem('scenarioConflict', path, { id });
  }
  draft.changed.set(id, how);
  return null;
}

/** Whether an added id is free: taken in the dataset means applied twice, taken in this scenario a conflict. O(facts). */
export function checkNew(draft: Draft, id: string, path: string): Problem | null {
  if (draft.changed.has(id)) return makeProblem('scenarioConflict', path, { id });
  const { base } = draft;
  const lists: readonly (readonly { readonly id: string }[])[] = [
    base.entities,
    base.stakes,
    base.controlRights,
    base.dependencies,
    base.requirements,
  ];
  if (lists.some((items) => items.some((item) => item.id === id))) {
    return makeProblem('scenarioAppliedTwice', path, { id, scenario: draft.scenario.name });
  }
  draft.changed.set(id, 'added');
  return null;
}

/** The claims of an added fact: whatever they were, in a scenario they are assumed, by the scenario's name. O(claims). */
export function assumedClaims<T extends Claim>(draft: Draft, claims: readonly T[], prefix: string): readonly T[] {
  return claims.map((claim, i) => assumed(draft, claim, `${prefix}/${i + 1}`));
}

/** The claim as the scenario supposes it: no sources, and said by whom. Its period stays. O(1). */
export function assumed<T extends Claim | StakeClaim>(draft: Draft, claim: T, id: string): T {
  const { doubtful: _doubtful, planned: _planned, note: _note, ...kept } = claim;
  return { ...(kept as T), id, citations: [], standing: 'assumed', by: draft.scenario.name };
}

/** A claim without figures or dates: the fact simply holds, by supposition. O(1). */
export function bareClaim(draft: Draft, id: string): Claim {
  return { id, valid: {}, citations: [], standing: 'assumed', by: draft.scenario.name };
}

/** The list with one item replaced. O(items). */
export function replaced<T extends { readonly id: string }>(items: readonly T[], next: T): readonly T[] {
  return items.map((item) => (item.id === next.id ? next : item));
}

/** Ends a fact: it stays, so that all that refers to it still does, but nothing claims it any more. */
export function ended<T extends { readonly id: string; readonly claims: readonly Claim[] }>(
  draft: Draft,
  items: readonly T[],
  id: FactId,
  path: string,
): readonly T[] | Problem {
  const fact = items.find((item) => item.id === id);
  if (fact === undefined) return unknownId(path, id);
  if (fact.claims.length === 0) return makeProblem('scenarioAlreadyEnded', path, { id });
  const problem = note(draft, id, 'ended', path);
  return problem ?? replaced(items, { ...fact, claims: [] });
}

/** Whether `ended` answered a Problem. */
export function isProblem(value: object): value is Problem {
  return 'severity' in value;
}
