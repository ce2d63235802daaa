import type { AppState } from './appState.ts';
import { changeTimes, neighbourDate } from './dates.ts';

/** Starts playing the dates, from the first one when the page stands at the last or at none; or stops. */
export function playFrom(state: AppState): void {
  if (state.playing) {
    state.setSession({ playing: false });
    return;
  }
  const days = changeTimes(state);
  const [first] = days;
  if (first === undefined) return;
  const { asOf } = state.view;
  const atEnd = asOf === null || neighbourDate(days, asOf, 1) === asOf;
  if (atEnd) state.change({ key: 'page.step.date' }, { asOf: first });
  state.setSession({ playing: true });
}
