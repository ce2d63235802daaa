import type { PlacedPoint, PlacedRoute } from './placed.ts';

/** One leg of a smooth line: a cubic from `from` to `to`. */
export interface Leg {
  readonly from: PlacedPoint;
  readonly first: PlacedPoint;
  readonly second: PlacedPoint;
  readonly to: PlacedPoint;
}

/**
 * The smooth line through the points of a route, leg by leg. At each point it runs along the straight leg it touches,
 * if any, else in the direction of `bend`; so between two rows it is an S that stays in the box of its two ends
 * and can't touch a card that the points avoid. O(points).
 */
export function curveLegs(route: PlacedRoute): readonly Leg[] {
  const { points } = route;
  const upright = points.map((_, at) => isUpright(points, at, route.bend ?? 'vertical'));
  return points.slice(1).map((to, before) => {
    const from = points[before] ?? to;
    const both = upright[before] === upright[before + 1];
    const reach = both ? 0.5 : 0.55;
    return {
      from,
      first: pull(from, to, upright[before] ?? true, reach),
      second: pull(to, from, upright[before + 1] ?? true, reach),
      to,
    };
  });
}

function isUpright(points: readonly PlacedPoint[], at: number, bend: 'vertical' | 'horizontal'): boolean {
  const here = points[at];
  for (const other of [points[at - 1], points[at + 1]]) {
    if (here === undefined || other === undefined) continue;
    if (other.x === here.x && other.y !== here.y) return true;
    if (other.y === here.y && other.x !== here.x) return false;
  }
  return bend === 'vertical';
}

function pull(from: PlacedPoint, to: PlacedPoint, upright: boolean, reach: number): PlacedPoint {
  return upright
    ? { x: from.x, y: from.y + (to.y - from.y) * reach }
    : { x: from.x + (to.x - from.x) * reach, y: from.y };
}

/** The route as an SVG path; coordinates rounded to tenths. O(points). */
export function curvePath(route: PlacedRoute): string {
  const start = route.points[0];
  if (start === undefined) return '';
  let path = `M${round(start.x)} ${round(start.y)}`;
  for (const leg of curveLegs(route)) {
    if (leg.from.x === leg.to.x || leg.from.y === leg.to.y) path += `L${round(leg.to.x)} ${round(leg.to.y)}`;
    else path += `C${[leg.first, leg.second, leg.to].map((p) => `${round(p.x)} ${round(p.y)}`).join(' ')}`;
  }
  return path;
}

/** Points on the smooth line, `perLeg` a leg (straight legs: their ends only), first and last included. O(points · perLeg). */
export function sampleCurve(route: PlacedRoute, perLeg = 12): PlacedPoint[] {
  const samples: PlacedPoint[] = route.points.slice(0, 1);
  for (const leg of curveLegs(route)) {
    const straight = leg.from.x === leg.to.x || leg.from.y === leg.to.y;
    const steps = straight ? 1 : perLeg;
    for (let step = 1; step <= steps; step += 1) samples.push(onLeg(leg, step / steps));
  }
  return samples;
}

/** The point at `t` in [0, 1] of one leg. */
function onLeg(leg: Leg, t: number): PlacedPoint {
  const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
  return {
    x: a * leg.from.x + b * leg.first.x + c * leg.second.x + d * leg.to.x,
    y: a * leg.from.y + b * leg.first.y + c * leg.second.y + d * leg.to.y,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
