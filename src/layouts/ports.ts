import type { Boxes } from './bands.ts';
import type { Chart } from './chart.ts';
import { parallelGap } from './strands.ts';

/** One end of an edge at the upper or lower side of a card; `towards` is the x where it goes next. */
export interface Port {
  readonly edge: number;
  readonly card: number;
  readonly side: 'top' | 'bottom';
  readonly towards: number;
  /** The card at the other end, and whether it stands in the next band: then parallel edges need room for labels. */
  readonly partner: number;
  readonly near: boolean;
  x: number;
}

/**
 * Spreads the ends of edges along the sides of their cards, in the order of where they go, so that edges at one card
 * don't cross there; parallel edges as far apart as their labels need. Sets `x` of each port. O(p log p).
 */
export function spreadPorts(chart: Chart, boxes: Boxes, ports: readonly Port[]): void {
  const sides = new Map<string, Port[]>();
  for (const port of ports) {
    const key = `${port.card}${port.side}`;
    const list = sides.get(key);
    if (list === undefined) sides.set(key, [port]);
    else list.push(port);
  }
  for (const list of sides.values()) {
    list.sort((a, b) => a.towards - b.towards || a.partner - b.partner || a.edge - b.edge);
    const card = list[0]?.card ?? 0;
    const pill = chart.asset[card] === 1 && chart.sheet[card] === 0;
    const [width, height] = [boxes.width[card] ?? 0, boxes.height[card] ?? 0];
    const room = Math.max(12, width - (pill ? Math.max(36, Math.min(width, height)) : 36));
    const gaps = list.slice(1).map((port, at) => {
      const before = list[at];
      if (before === undefined || before.partner !== port.partner) return 24;
      const [own, other] = [chart.labelWidth[port.edge] ?? 0, chart.labelWidth[before.edge] ?? 0];
      if (port.near && own > 0 && other > 0) return Math.max(24, (own + other) / 2 + 6);
      return parallelGap(chart, before.edge, port.edge);
    });
    const total = gaps.reduce((sum, gap) => sum + gap, 0);
    const scale = total > room ? room / total : 1;
    let x = (boxes.x[card] ?? 0) - (total * scale) / 2;
    list.forEach((port, at) => {
      if (at > 0) x += (gaps[at - 1] ?? 0) * scale;
      port.x = x;
    });
  }
  straighten(boxes, ports, sides);
}

/** A nearly upright edge becomes upright where a port has room to move. */
function straighten(boxes: Boxes, ports: readonly Port[], sides: ReadonlyMap<string, readonly Port[]>): void {
  const ends = new Map<number, Port[]>();
  for (const port of ports) {
    const list = ends.get(port.edge);
    if (list === undefined) ends.set(port.edge, [port]);
    else list.push(port);
  }
  for (const [first, second] of ends.values()) {
    if (first === undefined || second === undefined || !first.near || first.side === second.side) continue;
    const lone = (port: Port): boolean => sides.get(`${port.card}${port.side}`)?.length === 1;
    const fits = (port: Port, x: number): boolean =>
      Math.abs(x - (boxes.x[port.card] ?? 0)) <= (boxes.width[port.card] ?? 0) / 2 - 22;
    if (Math.abs(first.x - second.x) > 60) continue;
    if (lone(second) && fits(second, first.x)) second.x = first.x;
    else if (lone(first) && fits(first, second.x)) first.x = second.x;
  }
}
