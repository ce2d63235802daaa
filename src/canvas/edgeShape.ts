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
  const points = sampleCurve(route, 14);
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

function offset(point: Point, centre: Point): string {
  return `${rounded(point.x - centre.x, 1e2)}px ${rounded(point.y - centre.y, 1e2)}px`;
}

function rounded(value: number, unit: number): number {
  return Math.round(value * unit) / unit;
}
