import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDigraph } from '../../../src/analysis/algorithms/digraph.ts';
import { exactReach } from '../../../src/analysis/algorithms/exactReach.ts';
import { frontierReach } from '../../../src/analysis/algorithms/frontierReach.ts';
import { chancePlainly, smallGraphs } from './randomGraphs.ts';

const runs = { numRuns: 300 };

test('exact equals adding up all worlds', () => {
  fc.assert(
    fc.property(smallGraphs(), (small) => {
      const exact = exactReach(small.graph, small.chance, 0, small.target) as number;
      expect(Math.abs(exact - chancePlainly(small))).toBeLessThan(1e-12);
    }),
    runs,
  );
});

test('exact equals adding up all worlds with 16 links', () => {
  fc.assert(
    fc.property(smallGraphs({ maxLinks: 16 }), (small) => {
      const exact = exactReach(small.graph, small.chance, 0, small.target) as number;
      expect(Math.abs(exact - chancePlainly(small))).toBeLessThan(1e-12);
    }),
    { numRuns: 12 },
  );
});

test('exact equals adding up all worlds with AND groups', () => {
  fc.assert(
    fc.property(smallGraphs({ gates: true }), (small) => {
      const exact = exactReach(small.graph, small.chance, 0, small.target) as number;
      expect(Math.abs(exact - chancePlainly(small))).toBeLessThan(1e-12);
    }),
    { numRuns: 600 },
  );
});

test('exact equals adding up all worlds with shared coins and AND groups', () => {
  fc.assert(
    fc.property(smallGraphs({ gates: true, coins: true }), (small) => {
      const exact = exactReach(small.graph, small.chance, 0, small.target, { coin: small.coin }) as number;
      expect(Math.abs(exact - chancePlainly(small))).toBeLessThan(1e-12);
    }),
    { numRuns: 600 },
  );
});

test('a way back that shares the coin of the way there changes nothing', () => {
  fc.assert(
    fc.property(smallGraphs({ maxLinks: 7 }), (small) => {
      const from = [...small.graph.from, ...small.graph.to];
      const to = [...small.graph.to, ...small.graph.from];
      const graph = buildDigraph(small.graph.nodeCount, from, to);
      const chance = Float64Array.from([...small.chance, ...small.chance]);
      const coin = Int32Array.from(from, (_, i) => i % small.graph.linkCount);
      const together = frontierReach(
        small.graph.nodeCount,
        small.links.map(([a, b, p]) => ({ a, b, chance: p })),
        [0, small.target],
      ) as number;
      expect(exactReach(graph, chance, 0, small.target, { coin })).toBeCloseTo(together, 12);
    }),
    runs,
  );
});

test('what can not be reached has the chance 0, not a small number; the source has 1', () => {
  const graph = buildDigraph(3, [0], [1]);
  const chance = Float64Array.of(0.5);
  expect(exactReach(graph, chance, 0, 2)).toBe(0);
  expect(exactReach(graph, chance, 0, 0)).toBe(1);
});

test('a link in two halves, or two links side by side, count as the one they stand for', () => {
  fc.assert(
    fc.property(smallGraphs({ maxLinks: 9 }), fc.nat(8), (small, pick) => {
      const link = pick % small.graph.linkCount;
      const p = small.chance[link] as number;
      const n = small.graph.nodeCount;
      const whole = exactReach(small.graph, small.chance, 0, small.target) as number;
      const rest = small.links.filter((_, i) => i !== link);
      const [a, b] = small.links[link] as readonly [number, number, number];
      const half = Math.sqrt(p);
      const side = 1 - Math.sqrt(1 - p);
      const series = [...rest, [a, n, half] as const, [n, b, half] as const];
      const parallel = [...rest, [a, b, side] as const, [a, b, side] as const];
      for (const [count, links] of [[n + 1, series] as const, [n, parallel] as const]) {
        const graph = buildDigraph(
          count,
          links.map(([u]) => u),
          links.map(([, v]) => v),
        );
        const again = exactReach(
          graph,
          Float64Array.from(links, ([, , q]) => q),
          0,
          small.target,
        );
        expect(again).toBeCloseTo(whole, 12);
      }
    }),
    runs,
  );
});

test('beyond the limit of states there is no answer rather than a wrong one', () => {
  const from: number[] = [];
  const to: number[] = [];
  for (let a = 0; a < 12; a++) for (let b = 0; b < 12; b++) if (a !== b) from.push(a) && to.push(b);
  const graph = buildDigraph(12, from, to);
  expect(exactReach(graph, new Float64Array(from.length).fill(0.5), 0, 11, { stateLimit: 10 })).toBeNull();
});

test('an AND group that lost a link takes with it the groups that need it', () => {
  // Gate 3 needs 1 and 2, gate 4 needs gate 3 and 2 and 5: all five links must carry, 0.5^3 for the links from the source.
  const from = [0, 0, 0, 1, 2, 3, 2, 5];
  const to = [1, 2, 5, 3, 3, 4, 4, 4];
  const graph = buildDigraph(6, from, to, { gate: Uint8Array.of(0, 0, 0, 1, 1, 0) });
  const chance = Float64Array.of(0.5, 0.5, 0.5, 0.9, 0.8, 1, 0.7, 0.6);
  expect(exactReach(graph, chance, 0, 4)).toBeCloseTo(0.125 * 0.9 * 0.8 * 0.7 * 0.6, 12);
  const coin = Int32Array.from(from, (_, i) => i);
  const small = { graph, chance, coin, target: 4, links: [] };
  expect(chancePlainly(small)).toBeCloseTo(0.125 * 0.9 * 0.8 * 0.7 * 0.6, 12);
});
