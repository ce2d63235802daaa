import type { Boxes } from './bands.ts';
import type { Point } from './layout.ts';

const clear = 12;

/**
 * A way round cards that somebody put anywhere: the shortest path with few corners over the lines that run beside the
 * cards, from the middle of one side of a card to the middle of a side of the other; corners cut. null where the cards
 * leave no way. For the few edges that the rows can't serve. O(c² log c) grid points for c cards, each checked against c.
 */
export function findDetour(
  boxes: Boxes,
  cards: readonly number[],
  source: number,
  target: number,
): readonly Point[] | null {
  const box = (card: number): Box => ({
    left: (boxes.x[card] ?? 0) - (boxes.width[card] ?? 0) / 2,
    right: (boxes.x[card] ?? 0) + (boxes.width[card] ?? 0) / 2,
    top: (boxes.y[card] ?? 0) - (boxes.height[card] ?? 0) / 2,
    bottom: (boxes.y[card] ?? 0) + (boxes.height[card] ?? 0) / 2,
  });
  const all = cards.map(box);
  const lines = (values: number[]): number[] => [...new Set(values)].sort((a, b) => a - b);
  const xs = lines([
    ...all.flatMap((b) => [b.left - clear, b.right + clear]),
    boxes.x[source] ?? 0,
    boxes.x[target] ?? 0,
  ]);
  const ys = lines([
    ...all.flatMap((b) => [b.top - clear, b.bottom + clear]),
    boxes.y[source] ?? 0,
    boxes.y[target] ?? 0,
  ]);
  const free = (a: Point, b: Point): boolean =>
    all.every(
      (c) =>
        Math.max(a.x, b.x) <= c.left - 2 ||
        Math.min(a.x, b.x) >= c.right + 2 ||
        Math.max(a.y, b.y) <= c.top - 2 ||
        Math.min(a.y, b.y) >= c.bottom + 2,
    );
  const path = search(xs, ys, gates(box(source)), gates(box(target)), free);
  return path === null ? null : cutCorners(path);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The middles of the four sides, and the grid point before each. */
function gates(box: Box): { readonly at: Point; readonly before: Point; readonly upright: boolean }[] {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return [
    { at: { x, y: box.bottom }, before: { x, y: box.bottom + clear }, upright: true },
    { at: { x, y: box.top }, before: { x, y: box.top - clear }, upright: true },
    { at: { x: box.right, y }, before: { x: box.right + clear, y }, upright: false },
    { at: { x: box.left, y }, before: { x: box.left - clear, y }, upright: false },
  ];
}

interface State {
  readonly column: number;
  readonly row: number;
  readonly upright: boolean;
  readonly cost: number;
  readonly back: State | null;
  readonly start: Point;
}

function search(
  xs: readonly number[],
  ys: readonly number[],
  from: ReturnType<typeof gates>,
  to: ReturnType<typeof gates>,
  free: (a: Point, b: Point) => boolean,
): Point[] | null {
  const open: State[] = from.map(({ at, before, upright }) => ({
    column: xs.indexOf(before.x),
    row: ys.indexOf(before.y),
    upright,
    cost: 0,
    back: null,
    start: at,
  }));
  const done = new Set<string>();
  const point = (column: number, row: number): Point => ({ x: xs[column] ?? 0, y: ys[row] ?? 0 });
  for (let steps = 0; open.length > 0 && steps < 40_000; steps += 1) {
    let best = 0;
    for (let at = 1; at < open.length; at += 1) if ((open[at]?.cost ?? 0) < (open[best]?.cost ?? 0)) best = at;
    const [state] = open.splice(best, 1);
    if (state === undefined) break;
    const key = `${state.column} ${state.row} ${state.upright}`;
    if (done.has(key) || state.column < 0 || state.row < 0) continue;
    done.add(key);
    const here = point(state.column, state.row);
    if (state.back === null && !free(here, here)) continue;
    const gate = to.find((one) => one.before.x === here.x && one.before.y === here.y && one.upright === state.upright);
    if (gate !== undefined) return trace(state, gate.at, point);
    for (const [dc, dr] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const [column, row] = [state.column + dc, state.row + dr];
      if (xs[column] === undefined || ys[row] === undefined) continue;
      const next = point(column, row);
      if (!free(here, next)) continue;
      const turn = state.upright === (dc === 0) ? 0 : 60;
      const cost = state.cost + turn + Math.abs(next.x - here.x) + Math.abs(next.y - here.y);
      open.push({ column, row, upright: dc === 0, cost, back: state, start: state.start });
    }
  }
  return null;
}

function trace(end: State, target: Point, point: (column: number, row: number) => Point): Point[] {
  const path: Point[] = [target];
  for (let state: State | null = end; state !== null; state = state.back) path.push(point(state.column, state.row));
  path.push(end.start);
  return path.reverse().filter((here, at, all) => {
    const [before, after] = [all[at - 1], all[at + 1]];
    if (before === undefined || after === undefined) return true;
    return !((before.x === here.x && here.x === after.x) || (before.y === here.y && here.y === after.y));
  });
}

/** Every corner becomes a quarter round: two points, between which the line turns. */
function cutCorners(path: readonly Point[]): Point[] {
  return path.flatMap((here, at) => {
    const [before, after] = [path[at - 1], path[at + 1]];
    if (before === undefined || after === undefined) return [here];
    return [towards(here, before), towards(here, after)];
  });
}

function towards(here: Point, other: Point): Point {
  const length = Math.hypot(other.x - here.x, other.y - here.y);
  const by = Math.min(10, length / 2);
  return length === 0
    ? here
    : { x: here.x + ((other.x - here.x) * by) / length, y: here.y + ((other.y - here.y) * by) / length };
}
