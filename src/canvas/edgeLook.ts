import type { DrawnEdge } from '../view/drawing.ts';
import type { Palette } from '../view/palette.ts';

/** How Cytoscape draws a line; the same figures as in `view/svgEdge.ts`. All in px at zoom 1. */
export interface EdgeLook {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly arrow: 'triangle' | 'diamond' | 'circle' | 'none';
  readonly arrowScale: number;
  readonly arrowFill: 'filled' | 'hollow';
  /** For planned facts: a hollow line, drawn as paper inside an outline. */
  readonly outlineWidth: number;
  readonly outlineColour: string;
  readonly opacity: number;
  readonly underlay: number;
  readonly depth: number;
}

/** Colours, dashes and arrowhead of one line. */
export function edgeLook(edge: DrawnEdge, palette: Palette): EdgeLook {
  const colour = palette.families[edge.state.ended === true ? 'neutral' : edge.family].line;
  const hollow = edge.state.planned === true;
  const hatched = edge.line === 'hatched';
  const plain = edge.line === 'dotted' ? Math.max(2, edge.width) : edge.width;
  const width = hatched ? Math.max(5, edge.width + 2) : hollow ? Math.max(1.8, edge.width - 1) : plain;
  return {
    colour: hollow ? palette.paper : colour,
    width,
    dash: dashOf(edge),
    cap: edge.line === 'dotted' ? 'round' : 'butt',
    arrow: edge.arrow,
    arrowScale: arrowScale(edge, width),
    arrowFill: hollow ? 'hollow' : 'filled',
    outlineWidth: hollow ? 1.2 : 0,
    outlineColour: colour,
    opacity: edge.state.dimmed === true ? 0.25 : 1,
    underlay: edge.state.selected === true ? 0.25 : 0,
    depth: edge.state.dimmed === true ? 0 : edge.family === 'route' ? 3 : edge.family === 'dependency' ? 1 : 2,
  };
}

function dashOf(edge: DrawnEdge): readonly number[] {
  if (edge.line === 'dashed') return [7, 5];
  if (edge.line === 'dotted') return [0.1, 4.5];
  // Cytoscape can't fill a line with stripes: short bars across a thick line read as the same hatching.
  return edge.line === 'hatched' ? [1.6, 2.4] : [];
}

/** Cytoscape's arrowhead is `max((13.37 width)^0.9, 29) × scale`, of which a triangle takes 0.3. */
function arrowScale(edge: DrawnEdge, width: number): number {
  const length = edge.family === 'dependency' ? 7 : 8 + edge.width * 1.2;
  const part = edge.arrow === 'diamond' ? 1.2 : edge.arrow === 'circle' ? 0.9 : 0.95;
  return (length * part) / 0.3 / Math.max((width * 13.37) ** 0.9, 29);
}
