import { curveLegs, curvePath } from './curve.ts';
import type { DrawnEdge } from './drawing.ts';
import { badgeSize, labelFont, labelSize } from './labelSize.ts';
import type { Palette } from './palette.ts';
import type { PlacedPoint, PlacedRoute } from './placed.ts';
import { element, escapeXml } from './xml.ts';

/** Bars and gaps along a line, px; the same as in `canvas/edgeLook.ts`. */
const dashes = { solid: undefined, dashed: '7 5', dotted: '0.1 4.5', hatched: '1.6 2.4' } as const;

/** The line of an edge with its arrowhead, as an SVG group. */
export function svgEdge(edge: DrawnEdge, route: PlacedRoute, palette: Palette): string {
  const colour = lineColour(edge, palette);
  const size = arrowSize(edge);
  const end = endOf(route);
  const trimmed = trim(route, end, edge.arrow === 'none' ? 0 : size.length - 1.5);
  const d = curvePath(trimmed);
  const hatched = edge.line === 'hatched';
  const width = hatched ? Math.max(5, edge.width + 2) : edge.width;
  const line = (stroke: string, strokeWidth: number): string =>
    element('path', {
      d,
      fill: 'none',
      stroke,
      'stroke-width': strokeWidth,
      // Hatched: short bars across a thick line, as the canvas draws them; stripes of a pattern vanish on many printers.
      'stroke-dasharray': dashes[edge.line],
      'stroke-linecap': edge.line === 'dotted' ? 'round' : undefined,
    });
  const hollow = edge.state.planned === true;
  const parts = [element('title', {}, escapeXml(edge.spoken))];
  if (edge.state.selected === true)
    parts.push(element('path', { d, fill: 'none', stroke: palette.ink, 'stroke-width': width + 5, opacity: 0.25 }));
  if (hatched) parts.push(line(colour, width));
  else if (hollow) parts.push(line(colour, Math.max(4, width + 1.5)), line(palette.paper, Math.max(1.8, width - 1)));
  else parts.push(line(colour, edge.line === 'dotted' ? Math.max(2, width) : width));
  parts.push(arrowHead(edge, end, size, colour, hollow ? palette.paper : colour));
  if (edge.state.cut === true) parts.push(cutMark(edge, route, palette));
  return element(
    'g',
    {
      'data-id': edge.id,
      'data-family': edge.family,
      role: 'img',
      'aria-label': edge.spoken,
      opacity: edge.state.dimmed === true ? 0.3 : undefined,
    },
    parts.join(''),
  );
}

/** The plate with the label and the number of the step. */
export function svgLabel(edge: DrawnEdge, route: PlacedRoute, palette: Palette): string {
  const size = labelSize(edge);
  if (size === null) return '';
  const { x, y } = route.label;
  const left = x - size.width / 2;
  const colours = palette.families[familyOf(edge)];
  // The plate stays opaque when the words are dimmed: a line through them could not be read.
  const plate =
    edge.label === undefined
      ? ''
      : element('rect', { x: left, y: y - 9.5, width: size.width, height: 19, rx: 5, fill: palette.paper });
  const parts: string[] = [];
  if (edge.label !== undefined) {
    parts.push(
      element(
        'text',
        {
          x:
            left +
            (edge.step === undefined ? 0 : badgeSize) +
            (size.width - (edge.step === undefined ? 0 : badgeSize)) / 2,
          y: y + 4.2,
          'font-size': labelFont,
          'font-weight': 600,
          'text-anchor': 'middle',
          fill: edge.state.ended === true ? palette.ink3 : colours.text,
          'text-decoration': edge.state.cut === true ? 'line-through' : undefined,
        },
        escapeXml(edge.label),
      ),
    );
  }
  if (edge.step !== undefined) {
    const centre = left + badgeSize / 2;
    parts.push(
      element('circle', {
        cx: centre,
        cy: y,
        r: badgeSize / 2,
        fill: colours.line,
        stroke: palette.paper,
        'stroke-width': 2,
      }),
      element(
        'text',
        { x: centre, y: y + 4, 'font-size': 11.5, 'font-weight': 600, 'text-anchor': 'middle', fill: palette.panel },
        String(edge.step),
      ),
    );
  }
  const words = element('g', { opacity: edge.state.dimmed === true ? 0.42 : undefined }, parts.join(''));
  return element('g', { 'aria-hidden': 'true' }, plate + words);
}

