import { noWords, type Words } from '../snapshot/snapshot.ts';
import type { View } from '../view/view.ts';
import type { AppState, StorySlice } from './appState.ts';
import type { Recorder } from './history.ts';
import type { GetState, SetState } from './parts.ts';

/** The words of the view: a change is a step of undo, and a step of the story is a change of the view. */
export function makeStorySlice(set: SetState, get: GetState, recorder: Recorder): Omit<StorySlice, 'words'> {
  return {
    changeWords: (name, patch, join) => {
      const { words } = get();
      if (JSON.stringify({ ...words, ...patch }) === JSON.stringify(words)) return;
      recorder.record(name, join === undefined ? undefined : `words ${join}`);
      set({ words: { ...words, ...patch } });
    },
    goToStep: (index) => {
      const { words, change } = get();
      if (index === null) {
        change({ key: 'story.undo.leave' }, { step: null });
        return;
      }
      const view = viewOfStep(words, index);
      // A step is placed for itself, so that it looks the same however it was reached; the cards glide to it.
      if (view !== null && !standsOnStep({ words, view: { ...get().view, step: index } })) set({ positions: null });
      if (view !== null) change({ key: 'story.undo.go', params: { step: index + 1 } }, view);
    },
  };
}

/** The view of a step, with the step in it; null when the story has no such step. */
function viewOfStep(words: Words, index: number): View | null {
  const step = words.steps[index];
  return step === undefined ? null : { ...step.view, step: index };
}

/** Whether the view is exactly what the open step of the story shows. */
export function standsOnStep({ words, view }: Pick<AppState, 'words' | 'view'>): boolean {
  const stepView = view.step === null ? null : viewOfStep(words, view.step);
  return stepView !== null && JSON.stringify(sorted(stepView)) === JSON.stringify(sorted(view));
}

/** Whether the page still shows what its snapshot held. Reading on in its story is no change. */
export function isAsShared(state: Pick<AppState, 'words' | 'view' | 'fixed' | 'origin'>): boolean {
  const { origin, view, words, fixed } = state;
  if (origin?.type !== 'snapshot') return true;
  const { snapshot } = origin;
  const wrote = snapshot === undefined || sameSteps(words, snapshot.words);
  const moved =
    snapshot !== undefined && Object.keys(fixed).some((id) => !samePlace(fixed[id], snapshot.positions[id]));
  const back = Object.keys(snapshot?.positions ?? {}).some((id) => fixed[id] === undefined);
  if (!wrote || moved || back) return false;
  const base = { ...origin.view, step: view.step };
  return standsOnStep(state) || JSON.stringify(sorted(base)) === JSON.stringify(sorted(view));
}

/** Steps are compared by what was written: their views are fitted to the data when a snapshot is opened. */
function sameSteps(words: Words, shared: Words = noWords): boolean {
  const written = ({ title, note, author, steps }: Words): string =>
    JSON.stringify([title, note, author, steps.map((step) => [step.title, step.sentences])]);
  return written(words) === written(shared);
}

function samePlace(a: AppState['fixed'][string] | undefined, b: AppState['fixed'][string] | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.x === b.x && a.y === b.y);
}

function sorted(view: View): readonly unknown[] {
  return Object.entries(view).sort(([a], [b]) => (a < b ? -1 : 1));
}
