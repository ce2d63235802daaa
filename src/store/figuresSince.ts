import type { Answer } from '../analysis/answer.ts';
import { fingerprint } from '../model/fingerprint.ts';
import type { Result } from '../model/problem.ts';
import type { Dataset, Scenario } from '../model/types.ts';
import { compareFigures, type FigureChange } from '../snapshot/changedSince.ts';
import { scenarioOf } from '../snapshot/scenarioOf.ts';
import type { FrozenRequest, Snapshot } from '../snapshot/snapshot.ts';
import type { StoreParts } from './parts.ts';

/** Where the same case stands here in another state: the figures of a snapshot that come out otherwise on it. */
export async function figuresSince(
  snapshot: Snapshot,
  dataset: Dataset,
  ask: (request: FrozenRequest, scenario: Scenario | null, data: Dataset) => Promise<Result<Answer>>,
  loadCase: StoreParts['loadCase'],
): Promise<readonly FigureChange[]> {
  const here = await loadCase(dataset.id);
  if (!here.ok || fingerprint(here.value) === fingerprint(dataset)) return [];
  const changes: FigureChange[] = [];
  for (const { request } of snapshot.answers) {
    const scenario = scenarioOf(snapshot, request);
    if (scenario === undefined) continue;
    const [was, is] = [await ask(request, scenario, dataset), await ask(request, scenario, here.value)];
    if (was.ok && is.ok) changes.push(...compareFigures(was.value, is.value));
  }
  return changes;
}
