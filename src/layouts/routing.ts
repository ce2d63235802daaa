import { type Band, type Boxes, findBands, findPassages, type Passage } from './bands.ts';
import type { Chart } from './chart.ts';
import type { Point } from './layout.ts';
import { type Port, spreadPorts } from './ports.ts';

/** The way of an edge from border to border; `bend` as in `EdgeRoute`. */
export interface Way {
  readonly points: readonly Point[];
  readonly bend: 'vertical' | 'horizontal';
}

/**
 * Routes edges among placed cards. Between bands an edge is an S, through a band it goes upright between cards, to a
 * neighbour in the same band straight across, past others in a loop below: so no edge runs through a card that is not
 * its end. `wish(edge, band)` says where an edge would like to pass a band. O((n + m) log · bands passed).
 */
export function routeEdges(
  chart: Chart,
  boxes: Boxes,
  cards: readonly number[],
  edges: readonly number[],
  wish: (edge: number, step: number) => number | undefined,
): Map<number, Way> {
  const { bands, bandOf } = findBands(boxes, cards);
  const top = (card: number): number => (boxes.y[card] ?? 0) - (boxes.height[card] ?? 0) / 2;
  const bottom = (card: number): number => (boxes.y[card] ?? 0) + (boxes.height[card] ?? 0) / 2;
  const ways = new Map<number, Way>();
  const upright: Ends[] = [];
  const sideways: Ends[] = [];
  for (const edge of edges) {
    const [source, target] = [chart.source[edge] ?? 0, chart.target[edge] ?? 0];
    if (source === target) {
      ways.set(edge, loop(boxes, source));
      continue;
    }
    const [from, to] = [bandOf.get(source) ?? 0, bandOf.get(target) ?? 0];
    const ends: Ends =
      from <= to
        ? { edge, upper: source, lower: target, from, to }
        : { edge, upper: target, lower: source, from: to, to: from };
    (from === to ? sideways : upright).push(ends);
  }
  const passes = passagesOf(bands, boxes, upright, wish);
  const ports: Port[] = [];
  const portsOf = new Map<number, [Port, Port]>();
  const open = (ends: Ends, lowerSide: 'top' | 'bottom'): void => {
    const first = passes.get(ends.from + 1)?.get(ends.edge);
    const last = passes.get(ends.to - 1)?.get(ends.edge);
    const near = ends.to - ends.from <= 1;
    const upper: Port = {
      edge: ends.edge,
      card: ends.upper,
      side: 'bottom',
      towards: (near ? undefined : first) ?? boxes.x[ends.lower] ?? 0,
      partner: ends.lower,
      near,
      x: 0,
    };
    const lower: Port = {
      edge: ends.edge,
      card: ends.lower,
      side: lowerSide,
      towards: (near ? undefined : last) ?? boxes.x[ends.upper] ?? 0,
      partner: ends.upper,
      near,
      x: 0,
    };
    ports.push(upper, lower);
    portsOf.set(ends.edge, [upper, lower]);
  };
  for (const ends of upright) open(ends, 'top');
  const looping = sideways.filter((ends) => !areNeighbours(bands[ends.from], ends.upper, ends.lower));
  for (const ends of looping) open(ends, 'bottom');
  spreadPorts(chart, boxes, ports);
  for (const ends of upright) {
    const [upper, lower] = portsOf.get(ends.edge) ?? [];
    if (upper === undefined || lower === undefined) continue;
    const points: Point[] = [{ x: upper.x, y: bottom(ends.upper) }];
    const start = bands[ends.from];
    if (start !== undefined && start.bottom > bottom(ends.upper) + 6) points.push({ x: upper.x, y: start.bottom });
    for (let at = ends.from + 1; at < ends.to; at += 1) {
      const band = bands[at];
      const x = passes.get(at)?.get(ends.edge);
      if (band === undefined || x === undefined) continue;
      points.push({ x, y: band.top - 4 }, { x, y: band.bottom + 4 });
    }
    const end = bands[ends.to];
    if (end !== undefined && end.top < top(ends.lower) - 6) points.push({ x: lower.x, y: end.top });
    points.push({ x: lower.x, y: top(ends.lower) });
    ways.set(ends.edge, { points: downwards(chart, ends, points), bend: 'vertical' });
  }
  looping.forEach((ends, at) => {
    const [a, b] = portsOf.get(ends.edge) ?? [];
    const band = bands[ends.from];
    if (a === undefined || b === undefined || band === undefined) return;
    ways.set(ends.edge, { points: downwards(chart, ends, under(a, b, band, bottom, at % 4)), bend: 'vertical' });
  });
  routeAcross(
    chart,
    boxes,
    sideways.filter((ends) => !looping.includes(ends)),
    ways,
  );
  return ways;
}

interface Ends {
  readonly edge: number;
  readonly upper: number;
  readonly lower: number;
  readonly from: number;
  readonly to: number;
}

function downwards(chart: Chart, ends: Ends, points: Point[]): readonly Point[] {
  return chart.source[ends.edge] === ends.upper ? points : points.reverse();
}

