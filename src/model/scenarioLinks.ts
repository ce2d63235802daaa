import { makeProblem } from './problem.ts';
import {
  type Apply,
  assumedClaims,
  bareClaim,
  checkNew,
  type Draft,
  ended,
  isProblem,
  replaced,
  unknownId,
} from './scenarioDraft.ts';
import type { Change, Requirement } from './types.ts';

type Of<T extends Change['type']> = Extract<Change, { readonly type: T }>;

/** Adds a control right; its claims become assumptions of this scenario. */
export const addControlRight: Apply<Of<'addControlRight'>> = (draft, { right }, path, prefix) => {
  const problem = checkNew(draft, right.id, `${path}.right.id`);
  if (problem !== null) return problem;
  const given = right.claims.length > 0 ? right.claims : [bareClaim(draft, '')];
  draft.controlRights = [...draft.controlRights, { ...right, claims: assumedClaims(draft, given, prefix) }];
  return null;
};

/** Ends a control right. */
export const endControlRight: Apply<Of<'endControlRight'>> = (draft, change, path) => {
  const rights = ended(draft, draft.controlRights, change.right, `${path}.right`);
  if (isProblem(rights)) return rights;
  draft.controlRights = rights;
  return null;
};

/** Adds a dependency; its claims become assumptions of this scenario. */
export const addDependency: Apply<Of<'addDependency'>> = (draft, { dependency }, path, prefix) => {
  const problem = checkNew(draft, dependency.id, `${path}.dependency.id`);
  if (problem !== null) return problem;
  const given = dependency.claims.length > 0 ? dependency.claims : [bareClaim(draft, '')];
  draft.dependencies = [...draft.dependencies, { ...dependency, claims: assumedClaims(draft, given, prefix) }];
  return null;
};

/** Cuts a dependency. An AND group that needs it can't be passed any more. */
export const endDependency: Apply<Of<'endDependency'>> = (draft, change, path) => {
  const dependencies = ended(draft, draft.dependencies, change.dependency, `${path}.dependency`);
  if (isProblem(dependencies)) return dependencies;
  draft.dependencies = dependencies;
  return null;
};

/**
 * Adds what an attacker must also pass. Groups of the target that share a dependency with the list are widened by it;
 * a list of one that none shares widens all groups of the target (a second factor guards every way in); otherwise the
 * list is a new group.
 */
export const addRequirement: Apply<Of<'addRequirement'>> = (draft, change, path, prefix) => {
  if (!draft.entities.some(({ id }) => id === change.target)) return unknownId(`${path}.target`, change.target);
  for (const id of change.dependencies) {
    if (!draft.dependencies.some((dependency) => dependency.id === id)) return unknownId(`${path}.dependencies`, id);
  }
  const groups = draft.requirements.filter(({ target, claims }) => target === change.target && claims.length > 0);
  const sharing = groups.filter(({ all }) => all.some((id) => change.dependencies.includes(id)));
  const widened = sharing.length > 0 ? sharing : change.dependencies.length === 1 ? groups : [];
  if (widened.length === 0 && change.dependencies.length < 2) {
    return makeProblem('scenarioGroupOfOne', `${path}.dependencies`, { target: change.target });
  }
  if (widened.length === 0) {
    draft.requirements = [...draft.requirements, newGroup(draft, change, prefix)];
    return null;
  }
  for (const group of widened) {
    const all = [...new Set([...group.all, ...change.dependencies])];
    const claims = assumedClaims(draft, group.claims, `${prefix}/${group.id}`);
    draft.requirements = replaced(draft.requirements, { ...group, all, label: change.label, claims });
  }
  return null;
};

function newGroup(draft: Draft, change: Of<'addRequirement'>, prefix: string): Requirement {
  return {
    id: prefix,
    target: change.target,
    all: [...new Set(change.dependencies)],
    label: change.label,
    claims: [bareClaim(draft, `${prefix}/1`)],
  };
}
