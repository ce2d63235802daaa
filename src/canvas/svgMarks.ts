// Reads the marks of one SVG group once, so that a frame paints them without touching the DOM. It knows what
// view/svgCard.ts and view/svgEdge.ts write, and nothing else.

/** One thing to paint, in picture px, with everything inherited written out. */
export type Mark =
  | {
      readonly type: 'path';
      readonly path: Path2D;
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly width: number;
      readonly dash: readonly number[];
      readonly cap: CanvasLineCap;
      readonly alpha: number;
    }
  | {
      readonly type: 'text';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly weight: string;
      readonly fill: string;
      readonly anchor: CanvasTextAlign;
      readonly struck: boolean;
      readonly alpha: number;
    };

interface Inherited {
  readonly matrix: DOMMatrix;
  readonly alpha: number;
}

/** The marks of an SVG fragment, in the order in which they are painted. */
export function readMarks(svg: string): readonly Mark[] {
  const document = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>`,
    'image/svg+xml',
  );
  const marks: Mark[] = [];
  for (const child of document.documentElement.children) collect(child, { matrix: new DOMMatrix(), alpha: 1 }, marks);
  return marks;
}

function collect(element: Element, from: Inherited, marks: Mark[]): void {
  const name = element.tagName;
  if (name === 'title' || name === 'desc' || name === 'defs') return;
  const transform = element.getAttribute('transform');
  const inherited: Inherited = {
    matrix: transform === null ? from.matrix : from.matrix.multiply(readTransform(transform)),
    alpha: from.alpha * numberOf(element, 'opacity', 1),
  };
  if (name === 'g') for (const child of element.children) collect(child, inherited, marks);
  else if (name === 'text') marks.push(textMark(element, inherited));
  else {
    const path = pathOf(element);
    if (path !== null) marks.push(pathMark(element, path, inherited));
  }
}

function pathOf(element: Element): Path2D | null {
  if (element.tagName === 'path') return new Path2D(element.getAttribute('d') ?? '');
  const path = new Path2D();
  if (element.tagName === 'rect') {
    const [x, y] = [numberOf(element, 'x', 0), numberOf(element, 'y', 0)];
    path.roundRect(x, y, numberOf(element, 'width', 0), numberOf(element, 'height', 0), numberOf(element, 'rx', 0));
    return path;
  }
  if (element.tagName !== 'circle') return null;
  path.arc(numberOf(element, 'cx', 0), numberOf(element, 'cy', 0), numberOf(element, 'r', 0), 0, 2 * Math.PI);
  return path;
}

function pathMark(element: Element, own: Path2D, { matrix, alpha }: Inherited): Mark {
  const path = new Path2D();
  path.addPath(own, matrix);
  const stroke = element.getAttribute('stroke');
  return {
    type: 'path',
    path,
    fill: colourOf(element.getAttribute('fill') ?? '#000000'),
    stroke: stroke === null ? null : colourOf(stroke),
    // A scaled mark has a scaled line, as in SVG.
    width: numberOf(element, 'stroke-width', 1) * Math.abs(matrix.a),
    dash: (element.getAttribute('stroke-dasharray') ?? '')
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map(Number),
    cap: element.getAttribute('stroke-linecap') === 'round' ? 'round' : 'butt',
    alpha,
  };
}

function textMark(element: Element, { matrix, alpha }: Inherited): Mark {
  const at = matrix.transformPoint({ x: numberOf(element, 'x', 0), y: numberOf(element, 'y', 0) });
  return {
    type: 'text',
    text: element.textContent ?? '',
    x: at.x,
    y: at.y,
    size: numberOf(element, 'font-size', 12.5),
    weight: element.getAttribute('font-weight') ?? '400',
    fill: element.getAttribute('fill') ?? '#000000',
    anchor: element.getAttribute('text-anchor') === 'middle' ? 'center' : 'left',
    struck: element.getAttribute('text-decoration') === 'line-through',
    alpha,
  };
}

function numberOf(element: Element, name: string, fallback: number): number {
  const text = element.getAttribute(name);
  return text === null ? fallback : Number.parseFloat(text);
}

function colourOf(text: string): string | null {
  return text === 'none' ? null : text;
}

function readTransform(text: string): DOMMatrix {
  const matrix = new DOMMatrix();
  for (const [, kind, inside] of text.matchAll(/(translate|scale)\(([^)]*)\)/g)) {
    const [a = 0, b] = (inside ?? '').split(/[\s,]+/).map(Number);
    if (kind === 'translate') matrix.translateSelf(a, b ?? 0);
    else matrix.scaleSelf(a, b ?? a);
  }
  return matrix;
}
