import type { EdgeRoute, Point } from '../layouts/layout.ts';
import { sampleCurve } from '../view/curve.ts';

/** A routed line in Cytoscape's own terms: bends as weight along and distance off the line between the two centres. */
export interface EdgeShape {
  readonly sourceEndpoint: string;
  readonly targetEndpoint: string;
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

/**
 * Translates a route into `segments`. The smooth line is sampled, so the canvas draws the same curve as the SVG. Ends are
 * offsets from the card centres; a card that is dragged takes its lines along. Null: there is no line between the centres.
 */
export function edgeShape(route: EdgeRoute, source: Point, target: Point): EdgeShape | null {
  const sampled = sampleCurve(route, 14);
  // A straight line keeps a bend in its middle, or Cytoscape would draw it from centre to centre.
  const points = sampled.length === 2 ? [...sampled.slice(0, 1), middle(sampled), ...sampled.slice(1)] : sampled;
  const first = points[0];
  const last = points.at(-1);
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy);
  if (first === undefined || last === undefined || length < 1) return null;
  const weights: number[] = [];
  const distances: number[] = [];
  for (const point of points.slice(1, -1)) {
    const [px, py] = [point.x - source.x, point.y - source.y];
    weights.push(rounded((px * dx + py * dy) / (length * length), 1e5));
    distances.push(rounded((py * dx - px * dy) / length, 1e2));
  }
  return { sourceEndpoint: offset(first, source), targetEndpoint: offset(last, target), weights, distances };
}

function middle(points: readonly Point[]): Point {
  const [a, b] = [points[0] ?? { x: 0, y: 0 }, points[1] ?? { x: 0, y: 0 }];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function offset(point: Point, centre: Point): string {
  return `${rounded(point.x - centre.x, 1e2)}px ${rounded(point.y - centre.y, 1e2)}px`;
}

function rounded(value: number, unit: number): number {
  return Math.round(value * unit) / unit;
}
