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

/** Where a label may stand: at a share of the line's length, moved aside by a part of its width; the best first. */
const spots = [0, 0.2, -0.2, 0.4, -0.4, 0.58, -0.58]
  .flatMap((part) =>
    [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82].map((share) => ({
      share,
      part,
      cost: Math.abs(share - 0.5) * 40 + Math.abs(part) * 45,
    })),
  )
  .sort((a, b) => a.cost - b.cost || b.share - a.share || b.part - a.part);

/**
 * A place on its line for every label: as near to the middle as it can stand off cards, off other labels, and, where
 * there is a choice, off other lines. Greedy by the number of places, in the order of edges, lit ones first; a second
 * time, with those first that found no place, when some did not. O(labels · places) with a
 * grid for neighbours.
 */
export function placeLabels(
  chart: Chart,
  boxes: Boxes,
  cards: readonly number[],
  ways: ReadonlyMap<number, Way>,
): Labels {
  const first = placeInOrder(chart, boxes, cards, ways, new Set());
  if (first.clashes.length === 0 || ways.size > 300) return first;
  // Those that found no free place choose first the second time: the others mostly have another.
  const second = placeInOrder(chart, boxes, cards, ways, new Set(first.clashes));
  return second.clashes.length < first.clashes.length ? second : first;
}

function placeInOrder(
  chart: Chart,
  boxes: Boxes,
  cards: readonly number[],
  ways: ReadonlyMap<number, Way>,
  before: ReadonlySet<number>,
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
  const lines = ways.size <= 200 ? new Lines() : null;
  const samples = new Map<number, readonly Point[]>();
  for (const [edge, way] of ways) {
    const line = sampleCurve({ points: way.points, label: { x: 0, y: 0 }, bend: way.bend }, 8);
    samples.set(edge, line);
    lines?.add(edge, line);
  }
  // A plate that hides another labelled line misleads; over a thin one it only costs a little.
  const covered = (plate: Plate, edge: number): number => {
    let cost = 0;
    for (const other of lines?.under(plate, edge) ?? []) cost += (chart.labelWidth[other] ?? 0) > 0 ? 45 : 3;
    return cost;
  };
  const places = new Map<number, Point>();
  const clashes: number[] = [];
  const rank = (edge: number): number => (before.has(edge) ? 2 : 0) + (chart.lit[edge] ?? 0);
  for (const edge of [...ways.keys()].sort((a, b) => rank(b) - rank(a) || a - b)) {
    const line = samples.get(edge) ?? [];
    const size = { width: chart.labelWidth[edge] ?? 0, height: chart.labelHeight[edge] ?? 0 };
    if (size.width === 0) {
      places.set(edge, alongLine(line, lengthsOf(line), 0.5));
      continue;
    }
    let best: Plate | null = null;
    let least = Number.POSITIVE_INFINITY;
    const lengths = lengthsOf(line);
    for (const spot of spots) {
      if (spot.cost >= least) break;
      const at = alongLine(line, lengths, spot.share);
      const plate = { x: at.x + spot.part * size.width, y: at.y, ...size };
      const blocked = spot.cost + (grid.hits(plate, edge) ? 1000 : 0);
      if (blocked >= least) continue;
      const cost = blocked + covered(plate, edge);
      if (cost >= least) continue;
      least = cost;
      best = plate;
    }
    if (best === null) continue;
    if (least >= 1000) clashes.push(edge);
    grid.add(edge, best);
    places.set(edge, { x: best.x, y: best.y });
  }
  return { places, clashes };
}

/** Length of a polyline up to each of its points. */
function lengthsOf(line: readonly Point[]): number[] {
  let length = 0;
  return line.map((point, at) => {
    if (at > 0) length += distance(line[at - 1], point);
    return length;
  });
}

/** The point at a share of the length of a polyline. */
function alongLine(line: readonly Point[], lengths: readonly number[], share: number): Point {
  const goal = (lengths[lengths.length - 1] ?? 0) * share;
  const at = lengths.findIndex((length) => length >= goal);
  const [a, b] = [line[at - 1], line[at]];
  if (a === undefined || b === undefined) return line[0] ?? { x: 0, y: 0 };
  const [from, to] = [lengths[at - 1] ?? 0, lengths[at] ?? 0];
  const t = to > from ? (goal - from) / (to - from) : 0;
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

function distance(a: Point | undefined, b: Point | undefined): number {
  return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);
}

/** Plates by squares of 96 px. */
class Grid {
  private readonly cells = new Map<number, { owner: number; plate: Plate }[]>();

  add(owner: number, plate: Plate): void {
    for (const key of squares(plate, 96)) {
      const cell = this.cells.get(key);
      if (cell === undefined) this.cells.set(key, [{ owner, plate }]);
      else cell.push({ owner, plate });
    }
  }

  /** Whether another's plate lies under this one. */
  hits(plate: Plate, owner: number): boolean {
    for (const key of squares(plate, 96)) {
      for (const other of this.cells.get(key) ?? [])
        if (other.owner !== owner && overlap(plate, other.plate)) return true;
    }
    return false;
  }
}

/** Which lines pass a square of 16 px. */
class Lines {
  private readonly cells = new Map<number, number[]>();

  add(owner: number, line: readonly Point[]): void {
    let last = Number.NaN;
    for (let at = 1; at < line.length; at += 1) {
      const [a, b] = [line[at - 1], line[at]];
      if (a === undefined || b === undefined) continue;
      const count = Math.max(1, Math.round(distance(a, b) / 10));
      for (let k = 0; k <= count; k += 1) {
        const x = Math.floor((a.x + ((b.x - a.x) * k) / count) / 16);
        const y = Math.floor((a.y + ((b.y - a.y) * k) / count) / 16);
        const key = y * 1_000_003 + x;
        if (key === last) continue;
        last = key;
        const cell = this.cells.get(key);
        if (cell === undefined) this.cells.set(key, [owner]);
        else if (cell[cell.length - 1] !== owner) cell.push(owner);
      }
    }
  }

  /** The lines under a plate, but its owner's own. */
  under(plate: Plate, owner: number): readonly number[] {
    const found: number[] = [];
    for (const key of squares(plate, 16)) {
      for (const other of this.cells.get(key) ?? []) if (other !== owner && !found.includes(other)) found.push(other);
    }
    return found;
  }
}

function overlap(a: Plate, b: Plate): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width + 4 && Math.abs(a.y - b.y) * 2 < a.height + b.height + 4;
}

function squares(plate: Plate, size: number): number[] {
  const [left, right] = [
    Math.floor((plate.x - plate.width / 2) / size),
    Math.floor((plate.x + plate.width / 2) / size),
  ];
  const [top, bottom] = [
    Math.floor((plate.y - plate.height / 2) / size),
    Math.floor((plate.y + plate.height / 2) / size),
  ];
  const keys: number[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) keys.push(row * 1_000_003 + column);
  return keys;
}
