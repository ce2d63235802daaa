import { turnFewest } from './acyclic.ts';
import { type Chart, groupByEnd } from './chart.ts';

/**
 * The row of every node, 0 on top: ownership alone sets it (owner above owned, over the longest chain, then drawn
 * together), and what has no ownership is put beside or below what it is linked to. `turned` marks the ownership edges
 * that run upwards because they close a cycle. O(n + m), more inside cycles (see `turnFewest`).
 */
export function rankNodes(chart: Chart): { readonly rank: Int32Array; readonly turned: Uint8Array } {
  const nodes = chart.nodeIds.length;
  const owning: number[] = [];
  chart.layered.forEach((is, edge) => {
    if (is === 1) owning.push(edge);
  });
  const source = Int32Array.from(owning, (edge) => chart.source[edge] ?? 0);
  const target = Int32Array.from(owning, (edge) => chart.target[edge] ?? 0);
  const turnedOwning = turnFewest(
    nodes,
    source,
    target,
    Float64Array.from(owning, (edge) => chart.weight[edge] ?? 0),
  );
  const turned = new Uint8Array(chart.source.length);
  turnedOwning.forEach((is, at) => {
    if (is !== 1) return;
    turned[owning[at] ?? 0] = 1;
    [source[at], target[at]] = [target[at] ?? 0, source[at] ?? 0];
  });
  const rank = longestPath(nodes, source, target);
  const placed = new Uint8Array(nodes);
  for (const end of [source, target]) for (const node of end) placed[node] = 1;
  attach(chart, rank, placed);
  closeGaps(rank);
  return { rank, turned };
}

/** Longest path from the top, then each node is moved towards the side on which it has more links. */
function longestPath(nodes: number, source: Int32Array, target: Int32Array): Int32Array {
  const out = groupByEnd(nodes, source);
  const into = groupByEnd(nodes, target);
  const rank = new Int32Array(nodes);
  const waiting = new Int32Array(nodes);
  for (const node of target) waiting[node] = (waiting[node] ?? 0) + 1;
  const order: number[] = [];
  for (let node = 0; node < nodes; node += 1) if (waiting[node] === 0) order.push(node);
  for (let head = 0; head < order.length; head += 1) {
    const node = order[head] ?? 0;
    for (let at = out.start[node] ?? 0; at < (out.start[node + 1] ?? 0); at += 1) {
      const to = target[out.edge[at] ?? 0] ?? 0;
      rank[to] = Math.max(rank[to] ?? 0, (rank[node] ?? 0) + 1);
      waiting[to] = (waiting[to] ?? 0) - 1;
      if (waiting[to] === 0) order.push(to);
    }
  }
  for (let pass = 0; pass < 3; pass += 1) {
    for (let back = order.length - 1; back >= 0; back -= 1) {
      const node = order[back] ?? 0;
      const [outFrom, outTo] = [out.start[node] ?? 0, out.start[node + 1] ?? 0];
      const [inFrom, inTo] = [into.start[node] ?? 0, into.start[node + 1] ?? 0];
      let low = 0;
      let high = Number.POSITIVE_INFINITY;
      for (let at = inFrom; at < inTo; at += 1) low = Math.max(low, (rank[source[into.edge[at] ?? 0] ?? 0] ?? 0) + 1);
      for (let at = outFrom; at < outTo; at += 1)
        high = Math.min(high, (rank[target[out.edge[at] ?? 0] ?? 0] ?? 0) - 1);
      if (outTo - outFrom > inTo - inFrom && Number.isFinite(high)) rank[node] = high;
      else if (outTo - outFrom < inTo - inFrom) rank[node] = low;
    }
  }
  return rank;
}

/**
 * Puts what has no ownership: a party beside the party or above the asset it is linked to; an asset below its one
 * party, or beside the lowest of several; data below the system that holds it.
 */
function attach(chart: Chart, rank: Int32Array, placed: Uint8Array): void {
  const nodes = chart.nodeIds.length;
  const neighbours: number[][] = Array.from({ length: nodes }, () => []);
  chart.source.forEach((from, edge) => {
    const to = chart.target[edge] ?? 0;
    if (from === to) return;
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  });
  const open = new Set<number>();
  for (let node = 0; node < nodes; node += 1) if (placed[node] === 0) open.add(node);
  const sheets = chart.sheet.reduce((sum, is) => sum + is, 0);
  while (open.size > 0) {
    let pick = -1;
    let best = -1;
    for (const node of open) {
      const known = (neighbours[node] ?? []).filter((other) => placed[other] === 1);
      const parties = known.filter((other) => chart.asset[other] === 0).length;
      const score = known.length === 0 ? 0 : 1 + parties * 4 + known.length + (chart.sheet[node] === 1 ? -100 : 0);
      if (score > best || pick === -1) {
        best = score;
        pick = node;
      }
    }
    open.delete(pick);
    const lowest = rank.reduce((most, row, node) => (placed[node] === 1 ? Math.max(most, row) : most), 0);
    rank[pick] = attachedRank(
      chart,
      rank,
      placed,
      pick,
      lowest,
      sheets,
      (neighbours[pick] ?? []).filter((other) => placed[other] === 1),
    );
    placed[pick] = 1;
  }
}

function attachedRank(
  chart: Chart,
  rank: Int32Array,
  placed: Uint8Array,
  node: number,
  lowest: number,
  sheets: number,
  known: readonly number[],
): number {
  const ranksOf = (asset: 0 | 1): number[] => [
    ...new Set(known.filter((other) => chart.asset[other] === asset).map((other) => rank[other] ?? 0)),
  ];
  const parties = ranksOf(0);
  const assets = ranksOf(1);
  if (chart.asset[node] === 0) {
    if (assets.length > 0) return Math.min(...assets) - 1;
    return parties.length > 0 ? Math.max(...parties) : 0;
  }
  if (chart.sheet[node] === 1 && known.length > 0) {
    const below = Math.max(...parties, ...assets) + 1;
    // A tall picture does not grow a row for a sheet or two: they stand beside.
    return below > lowest && lowest >= 4 && sheets <= 2 ? lowest : below;
  }
  if (parties.length > 1) return Math.max(...parties);
  if (parties.length === 1) return (parties[0] ?? 0) + 1;
  if (assets.length === 0) return 0;
  const row = Math.max(...assets);
  const beside = chart.asset.reduce(
    (count, is, other) => count + (is === 1 && placed[other] === 1 && rank[other] === row ? 1 : 0),
    0,
  );
  return beside >= 4 ? row + 1 : row;
}

/** The ranks that are in use become 0, 1, 2 … */
function closeGaps(rank: Int32Array): void {
  const used = [...new Set(rank)].sort((a, b) => a - b);
  const dense = new Map(used.map((value, at) => [value, at]));
  for (let node = 0; node < rank.length; node += 1) rank[node] = dense.get(rank[node] ?? 0) ?? 0;
}
