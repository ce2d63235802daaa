import { svgFont } from '../view/svg.ts';
import type { Mark } from './svgMarks.ts';

/** Text smaller than this on the page is left out: nobody can read it, and it costs most. */
const smallestText = 4.5;

/** Paints marks around a point of the picture. `hatch` stands for the SVG's hatching, `zoom` is the camera's. */
export function paintMarks(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  at: { readonly x: number; readonly y: number },
  alpha: number,
  zoom: number,
  hatch: CanvasPattern | null,
): void {
  context.save();
  context.translate(at.x, at.y);
  for (const mark of marks) {
    context.globalAlpha = alpha * mark.alpha;
    if (mark.type === 'path') paintPath(context, mark, hatch);
    else if (mark.size * zoom >= smallestText) paintText(context, mark);
  }
  context.restore();
}

function paintPath(
  context: CanvasRenderingContext2D,
  mark: Extract<Mark, { readonly type: 'path' }>,
  hatch: CanvasPattern | null,
): void {
  if (mark.fill !== null) {
    context.fillStyle = mark.fill.startsWith('url(') ? (hatch ?? 'transparent') : mark.fill;
    context.fill(mark.path);
  }
  if (mark.stroke === null) return;
  context.strokeStyle = mark.stroke;
  context.lineWidth = mark.width;
  context.lineCap = mark.cap;
  context.lineJoin = 'round';
  context.setLineDash([...mark.dash]);
  context.stroke(mark.path);
}

function paintText(context: CanvasRenderingContext2D, mark: Extract<Mark, { readonly type: 'text' }>): void {
  context.font = `${mark.weight} ${mark.size}px ${svgFont}`;
  context.fillStyle = mark.fill;
  context.textAlign = mark.anchor;
  context.fillText(mark.text, mark.x, mark.y);
  if (!mark.struck) return;
  const width = context.measureText(mark.text).width;
  const left = mark.anchor === 'center' ? mark.x - width / 2 : mark.x;
  context.fillRect(left, mark.y - mark.size * 0.36, width, 1.2);
}

/** The hatching of assumed cards as a pattern of the canvas; the same stripes as in the SVG. */
export function makeHatch(context: CanvasRenderingContext2D, colour: string): CanvasPattern | null {
  const gap = 6;
  const tile = document.createElement('canvas');
  tile.width = gap;
  tile.height = gap;
  const inside = tile.getContext('2d');
  if (inside === null) return null;
  inside.globalAlpha = 0.22;
  inside.fillStyle = colour;
  inside.fillRect(0, 0, gap / 2, gap);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(45));
  return pattern;
}
