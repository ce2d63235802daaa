import type { Chart } from './chart.ts';

/** Cards and edges that hang together, by number in the chart. */
export interface Component {
  readonly cards: readonly number[];
  readonly edges: readonly number[];
}

/** Connected components over all edges, the largest first, ties by smallest number. O((n + m) α). */
export function findComponents(chart: Chart): Component[] {
  const parent = chart.nodeIds.map((_, node) => node);
  const find = (node: number): number => {
    let root = node;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    for (let at = node; at !== root; ) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  chart.source.forEach((from, edge) => {
    const [a, b] = [find(from), find(chart.target[edge] ?? from)];
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
  });
  const groups = new Map<number, { cards: number[]; edges: number[] }>();
  chart.nodeIds.forEach((_, node) => {
    const root = find(node);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, { cards: [node], edges: [] });
    else group.cards.push(node);
  });
  chart.source.forEach((from, edge) => {
    groups.get(find(from))?.edges.push(edge);
  });
  return [...groups.values()].sort((a, b) => b.cards.length - a.cards.length || (a.cards[0] ?? 0) - (b.cards[0] ?? 0));
}

/** The part of a chart that a component is: the same arrays, renumbered in the same order. O(size of the part). */
export function pickChart(chart: Chart, part: Component): Chart {
  const number = new Map(part.cards.map((card, at) => [card, at]));
  const byCard = <T extends Float64Array | Uint8Array>(values: T): T => {
    const made = values.slice(0, part.cards.length) as T;
    part.cards.forEach((card, at) => {
      made[at] = values[card] ?? 0;
    });
    return made;
  };
  const byEdge = <T extends Float64Array | Uint8Array>(values: T): T => {
    const made = values.slice(0, part.edges.length) as T;
    part.edges.forEach((edge, at) => {
      made[at] = values[edge] ?? 0;
    });
    return made;
  };
  return {
    nodeIds: part.cards.map((card) => chart.nodeIds[card] ?? ''),
    edgeIds: part.edges.map((edge) => chart.edgeIds[edge] ?? ''),
    width: byCard(chart.width),
    height: byCard(chart.height),
    asset: byCard(chart.asset),
    sheet: byCard(chart.sheet),
    source: Int32Array.from(part.edges, (edge) => number.get(chart.source[edge] ?? 0) ?? 0),
    target: Int32Array.from(part.edges, (edge) => number.get(chart.target[edge] ?? 0) ?? 0),
    layered: byEdge(chart.layered),
    weight: byEdge(chart.weight),
    lit: byEdge(chart.lit),
    labelWidth: byEdge(chart.labelWidth),
    labelHeight: byEdge(chart.labelHeight),
  };
}
