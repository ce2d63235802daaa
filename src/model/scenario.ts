import { makeDataset } from './dataset.ts';
import { fail, makeProblem, type Problem, type Result, succeed } from './problem.ts';
import { type Apply, type Draft, idPrefix, makeDraft } from './scenarioDraft.ts';
import { addEntity, removeEntity, separateSystem } from './scenarioEntities.ts';
import { addControlRight, addDependency, addRequirement, endControlRight, endDependency } from './scenarioLinks.ts';
import { addStake, endStake, setShare, transfer } from './scenarioStakes.ts';
import { shareUnits } from './share.ts';
import { latestSum, percent, stakesByTarget } from './sums.ts';
import type { Change, Dataset, Scenario } from './types.ts';

type Appliers = { readonly [T in Change['type']]: Apply<Extract<Change, { readonly type: T }>> };

const appliers: Appliers = {
  setShare,
  transfer,
  addStake,
  endStake,
  addControlRight,
  endControlRight,
  addDependency,
  endDependency,
  addRequirement,
  separateSystem,
  addEntity,
  removeEntity,
};

/**
 * The dataset as a scenario supposes it: a new value; the given one stays untouched and shares what did not change.
 * Changed facts keep their ids and dates, and their claims are `assumed`, by the scenario's name. Ended facts keep
 * their place and have no claim. A scenario carries no state: applied to its own result, it is refused.
 * @returns Problems named by the change (`changes[2].stake`): wrong dataset, unknown id, conflict, ended already,
 *   more than 100 % on the latest day, more given than held, applied twice; or what `makeDataset` finds in the result.
 * O(changes × facts + makeDataset).
 */
export function applyScenario(dataset: Dataset, scenario: Scenario): Result<Dataset> {
  if (scenario.dataset !== dataset.id) {
    return fail(makeProblem('scenarioWrongDataset', 'dataset', { expected: scenario.dataset, found: dataset.id }));
  }
  const prefix = idPrefix(scenario);
  if (hasPrefix(dataset, prefix)) {
    return fail(makeProblem('scenarioAppliedTwice', 'id', { id: scenario.id, scenario: scenario.name }));
  }
  const draft = makeDraft(dataset, scenario);
  const problems: Problem[] = [];
  scenario.changes.forEach((change, i) => {
    const apply = Object.hasOwn(appliers, change.type) ? (appliers[change.type] as Apply<Change>) : undefined;
    const path = `changes[${i}]`;
    const problem =
      apply === undefined
        ? makeProblem('scenarioUnknownChange', `${path}.type`, { type: String(change.type) })
        : apply(draft, change, path, `${prefix}${i + 1}`);
    if (problem !== null) problems.push(problem);
  });
  if (problems.length > 0) return fail(...problems);
  const made = makeDataset(finished(draft));
  if (!made.ok) return made;
  const above = sumsAboveWhole(draft, made.value);
  if (above.length > 0) return fail(...above);
  return succeed(
    made.value,
    made.problems.filter(({ code }) => code !== 'factWithoutClaim'),
  );
}

function finished(draft: Draft): Dataset {
  const { entities, stakes, controlRights, dependencies, requirements } = draft;
  return { ...draft.base, entities, stakes, controlRights, dependencies, requirements, ...draft.rest };
}

function hasPrefix(dataset: Dataset, prefix: string): boolean {
  const facts = [...dataset.stakes, ...dataset.controlRights, ...dataset.dependencies, ...dataset.requirements];
  return (
    dataset.entities.some(({ id }) => id.startsWith(prefix)) ||
    facts.some(({ id, claims }) => id.startsWith(prefix) || claims.some((claim) => claim.id.startsWith(prefix)))
  );
}

/** Companies whose holders the scenario changed, and who now add up to more than before and more than all. */
function sumsAboveWhole(draft: Draft, result: Dataset): readonly Problem[] {
  const before = stakesByTarget(draft.base);
  const after = stakesByTarget(result);
  return [...draft.touched].flatMap((target) => {
    for (const side of ['capital', 'voting'] as const) {
      const now = latestSum(result, after.get(target) ?? [], side);
      const was = latestSum(draft.base, before.get(target) ?? [], side);
      if (now > shareUnits(1) && now > was) {
        return [makeProblem('scenarioAboveWhole', 'changes', { entity: target, percent: percent(now) })];
      }
    }
    return [];
  });
}
