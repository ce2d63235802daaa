import type { Positions } from '../layouts/layout.ts';
import type { Drawing } from '../view/drawing.ts';
import type { AppState, AppStore } from './appState.ts';
import { layoutOf } from './layoutOf.ts';
import { selectDrawing } from './selectors.ts';

/** Pictures whose places are remembered, so that coming back to one brings back exactly what was there. */
const remembered = 60;

interface Placed {
  readonly fixed: AppState['fixed'];
  readonly positions: Positions;
}

/**
 * Places the drawing again whenever marks come or go, or a place was taken back; a change of colour or words keeps every
 * place. A picture that was placed before, with its cards where they stand now, gets the same places and routes again
 * without asking the layout; so does coming back from another layout. Returns the way to stop.
 */
export function keepPlacing(store: AppStore): () => void {
  const known = new Map<string, Placed>();
  let { fixed, positions } = store.getState();
  let drawing = selectDrawing(store.getState());
  let layout = layoutOf(store.getState().view);
  let asked = keyOf(layout, drawing);
  if (positions === null) void store.getState().arrange();
  else known.set(asked, { fixed, positions });

  return store.subscribe((state) => {
    const next = selectDrawing(state);
    const placed = state.positions !== positions;
    const changed = next !== drawing || state.fixed !== fixed;
    const moved = state.fixed !== fixed;
    const before = positions;
    ({ fixed, positions } = state);
    drawing = next;
    if (next === null) return;
    const turned = layoutOf(state.view) !== layout;
    layout = layoutOf(state.view);
    const key = keyOf(layout, next);
    if (state.positions !== null && placed && covers(state.positions, next)) {
      // The layout has answered, or undo has brought its places along.
      asked = key;
      remember(key, { fixed: state.fixed, positions: state.positions });
      return;
    }
    if (!changed && state.positions !== null) return;
    if (key === asked && !moved && (state.positions !== null || state.arranging)) return;
    asked = key;
    const back = known.get(key);
    if (
      back !== undefined &&
      before !== null &&
      sameFixed(back.fixed, state.fixed) &&
      (turned || agree(back.positions, before))
    )
      store.setState({
        positions: back.positions,
        ...(turned ? { camera: { act: 'fit', count: state.camera.count + 1 } as const } : {}),
      });
    else void state.arrange();
  });

  function remember(key: string, entry: Placed): void {
    known.delete(key);
    known.set(key, entry);
    const oldest = known.keys().next();
    if (known.size > remembered && oldest.done !== true) known.delete(oldest.value);
  }
}

/** What the places depend on: the layout, which marks there are, how large, and between what. */
function keyOf(layout: string, drawing: Drawing | null): string {
  if (drawing === null) return layout;
  const nodes = drawing.nodes.map((node) => `${node.id} ${node.width} ${node.height}`);
  const edges = drawing.edges.map(
    ({ id, source, target, layered, label, step }) =>
      `${id} ${source} ${target} ${layered} ${label ?? ''} ${step ?? ''}`,
  );
  return [layout, ...nodes, '', ...edges].join('\n');
}

function covers(positions: Positions, drawing: Drawing): boolean {
  return (
    drawing.nodes.every((node) => positions.nodes[node.id] !== undefined) &&
    drawing.edges.every((edge) => positions.edges[edge.id] !== undefined)
  );
}

/** Whether every card that both know stands at the same place. */
function agree(a: Positions, b: Positions): boolean {
  return Object.entries(a.nodes).every(([id, at]) => {
    const there = b.nodes[id];
    return there === undefined || (there.x === at.x && there.y === at.y);
  });
}

function sameFixed(a: AppState['fixed'], b: AppState['fixed']): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
