import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cheapestCuts } from '../../../src/analysis/algorithms/cheapestCuts.ts';
import type { Digraph } from '../../../src/analysis/algorithms/digraph.ts';
import { minCut } from '../../../src/analysis/algorithms/minCut.ts';
import { reach } from '../../../src/analysis/algorithms/reach.ts';
import { fallsPlainly, smallGraphs } from './randomGraphs.ts';

const limits = { maxCuts: 50, maxWays: 500, maxSteps: 200_000 };

/** A surviving set of links, made as small as can be by leaving out one after the other. */
function survivorOf(graph: Digraph, target: number) {
  return (cut: ReadonlySet<number>): readonly number[] | null => {
    const off = new Uint8Array(graph.linkCount);
    for (const link of cut) off[link] = 1;
    const falls = (): boolean => (reach(graph, [0], { linkOff: off }).level[target] as number) >= 0;
    if (!falls()) return null;
    const kept: number[] = [];
    for (let link = 0; link < graph.linkCount; link++) {
      if (off[link] === 1) continue;
      off[link] = 1;
      if (falls()) continue;
      off[link] = 0;
      kept.push(link);
    }
    return kept;
  };
}

/** The least cost over all subsets, and how many minimal subsets have it. */
function plainly(graph: Digraph, target: number, cost: readonly number[]): { cost: number; count: number } {
  let best = Number.POSITIVE_INFINITY;
  let sets: number[] = [];
  const works = (bits: number): boolean => !fallsPlainly(graph, 0, (link) => ((bits >> link) & 1) === 0).has(target);
  for (let bits = 0; bits < 1 << graph.linkCount; bits++) {
    const total = cost.reduce((sum, one, link) => (((bits >> link) & 1) === 1 ? sum + one : sum), 0);
    if (total > best || !works(bits)) continue;
    if (total < best) sets = [];
    best = total;
    sets.push(bits);
  }
  return { cost: best, count: sets.filter((a) => !sets.some((b) => b !== a && (a & b) === b)).length };
}

test('the cheapest cuts are those that trying all subsets finds, AND groups included, and all of them', () => {
  fc.assert(
    fc.property(
      smallGraphs({ maxLinks: 9, gates: true }),
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 }),
      ({ graph, target }, costs) => {
        const cost = costs.slice(0, graph.linkCount);
        const want = plainly(graph, target, cost);
        const got = cheapestCuts(survivorOf(graph, target), (link) => cost[link] as number, limits);
        expect(got.proven).toBe(true);
        expect(got.cost).toBe(want.cost);
        expect(got.cuts.length).toBe(want.count);
      },
    ),
    { numRuns: 150 },
  );
});

test('without AND groups the cheapest cut costs what the maximum flow says', () => {
  fc.assert(
    fc.property(smallGraphs(), ({ graph, target, links }) => {
      const capacity = Float64Array.from(links, ([, , p]) => 1 + Math.round(p * 10));
      const flow = minCut(graph, 0, target, capacity);
      const got = cheapestCuts(survivorOf(graph, target), (link) => capacity[link] as number, limits);
      expect(got.cost).toBe(flow.value);
    }),
    { numRuns: 200 },
  );
});

test('a way on which nothing can be cut means that no finite cut exists', () => {
  const got = cheapestCuts(
    (cut) => (cut.has(1) ? [0] : [0, 1]),
    (element) => (element === 0 ? Number.POSITIVE_INFINITY : 1),
    limits,
  );
  expect(got.cost).toBe(Number.POSITIVE_INFINITY);
  expect(got.proven).toBe(true);
});

test('a stopped search says so and still gives a cut that works', () => {
  // 30 disjoint ways of 2 elements.
  const got = cheapestCuts(
    (cut) => {
      for (let i = 0; i < 30; i++) if (!cut.has(2 * i) && !cut.has(2 * i + 1)) return [2 * i, 2 * i + 1];
      return null;
    },
    () => 1,
    { ...limits, maxSteps: 3 },
  );
  expect(got.proven).toBe(false);
  expect(got.cuts[0]).toHaveLength(30);
});
