import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pivotalWorlds } from '../../../src/analysis/algorithms/pivotalWorlds.ts';
import { coinsOf, sampleWorlds } from '../../../src/analysis/algorithms/worlds.ts';
import { smallGraphs } from './randomGraphs.ts';

const [runs, seed] = [60, 5];

for (const gates of [false, true])
  test(`meeting each world once counts what meeting all of them again for each group counts${gates ? ', AND groups too' : ''}`, () => {
    fc.assert(
      fc.property(
        smallGraphs({ gates, coins: true, maxLinks: 14 }),
        fc.array(fc.integer({ min: -1, max: 3 })),
        (small, pick) => {
          const { graph, chance, target } = small;
          const coins = coinsOf([...small.coin].map(String));
          const group = Int32Array.from({ length: graph.linkCount }, (_, link) => pick[link] ?? link % 4);
          const found = pivotalWorlds({ graph, chance, coins, source: 0, target, runs, seed, group, groupCount: 4 });
          const hitsWith = (own: number, value: number): number =>
            sampleWorlds({
              graph,
              chance: chance.map((p, link) => (group[link] === own ? value : p)),
              coins,
              source: 0,
              runs,
              seed,
            }).hits[target] as number;
          expect(found.hits).toBe(hitsWith(-2, 0));
          expect([...found.sure]).toEqual([0, 1, 2, 3].map((own) => hitsWith(own, 1)));
          expect([...found.cut]).toEqual([0, 1, 2, 3].map((own) => hitsWith(own, 0)));
        },
      ),
      { numRuns: 500 },
    );
  });

test('it tells how far it is', () => {
  const told: number[] = [];
  fc.assert(
    fc.property(smallGraphs(), ({ graph, chance, target }) => {
      told.length = 0;
      pivotalWorlds({
        graph,
        chance,
        coins: coinsOf([...chance.keys()].map(String)),
        source: 0,
        target,
        runs: 320,
        seed,
        group: new Int32Array(graph.linkCount),
        groupCount: 1,
        progress: (done) => told.push(done),
      });
      expect(told).toEqual(Array.from({ length: 10 }, (_, i) => (i + 1) / 10));
    }),
    { numRuns: 5 },
  );
});
