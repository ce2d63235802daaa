import type { Core } from 'cytoscape';
import type { Point, Positions } from '../layouts/layout.ts';
import type { Drawing, DrawnEdge, DrawnNode } from '../view/drawing.ts';
import { type Palette, palettes, type Theme } from '../view/palette.ts';
import { svgCard } from '../view/svgCard.ts';
import { cutLook, svgLabel } from '../view/svgEdge.ts';
import { makeHatch, paintMarks } from './paintMarks.ts';
import { type Mark, readMarks } from './svgMarks.ts';

/** What the faces of the cards and the plates of the lines are painted with. */
export interface Faces {
  readonly show: (drawing: Drawing, positions: Positions, theme: Theme) => void;
  readonly paint: () => void;
  /** Marks that are not dimmed while something is hovered; null: all. */
  readonly light: (ids: ReadonlySet<string> | null) => void;
  /** The card the keyboard is on. */
  readonly activate: (id: string | null) => void;
  readonly resize: () => void;
  readonly destroy: () => void;
}

interface CardFace {
  readonly node: DrawnNode;
  readonly marks: readonly Mark[];
}
interface PlateFace {
  readonly edge: DrawnEdge;
  readonly marks: readonly Mark[];
  readonly at: Point;
}

const origin = { x: 0, y: 0 } as const;
const faint = 0.28;

/**
 * A layer above Cytoscape's own, painted in the same frame with the same camera: card faces, label plates and step
 * numbers, from the very marks of the SVG writer, so that the canvas looks exactly like the first picture and like what
 * is exported, in the page's own fonts.
 */
export function createFaces(container: HTMLElement, cy: Core, pixelRatio: number): Faces {
  const canvas = document.createElement('canvas');
  canvas.className = 'canvas-faces';
  container.append(canvas);
  const context = canvas.getContext('2d');
  let cards: readonly CardFace[] = [];
  let plates: readonly PlateFace[] = [];
  let positions: Positions | null = null;
  let palette: Palette = palettes.light;
  let hatch: CanvasPattern | null = null;
  let lightIds: ReadonlySet<string> | null = null;
  let active: string | null = null;
  // A card that looks as before keeps its marks: only what changed is read again.
  let known = new Map<string, readonly Mark[]>();

  function marksOf(svg: string, next: Map<string, readonly Mark[]>): readonly Mark[] {
    const marks = known.get(svg) ?? readMarks(svg);
    next.set(svg, marks);
    return marks;
  }

  function show(drawing: Drawing, places: Positions, theme: Theme): void {
    palette = palettes[theme];
    positions = places;
    const next = new Map<string, readonly Mark[]>();
    cards = drawing.nodes.map((node) => ({ node, marks: marksOf(svgCard(node, origin, palette), next) }));
    plates = drawing.edges.flatMap((edge) => {
      const route = places.edges[edge.id];
      if (route === undefined) return [];
      const svg = svgLabel(edge, { points: [], label: origin }, palette);
      // A line that is cut has a stroke to paint even where it has no words.
      if (svg === '' && edge.state.cut !== true) return [];
      return [{ edge, marks: svg === '' ? [] : marksOf(svg, next), at: route.label }];
    });
    known = next;
    hatch = context === null ? null : makeHatch(context, palette.families.neutral.line);
    paint();
  }

  /** How far a card stands from its place just now: while it is dragged or glides. */
  function offsetOf(id: string): Point {
    const place = positions?.nodes[id];
    const node = cy.getElementById(id);
    if (place === undefined || node.empty()) return origin;
    const now = node.position();
    return { x: now.x - place.x, y: now.y - place.y };
  }

  function paint(): void {
    if (context === null) return;
    const zoom = cy.zoom();
    const pan = cy.pan();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    const scale = zoom * pixelRatio;
    context.setTransform(scale, 0, 0, scale, pan.x * pixelRatio, pan.y * pixelRatio);
    const view = cy.extent();
    for (const { node, marks } of cards) {
      const element = cy.getElementById(node.id);
      if (element.empty()) continue;
      const at = element.position();
      const [w, h] = [node.width / 2 + 20, node.height / 2 + 20];
      if (at.x + w < view.x1 || at.x - w > view.x2 || at.y + h < view.y1 || at.y - h > view.y2) continue;
      paintMarks(context, marks, at, isLight(node.id) ? 1 : faint, zoom, hatch);
      if (node.id === active) paintRing(context, node, at, palette.ink);
    }
    for (const { edge, marks, at } of plates) {
      const [a, b] = [offsetOf(edge.source), offsetOf(edge.target)];
      const place = { x: at.x + (a.x + b.x) / 2, y: at.y + (a.y + b.y) / 2 };
      if (place.x < view.x1 - 80 || place.x > view.x2 + 80 || place.y < view.y1 - 20 || place.y > view.y2 + 20)
        continue;
      // Under a step's number the stroke lies below, so that the number stays readable; over words it lies above.
      const cut = edge.state.cut === true ? cutLook(edge, palette) : null;
      if (cut !== null && edge.step !== undefined) paintCut(context, place, cut);
      paintMarks(context, marks, place, isLight(edge.id) ? 1 : faint, zoom, hatch);
      if (cut !== null && edge.step === undefined) paintCut(context, place, cut);
    }
  }

  function isLight(id: string): boolean {
    return lightIds === null || lightIds.has(id);
  }

  function resize(): void {
    canvas.width = Math.round(container.clientWidth * pixelRatio);
    canvas.height = Math.round(container.clientHeight * pixelRatio);
    paint();
  }

  cy.on('render', paint);
  resize();
  return {
    show,
    paint,
    resize,
    light: (ids) => {
      lightIds = ids;
      paint();
    },
    activate: (id) => {
      active = id;
      paint();
    },
    destroy: () => {
      cy.removeListener('render', paint);
      canvas.remove();
    },
  };
}

function paintRing(context: CanvasRenderingContext2D, node: DrawnNode, at: Point, colour: string): void {
  context.save();
  context.globalAlpha = 1;
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.setLineDash([5, 3]);
  context.beginPath();
  context.roundRect(at.x - node.width / 2 - 7, at.y - node.height / 2 - 7, node.width + 14, node.height + 14, 14);
  context.stroke();
  context.restore();
}

function paintCut(
  context: CanvasRenderingContext2D,
  at: Point,
  { reach, colour }: { readonly reach: number; readonly colour: string },
): void {
  context.save();
  context.globalAlpha = 1;
  context.strokeStyle = colour;
  context.lineWidth = 3;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(at.x - reach, at.y + reach);
  context.lineTo(at.x + reach, at.y - reach);
  context.stroke();
  context.restore();
}
