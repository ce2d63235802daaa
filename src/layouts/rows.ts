import { type Chart, groupByEnd } from './chart.ts';
import { gatherStrands } from './strands.ts';

/**
 * The chart in rows: nodes 0..n-1 are cards, the rest are bends of edges that pass a row. `upper[link]` and
 * `lower[link]` are the ends of a link between neighbouring rows. Row r holds `sequence[rowStart[r] .. rowStart[r+1])`.
 */
export interface Rows {
  readonly cards: number;
  readonly size: number;
  readonly rowOf: Int32Array;
  readonly rowStart: Int32Array;
  readonly sequence: Int32Array;
  readonly position: Int32Array;
  readonly upStart: Int32Array;
  readonly up: Int32Array;
  readonly downStart: Int32Array;
  readonly down: Int32Array;
  /** How strongly each entry of `up` and `down` pulls: ownership more than the rest. */
  readonly upPull: Float64Array;
  readonly downPull: Float64Array;
  /** Cards linked to a card of the same row. */
  readonly beside: readonly (readonly number[])[];
  /** First bend of each edge and how many it has, from the upper end to the lower; parallel edges share theirs. */
  readonly firstBend: Int32Array;
  readonly bendCount: Int32Array;
  /** How far each edge runs to the right of its bends, px. */
  readonly aside: Float64Array;
  /** Width of what passes at a bend, px; 0 for cards. */
  readonly bendWidth: Float64Array;
}

/** Splits every edge into links between neighbouring rows and finds a first order by depth-first search. O(n + m · rows). */
export function splitIntoRows(chart: Chart, rank: Int32Array): Rows {
  const cards = chart.nodeIds.length;
  const strands = gatherStrands(chart);
  const edgeOf = new Int32Array(strands.count).fill(-1);
  strands.of.forEach((strand, edge) => {
    if (edgeOf[strand] === -1) edgeOf[strand] = edge;
  });
  const firstOf = new Int32Array(strands.count);
  const countOf = new Int32Array(strands.count);
  const beside: number[][] = Array.from({ length: cards }, () => []);
  let size = cards;
  let links = 0;
  edgeOf.forEach((edge, strand) => {
    const [from, to] = [chart.source[edge] ?? 0, chart.target[edge] ?? 0];
    const span = Math.abs((rank[from] ?? 0) - (rank[to] ?? 0));
    firstOf[strand] = size;
    countOf[strand] = Math.max(0, span - 1);
    size += countOf[strand] ?? 0;
    links += span;
    if (span === 0 && from !== to) {
      beside[from]?.push(to);
      beside[to]?.push(from);
    }
  });
  const rowOf = new Int32Array(size);
  rowOf.set(rank);
  const bendWidth = new Float64Array(size);
  const upper = new Int32Array(links);
  const lower = new Int32Array(links);
  const pull = new Float64Array(links);
  let link = 0;
  edgeOf.forEach((edge, strand) => {
    const [a, b] = [chart.source[edge] ?? 0, chart.target[edge] ?? 0];
    const [top, bottom] = (rank[a] ?? 0) <= (rank[b] ?? 0) ? [a, b] : [b, a];
    if (rank[top] === rank[bottom]) return;
    const strength = strands.layered[strand] === 1 ? 5 : 1;
    let above = top;
    for (let at = 0; at < (countOf[strand] ?? 0); at += 1) {
      const bend = (firstOf[strand] ?? 0) + at;
      rowOf[bend] = (rank[top] ?? 0) + 1 + at;
      bendWidth[bend] = strands.width[strand] ?? 0;
      upper[link] = above;
      lower[link] = bend;
      pull[link] = strength;
      link += 1;
      above = bend;
    }
    upper[link] = above;
    lower[link] = bottom;
    pull[link] = strength;
    link += 1;
  });
  const firstBend = strands.of.map((strand) => firstOf[strand] ?? 0);
  const bendCount = strands.of.map((strand) => countOf[strand] ?? 0);
  const byUpper = groupByEnd(size, upper);
  const byLower = groupByEnd(size, lower);
  const down = byUpper.edge.map((at) => lower[at] ?? 0);
  const up = byLower.edge.map((at) => upper[at] ?? 0);
  const downPull = Float64Array.from(byUpper.edge, (at) => pull[at] ?? 0);
  const upPull = Float64Array.from(byLower.edge, (at) => pull[at] ?? 0);
  const rowCount = rank.reduce((most, row) => Math.max(most, row + 1), 0);
  const rowStart = groupByEnd(rowCount, rowOf).start;
  const rows = {
    cards,
    size,
    rowOf,
    rowStart,
    upStart: byLower.start,
    up,
    downStart: byUpper.start,
    down,
    upPull,
    downPull,
    beside,
  };
  const { sequence, position } = firstOrder(rows);
  return { ...rows, sequence, position, firstBend, bendCount, aside: strands.aside, bendWidth };
}

type FirstRows = Omit<Rows, 'sequence' | 'position' | 'firstBend' | 'bendCount' | 'aside' | 'bendWidth'>;

/** Depth-first from the top: what hangs together stands together. */
function firstOrder(rows: FirstRows): {
  sequence: Int32Array;
  position: Int32Array;
} {
  const { size, rowOf, rowStart, upStart, downStart, down, beside, cards } = rows;
  const sequence = new Int32Array(size);
  const position = new Int32Array(size);
  const next = rowStart.slice();
  const seen = new Uint8Array(size);
  const put = (root: number): void => {
    const stack = [root];
    seen[root] = 1;
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      const row = rowOf[node] ?? 0;
      const slot = next[row] ?? 0;
      next[row] = slot + 1;
      sequence[slot] = node;
      position[node] = slot - (rowStart[row] ?? 0);
      const push = (other: number): void => {
        if (seen[other] === 1) return;
        seen[other] = 1;
        stack.push(other);
      };
      if (node < cards) for (const other of beside[node] ?? []) push(other);
      for (let at = (downStart[node + 1] ?? 0) - 1; at >= (downStart[node] ?? 0); at -= 1) push(down[at] ?? 0);
    }
  };
  const roots = Array.from({ length: size }, (_, node) => node).filter((node) => upStart[node + 1] === upStart[node]);
  roots.sort((a, b) => (rowOf[a] ?? 0) - (rowOf[b] ?? 0) || a - b);
  for (const root of roots) if (seen[root] === 0) put(root);
  for (let node = 0; node < size; node += 1) if (seen[node] === 0) put(node);
  return { sequence, position };
}
