import type { Chart } from './chart.ts';

/** Parallel edges between the same two cards, in either direction: they run side by side all the way. */
export interface Strands {
  readonly count: number;
  /** The strand of each edge. */
  readonly of: Int32Array;
  /** How far each edge runs to the right of the middle of its strand, px. */
  readonly aside: Float64Array;
  /** Width of each strand, px. */
  readonly width: Float64Array;
  /** 1: one of its edges sets the layers. */
  readonly layered: Uint8Array;
}

/** Distance of two parallel lines: close when neither has a label, so that they read as one bundle of several. */
export function parallelGap(chart: Chart, first: number, second: number): number {
  return (chart.labelWidth[first] ?? 0) > 0 || (chart.labelWidth[second] ?? 0) > 0 ? 26 : 8;
}

/** Gathers the edges of the chart into strands. O(m). */
export function gatherStrands(chart: Chart): Strands {
  const members = new Map<string, number[]>();
  chart.source.forEach((from, edge) => {
    const to = chart.target[edge] ?? 0;
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    const list = members.get(key);
    if (list === undefined) members.set(key, [edge]);
    else list.push(edge);
  });
  const of = new Int32Array(chart.source.length);
  const aside = new Float64Array(chart.source.length);
  const width = new Float64Array(members.size);
  const layered = new Uint8Array(members.size);
  let strand = 0;
  for (const list of members.values()) {
    let x = 0;
    list.forEach((edge, at) => {
      const before = list[at - 1];
      if (before !== undefined) x += parallelGap(chart, before, edge);
      of[edge] = strand;
      aside[edge] = x;
    });
    for (const edge of list) aside[edge] = (aside[edge] ?? 0) - x / 2;
    width[strand] = x;
    layered[strand] = list.some((edge) => chart.layered[edge] === 1) ? 1 : 0;
    strand += 1;
  }
  return { count: members.size, of, aside, width, layered };
}
