import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapleyShubik } from '../../../src/analysis/algorithms/votingPower.ts';
import { createWalkSolver } from '../../../src/analysis/algorithms/walkSums.ts';
import { criticalControl } from '../../../src/analysis/influence/criticalControl.ts';
import { legalTests } from '../../../src/analysis/influence/legalTests.ts';
import { upperOwnership } from '../../../src/analysis/influence/upperOwnership.ts';
import { networkOf, type OwnershipNetwork } from '../../../src/analysis/network.ts';
import { at } from '../../support/builder.ts';
import { closure, exactWorlds, names, net, network, node, pairs } from './plain/engine.ts';
import { exactNet, toNumber } from './plain/exactShares.ts';
import { matrices, plainWorlds } from './plain/plainWorld.ts';

test('9. power adds up to one, equals are equal, the weightless have none, the dual quota changes nothing; all orders agree', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 54 }), (list, wish) => {
      const total = list.reduce((sum, weight) => sum + weight, 0);
      if (total === 0) return;
      const quota = 1 + (wish % total);
      const found = shapleyShubik({ weights: list, quota });
      const dual = shapleyShubik({ weights: list, quota: total - quota + 1 });
      const counted = list.map(() => 0);
      const orders = permuted(list.map((_, player) => player));
      for (const order of orders) {
        let sum = 0;
        const pivot = order.find((player) => {
          sum += list[player] ?? 0;
          return sum >= quota;
        });
        if (pivot !== undefined) counted[pivot] = (counted[pivot] ?? 0) + 1 / orders.length;
      }
      expect(found.reduce((sum, power) => sum + power, 0)).toBeCloseTo(1, 12);
      list.forEach((weight, player) => {
        expect(found[player]).toBeCloseTo(counted[player] ?? 0, 10);
        expect(dual[player]).toBeCloseTo(found[player] ?? 0, 12);
        if (weight === 0) expect(found[player]).toBe(0);
        expect(found[list.indexOf(weight)]).toBe(found[player]);
      });
    }),
    { numRuns: 60 },
  );
});

function permuted(list: readonly number[]): readonly (readonly number[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first) => permuted(list.filter((one) => one !== first)).map((rest) => [first, ...rest]));
}

const banded = plainWorlds(4, 4, 0);

test('10. the ends of a range contain every admissible world, corners and inside', () => {
  fc.assert(
    fc.property(banded, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (world, chances) => {
      const of = network(world);
      const all = matrices(world, 'cash');
      // Worlds inside: parts of corners mixed; columns stay at most 100 %.
      const inside = chances.map((chance) => {
        const [one, other] = [all[chance % all.length] ?? [], all[(chance * 7 + 3) % all.length] ?? []];
        return one.map((row, from) => row.map((share, to) => 3 * share + 7 * (other[from]?.[to] ?? 0)));
      });
      for (const [owner, target] of pairs(world)) {
        const [from, to] = [Number(owner.slice(1)), Number(target.slice(1))];
        const low = net(of, owner, target);
        const high = upperOwnership(of, node(of, owner), node(of, target), low);
        const shares = [
          ...all.map((one) => exactNet(one, from)[to]),
          ...inside.map((one) => exactNet(one, from, 1000)[to]),
        ].map((one) => (one === undefined ? -1 : toNumber(one)));
        for (const share of shares) {
          expect(share).toBeGreaterThanOrEqual(low - 1e-9);
          expect(share).toBeLessThanOrEqual(high + 1e-9);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('11. both ends of a range are the total of an admissible world', () => {
  let ranges = 0;
  fc.assert(
    fc.property(banded, (world) => {
      const of = network(world);
      const all = matrices(world, 'cash');
      for (const [owner, target] of pairs(world)) {
        const low = net(of, owner, target);
        const high = upperOwnership(of, node(of, owner), node(of, target), low);
        if (high > low) ranges += 1;
        const totals = all.map((one) => {
          const share = exactNet(one, Number(owner.slice(1)))[Number(target.slice(1))];
          return share === undefined ? -1 : toNumber(share);
        });
        expect(Math.min(...totals)).toBeCloseTo(low, 9);
        expect(Math.max(...totals)).toBeCloseTo(high, 9);
      }
    }),
    { numRuns: 60 },
  );
  expect(ranges).toBeGreaterThan(30);
});

test('12. control shrinks as the quota grows, and the critical threshold is the last quota at which it holds', () => {
  fc.assert(
    fc.property(exactWorlds, fc.integer({ min: 1, max: 99 }), (world, quota) => {
      const of = network(world);
      for (const owner of names(world)) {
        const wide = closure(of, owner, quota * 1e10);
        for (const company of closure(of, owner, (quota + 1) * 1e10)) expect(wide).toContain(company);
        const critical = criticalControl(of, node(of, owner));
        for (const company of names(world)) {
          if (company === owner) continue;
          const last = Math.round((critical.get(node(of, company)) ?? 0) * 100);
          if (last > 0) expect(closure(of, owner, last * 1e10)).toContain(company);
          expect(closure(of, owner, (last + 1) * 1e10)).not.toContain(company);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('13. down from the owner or up from the company, and in whatever order the stakes are told: the same answer', () => {
  fc.assert(
    fc.property(exactWorlds, (world) => {
      const [of, other] = [network(world), network({ ...world, stakes: world.stakes.toReversed() })];
      const solver = createWalkSolver(of, of.cashLow);
      for (const [owner, target] of pairs(world)) {
        const up = solver.up(node(of, target), 'net');
        const found = up.nodes.includes(node(of, owner)) ? (up.value[node(of, owner)] as number) : 0;
        expect(found).toBeCloseTo(net(of, owner, target), 11);
        expect(net(other, owner, target)).toBeCloseTo(net(of, owner, target), 12);
        const results = (one: OwnershipNetwork) =>
          legalTests(one, node(one, owner), node(one, target)).map(({ rule, result }) => [rule, result]);
        expect(results(other)).toEqual(results(of));
      }
    }),
    { numRuns: 60 },
  );
});

test('13. sums that floats get wrong are exact in every order: 17 + 28 + 5 is half, 5 % of 10 % and 35 % of 70 % a quarter', () => {
  for (const turn of [0, 1, 2]) {
    const lines = ['A 17 T', 'B 28 T', 'C 5 T'];
    const of = networkOf(at('P 100 A', 'P 100 B', 'P 100 C', ...lines.slice(turn), ...lines.slice(0, turn)));
    const rows = legalTests(of, node(of, 'P'), node(of, 'T'));
    expect(rows.find(({ rule }) => rule === 'amlr53')?.result).toBe('notMet');
    expect(rows.find(({ rule }) => rule === 'ofac50')?.result).toBe('met');
  }
  const of = networkOf(at('P 5 A', 'P 35 B', 'A 10 T', 'B 70 T'));
  const rows = legalTests(of, node(of, 'P'), node(of, 'T'));
  expect(rows.find(({ rule }) => rule === 'amlr52')?.result).toBe('met');
  expect(rows.find(({ rule }) => rule === 'amld25')?.result).toBe('notMet');
});
