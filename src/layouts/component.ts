import type { Boxes } from './bands.ts';
import type { Chart } from './chart.ts';
import { placeColumns } from './columns.ts';
import { type Labels, placeLabels } from './labels.ts';
import { orderRows } from './ordering.ts';
import { polishOrder } from './polish.ts';
import { rankNodes } from './ranks.ts';
import { routeEdges, type Way } from './routing.ts';
import { type Rows, splitIntoRows } from './rows.ts';

/** Free height between two rows before anything asks for more, px. */
const rowGap = 50;

/** A chart with places: card rectangles, ways of edges and places of labels. */
export interface Placing {
  readonly boxes: Boxes;
  readonly ways: ReadonlyMap<number, Way>;
  readonly labels: Labels;
}

/**
 * Places one connected chart in rows: ranks, order, columns, heights, routes, labels. Where labels find no free place
 * the rows concerned are moved apart and it is tried again, three times (up to 160 edges). O(sweeps · m log n).
 */
export function placeComponent(chart: Chart): Placing {
  const { rank } = rankNodes(chart);
  const rows = splitIntoRows(chart, rank);
  orderRows(rows, rows.size > 6000 ? 12 : 64);
  if (rows.size <= 150) polishOrder(rows);
  const x = placeColumns(chart, rows, rows.size > 6000 ? 12 : 24);
  const cards = chart.nodeIds.map((_, card) => card);
  const edges = chart.edgeIds.map((_, edge) => edge);
  const wish = (edge: number, step: number): number | undefined => {
    if (step >= (rows.bendCount[edge] ?? 0)) return undefined;
    return (x[(rows.firstBend[edge] ?? 0) + step] ?? 0) + (rows.aside[edge] ?? 0);
  };
  const extra = new Float64Array(rows.rowStart.length);
  for (let attempt = 0; ; attempt += 1) {
    const boxes: Boxes = {
      x: x.slice(0, rows.cards),
      y: rowHeights(chart, rows, x, extra),
      width: chart.width,
      height: chart.height,
    };
    const ways = routeEdges(chart, boxes, cards, edges, wish);
    const labels = placeLabels(chart, boxes, cards, ways);
    if (labels.clashes.length === 0 || attempt === 3 || edges.length > 160) return { boxes, ways, labels };
    for (const edge of labels.clashes) {
      const [a, b] = [rank[chart.source[edge] ?? 0] ?? 0, rank[chart.target[edge] ?? 0] ?? 0];
      for (let row = Math.min(a, b); row < Math.max(a, b, Math.min(a, b) + 1); row += 1)
        extra[row] = (attempt + 1) * 24;
    }
  }
}

/** The y of each card: rows one below the other, further apart where edges run far to the side or loop below. */
function rowHeights(chart: Chart, rows: Rows, x: Float64Array, extra: Float64Array): Float64Array {
  const y = new Float64Array(rows.cards);
  let top = 0;
  for (let row = 0; row + 1 < rows.rowStart.length; row += 1) {
    let height = 0;
    let farthest = 0;
    let loops = false;
    for (let slot = rows.rowStart[row] ?? 0; slot < (rows.rowStart[row + 1] ?? 0); slot += 1) {
      const node = rows.sequence[slot] ?? 0;
      if (node < rows.cards) height = Math.max(height, chart.height[node] ?? 0);
      for (let at = rows.downStart[node] ?? 0; at < (rows.downStart[node + 1] ?? 0); at += 1) {
        farthest = Math.max(farthest, Math.abs((x[node] ?? 0) - (x[rows.down[at] ?? 0] ?? 0)));
      }
      const here = rows.position[node] ?? 0;
      if (node < rows.cards)
        for (const other of rows.beside[node] ?? []) loops ||= Math.abs((rows.position[other] ?? 0) - here) > 1;
    }
    for (let slot = rows.rowStart[row] ?? 0; slot < (rows.rowStart[row + 1] ?? 0); slot += 1) {
      const node = rows.sequence[slot] ?? 0;
      if (node < rows.cards) y[node] = top + height / 2;
    }
    top += height + rowGap + Math.min(28, farthest * 0.06) + (loops ? 16 : 0) + (extra[row] ?? 0);
  }
  return y;
}
