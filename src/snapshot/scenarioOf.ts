import type { Scenario } from '../model/types.ts';
import type { FrozenRequest, Snapshot } from './snapshot.ts';

/**
 * The what-if that a frozen answer was asked under: one of the view's, or of the step that the request names; null for
 * none, undefined when the snapshot does not carry it. O(scenarios).
 */
export function scenarioOf(
  { view, words }: Pick<Snapshot, 'view' | 'words'>,
  { scenario, step }: Pick<FrozenRequest, 'scenario' | 'step'>,
): Scenario | null | undefined {
  if (scenario === null) return null;
  const held = step === undefined ? view : words.steps[step]?.view;
  return held?.scenarios.find(({ id }) => id === scenario);
}
