import type { Drawing } from '../view/drawing.ts';
import { selectDrawing } from './selectors.ts';
import type { AppStore } from './store.ts';

/**
 * Places the drawing again whenever marks come or go; a change of colour, words or lens keeps every place. Returns the
 * way to stop.
 */
export function keepPlacing(store: AppStore): () => void {
  let placed = shapeOf(selectDrawing(store.getState()));
  let layout = store.getState().view.layout;
  if (store.getState().positions === null) void store.getState().arrange();
  return store.subscribe((state, before) => {
    const drawing = selectDrawing(state);
    if (drawing === selectDrawing(before) && state.fixed === before.fixed && state.positions === before.positions)
      return;
    const shape = shapeOf(drawing);
    const movedBack = state.fixed !== before.fixed && state.past !== before.past;
    if (shape === placed && layout === state.view.layout && state.positions !== null && !movedBack) return;
    placed = shape;
    layout = state.view.layout;
    void state.arrange();
  });
}

/** What a place depends on: which marks there are, how large, and between what. */
function shapeOf(drawing: Drawing | null): string {
  if (drawing === null) return '';
  const nodes = drawing.nodes.map((node) => `${node.id} ${node.width} ${node.height}`);
  const edges = drawing.edges.map(
    (edge) => `${edge.id} ${edge.source} ${edge.target} ${edge.layered} ${edge.label ?? ''}`,
  );
  return [...nodes, '', ...edges].join('\n');
}