function familyOf(edge: DrawnEdge): DrawnEdge['family'] {
  return edge.state.ended === true ? 'neutral' : edge.family;
}

function lineColour(edge: DrawnEdge, palette: Palette): string {
  return palette.families[familyOf(edge)].line;
}

function arrowSize(edge: DrawnEdge): { length: number; half: number } {
  if (edge.family === 'dependency') return { length: 7, half: 3.2 };
  const length = 8 + edge.width * 1.2;
  return { length, half: length * 0.42 };
}

/** Tip of the edge and the direction in which it arrives there. */
function endOf(route: PlacedRoute): { tip: PlacedPoint; dx: number; dy: number } {
  const leg = curveLegs(route).at(-1);
  if (leg === undefined) return { tip: route.points[0] ?? { x: 0, y: 0 }, dx: 0, dy: 1 };
  const from = leg.second.x === leg.to.x && leg.second.y === leg.to.y ? leg.from : leg.second;
  const length = Math.hypot(leg.to.x - from.x, leg.to.y - from.y) || 1;
  return { tip: leg.to, dx: (leg.to.x - from.x) / length, dy: (leg.to.y - from.y) / length };
}

/** The line ends inside its arrowhead, so that a thick line does not stick out at the tip. */
function trim(route: PlacedRoute, end: { tip: PlacedPoint; dx: number; dy: number }, by: number): PlacedRoute {
  const points = route.points.slice(0, -1);
  return { ...route, points: [...points, { x: end.tip.x - end.dx * by, y: end.tip.y - end.dy * by }] };
}

function arrowHead(
  edge: DrawnEdge,
  end: { tip: PlacedPoint; dx: number; dy: number },
  size: { length: number; half: number },
  stroke: string,
  fill: string,
): string {
  const { tip, dx, dy } = end;
  const back = (by: number, aside: number): string =>
    `${round(tip.x - dx * by - dy * aside)} ${round(tip.y - dy * by + dx * aside)}`;
  const look = { fill, stroke, 'stroke-width': fill === stroke ? undefined : 1.5, 'stroke-linejoin': 'round' };
  const { length, half } = size;
  if (edge.arrow === 'triangle')
    return element('path', { d: `M${back(0, 0)}L${back(length, half)}L${back(length, -half)}Z`, ...look });
  if (edge.arrow === 'diamond') {
    const middle = length * 0.6;
    return element('path', {
      d: `M${back(0, 0)}L${back(middle, half)}L${back(middle * 2, 0)}L${back(middle, -half)}Z`,
      ...look,
    });
  }
  if (edge.arrow === 'circle') {
    const r = half + 0.4;
    return element('circle', { cx: tip.x - dx * (r + 1), cy: tip.y - dy * (r + 1), r, ...look });
  }
  return '';
}

function cutMark(edge: DrawnEdge, route: PlacedRoute, palette: Palette): string {
  const { x, y } = route.label;
  const { reach, colour } = cutLook(edge, palette);
  const d = `M${x - reach} ${y + reach}L${x + reach} ${y - reach}`;
  return element('path', { d, stroke: colour, 'stroke-width': 3, 'stroke-linecap': 'round' });
}

/** Under the number of a step the stroke reaches out on both sides, in ink, so that both can be read. */
export function cutLook(edge: DrawnEdge, palette: Palette): { readonly reach: number; readonly colour: string } {
  return edge.step === undefined
    ? { reach: 9, colour: palette.families.route.line }
    : { reach: 15, colour: palette.ink };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
