import fc from 'fast-check';
import { buildDigraph, type Digraph } from '../../../src/analysis/algorithms/digraph.ts';

/** A small graph with chances, for comparing clever answers with plain ones. Source 0, target the last ordinary node. */
export interface SmallGraph {
  readonly graph: Digraph;
  readonly chance: Float64Array;
  readonly coin: Int32Array;
  readonly target: number;
  readonly links: readonly (readonly [number, number, number])[];
}

/** Up to 6 nodes and `maxLinks` links, chances in tenths with 0 and 1 among them; gates and shared coins where asked. */
export function smallGraphs(
  options: { maxLinks?: number; gates?: boolean; coins?: boolean } = {},
): fc.Arbitrary<SmallGraph> {
  const { maxLinks = 12, gates = false, coins = false } = options;
  return fc
    .tuple(
      fc.integer({ min: 2, max: 6 }),
      fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 0, max: 10 }), fc.nat(2)), {
        minLength: 1,
        maxLength: maxLinks,
      }),
      fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    )
    .map(([count, raw, marks]) => {
      const links = raw.map(([a, b, p]) => [a % count, b % count, p / 10] as const);
      // The target may be a gate, the source never is.
      const gate = gates ? Uint8Array.from({ length: count }, (_, i) => (i > 0 && marks[i] === true ? 1 : 0)) : null;
      return {
        graph: buildDigraph(
          count,
          links.map(([a]) => a),
          links.map(([, b]) => b),
          { gate },
        ),
        chance: Float64Array.from(links, ([, , p]) => p),
        coin: Int32Array.from(raw, ([, , , group], i) => (coins && group === 0 ? 1000 : i)),
        target: count - 1,
        links,
      };
    });
}

/** What falls when exactly these links carry, by going round until nothing changes. */
export function fallsPlainly(graph: Digraph, source: number, carries: (link: number) => boolean): Set<number> {
  const fallen = new Set([source]);
  for (let size = 0; size !== fallen.size; ) {
    size = fallen.size;
    for (let node = 0; node < graph.nodeCount; node++) {
      if (fallen.has(node)) continue;
      const into = [];
      for (let link = 0; link < graph.linkCount; link++) if (graph.to[link] === node) into.push(link);
      const live = into.filter((link) => carries(link) && fallen.has(graph.from[link] as number));
      if (graph.gate?.[node] === 1 ? into.length > 0 && live.length === into.length : live.length > 0) fallen.add(node);
    }
  }
  return fallen;
}

/** The chance that the target falls, by adding up all worlds; coins of one group are split at their chances. */
export function chancePlainly(small: SmallGraph, source = 0, target = small.target): number {
  const { graph, chance, coin } = small;
  const groups = [...new Set(coin)];
  let total = 0;
  const visit = (at: number, odds: number, carried: readonly boolean[]): void => {
    if (odds === 0) return;
    const group = groups[at];
    if (group === undefined) {
      if (fallsPlainly(graph, source, (link) => carried[link] === true).has(target)) total += odds;
      return;
    }
    const own = [...coin.keys()].filter((link) => coin[link] === group);
    const bounds = [...new Set([0, ...own.map((link) => chance[link] as number), 1])].sort((a, b) => a - b);
    for (let i = 1; i < bounds.length; i++) {
      const [low, high] = [bounds[i - 1] as number, bounds[i] as number];
      const next = [...carried];
      for (const link of own) next[link] = (chance[link] as number) >= high;
      visit(at + 1, odds * (high - low), next);
    }
  };
  visit(0, 1, []);
  return total;
}
