import type { Boxes } from './bands.ts';
import type { Chart } from './chart.ts';

/** One end of an edge at the upper or lower side of a card; `towards` is the x where it goes next. */
export interface Port {
  readonly edge: number;
  readonly card: number;
  readonly side: 'top' | 'bottom';
  readonly towards: number;
  /** The card at the other end when that is in the next band: parallel edges need room for their labels. */
  readonly partner: number;
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
    const room = (boxes.width[card] ?? 0) - 36;
    const gaps = list.slice(1).map((port, at) => {
      const before = list[at];
      if (before === undefined || port.partner < 0 || before.partner !== port.partner) return 24;
      return Math.max(24, ((chart.labelWidth[port.edge] ?? 0) + (chart.labelWidth[before.edge] ?? 0)) / 2 + 6);
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
    if (first === undefined || second === undefined || first.partner !== second.card || first.side === second.side)
      continue;
    const lone = (port: Port): boolean => sides.get(`${port.card}${port.side}`)?.length === 1;
    const fits = (port: Port, x: number): boolean =>
      Math.abs(x - (boxes.x[port.card] ?? 0)) <= (boxes.width[port.card] ?? 0) / 2 - 22;
    if (Math.abs(first.x - second.x) > 60) continue;
    if (lone(second) && fits(second, first.x)) second.x = first.x;
    else if (lone(first) && fits(first, second.x)) first.x = second.x;
  }
}
