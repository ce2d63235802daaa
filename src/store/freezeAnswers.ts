import type { FrozenAnswer, FrozenRequest } from '../snapshot/snapshot.ts';
import { freezeAnswer } from '../snapshot/verify.ts';
import type { AppState, Slot } from './appState.ts';

/** The questions whose answers travel: what the lens asks, not what only a panel asked on the way. */
const frozenSlots: readonly Slot[] = ['main', 'tests', 'conflicts', 'cut'];

/** Figures that a link has room for; a file takes them all. */
const figuresInLink = 60;

/**
 * The answers that stand on the page, as a snapshot keeps them. `whole`: with sentences and working, for files; else the
 * digests and figures alone, of as many answers as a link has room for.
 */
export async function freezeAnswers(state: AppState, whole: boolean): Promise<readonly FrozenAnswer[]> {
  const { asOf, knownBy, filters, off, scenario, lens } = state.view;
  const frozen: FrozenAnswer[] = [];
  let figures = 0;
  for (const slot of frozenSlots) {
    const asked = state.asked[slot];
    if (asked?.status !== 'done') continue;
    if (slot === 'conflicts' && lens !== 'oversight') continue;
    const { measure, params, on, scenario: own } = asked.question;
    const request: FrozenRequest = {
      measure,
      params,
      on: on ?? { asOf, knownBy },
      filters,
      off,
      scenario: own === undefined ? scenario : (own?.id ?? null),
    };
    const answer = freezeAnswer(request, asked.answer, whole);
    figures += Object.keys(answer.figures).length;
    if (!whole && figures > figuresInLink && frozen.length > 0) break;
    frozen.push(answer);
  }
  return frozen;
}
