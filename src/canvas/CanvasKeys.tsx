import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { Positions } from '../layouts/layout.ts';
import { say } from '../messages/say.ts';
import { meantBy, nameOfMark } from '../store/menuFor.ts';
import { selectSpeaker } from '../store/selectors.ts';
import { useApp, useAppStore } from '../store/useApp.ts';
import type { Drawing } from '../view/drawing.ts';
import type { Canvas } from './createCanvas.ts';
import { type Direction, linesOf, walk } from './walk.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * The picture for keyboard and screen reader: a list of its cards and lines, walked along the links; each move is
 * spoken in the words of the Drawing.
 */
export function CanvasKeys({
  drawing,
  positions,
  canvas,
}: {
  readonly drawing: Drawing;
  readonly positions: Positions;
  readonly canvas: Canvas | null;
}) {
  const store = useAppStore();
  const speaker = useApp(selectSpeaker);
  const selected = useApp((state) => state.view.selected);
  const prefix = useId();
  const [active, setActive] = useState<string | null>(null);
  const [home, setHome] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const marks = [...drawing.nodes, ...drawing.edges];
  const at = marks.some((mark) => mark.id === active) ? active : null;

  useEffect(() => {
    canvas?.activate(focused ? at : null);
    if (focused && at !== null) canvas?.reveal(at);
  }, [canvas, at, focused]);

  const start = (): string | null =>
    drawing.nodes.find((node) => node.id === selected)?.id ?? topLeft(drawing, positions);
  const goTo = (id: string): void => {
    setActive(id);
    // What was said of an earlier key is no longer so.
    if (store.getState().announcement !== '') announce('');
    if (drawing.nodes.some((node) => node.id === id)) setHome(id);
  };
  const announce = (text: string): void => store.getState().setSession({ announcement: text });
  const pick = (id: string): void => {
    const meant = meantBy(store.getState(), id);
    const name = nameOfMark(store.getState(), id);
    if (meant !== null) store.getState().change({ key: 'page.step.select', params: { name } }, { selected: meant });
  };

  /** From a line, an arrow goes to the end that lies that way. */
  const onArrow = (direction: Direction): void => {
    const edge = drawing.edges.find((one) => one.id === at);
    if (edge !== undefined) {
      const owner = direction === 'up' || direction === 'left' ? edge.source : edge.target;
      goTo(owner);
      return;
    }
    const next = walk(drawing, positions, at ?? '', direction);
    if (next !== null) goTo(next);
    else announce(say(speaker, { key: 'page.canvas.end' }));
  };
  const onLine = (step: 1 | -1): void => {
    if (home === null) return;
    const lines = linesOf(drawing, positions, home);
    const before = lines.findIndex((line) => line.id === at);
    const next =
      lines[before < 0 ? (step === 1 ? 0 : lines.length - 1) : (before + step + lines.length) % lines.length];
    if (next !== undefined) goTo(next.id);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const direction = directions[event.key];
    if (direction === undefined && !['[', ']', 'Enter', ' ', 'ContextMenu', 'F10', 'Home'].includes(event.key)) return;
    if (event.key === 'F10' && !event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (at === null) {
      const first = start();
      if (first !== null) goTo(first);
      return;
    }
    if (direction !== undefined) onArrow(direction);
    else if (event.key === '[') onLine(-1);
    else if (event.key === ']') onLine(1);
    else if (event.key === 'Home') goTo(topLeft(drawing, positions) ?? at);
    else if (event.key === 'ContextMenu' || event.key === 'F10') {
      const id = meantBy(store.getState(), at);
      const place = canvas?.placeOf(at);
      if (id !== null && place !== undefined) store.getState().setSession({ menu: { id, ...place } });
    } else if (event.shiftKey && drawing.nodes.some((node) => node.id === at)) {
      store
        .getState()
        .change({ key: 'page.step.focus', params: { name: { entity: at } } }, { focus: at, selected: at });
    } else pick(at);
  };

  return (
    <div
      className="canvas-keys"
      role="listbox"
      tabIndex={0}
      aria-label={say(speaker, { key: 'page.canvas.label', params: { title: drawing.title } })}
      aria-activedescendant={at === null ? undefined : prefix + at}
      onKeyDown={onKeyDown}
      onFocus={() => {
        setFocused(true);
        const first = at ?? start();
        if (first !== null) goTo(first);
      }}
      onBlur={() => setFocused(false)}
    >
      {marks.map((mark) => (
        <div key={mark.id} id={prefix + mark.id} role="option" tabIndex={-1} aria-selected={mark.id === selected}>
          {mark.spoken}
        </div>
      ))}
    </div>
  );
}

/** Where the walk begins: the highest card, the leftmost of these. */
function topLeft(drawing: Drawing, positions: Positions): string | null {
  let best: { readonly id: string; readonly x: number; readonly y: number } | null = null;
  for (const node of drawing.nodes) {
    const at = positions.nodes[node.id];
    if (at === undefined) continue;
    if (best === null || at.y < best.y - 1 || (Math.abs(at.y - best.y) <= 1 && at.x < best.x))
      best = { id: node.id, x: at.x, y: at.y };
  }
  return best?.id ?? null;
}
