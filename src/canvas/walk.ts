import type { Point, Positions } from '../layouts/layout.ts';
import type { Drawing, DrawnEdge } from '../view/drawing.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** How far apart two cards of one row may stand in height. */
const sameRow = 30;

/**
 * The card that an arrow key leads to: up to owners, down to what is owned, left and right among the cards of the same
 * row. Where no holding leads that way, the nearest card on any line that does. Null: nothing lies that way.
 */
export function walk(drawing: Drawing, positions: Positions, from: string, direction: Direction): string | null {
  const here = positions.nodes[from];
  if (here === undefined) return null;
  const alongHoldings = neighbours(drawing, from, (edge) => edge.layered, direction);
  const linked = neighbours(drawing, from, () => true, null);
  const candidates: readonly (readonly string[])[] =
    direction === 'up' || direction === 'down'
      ? [alongHoldings, linked.filter((id) => liesThatWay(here, positions.nodes[id], direction))]
      : [
          inRow(drawing, positions, here, direction),
          linked.filter((id) => liesThatWay(here, positions.nodes[id], direction)),
        ];
  for (const ids of candidates) {
    const nearest = nearestOf(
      ids.filter((id) => id !== from),
      here,
      positions,
    );
    if (nearest !== null) return nearest;
  }
  return null;
}

/** The lines of a card in the order in which `[` and `]` go through them: by where their other end lies, clockwise from the top. */
export function linesOf(drawing: Drawing, positions: Positions, node: string): readonly DrawnEdge[] {
  const here = positions.nodes[node];
  const angle = (edge: DrawnEdge): number => {
    const there = positions.nodes[edge.source === node ? edge.target : edge.source];
    if (here === undefined || there === undefined) return 0;
    const turned = Math.atan2(there.x - here.x, here.y - there.y);
    return turned < 0 ? turned + 2 * Math.PI : turned;
  };
  return drawing.edges
    .filter((edge) => edge.source === node || edge.target === node)
    .sort((a, b) => angle(a) - angle(b) || (a.id < b.id ? -1 : 1));
}

function neighbours(
  drawing: Drawing,
  from: string,
  keep: (edge: DrawnEdge) => boolean,
  direction: Direction | null,
): string[] {
  return drawing.edges.filter(keep).flatMap((edge) => {
    if (edge.target === from && direction !== 'down') return [edge.source];
    if (edge.source === from && direction !== 'up') return [edge.target];
    return [];
  });
}

function inRow(drawing: Drawing, positions: Positions, here: Point, direction: Direction): string[] {
  return drawing.nodes.flatMap((node) => {
    const there = positions.nodes[node.id];
    if (there === undefined || Math.abs(there.y - here.y) > sameRow) return [];
    return liesThatWay(here, there, direction) ? [node.id] : [];
  });
}

function liesThatWay(here: Point, there: Point | undefined, direction: Direction): boolean {
  if (there === undefined) return false;
  const [dx, dy] = [there.x - here.x, there.y - here.y];
  if (direction === 'up') return dy < -sameRow;
  if (direction === 'down') return dy > sameRow;
  return direction === 'left' ? dx < -1 : dx > 1;
}

function nearestOf(ids: readonly string[], here: Point, positions: Positions): string | null {
  let best: { readonly id: string; readonly far: number } | null = null;
  for (const id of ids) {
    const there = positions.nodes[id];
    if (there === undefined) continue;
    const far = Math.hypot(there.x - here.x, there.y - here.y);
    if (best === null || far < best.far || (far === best.far && id < best.id)) best = { id, far };
  }
  return best?.id ?? null;
}
