import cytoscape, { type Core, type ElementDefinition, type EventObject } from 'cytoscape';
import type { Point, Positions } from '../layouts/layout.ts';
import { fitCamera } from '../store/camera.ts';
import type { Drawing } from '../view/drawing.ts';
import type { Theme } from '../view/palette.ts';
import { createFaces } from './createFaces.ts';
import { edgeElement, nodeElement } from './elements.ts';
import { stylesheet } from './stylesheet.ts';

/** What the user did: the only thing that is ever read back from the canvas. */
export interface CanvasEvents {
  readonly onSelect: (id: string | null) => void;
  readonly onFocus: (id: string) => void;
  readonly onHover: (id: string | null) => void;
  readonly onMove: (id: string, to: Point) => void;
  /** Place in page px. */
  readonly onMenu: (id: string, at: Point) => void;
  /** The first frame with cards has been painted. */
  readonly onReady: () => void;
}

export interface Canvas {
  /**
   * Shows finished places. Cards that were there before glide to their new ones, unless motion is reduced. `steady`:
   * the camera stays, whatever comes or goes.
   */
  readonly draw: (drawing: Drawing, positions: Positions, theme: Theme, centre: Point | null, steady?: boolean) => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Brings a mark into view if it is not. */
  readonly reveal: (id: string) => void;
  readonly hover: (id: string | null) => void;
  /** The mark the keyboard is on. */
  readonly activate: (id: string | null) => void;
  /** Where a mark stands on the page, in px. */
  readonly placeOf: (id: string) => Point;
  readonly destroy: () => void;
}

const glide = 200;
const largestPixelRatio = 1.5;

/** Makes the canvas in a container. Cytoscape lives here and nowhere else. */
export function createCanvas(container: HTMLElement, events: CanvasEvents): Canvas {
  const pixelRatio = Math.min(window.devicePixelRatio || 1, largestPixelRatio);
  const cy = cytoscape({
    container,
    style: stylesheet,
    layout: { name: 'preset' },
    minZoom: 0.05,
    maxZoom: 4,
    pixelRatio,
    boxSelectionEnabled: false,
    autounselectify: true,
    hideEdgesOnViewport: false,
  });
  const faces = createFaces(container, cy, pixelRatio);
  let drawing: Drawing | null = null;
  let bounds: Positions['bounds'] | null = null;
  // Until somebody moves the camera, it follows the picture.
  let ownCamera = false;
  let middle: Point | null = null;
  let title = '';
  // Asking the page for a size makes it lay itself out: it is asked when it changes.
  let size = { width: container.clientWidth, height: container.clientHeight };

  const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Where the camera is going: while it glides, what it shows now says nothing.
  let goal: { readonly zoom: number; readonly pan: Point } | null = null;
  const move = (camera: { readonly zoom: number; readonly pan: Point }, gliding: boolean): void => {
    cy.stop();
    goal = camera;
    if (gliding && !still()) cy.animate({ zoom: camera.zoom, pan: { ...camera.pan } }, { duration: glide });
    else cy.viewport({ zoom: camera.zoom, pan: { ...camera.pan } });
  };
  const reframe = (gliding: boolean): void => {
    if (bounds === null) return;
    ownCamera = false;
    move(fitCamera(bounds, size.width, size.height, middle), gliding);
  };

  function draw(next: Drawing, positions: Positions, theme: Theme, centre: Point | null, steady = false): void {
    const first = drawing === null || title !== next.title;
    const turned = centre?.x !== middle?.x || centre?.y !== middle?.y;
    const grown = positions.bounds.width !== bounds?.width || positions.bounds.height !== bounds.height;
    middle = centre;
    drawing = next;
    title = next.title;
    bounds = positions.bounds;
    cy.batch(() => {
      update(cy, next, positions, theme, !first && !still());
    });
    faces.show(next, positions, theme);
    if (first) reframe(false);
    else if (!ownCamera && !steady && (turned || grown)) {
      // It stays where it is while the picture fits and is not small in its place.
      const best = fitCamera(bounds, size.width, size.height, middle).zoom;
      const now = goal ?? { zoom: cy.zoom(), pan: cy.pan() };
      if (now.zoom < best * 0.85 || !fitsIn(size, now, bounds)) reframe(true);
    }
    light(null);
  }

  function light(id: string | null): void {
    const ids = id === null || drawing === null ? null : around(drawing, id);
    cy.batch(() => {
      cy.edges().forEach((edge) => {
        edge.toggleClass('faint', ids !== null && !ids.has(edge.id()));
      });
    });
    faces.light(ids);
  }

  const idOf = (event: EventObject): string => event.target.id() as string;
  const markAt = (event: EventObject): boolean => event.target !== cy;
  let hoverTimer = 0;
  cy.on('tap', (event) => events.onSelect(markAt(event) ? idOf(event) : null));
  cy.on('dbltap', 'node', (event) => events.onFocus(idOf(event)));
  cy.on('cxttap taphold', 'node, edge', (event) => {
    const box = container.getBoundingClientRect();
    const { x, y } = event.renderedPosition;
    events.onMenu(idOf(event), { x: box.left + x, y: box.top + y });
  });
  cy.on('mouseover', 'node, edge', (event) => {
    clearTimeout(hoverTimer);
    container.style.cursor = 'pointer';
    const id = idOf(event);
    // A pointer that only passes over does not make the picture flicker.
    hoverTimer = window.setTimeout(() => events.onHover(id), 120);
  });
  cy.on('mouseout', 'node, edge', () => {
    clearTimeout(hoverTimer);
    container.style.cursor = '';
    events.onHover(null);
  });
  cy.on('dragfree', 'node', (event) => events.onMove(idOf(event), { ...event.target.position() }));
  cy.on('dragpan scrollzoom pinchzoom', () => {
    ownCamera = true;
    goal = null;
  });
  cy.one('render', events.onReady);

  const observer = new ResizeObserver(() => {
    size = { width: container.clientWidth, height: container.clientHeight };
    cy.resize();
    faces.resize();
    if (!ownCamera) reframe(false);
  });
  observer.observe(container);
  // Words painted before the page's font had come are painted again with it.
  const repaint = (): void => faces.paint();
  document.fonts.addEventListener('loadingdone', repaint);

  return {
    draw,
    fit: () => reframe(true),
    zoomBy: (factor) => {
      ownCamera = true;
      const centre = { x: container.clientWidth / 2, y: container.clientHeight / 2 };
      const zoom = Math.min(4, Math.max(0.05, cy.zoom() * factor));
      const pan = cy.pan();
      const grown = zoom / cy.zoom();
      move({ zoom, pan: { x: centre.x - (centre.x - pan.x) * grown, y: centre.y - (centre.y - pan.y) * grown } }, true);
    },
    reveal: (id) => {
      const element = cy.getElementById(id);
      if (element.empty()) return;
      const box = element.renderedBoundingBox({ includeLabels: false });
      const [w, h] = [container.clientWidth, container.clientHeight];
      if (box.x1 >= 0 && box.y1 >= 0 && box.x2 <= w && box.y2 <= h) return;
      ownCamera = true;
      const pan = cy.pan();
      move(
        {
          zoom: cy.zoom(),
          pan: { x: pan.x + w / 2 - (box.x1 + box.x2) / 2, y: pan.y + h / 2 - (box.y1 + box.y2) / 2 },
        },
        true,
      );
    },
    hover: light,
    activate: (id) => {
      cy.edges().removeClass('active');
      if (id !== null) cy.getElementById(id).filter('edge').addClass('active');
      faces.activate(id);
    },
    placeOf: (id) => {
      const box = container.getBoundingClientRect();
      const element = cy.getElementById(id);
      if (element.empty()) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      const at = element.isNode() ? element.renderedPosition() : cy.getElementById(id).renderedMidpoint();
      return { x: box.left + at.x, y: box.top + at.y };
    },
    destroy: () => {
      clearTimeout(hoverTimer);
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', repaint);
      faces.destroy();
      cy.destroy();
    },
  };
}

