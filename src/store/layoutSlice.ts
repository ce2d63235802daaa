import type { Point, Positions } from '../layouts/layout.ts';
import type { LayoutSlice } from './appState.ts';
import type { Recorder } from './history.ts';
import { keepsHandPlaces, layoutOf } from './layoutOf.ts';
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
  /** Which layout made which places, and the last places of each: another layout's places are no hint. */
  const madeBy = new WeakMap<Positions, string>();
  const last = new Map<string, Positions>();
  /** Cards moved in a layout that keeps no hand places stay until it is left. */
  let moved: Record<string, Point> = {};

  function previousFor(layout: string): Readonly<Record<string, Point>> {
    const { positions } = get();
    if (positions !== null && (madeBy.get(positions) ?? layout) === layout) return positions.nodes;
    return last.get(layout)?.nodes ?? {};
  }

  async function arrange(): Promise<void> {
    const drawing = selectDrawing(get());
    if (drawing === null) return;
    newest += 1;
    const mine = newest;
    set({ arranging: true });
    try {
      const layout = layoutOf(get().view);
      const before = get().positions;
      const turned = before !== null && (madeBy.get(before) ?? layout) !== layout;
      if (turned || keepsHandPlaces(layout)) moved = {};
      const fixed = keepsHandPlaces(layout) ? get().fixed : moved;
      const positions = await parts.arranger.arrange(layout, drawing, { fixed, previous: previousFor(layout) });
      if (mine !== newest) return;
      madeBy.set(positions, layout);
      last.set(layout, positions);
      const { camera } = get();
      // Another layout is another picture: all of it comes into sight.
      set({ positions, arranging: false, ...(turned ? { camera: { act: 'fit', count: camera.count + 1 } } : {}) });
    } catch {
      if (mine !== newest) return;
      set({ arranging: false });
      get().notify({ tone: 'error', phrase: { key: 'page.notice.layoutFailed' } });
    }
  }

  return {
    arrange,
    moveNode: (id, to) => {
      const { embedded, positions } = get();
      if (embedded) {
        // Read only: the card goes back to where it was.
        if (positions !== null) set({ positions: { ...positions } });
        return;
      }
      const drawing = selectDrawing(get());
      const name = drawing?.nodes.find((node) => node.id === id)?.title ?? id;
      recorder.record({ key: 'page.step.move', params: { name } });
      if (!keepsHandPlaces(layoutOf(get().view))) {
        moved = { ...moved, [id]: to };
        void arrange();
        return;
      }
      // keepPlacing sees the new place and arranges.
      set({ fixed: { ...get().fixed, [id]: to } });
    },
    tidy: () => {
      if (Object.keys(get().fixed).length > 0) recorder.record({ key: 'page.step.tidy' });
      last.clear();
      moved = {};
      set({ fixed: {}, positions: null });
      if (!get().arranging) void arrange();
    },
  };
}
