import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDigraph, type Digraph } from '../../../src/analysis/algorithms/digraph.ts';
import { exactReach } from '../../../src/analysis/algorithms/exactReach.ts';
import { dominatorChain, immediateDominators } from '../../../src/analysis/algorithms/immediateDominators.ts';
import { kShortestRoutes } from '../../../src/analysis/algorithms/kShortestRoutes.ts';
import { logWeights } from '../../../src/analysis/algorithms/logWeights.ts';
import { minCut } from '../../../src/analysis/algorithms/minCut.ts';
import { minNodeCut } from '../../../src/analysis/algorithms/minNodeCut.ts';
import { reach } from '../../../src/analysis/algorithms/reach.ts';
import { countShortestRoutes, tightLinks } from '../../../src/analysis/algorithms/shortestRoutes.ts';
import { fallsPlainly, smallGraphs } from './randomGraphs.ts';

/** All simple routes by walking. */
function allRoutes(graph: Digraph, source: number, target: number): readonly (readonly number[])[] {
  const found: number[][] = [];
  const walk = (node: number, links: readonly number[], seen: ReadonlySet<number>): void => {
    if (node === target) {
      found.push([...links]);
      return;
    }
    for (let link = 0; link < graph.linkCount; link++) {
      const next = graph.to[link] as number;
      if (graph.from[link] === node && !seen.has(next)) walk(next, [...links, link], new Set([...seen, next]));
    }
  };
  walk(source, [], new Set([source]));
  return found;
}

test('the k shortest routes are all simple routes in the order of their cost, parallel links apart', () => {
  fc.assert(
    fc.property(smallGraphs(), ({ graph, target, links }) => {
      const weight = Float64Array.from(links, ([, , p]) => Math.round(p * 10));
      const cost = (route: readonly number[]): number => route.reduce((sum, link) => sum + (weight[link] as number), 0);
      const want = allRoutes(graph, 0, target)
        .map(cost)
        .sort((a, b) => a - b);
      const got = kShortestRoutes(graph, 0, target, { k: 10_000, weight });
      expect(got.complete).toBe(true);
      expect(got.routes.map((route) => route.cost)).toEqual(want);
      expect(new Set(got.routes.map((route) => route.links.join())).size).toBe(want.length);
    }),
    { numRuns: 300 },
  );
});

test('the best route is no likelier than the whole, and the whole no likelier than all routes together', () => {
  fc.assert(
    fc.property(smallGraphs(), ({ graph, chance, target }) => {
      const { routes } = kShortestRoutes(graph, 0, target, { k: 10_000, weight: logWeights(chance) });
      const chances = routes.map(({ links }) => links.reduce((all, link) => all * (chance[link] as number), 1));
      const whole = exactReach(graph, chance, 0, target) as number;
      expect(whole).toBeGreaterThanOrEqual((chances[0] ?? 0) - 1e-12);
      expect(whole).toBeLessThanOrEqual(
        Math.min(
          1,
          chances.reduce((sum, one) => sum + one, 0),
        ) + 1e-12,
      );
    }),
    { numRuns: 300 },
  );
});

test('shortest routes are counted with and without parallel links', () => {
  fc.assert(
    fc.property(smallGraphs(), ({ graph, target }) => {
      const reached = reach(graph, [0]);
      const count = countShortestRoutes(graph, reached, tightLinks(graph, reached), target);
      const routes = allRoutes(graph, 0, target);
      const least = Math.min(...routes.map((route) => route.length));
      const shortest = routes.filter((route) => route.length === least);
      if (count === null) expect(routes).toHaveLength(0);
      else {
        expect(count).toEqual({
          hops: least,
          links: shortest.length,
          nodes: new Set(shortest.map((route) => route.map((link) => graph.to[link]).join())).size,
        });
      }
    }),
    { numRuns: 300 },
  );
});

test('a dominator is what the target can not be reached without, and the chance splits there', () => {
  fc.assert(
    fc.property(smallGraphs(), ({ graph, chance, target }) => {
      const chain = dominatorChain(immediateDominators(graph, 0), 0, target);
      const reachable = fallsPlainly(graph, 0, () => true).has(target);
      expect(chain !== null).toBe(reachable);
      if (chain === null) return;
      for (let node = 1; node < graph.nodeCount; node++) {
        if (node === target) continue;
        const without = fallsPlainly(graph, 0, (link) => graph.to[link] !== node && graph.from[link] !== node);
        expect(chain.includes(node)).toBe(!without.has(target));
      }
      const whole = exactReach(graph, chance, 0, target) as number;
      for (const node of chain) {
        const split =
          (exactReach(graph, chance, 0, node) as number) * (exactReach(graph, chance, node, target) as number);
        expect(split).toBeCloseTo(whole, 12);
      }
    }),
    { numRuns: 300 },
  );
});

test('a minimum cut costs what the edge-disjoint routes say, and leaves the chance 0', () => {
  fc.assert(
    fc.property(smallGraphs(), ({ graph, chance, target }) => {
      const cut = minCut(graph, 0, target, new Float64Array(graph.linkCount).fill(1));
      expect(cut.links).toHaveLength(cut.value);
      const left = chance.map((p, link) => (cut.links.includes(link) ? 0 : p));
      expect(exactReach(graph, left, 0, target)).toBe(0);
      // Menger: no smaller set does it.
      const fewer = cut.links.slice(1);
      expect(fallsPlainly(graph, 0, (link) => !fewer.includes(link)).has(target)).toBe(cut.value > 0);
    }),
    { numRuns: 300 },
  );
});

test('a cut of nodes parts the two ends, and a direct link can not be cut by it', () => {
  fc.assert(
    fc.property(smallGraphs(), ({ graph, target, links }) => {
      const cut = minNodeCut(graph, 0, target, new Float64Array(graph.nodeCount).fill(1));
      const direct = links.some(([a, b]) => a === 0 && b === target);
      expect(cut.value === Number.POSITIVE_INFINITY).toBe(direct);
      if (direct) return;
      const gone = new Set(cut.nodes);
      const left = fallsPlainly(
        graph,
        0,
        (link) => !gone.has(graph.from[link] as number) && !gone.has(graph.to[link] as number),
      );
      expect(left.has(target)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('reach is the least fixed point, gates included, whatever is cut', () => {
  fc.assert(
    fc.property(smallGraphs({ gates: true }), fc.array(fc.nat(11), { maxLength: 3 }), ({ graph }, cut) => {
      const linkOff = Uint8Array.from(graph.from, (_, link) => (cut.includes(link) ? 1 : 0));
      const got = reach(graph, [0], { linkOff });
      const want = fallsPlainly(graph, 0, (link) => linkOff[link] === 0);
      expect([...got.order.slice(0, got.count)].sort()).toEqual([...want].sort());
    }),
    { numRuns: 400 },
  );
});

test('a link to nowhere is refused', () => {
  expect(() => buildDigraph(2, [0], [2])).toThrow(RangeError);
  expect(() => buildDigraph(2, [-1], [0])).toThrow(RangeError);
});
