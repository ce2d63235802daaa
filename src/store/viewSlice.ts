import type { View } from '../view/view.ts';
import type { ViewSlice } from './appState.ts';
import type { Recorder } from './history.ts';
import { lensPatch } from './openingView.ts';
import type { GetState, SetState } from './parts.ts';

/** Fields that a slider moves: many changes of one of them in a row are one step of undo. */
const slidden: readonly (keyof View)[] = ['asOf', 'knownBy', 'compare', 'params', 'scenarios', 'scenario'];

/** The one place where the View changes. A change that changes nothing makes no step. */
export function makeViewSlice(set: SetState, get: GetState, recorder: Recorder): Omit<ViewSlice, 'view'> {
  return {
    change: (name, patch) => {
      const { view, dataset, embedded } = get();
      // In a frame of another page the picture is read: its story turns, a card can be picked, nothing else changes.
      if (embedded && !('step' in patch) && Object.keys(patch).join() !== 'selected') return;
      const whole =
        patch.lens !== undefined && patch.lens !== view.lens
          ? { ...lensPatch(dataset, view, patch.lens), ...patch }
          : patch;
      const changed = changedFields(view, whole);
      if (changed.length === 0) return;
      const join = changed.every((field) => slidden.includes(field)) ? changed.join(' ') : undefined;
      recorder.record(name, join);
      set({ view: { ...view, ...whole } });
    },
  };
}

function changedFields(view: View, patch: Partial<View>): (keyof View)[] {
  return (Object.keys(patch) as (keyof View)[]).filter((field) => {
    const before = view[field];
    const after = patch[field];
    return before !== after && JSON.stringify(before) !== JSON.stringify(after);
  });
}
