import type { Boxes } from './bands.ts';
import type { Chart } from './chart.ts';
import type { Placing } from './component.ts';
import type { Component } from './components.ts';
import type { Point } from './layout.ts';
import type { Way } from './routing.ts';

const apart = 64;

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Puts placed components side by side, in shelves of about three to two, the largest first; lone cards follow in rows.
 * Returns one placing for the whole chart. O(n + m + c log c).
 */
export function packComponents(
  chart: Chart,
  parts: readonly { part: Component; chart: Chart; placing: Placing }[],
): Placing {
  const boxes: Boxes = {
    x: new Float64Array(chart.nodeIds.length),
    y: new Float64Array(chart.nodeIds.length),
    width: chart.width,
    height: chart.height,
  };
  const ways = new Map<number, Way>();
  const places = new Map<number, Point>();
  const clashes: number[] = [];
  const extents = parts.map((one) => extentOf(one.chart, one.placing));
  const area = extents.reduce((sum, at) => sum + (at.right - at.left + apart) * (at.bottom - at.top + apart), 0);
  const widest = extents.reduce((most, at) => Math.max(most, at.right - at.left), 0);
  const shelf = Math.max(widest, Math.sqrt(area * 1.5));
  let left = 0;
  let top = 0;
  let deepest = 0;
  let lone = false;
  parts.forEach(({ part, placing }, at) => {
    const extent = extents[at] ?? { left: 0, top: 0, right: 0, bottom: 0 };
    const startsLone = part.cards.length === 1 && part.edges.length === 0 && !lone;
    lone ||= startsLone;
    if (left > 0 && (left + extent.right - extent.left > shelf || startsLone)) {
      left = 0;
      top += deepest + apart;
      deepest = 0;
    }
    const [dx, dy] = [left - extent.left, top - extent.top];
    part.cards.forEach((card, own) => {
      boxes.x[card] = (placing.boxes.x[own] ?? 0) + dx;
      boxes.y[card] = (placing.boxes.y[own] ?? 0) + dy;
    });
    part.edges.forEach((edge, own) => {
      const way = placing.ways.get(own);
      if (way !== undefined)
        ways.set(edge, { points: way.points.map((p) => ({ x: p.x + dx, y: p.y + dy })), bend: way.bend });
      const label = placing.labels.places.get(own);
      if (label !== undefined) places.set(edge, { x: label.x + dx, y: label.y + dy });
    });
    for (const own of placing.labels.clashes) clashes.push(part.edges[own] ?? 0);
    left += extent.right - extent.left + (lone ? 36 : apart);
    deepest = Math.max(deepest, extent.bottom - extent.top);
  });
  return { boxes, ways, labels: { places, clashes } };
}

/** The rectangle around cards, ways and labels. */
export function extentOf(chart: Chart, placing: Placing): Extent {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  const reach = (x: number, y: number, halfWidth = 0, halfHeight = 0): void => {
    left = Math.min(left, x - halfWidth);
    right = Math.max(right, x + halfWidth);
    top = Math.min(top, y - halfHeight);
    bottom = Math.max(bottom, y + halfHeight);
  };
  placing.boxes.x.forEach((x, card) => {
    reach(x, placing.boxes.y[card] ?? 0, (placing.boxes.width[card] ?? 0) / 2, (placing.boxes.height[card] ?? 0) / 2);
  });
  for (const way of placing.ways.values()) for (const point of way.points) reach(point.x, point.y);
  for (const [edge, label] of placing.labels.places) {
    reach(label.x, label.y, (chart.labelWidth[edge] ?? 0) / 2, (chart.labelHeight[edge] ?? 0) / 2);
  }
  return left > right ? { left: 0, top: 0, right: 0, bottom: 0 } : { left, top, right, bottom };
}