function passagesOf(
  bands: readonly Band[],
  boxes: Boxes,
  upright: readonly Ends[],
  wish: (edge: number, step: number) => number | undefined,
): Map<number, Map<number, number>> {
  const wishes = new Map<number, Passage[]>();
  for (const ends of upright) {
    for (let at = ends.from + 1; at < ends.to; at += 1) {
      const share = (at - ends.from) / (ends.to - ends.from);
      const straight = (boxes.x[ends.upper] ?? 0) * (1 - share) + (boxes.x[ends.lower] ?? 0) * share;
      const list = wishes.get(at) ?? [];
      list.push({ edge: ends.edge, wish: wish(ends.edge, at - ends.from - 1) ?? straight });
      wishes.set(at, list);
    }
  }
  const result = new Map<number, Map<number, number>>();
  for (const [at, list] of wishes) {
    const band = bands[at];
    if (band !== undefined) result.set(at, findPassages(band, boxes, list));
  }
  return result;
}

function areNeighbours(band: Band | undefined, first: number, second: number): boolean {
  if (band === undefined) return false;
  return Math.abs(band.cards.indexOf(first) - band.cards.indexOf(second)) === 1;
}

/** From the lower side of one card under the others to the lower side of the other. */
function under(a: Port, b: Port, band: Band, bottom: (card: number) => number, lane: number): Point[] {
  const depth = band.bottom + 14 + lane * 7;
  const turn = Math.min(26, Math.abs(a.x - b.x) / 2);
  const way = a.x < b.x ? 1 : -1;
  return [
    { x: a.x, y: bottom(a.card) },
    { x: a.x + way * turn, y: depth },
    { x: b.x - way * turn, y: depth },
    { x: b.x, y: bottom(b.card) },
  ];
}

/** Straight across between neighbours, several of them one below the other. */
function routeAcross(chart: Chart, boxes: Boxes, across: readonly Ends[], ways: Map<number, Way>): void {
  const pairs = new Map<string, Ends[]>();
  for (const ends of across) {
    const key = [ends.upper, ends.lower].sort((a, b) => a - b).join(' ');
    const list = pairs.get(key) ?? [];
    list.push(ends);
    pairs.set(key, list);
  }
  for (const list of pairs.values()) {
    list.sort((a, b) => a.edge - b.edge);
    const gaps = list.slice(1).map((ends, at) => {
      const [own, other] = [chart.labelHeight[ends.edge] ?? 0, chart.labelHeight[list[at]?.edge ?? 0] ?? 0];
      return own > 0 && other > 0 ? (own + other) / 2 + 5 : 12;
    });
    const total = gaps.reduce((sum, gap) => sum + gap, 0);
    let shift = -total / 2;
    list.forEach((ends, at) => {
      const [source, target] = [chart.source[ends.edge] ?? 0, chart.target[ends.edge] ?? 0];
      const room = Math.min(boxes.height[source] ?? 0, boxes.height[target] ?? 0) - 16;
      if (at > 0) shift += gaps[at - 1] ?? 0;
      const y = shift * Math.min(1, room / Math.max(1, total));
      const right = (boxes.x[source] ?? 0) < (boxes.x[target] ?? 0) ? 1 : -1;
      const start = {
        x: (boxes.x[source] ?? 0) + (right * (boxes.width[source] ?? 0)) / 2,
        y: (boxes.y[source] ?? 0) + y,
      };
      const end = {
        x: (boxes.x[target] ?? 0) - (right * (boxes.width[target] ?? 0)) / 2,
        y: (boxes.y[target] ?? 0) + y,
      };
      ways.set(ends.edge, { points: [start, end], bend: 'horizontal' });
    });
  }
}

const loopReach = 32;

/** A holding in itself: a loop at the right side of the card, at its left where another card stands in the way. O(cards). */
function loop(boxes: Boxes, card: number): Way {
  const turn = besideIsFree(boxes, card, 1) || !besideIsFree(boxes, card, -1) ? 1 : -1;
  const x = (boxes.x[card] ?? 0) + (turn * (boxes.width[card] ?? 0)) / 2;
  const y = boxes.y[card] ?? 0;
  const points = [
    { x, y: y - 14 },
    { x: x + (turn * loopReach) / 2, y: y - 14 },
    { x: x + turn * loopReach, y },
    { x: x + (turn * loopReach) / 2, y: y + 14 },
    { x, y: y + 14 },
  ];
  return { points, bend: 'vertical' };
}

function besideIsFree(boxes: Boxes, card: number, turn: 1 | -1): boolean {
  const edge = (boxes.x[card] ?? 0) + (turn * (boxes.width[card] ?? 0)) / 2;
  const middle = edge + (turn * loopReach) / 2;
  for (let other = 0; other < boxes.x.length; other += 1) {
    if (other === card) continue;
    const apartX = Math.abs((boxes.x[other] ?? 0) - middle) - (boxes.width[other] ?? 0) / 2;
    const apartY = Math.abs((boxes.y[other] ?? 0) - (boxes.y[card] ?? 0)) - (boxes.height[other] ?? 0) / 2;
    if (apartX < loopReach / 2 + 2 && apartY < 16) return false;
  }
  return true;
}
