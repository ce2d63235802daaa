import { sampleCurve } from '../view/curve.ts';
import { type Boxes, findBands } from './bands.ts';
import type { Chart } from './chart.ts';
import type { Placing } from './component.ts';
import { findDetour } from './detour.ts';
import { placeLabels } from './labels.ts';
import type { LayoutHints, Point } from './layout.ts';
import { routeEdges, type Way } from './routing.ts';

/**
 * Keeps what had a place: cards fixed by hand stay exactly, cards with a last position stay unless they would stand on
 * another or below what they own, and the others take the free place nearest to where the fresh layout put them relative
 * to their neighbours. Edges are routed anew. Without hints the fresh placing is returned as it is. O(n² ) at worst in
 * the number of new cards times all cards.
 */
export function keepPlaces(chart: Chart, fresh: Placing, hints: LayoutHints): Placing {
  const kept = new Map<number, Point>();
  const fixed = new Set<number>();
  chart.nodeIds.forEach((id, card) => {
    const at = hints.fixed[id] ?? hints.previous[id];
    if (at !== undefined) kept.set(card, at);
    if (hints.fixed[id] !== undefined) fixed.add(card);
  });
  if (kept.size === 0) return fresh;
  dropUpsideDown(chart, fresh.boxes, kept, fixed);
  dropOverlaps(chart, kept, fixed);
  const boxes: Boxes = { ...fresh.boxes, x: fresh.boxes.x.slice(), y: fresh.boxes.y.slice() };
  const standing = [...kept.keys()];
  for (const [card, at] of kept) {
    boxes.x[card] = at.x;
    boxes.y[card] = at.y;
  }
  const rest = chart.nodeIds.map((_, card) => card).filter((card) => !kept.has(card));
  for (const card of rest) {
    const goal = goalOf(chart, fresh.boxes, card, kept);
    const place = nearestFree(boxes, standing, card, goal);
    boxes.x[card] = place.x;
    boxes.y[card] = place.y;
    kept.set(card, place);
    standing.push(card);
  }
  const cards = chart.nodeIds.map((_, card) => card);
  const edges = chart.edgeIds.map((_, edge) => edge);
  const ways = routeEdges(chart, boxes, cards, edges, () => undefined);
  if (cards.length <= 300) goRound(chart, boxes, cards, ways);
  return { boxes, ways, labels: placeLabels(chart, boxes, cards, ways) };
}

/** Ways that run through a card, because cards stand where no rows are, are found anew round the cards. */
function goRound(chart: Chart, boxes: Boxes, cards: readonly number[], ways: Map<number, Way>): void {
  for (const [edge, way] of ways) {
    const [source, target] = [chart.source[edge] ?? 0, chart.target[edge] ?? 0];
    if (source === target) continue;
    const line = sampleCurve({ points: way.points, label: { x: 0, y: 0 }, bend: way.bend }, 16);
    if (!cards.some((card) => card !== source && card !== target && runsThrough(boxes, card, line))) continue;
    const points = findDetour(boxes, cards, source, target);
    if (points !== null) ways.set(edge, { points, bend: 'vertical' });
  }
}

function runsThrough(boxes: Boxes, card: number, line: readonly Point[]): boolean {
  const [x, y] = [boxes.x[card] ?? 0, boxes.y[card] ?? 0];
  const [wide, high] = [(boxes.width[card] ?? 0) / 2, (boxes.height[card] ?? 0) / 2];
  return line.some((a, at) => {
    const b = line[at + 1] ?? a;
    const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 6);
    for (let k = 0; k <= steps; k += 1) {
      const t = steps === 0 ? 0 : k / steps;
      if (Math.abs(a.x + (b.x - a.x) * t - x) < wide && Math.abs(a.y + (b.y - a.y) * t - y) < high) return true;
    }
    return false;
  });
}

