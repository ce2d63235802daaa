import type { Answer } from '../analysis/answer.ts';
import type { MeasureDescription } from '../analysis/measure.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import type { Result } from '../model/problem.ts';
import type { Dataset, Scenario } from '../model/types.ts';
import type { FrozenAnswer, FrozenRequest, StoryStep } from '../snapshot/snapshot.ts';
import { freezeAnswer } from '../snapshot/verify.ts';
import { usualRequest } from '../snapshot/write.ts';
import type { View } from '../view/view.ts';
import { sharedQuestions } from './questions.ts';

/** What a story is frozen from. */
export interface StoryToFreeze {
  readonly dataset: Dataset;
  /** The view of the snapshot: its scenarios are those that a request may name. */
  readonly view: View;
  readonly steps: readonly StoryStep[];
  readonly measures: readonly MeasureDescription[];
}

/**
 * The answers that the steps of a story show, asked one after the other, each question once. `stood`: what is frozen
 * already and is not asked again. A what-if that only the step holds is named with the step, so that it can be found again.
 */
export async function freezeSteps(
  { dataset, view, steps, measures }: StoryToFreeze,
  ask: (request: FrozenRequest, scenario: Scenario | null) => Promise<Result<Answer>>,
  stood: readonly FrozenAnswer[] = [],
): Promise<readonly FrozenAnswer[]> {
  const known = new Set(stood.map(({ request }) => canonicalJson(request)));
  const frozen: FrozenAnswer[] = [];
  for (const [index, step] of steps.entries()) {
    const scenario = step.view.scenarios.find(({ id }) => id === step.view.scenario) ?? null;
    const named = view.scenarios.find(({ id }) => id === scenario?.id) ?? null;
    const own = canonicalJson(scenario) === canonicalJson(named) ? {} : { step: index };
    for (const { measure, params } of sharedQuestions(step.view, dataset, measures)) {
      const request: FrozenRequest = {
        measure,
        params,
        ...usualRequest(step.view),
        scenario: scenario?.id ?? null,
        ...own,
      };
      const key = canonicalJson(request);
      if (known.has(key)) continue;
      known.add(key);
      const result = await ask(request, scenario);
      if (result.ok) frozen.push(freezeAnswer(request, result.value, true));
    }
  }
  return frozen;
}
