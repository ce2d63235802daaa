import type { Chart } from './chart.ts';
import type { Placing } from './component.ts';
import type { EdgeRoute, Point, Positions } from './layout.ts';
import { extentOf } from './pack.ts';

/** Writes numbers back as ids; coordinates in tenths of a px, so that the text of a snapshot stays short. O(n + m). */
export function writePositions(chart: Chart, placing: Placing): Positions {
  const nodes: Record<string, Point> = {};
  chart.nodeIds.forEach((id, card) => {
    nodes[id] = tenths({ x: placing.boxes.x[card] ?? 0, y: placing.boxes.y[card] ?? 0 });
  });
  const edges: Record<string, EdgeRoute> = {};
  chart.edgeIds.forEach((id, edge) => {
    const way = placing.ways.get(edge);
    if (way === undefined) return;
    const label = tenths(placing.labels.places.get(edge) ?? way.points[0] ?? { x: 0, y: 0 });
    edges[id] = { points: way.points.map(tenths), label, bend: way.bend };
  });
  const extent = extentOf(chart, placing);
  const margin = 18;
  const bounds = {
    x: Math.floor(extent.left - margin),
    y: Math.floor(extent.top - margin),
    width: Math.ceil(extent.right - extent.left + 2 * margin),
    height: Math.ceil(extent.bottom - extent.top + 2 * margin),
  };
  return { nodes, edges, bounds };
}

function tenths(point: Point): Point {
  return { x: Math.round(point.x * 10) / 10, y: Math.round(point.y * 10) / 10 };
}
