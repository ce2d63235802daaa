import { sampleCurve } from '../view/curve.ts';
import type { Boxes } from './bands.ts';
import type { Chart } from './chart.ts';
import type { Point } from './layout.ts';
import type { Way } from './routing.ts';

/** A plate with its centre and size, px. */
interface Plate {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where each label stands, and how many stand on a card or on another label because there was no free place. */
export interface Labels {
  readonly places: ReadonlyMap<number, Point>;
  readonly clashes: readonly number[];
}

const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

/**
 * A place on its line for every label: as near to the middle as it can stand off cards, off other labels, and, where
 * there is a choice, off other lines. Greedy by the number of places, in the order of edges. O(labels · places) with a
 * grid for neighbours.
 */
export function placeLabels(
  chart: Chart,
  boxes: Boxes,
  cards: readonly number[],
  ways: ReadonlyMap<number, Way>,
): Labels {
  const grid = new Grid();
  for (const card of cards) {
    grid.add(-1 - card, {
      x: boxes.x[card] ?? 0,
      y: boxes.y[card] ?? 0,
      width: boxes.width[card] ?? 0,
      height: boxes.height[card] ?? 0,
    });
  }
  const lines = ways.size <= 400 ? new Grid() : null;
  const samples = new Map<number, readonly Point[]>();
  for (const [edge, way] of ways) {
    const line = sampleCurve({ points: way.points, label: { x: 0, y: 0 }, bend: way.bend }, 16);
    samples.set(edge, line);
    if (lines !== null) for (const point of walk(line, 12)) lines.add(edge, { ...point, width: 2, height: 2 });
  }
  // A plate that hides another labelled line misleads; over a thin one it only costs a little.
  const covered = (grid: Grid, plate: Plate, edge: number): number => {
    let cost = 0;
    for (const other of grid.ownersAt(plate, edge)) cost += (chart.labelWidth[other] ?? 0) > 0 ? 45 : 3;
    return cost;
  };
  const places = new Map<number, Point>();
  const clashes: number[] = [];
  for (const edge of [...ways.keys()].sort((a, b) => (chart.lit[b] ?? 0) - (chart.lit[a] ?? 0) || a - b)) {
    const line = samples.get(edge) ?? [];
    const size = { width: chart.labelWidth[edge] ?? 0, height: chart.labelHeight[edge] ?? 0 };
    if (size.width === 0) {
      places.set(edge, alongLine(line, 0.5));
      continue;
    }
    let best: Plate | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of candidates(line, size)) {
      if (candidate.cost >= least) continue;
      const hits = grid.ownersAt(candidate.plate, edge).size * 1000;
      const cost = candidate.cost + hits + (hits < least && lines !== null ? covered(lines, candidate.plate, edge) : 0);
      if (cost >= least) continue;
      least = cost;
      best = candidate.plate;
    }
    if (best === null) continue;
    if (least >= 1000) clashes.push(edge);
    grid.add(edge, best);
    places.set(edge, { x: best.x, y: best.y });
  }
  return { places, clashes };
}

/** Places on the line first, then beside it. The middle of the last upright stretch counts as the middle. */
function candidates(line: readonly Point[], size: { width: number; height: number }): { plate: Plate; cost: number }[] {
  const found: { plate: Plate; cost: number }[] = [];
  for (const aside of [0, size.width / 2 + 5, -size.width / 2 - 5]) {
    for (const share of shares) {
      const at = alongLine(line, share);
      found.push({
        plate: { x: at.x + aside, y: at.y, ...size },
        cost: Math.abs(share - 0.5) * 40 + (aside === 0 ? 0 : 26),
      });
    }
  }
  return found;
}

/** The point at a share of the length of a polyline. */
function alongLine(line: readonly Point[], share: number): Point {
  let length = 0;
  for (let at = 1; at < line.length; at += 1) length += distance(line[at - 1], line[at]);
  let left = length * share;
  for (let at = 1; at < line.length; at += 1) {
    const [a, b] = [line[at - 1], line[at]];
    const step = distance(a, b);
    if (a === undefined || b === undefined) break;
    if (left <= step && step > 0) return { x: a.x + ((b.x - a.x) * left) / step, y: a.y + ((b.y - a.y) * left) / step };
    left -= step;
  }
  return line[line.length - 1] ?? { x: 0, y: 0 };
}

function* walk(line: readonly Point[], step: number): Generator<Point> {
  for (let at = 1; at < line.length; at += 1) {
    const [a, b] = [line[at - 1], line[at]];
    if (a === undefined || b === undefined) continue;
    const count = Math.max(1, Math.round(distance(a, b) / step));
    for (let k = 0; k < count; k += 1) yield { x: a.x + ((b.x - a.x) * k) / count, y: a.y + ((b.y - a.y) * k) / count };
  }
}

function distance(a: Point | undefined, b: Point | undefined): number {
  return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);
}

/** Plates by squares of 96 px. */
class Grid {
  private readonly cells = new Map<number, { owner: number; plate: Plate }[]>();

  add(owner: number, plate: Plate): void {
    for (const key of squares(plate)) {
      const cell = this.cells.get(key);
      if (cell === undefined) this.cells.set(key, [{ owner, plate }]);
      else cell.push({ owner, plate });
    }
  }

  /** Whose plates lie under this one, but its owner's own. */
  ownersAt(plate: Plate, owner: number): ReadonlySet<number> {
    const owners = new Set<number>();
    for (const key of squares(plate)) {
      for (const other of this.cells.get(key) ?? []) {
        if (other.owner !== owner && overlap(plate, other.plate)) owners.add(other.owner);
      }
    }
    return owners;
  }
}

function overlap(a: Plate, b: Plate): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width + 4 && Math.abs(a.y - b.y) * 2 < a.height + b.height + 4;
}

function* squares(plate: Plate): Generator<number> {
  const [left, right] = [Math.floor((plate.x - plate.width / 2) / 96), Math.floor((plate.x + plate.width / 2) / 96)];
  const [top, bottom] = [Math.floor((plate.y - plate.height / 2) / 96), Math.floor((plate.y + plate.height / 2) / 96)];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) yield row * 1_000_003 + column;
}
