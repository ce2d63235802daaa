import type { AppState } from './appState.ts';

/** One step back, from the outermost thing that is open to the innermost choice. Null: nothing is left to close. */
function stepBack(state: AppState): (() => void) | null {
  const { view } = state;
  if (state.menu !== null) return () => state.setSession({ menu: null });
  if (state.palette) return () => state.setSession({ palette: false });
  if (state.help) return () => state.setSession({ help: false });
  if (state.dialog !== null) return () => state.setSession({ dialog: null });
  if (state.sheet !== null) return () => state.setSession({ sheet: null });
  if (state.presenting) return () => state.setSession({ presenting: false });
  if (state.playing) return () => state.setSession({ playing: false });
  if (state.writing) return () => state.setSession({ writing: false });
  if (view.lit !== null) return () => state.change({ key: 'page.step.unlight' }, { lit: null });
  if (view.selected !== null) return () => state.change({ key: 'page.step.deselect' }, { selected: null });
  if (view.step !== null && !state.embedded) return () => state.goToStep(null);
  if (view.focus !== null) return () => state.change({ key: 'page.step.unfocus' }, { focus: null });
  if (view.beside !== 'canvas') return () => state.change({ key: 'page.step.beside.canvas' }, { beside: 'canvas' });
  return null;
}

/** Escape: always exactly one step. */
export function goBack(state: AppState): void {
  stepBack(state)?.();
}

export function hasBack(state: AppState): boolean {
  return stepBack(state) !== null;
}
