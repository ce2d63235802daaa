import './canvas.css';
import { useEffect, useRef, useState } from 'react';
import type { Positions } from '../layouts/layout.ts';
import type { AppStore } from '../store/appState.ts';
import { centreOf } from '../store/camera.ts';
import { meantBy, nameOfMark } from '../store/menuFor.ts';
import { selectDrawing } from '../store/selectors.ts';
import { useApp, useAppStore } from '../store/useApp.ts';
import type { Drawing } from '../view/drawing.ts';
import type { Theme } from '../view/palette.ts';
import type { View } from '../view/view.ts';
import { CanvasKeys } from './CanvasKeys.tsx';
import type { Canvas, CanvasEvents } from './createCanvas.ts';

/**
 * A thin skin: one effect makes the canvas, one feeds it. The first picture stands until the canvas has painted its
 * first frame in the same place.
 */
export function GraphCanvas({
  picture,
  theme,
  shown,
  onStanding,
}: {
  readonly picture: HTMLElement | null;
  readonly theme: Theme;
  readonly shown: boolean;
  /** The canvas has taken over from the first picture, or will not come. */
  readonly onStanding: () => void;
}) {
  const store = useAppStore();
  const place = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const pair = usePlacedDrawing();
  const hover = useApp((state) => state.hover);
  const camera = useApp((state) => state.camera);
  const selected = useApp((state) => state.view.selected);
  const walked = useRef<{ readonly view: View | null; readonly steady: boolean }>({ view: null, steady: false });

  useEffect(() => {
    if (picture === null) return;
    frame.current?.prepend(picture);
    // The first picture answers to clicks as the canvas will.
    const { onSelect } = eventsOf(store, () => {});
    const onClick = (event: MouseEvent): void => {
      const mark = event.target instanceof Element ? event.target.closest('[data-id]') : null;
      onSelect(mark?.getAttribute('data-id') ?? null);
    };
    picture.addEventListener('click', onClick);
    return () => picture.removeEventListener('click', onClick);
  }, [picture, store]);

  useEffect(() => {
    const container = place.current;
    if (container === null) return;
    let made: Canvas | null = null;
    let gone = false;
    void import('./createCanvas.ts').then(({ createCanvas }) => {
      if (gone) return;
      made = createCanvas(
        container,
        eventsOf(store, () => {
          picture?.remove();
          onStanding();
        }),
      );
      setCanvas(made);
    }, onStanding);
    return () => {
      gone = true;
      made?.destroy();
    };
  }, [store, picture, onStanding]);

  useEffect(() => {
    if (canvas === null || pair === null) return;
    const { view } = store.getState();
    if (view !== walked.current.view) walked.current = { view, steady: onlyDay(walked.current.view, view) };
    canvas.draw(pair.drawing, pair.positions, theme, centreOf(store.getState(), pair.positions), walked.current.steady);
  }, [canvas, pair, theme, store]);
  useEffect(() => canvas?.hover(hover), [canvas, hover]);
  useEffect(() => {
    if (canvas === null || camera.count === 0) return;
    if (camera.act === 'fit') canvas.fit();
    if (camera.act === 'closer') canvas.zoomBy(1.25);
    if (camera.act === 'farther') canvas.zoomBy(0.8);
    if (camera.act === 'focusCanvas') frame.current?.querySelector<HTMLElement>('.canvas-keys')?.focus();
  }, [canvas, camera]);
  useEffect(() => {
    if (canvas !== null && selected !== null) canvas.reveal(selected);
  }, [canvas, selected]);

  return (
    <div className="canvas" ref={frame} inert={!shown}>
      <div className="canvas-place" ref={place} />
      {pair === null ? null : <CanvasKeys drawing={pair.drawing} positions={pair.positions} canvas={canvas} />}
    </div>
  );
}

/** Whether only the day has moved: then the camera stays, so that what comes and goes can be seen. */
function onlyDay(before: View | null, now: View): boolean {
  if (before === null || before.asOf === now.asOf) return false;
  return JSON.stringify({ ...before, asOf: null }) === JSON.stringify({ ...now, asOf: null });
}

/** The drawing and its places, once they belong together: a card without a place waits for one. */
function usePlacedDrawing(): { readonly drawing: Drawing; readonly positions: Positions } | null {
  const drawing = useApp(selectDrawing);
  const positions = useApp((state) => state.positions);
  const last = useRef<{ readonly drawing: Drawing; readonly positions: Positions } | null>(null);
  if (drawing !== null && positions !== null && drawing.nodes.every((node) => positions.nodes[node.id] !== undefined)) {
    if (last.current?.drawing !== drawing || last.current.positions !== positions)
      last.current = { drawing, positions };
  }
  return last.current;
}

function eventsOf(store: AppStore, onReady: () => void): CanvasEvents {
  return {
    onReady,
    onSelect: (mark) => {
      const state = store.getState();
      const id = mark === null ? null : meantBy(state, mark);
      if (id === state.view.selected) return;
      if (id === null) state.change({ key: 'page.step.deselect' }, { selected: null });
      else state.change({ key: 'page.step.select', params: { name: nameOfMark(state, id) } }, { selected: id });
    },
    onFocus: (id) =>
      store
        .getState()
        .change({ key: 'page.step.focus', params: { name: { entity: id } } }, { focus: id, selected: id }),
    onHover: (id) => store.getState().setSession({ hover: id }),
    onMove: (id, to) => store.getState().moveNode(id, to),
    onMenu: (mark, { x, y }) => {
      const id = meantBy(store.getState(), mark);
      if (id !== null) store.getState().setSession({ menu: { id, x, y } });
    },
  };
}