/** Adds, removes and changes elements until they are those of the drawing. */
function update(cy: Core, drawing: Drawing, positions: Positions, theme: Theme, gliding: boolean): void {
  const nodes = new Map(drawing.nodes.map((node) => [node.id, nodeElement(node, positions)]));
  const edges = new Map(
    drawing.edges.flatMap((edge) => {
      const element = edgeElement(edge, positions, theme);
      return element === null ? [] : [[edge.id, element] as const];
    }),
  );
  const kept = (id: string): boolean => nodes.has(id) || edges.has(id);
  cy.elements()
    .filter((element) => !kept(element.id()))
    .remove();
  const fresh: ElementDefinition[] = [];
  for (const [id, element] of [...nodes, ...edges]) {
    const old = cy.getElementById(id);
    if (old.empty()) {
      fresh.push(element);
      continue;
    }
    // Cytoscape never turns a line: one that a route runs against its drawn arrow is made anew.
    if (old.isEdge() && (old.data('source') !== element.data.source || old.data('target') !== element.data.target)) {
      old.remove();
      fresh.push(element);
      continue;
    }
    const now = JSON.stringify(element.data);
    // Writing styles anew is what costs most: only what looks different is touched.
    if (old.scratch('written') !== now) {
      // Data that are gone must go: a line that lost its bends is straight again.
      old.removeData();
      old.data(element.data);
      old.scratch('written', now);
    }
    const at = element.position;
    if (at === undefined || !old.isNode()) continue;
    const here = old.position();
    if (here.x === at.x && here.y === at.y) continue;
    old.stop();
    if (gliding) old.animate({ position: { ...at } }, { duration: glide });
    else old.position({ ...at });
  }
  cy.add(fresh);
}

/** A mark and what it touches. */
function around(drawing: Drawing, id: string): ReadonlySet<string> {
  const ids = new Set([id]);
  for (const edge of drawing.edges) {
    if (edge.id === id) ids.add(edge.source).add(edge.target);
    if (edge.source === id) ids.add(edge.id).add(edge.target);
    if (edge.target === id) ids.add(edge.id).add(edge.source);
  }
  return ids;
}

function fitsIn(
  size: { readonly width: number; readonly height: number },
  { zoom, pan }: { readonly zoom: number; readonly pan: Point },
  bounds: Positions['bounds'],
): boolean {
  const [left, top] = [bounds.x * zoom + pan.x, bounds.y * zoom + pan.y];
  const [right, bottom] = [left + bounds.width * zoom, top + bounds.height * zoom];
  return left >= -2 && top >= -2 && right <= size.width + 2 && bottom <= size.height + 2;
}
