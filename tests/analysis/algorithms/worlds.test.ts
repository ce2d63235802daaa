import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coin } from '../../../src/analysis/algorithms/coin.ts';
import { buildDigraph } from '../../../src/analysis/algorithms/digraph.ts';
import { exactReach } from '../../../src/analysis/algorithms/exactReach.ts';
import { temporalReach } from '../../../src/analysis/algorithms/temporalReach.ts';
import { coinsOf, sampleWorlds } from '../../../src/analysis/algorithms/worlds.ts';
import { fallsPlainly, smallGraphs } from './randomGraphs.ts';

const runs = 4000;

test('sampling is within four standard errors of the exact chance, gates and shared coins included', () => {
  fc.assert(
    fc.property(smallGraphs({ gates: true, coins: true }), fc.nat(1e6), (small, seed) => {
      const exact = exactReach(small.graph, small.chance, 0, small.target, { coin: small.coin }) as number;
      if (exact <= 0.05 || exact >= 0.95) return;
      const coins = coinsOf([...small.coin].map((group) => `c${group}`));
      const { hits } = sampleWorlds({ graph: small.graph, chance: small.chance, coins, source: 0, runs, seed });
      const error = Math.sqrt((exact * (1 - exact)) / runs);
      expect(Math.abs((hits[small.target] as number) / runs - exact)).toBeLessThan(4 * error);
    }),
    { numRuns: 60, seed: 7 },
  );
});

test('worlds may be dealt out to workers: the counts are the same whole numbers', () => {
  fc.assert(
    fc.property(smallGraphs({ gates: true }), fc.integer({ min: 1, max: 63 }), (small, cut) => {
      const question = {
        graph: small.graph,
        chance: small.chance,
        coins: coinsOf([...small.coin].map(String)),
        source: 0,
        seed: 3,
      };
      const whole = sampleWorlds({ ...question, runs: 64 });
      const one = sampleWorlds({ ...question, runs: cut });
      const two = sampleWorlds({ ...question, runs: 64 - cut, first: cut });
      expect([...one.hits].map((count, node) => count + (two.hits[node] as number))).toEqual([...whole.hits]);
    }),
    { numRuns: 100 },
  );
});

test('the order of links changes no count', () => {
  fc.assert(
    fc.property(smallGraphs(), (small) => {
      const back = [...small.links].reverse();
      const reversed = buildDigraph(
        small.graph.nodeCount,
        back.map(([a]) => a),
        back.map(([, b]) => b),
      );
      const ids = [...small.coin].map(String);
      const question = { source: 0, seed: 11, runs: 200 };
      const one = sampleWorlds({ ...question, graph: small.graph, chance: small.chance, coins: coinsOf(ids) });
      const two = sampleWorlds({
        ...question,
        graph: reversed,
        chance: Float64Array.from(back, ([, , p]) => p),
        coins: coinsOf([...ids].reverse()),
      });
      expect([...two.hits]).toEqual([...one.hits]);
    }),
    { numRuns: 100 },
  );
});

test('removing a link helps in no single world', () => {
  fc.assert(
    fc.property(smallGraphs(), fc.nat(11), (small, pick) => {
      const linkOff = new Uint8Array(small.graph.linkCount);
      linkOff[pick % small.graph.linkCount] = 1;
      const coins = coinsOf([...small.coin].map(String));
      for (let world = 0; world < 20; world++) {
        const question = { graph: small.graph, chance: small.chance, coins, source: 0, seed: 5, runs: 1, first: world };
        const before = sampleWorlds(question).hits;
        sampleWorlds({ ...question, linkOff }).hits.forEach((hit, node) => {
          expect(hit).toBeLessThanOrEqual(before[node] as number);
        });
      }
    }),
    { numRuns: 60 },
  );
});

test('a coin is below p · 2^32 in a share p of worlds', () => {
  let below = 0;
  for (let world = 0; world < 20_000; world++) if (coin(1, world, 'naver-cloud>ly:auth') < 0.3 * 2 ** 32) below++;
  expect(Math.abs(below / 20_000 - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / 20_000));
});

test('a long run can be cancelled and tells how far it is', () => {
  const told: number[] = [];
  const stop = (): void => {
    if (told.length > 2) throw new Error('enough');
  };
  const graph = buildDigraph(2, [0], [1]);
  const question = { graph, chance: Float64Array.of(0.5), coins: coinsOf(['a']), source: 0, seed: 1, runs: 1_000_000 };
  expect(() => sampleWorlds({ ...question, checkCancelled: stop, progress: (done) => told.push(done) })).toThrow(
    'enough',
  );
  expect(told[0]).toBeGreaterThan(0);
});

test('with links that hold all the time, a period reaches what a date reaches', () => {
  fc.assert(
    fc.property(smallGraphs({ gates: true }), ({ graph }) => {
      const always = Array.from({ length: graph.linkCount }, () => [[0, 10]] as const);
      const when = temporalReach(graph, always, 0, [0, 10]);
      const want = fallsPlainly(graph, 0, () => true);
      for (let node = 0; node < graph.nodeCount; node++) expect((when[node] as number) < 10).toBe(want.has(node));
    }),
    { numRuns: 200 },
  );
});

test('an AND group needs its links live together, a foothold only its own time', () => {
  // 0 → 1 until day 2, 1 → 2 from day 3: reached. Gate 3 from 1 (days 0-2) and 2 (from 3 on): never live together.
  const graph = buildDigraph(4, [0, 1, 1, 2], [1, 2, 3, 3], { gate: Uint8Array.of(0, 0, 0, 1) });
  const when = temporalReach(graph, [[[0, 2]], [[3, 9]], [[0, 2]], [[3, 9]]], 0, [0, 10]);
  expect([...when]).toEqual([0, 0, 3, Number.POSITIVE_INFINITY]);
});
