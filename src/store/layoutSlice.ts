import type { LayoutSlice } from './appState.ts';
import type { Recorder } from './history.ts';
import type { GetState, SetState, StoreParts } from './parts.ts';
import { selectDrawing } from './selectors.ts';

/** Places the drawing. A newer arrangement supersedes an older one that is still running. */
export function makeLayoutSlice(
  set: SetState,
  get: GetState,
  parts: Pick<StoreParts, 'arranger'>,
  recorder: Recorder,
): Pick<LayoutSlice, 'arrange' | 'moveNode' | 'tidy'> {
  let newest = 0;

  async function arrange(): Promise<void> {
    const drawing = selectDrawing(get());
    if (drawing === null) return;
    newest += 1;
    const mine = newest;
    set({ arranging: true });
    try {
      const hints = { fixed: get().fixed, previous: get().positions?.nodes ?? {} };
      const positions = await parts.arranger.arrange(get().view.layout, drawing, hints);
      if (mine === newest) set({ positions, arranging: false });
    } catch {
      if (mine !== newest) return;
      set({ arranging: false });
      get().notify({ tone: 'error', phrase: { key: 'page.notice.layoutFailed' } });
    }
  }

  return {
    arrange,
    moveNode: (id, to) => {
      const drawing = selectDrawing(get());
      const name = drawing?.nodes.find((node) => node.id === id)?.title ?? id;
      recorder.record({ key: 'page.step.move', params: { name } });
      // keepPlacing sees the new place and arranges.
      set({ fixed: { ...get().fixed, [id]: to } });
    },
    tidy: () => {
      if (Object.keys(get().fixed).length > 0) recorder.record({ key: 'page.step.tidy' });
      set({ fixed: {}, positions: null });
      if (!get().arranging) void arrange();
    },
  };
}
