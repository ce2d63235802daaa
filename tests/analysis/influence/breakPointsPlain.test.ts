import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeBetween } from '../../../src/analysis/algorithms/bestChains.ts';
import { breakPoints, type Stretch } from '../../../src/analysis/influence/breakPoints.ts';
import { legalRules } from '../../../src/analysis/influence/rules/legalRules.ts';
import { networkOf } from '../../../src/analysis/network.ts';
import { plainRules } from './plain/plainRules.ts';
import { asDataset, exactWorld, type Matrix, matrices, plainWorlds } from './plain/plainWorld.ts';

const inside = ({ from, to, fromIncluded, toIncluded }: Stretch, share: number): boolean => {
  const [above, below] = [share - from, to - share];
  if (Math.abs(above) < 1e-9) return fromIncluded;
  if (Math.abs(below) < 1e-9) return toIncluded;
  return above > 0 && below > 0;
};

test('break points are where each rule, read from its own words, changes: every whole per cent of a holding tried', () => {
  let changes = 0;
  fc.assert(
    fc.property(plainWorlds(4, 0, 1), fc.nat(), fc.nat(), (world, pick, whom) => {
      const stake = world.stakes[pick % Math.max(1, world.stakes.length)];
      if (stake === undefined) return;
      const asked = whom % world.size;
      const target = asked === stake.owner ? stake.target : asked;
      if (!world.stakes.some((one) => one.target === target)) return;
      const network = networkOf(asDataset(world));
      const node = (party: number) => network.nodeOf.get(`n${party}`) ?? -1;
      const edge = edgeBetween(network, node(stake.owner), node(stake.target));
      const all = breakPoints(network, edge, node(stake.owner), node(target), legalRules);
      const held = (shares: Matrix) =>
        shares.reduce((sum, row, owner) => sum + (owner === stake.owner ? 0 : (row[stake.target] ?? 0)), 0);
      const [cash, votes] = [matrices(world, 'cash')[0] ?? [], matrices(world, 'votes')[0] ?? []];
      // Beyond what nobody is recorded to hold the others give way in parts: there the other test asks.
      const most = 100 - Math.max(held(cash), held(votes));
      const moved = (shares: Matrix, share: number): Matrix =>
        shares.map((row, owner) =>
          row.map((part, to) => (owner === stake.owner && to === stake.target ? share : part)),
        );
      legalRules.forEach((rule, index) => {
        const stretches = all[index] ?? [];
        let before: unknown;
        for (let share = 1; share <= most; share++) {
          const truth = plainRules[rule.id]?.(
            exactWorld(world, moved(cash, share), moved(votes, share)),
            stake.owner,
            target,
          );
          const result =
            truth === null ? 'notApplicable' : truth === 'open' ? 'undecided' : truth === true ? 'met' : 'notMet';
          const found = stretches.find((stretch) => inside(stretch, share / 100));
          expect([rule.id, share, found?.result]).toEqual([rule.id, share, result]);
          if (before !== undefined && before !== result) changes += 1;
          before = result;
        }
      });
    }),
    { numRuns: 40 },
  );
  expect(changes).toBeGreaterThan(20);
});