/** Where ownership has turned over since, the card that now lies wrong looks for a new place. */
function dropUpsideDown(chart: Chart, fresh: Boxes, kept: Map<number, Point>, fixed: ReadonlySet<number>): void {
  chart.layered.forEach((is, edge) => {
    const [from, to] = [chart.source[edge] ?? 0, chart.target[edge] ?? 0];
    const [above, below] = [kept.get(from), kept.get(to)];
    if (is !== 1 || above === undefined || below === undefined) return;
    if ((fresh.y[from] ?? 0) >= (fresh.y[to] ?? 0) || above.y < below.y) return;
    const loser = fixed.has(to) ? from : to;
    if (!fixed.has(loser)) kept.delete(loser);
  });
}

function dropOverlaps(chart: Chart, kept: Map<number, Point>, fixed: ReadonlySet<number>): void {
  const cards = [...kept.keys()].sort((a, b) => Number(fixed.has(b)) - Number(fixed.has(a)) || a - b);
  const placed: number[] = [];
  for (const card of cards) {
    const at = kept.get(card);
    if (at === undefined) continue;
    const clear = placed.every((other) => {
      const there = kept.get(other);
      if (there === undefined) return true;
      const dx = Math.abs(at.x - there.x) * 2 - (chart.width[card] ?? 0) - (chart.width[other] ?? 0);
      const dy = Math.abs(at.y - there.y) * 2 - (chart.height[card] ?? 0) - (chart.height[other] ?? 0);
      return dx >= 0 || dy >= 0;
    });
    if (clear || fixed.has(card)) placed.push(card);
    else kept.delete(card);
  }
}

/** Its fresh place, moved by as much as its neighbours (or else all kept cards) were moved from theirs. */
function goalOf(chart: Chart, fresh: Boxes, card: number, kept: ReadonlyMap<number, Point>): Point {
  const near = new Set<number>();
  chart.source.forEach((from, edge) => {
    const to = chart.target[edge] ?? 0;
    if (from === card && kept.has(to)) near.add(to);
    if (to === card && kept.has(from)) near.add(from);
  });
  const base = near.size > 0 ? [...near] : [...kept.keys()];
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
  return {
    x: (fresh.x[card] ?? 0) + middle(base.map((other) => (kept.get(other)?.x ?? 0) - (fresh.x[other] ?? 0))),
    y: (fresh.y[card] ?? 0) + middle(base.map((other) => (kept.get(other)?.y ?? 0) - (fresh.y[other] ?? 0))),
  };
}

/** Looks along the nearest band, then further up and down, for room with a gap around it. */
function nearestFree(boxes: Boxes, standing: readonly number[], card: number, goal: Point): Point {
  const { bands } = findBands(boxes, standing);
  const middles = bands.map((band) => (band.top + band.bottom) / 2);
  const nearest = middles.reduce(
    (best, y) => (Math.abs(y - goal.y) < Math.abs(best - goal.y) ? y : best),
    Number.POSITIVE_INFINITY,
  );
  const y = Math.abs(nearest - goal.y) < 48 ? nearest : goal.y;
  const free = (x: number, at: number): boolean =>
    standing.every((other) => {
      const wide = ((boxes.width[card] ?? 0) + (boxes.width[other] ?? 0)) / 2 + 36;
      const high = ((boxes.height[card] ?? 0) + (boxes.height[other] ?? 0)) / 2 + 28;
      return Math.abs(x - (boxes.x[other] ?? 0)) >= wide || Math.abs(at - (boxes.y[other] ?? 0)) >= high;
    });
  for (let away = 0; away < 4000; away += 12) {
    for (const x of [goal.x - away, goal.x + away]) if (free(x, y)) return { x, y };
  }
  const lowest = standing.reduce(
    (most, other) => Math.max(most, (boxes.y[other] ?? 0) + (boxes.height[other] ?? 0)),
    goal.y,
  );
  return { x: goal.x, y: lowest + 80 };
}
