import { canonicalJson } from '../model/fingerprint.ts';
import type { Dataset } from '../model/types.ts';
import type { FrozenAnswer, FrozenRequest, StoryStep } from '../snapshot/snapshot.ts';
import { freezeAnswer } from '../snapshot/verify.ts';
import type { View } from '../view/view.ts';
import type { AppState, Slot } from './appState.ts';
import { freezeSteps } from './freezeSteps.ts';
import type { StoreParts } from './parts.ts';

/** The questions whose answers travel: what the lens asks, not what only a panel asked on the way. */
const frozenSlots: readonly Slot[] = ['main', 'tests', 'conflicts', 'cut'];

/** Answers of a story that were asked for a moment ago: nobody waits twice while a title is written. */
const asked = new WeakMap<readonly StoryStep[], Asked>();

/** The answers, and what they were asked of: another what-if on the page names those of the steps otherwise. */
interface Asked {
  readonly dataset: Dataset;
  readonly scenarios: View['scenarios'];
  readonly answers: readonly FrozenAnswer[];
}

/** The answers that stand on the page, whole, and then those of every step of its story, asked anew. */
export async function freezePage(
  state: AppState,
  { runner, loadMeasures }: Pick<StoreParts, 'runner' | 'loadMeasures'>,
): Promise<readonly FrozenAnswer[]> {
  const { dataset, view, words } = state;
  const standing = freezeStanding(state);
  if (dataset === null || words.steps.length === 0) return standing;
  const before = asked.get(words.steps);
  const known = new Set(standing.map(({ request }) => canonicalJson(request)));
  const unasked = ({ request }: FrozenAnswer): boolean => !known.has(canonicalJson(request));
  if (before?.dataset === dataset && before.scenarios === view.scenarios) {
    return [...standing, ...before.answers.filter(unasked)];
  }
  const measures = state.measures.length > 0 ? state.measures : ((await loadMeasures?.()) ?? []);
  const answers = await freezeSteps({ dataset, view, steps: words.steps, measures }, (request, scenario) =>
    runner.run({ ...request, scenario, slot: 'freeze', dataset }, () => {}),
  );
  asked.set(words.steps, { dataset, scenarios: view.scenarios, answers });
  return [...standing, ...answers.filter(unasked)];
}

function freezeStanding(state: AppState): readonly FrozenAnswer[] {
  const { asOf, knownBy, filters, off, scenario, lens } = state.view;
  return frozenSlots.flatMap((slot) => {
    const open = state.asked[slot];
    if (open?.status !== 'done' || (slot === 'conflicts' && lens !== 'oversight')) return [];
    const { measure, params, on, scenario: own } = open.question;
    const request: FrozenRequest = {
      measure,
      params,
      on: on ?? { asOf, knownBy },
      filters,
      off,
      scenario: own === undefined ? scenario : (own?.id ?? null),
    };
    return [freezeAnswer(request, open.answer, true)];
  });
}
