import fc from 'fast-check';
import { Matrix as Dense, inverse } from 'ml-matrix';
import { expect, test } from 'vitest';
import { ask, figureOf, rowsOf } from './plain/ask.ts';
import { exactNet, toNumber } from './plain/exactShares.ts';
import { type Matrix, matrices, type PlainWorld, plainWorlds } from './plain/plainWorld.ts';

const worlds = plainWorlds(5, 0, 0);
const capital = (world: PlainWorld): Matrix => matrices(world, 'cash')[0] ?? [];
const total = (shares: Matrix, owner: number, target: number): number => {
  const exact = exactNet(shares, owner)[target];
  return exact === undefined ? 0 : toNumber(exact);
};
const numbers = ({ size }: PlainWorld): readonly number[] => Array.from({ length: size }, (_, party) => party);
const isHeld = (shares: Matrix, party: number): boolean => shares.some((row) => (row[party] ?? 0) > 0);

/** All chains without a repetition from one to another, with their products, by walking them all. */
function simpleChains(shares: Matrix, from: number, to: number, before: readonly number[] = []) {
  const chains: { way: string; product: number }[] = [];
  (shares[from] ?? []).forEach((share, next) => {
    if (share === 0 || next === from || before.includes(next)) return;
    const way = [...before, from, next];
    if (next === to) chains.push({ way: way.map((party) => `n${party}`).join('>'), product: share / 100 });
    else
      for (const rest of simpleChains(shares, next, to, [...before, from]))
        chains.push({ way: rest.way, product: (share / 100) * rest.product });
  });
  return chains;
}

test('influence.integrated: net, gross and multiplier are those of exact fractions', () => {
  fc.assert(
    fc.property(worlds, fc.nat(), fc.nat(), (world, one, other) => {
      const [owner, target] = [one % world.size, other % world.size];
      if (owner === target || !isHeld(capital(world), target)) return;
      const answer = ask('influence.integrated', world, { owner: `n${owner}`, target: `n${target}` });
      const net = total(capital(world), owner, target);
      const self = total(capital(world), owner, owner);
      expect(figureOf(answer, 'integrated.net')).toBeCloseTo(net, 11);
      if (self > 1 - 1e-9) return;
      expect(figureOf(answer, 'integrated.multiplier')).toBeCloseTo(1 / (1 - self), 8);
      expect(figureOf(answer, 'integrated.gross')).toBeCloseTo(net / (1 - self), 8);
    }),
  );
});

test('influence.owners: each ultimate owner has its exact total', () => {
  fc.assert(
    fc.property(worlds, fc.nat(), (world, pick) => {
      const shares = capital(world);
      const target = pick % world.size;
      if (!isHeld(shares, target)) return;
      const answer = ask('influence.owners', world, { target: `n${target}` });
      for (const owner of numbers(world)) {
        if (owner === target || isHeld(shares, owner)) continue;
        const share = total(shares, owner, target);
        if (share > 0) expect(figureOf(answer, `owner.n${owner}`)).toBeCloseTo(share, 11);
        else expect(figureOf(answer, `owner.n${owner}`) ?? 0).toBe(0);
      }
    }),
  );
});

test('influence.holdings: every company below has its exact total', () => {
  fc.assert(
    fc.property(worlds, fc.nat(), (world, pick) => {
      const shares = capital(world);
      const owner = pick % world.size;
      const rows = rowsOf(ask('influence.holdings', world, { owner: `n${owner}` }));
      for (const target of numbers(world)) {
        if (owner === target) continue;
        const share = total(shares, owner, target);
        const [direct, whole] = rows.get(`n${target}`) ?? [0, 0];
        expect(whole).toBeCloseTo(share, 11);
        expect(direct).toBeCloseTo((shares[owner]?.[target] ?? 0) / 100, 12);
      }
    }),
  );
});

test('influence.chains: the chains are all there are, the strongest first, and loops add the residual', () => {
  fc.assert(
    fc.property(worlds, fc.nat(), fc.nat(), (world, one, other) => {
      const shares = capital(world);
      const [owner, target] = [one % world.size, other % world.size];
      if (owner === target || !isHeld(shares, target)) return;
      const answer = ask('influence.chains', world, { owner: `n${owner}`, target: `n${target}`, chains: 100 });
      const all = simpleChains(shares, owner, target);
      expect(new Set(answer.chains.map(({ entities }) => entities.join('>')))).toEqual(
        new Set(all.map(({ way }) => way)),
      );
      const sorted = all.map(({ product }) => product).sort((a, b) => b - a);
      expect(answer.chains).toHaveLength(sorted.length);
      sorted.forEach((product, at) => {
        expect(answer.chains[at]?.product).toBeCloseTo(product, 12);
      });
      const listed = sorted.reduce((sum, product) => sum + product, 0);
      const residual = Math.max(0, total(shares, owner, target) - listed);
      expect(figureOf(answer, 'chains.residual') ?? 0).toBeCloseTo(residual, 11);
    }),
    { numRuns: 200 },
  );
});

test('influence.bounds: both ends are those of the corners, tried one by one', () => {
  fc.assert(
    fc.property(plainWorlds(4, 3, 0), fc.nat(), fc.nat(), (world, one, other) => {
      const [owner, target] = [one % world.size, other % world.size];
      if (owner === target || !world.stakes.some((stake) => stake.target === target)) return;
      const answer = ask('influence.bounds', world, { owner: `n${owner}`, target: `n${target}` });
      const totals = matrices(world, 'cash').map((shares) => total(shares, owner, target));
      const value = answer.figures.find(({ id }) => id === 'bounds.total')?.value;
      if (value?.type !== 'share') throw new Error('no share');
      expect(value.low ?? value.value).toBeCloseTo(Math.min(...totals), 9);
      expect(value.high ?? value.value).toBeCloseTo(Math.max(...totals), 9);
    }),
  );
});

/** All loops without a repetition, each once from its smallest party, with what a share keeps on its way round. */
function simpleLoops(shares: Matrix) {
  const loops: { stakes: ReadonlySet<string>; product: number }[] = [];
  const walk = (way: readonly number[], product: number): void => {
    const last = way.at(-1) ?? 0;
    (shares[last] ?? []).forEach((share, next) => {
      if (share === 0 || next === last) return;
      if (next === way[0]) {
        const stakes = new Set([...way, next].slice(1).map((party, at) => `n${way[at] ?? ''}>n${party}`));
        loops.push({ stakes, product: (product * share) / 100 });
      } else if (next > (way[0] ?? 0) && !way.includes(next)) walk([...way, next], (product * share) / 100);
    });
  };
  shares.forEach((_, start) => {
    walk([start], 1);
  });
  return loops;
}

test('influence.loops: the strongest loop through each holding of all loops there are, and exact self-ownership', () => {
  let loops = 0;
  fc.assert(
    fc.property(worlds, (world) => {
      const shares = capital(world);
      const all = simpleLoops(shares);
      loops += all.length;
      const answer = ask('influence.loops', world, {});
      const told = answer.groups.flatMap(({ detail }) => detail);
      for (const stake of new Set(all.flatMap((loop) => [...loop.stakes]))) {
        const best = Math.max(...all.filter((loop) => loop.stakes.has(stake)).map(({ product }) => product));
        const found = told.flatMap(({ facts, value }) =>
          facts.includes(stake) && value?.type === 'share' ? [value.value] : [],
        );
        expect(Math.max(...found)).toBeCloseTo(best, 12);
      }
      if (all.length === 0) expect(answer.groups).toEqual([]);
      for (const party of numbers(world)) {
        const own = figureOf(answer, `self.n${party}`);
        if (own !== undefined) expect(own).toBeCloseTo(total(shares, party, party), 9);
        else expect(total(shares, party, party)).toBe(0);
      }
    }),
    { numRuns: 200 },
  );
  expect(loops).toBeGreaterThan(50);
});

test.each(['linear', 'threshold', 'relative'] as const)(
  'influence.value, %s: a dense inverse of the weights says the same',
  (model) => {
    let solved = 0;
    fc.assert(
      fc.property(worlds, (world) => {
        const shares = capital(world);
        const weight = shares.map((row) => row.map((share) => share / 100));
        for (const party of numbers(world)) {
          const column = shares.map((row) => row[party] ?? 0);
          const rest = 100 - column.reduce((sum, share) => sum + share, 0);
          const squares = [...column, rest].reduce((sum, share) => sum + share * share, 0);
          column.forEach((share, holder) => {
            const row = weight[holder] ?? [];
            if (model === 'threshold' && column.some((one) => one > 50)) row[party] = share > 50 ? 1 : 0;
            if (model === 'relative' && column.some((one) => one > 0)) row[party] = (share * share) / squares;
          });
        }
        const base = numbers(world).map((party) => (isHeld(shares, party) ? 1 : 0));
        const matrix = Dense.sub(Dense.eye(world.size, world.size), new Dense(weight));
        let inverted: number[][];
        try {
          inverted = inverse(matrix).to2DArray();
        } catch {
          return;
        }
        // Groups that own themselves wholly have no limit; their own test is elsewhere.
        if (inverted.some((row) => row.some((cell) => !Number.isFinite(cell) || cell > 1e6 || cell < -1e-6))) return;
        solved += 1;
        const value = inverted.map((row) => row.reduce((sum, cell, at) => sum + cell * (base[at] ?? 0), 0));
        const rows = rowsOf(ask('influence.value', world, { model, threshold: 0.5, rest: 'block' }));
        for (const party of numbers(world)) {
          const many = inverted[party]?.[party] ?? 1;
          const accumulated = (value[party] ?? 0) - (base[party] ?? 0);
          const corrected = accumulated / many;
          const net = corrected - (1 - 1 / many) * (base[party] ?? 0);
          const tie = (weight[party] ?? []).reduce(
            (sum, share, at) => sum + (share * (value[at] ?? 0)) / (inverted[at]?.[at] ?? 1),
            0,
          );
          const row = rows.get(`n${party}`);
          if (row === undefined) expect(net).toBeLessThan(1e-9);
          else
            [net, corrected, accumulated, tie].forEach((figure, at) => {
              expect(row[at]).toBeCloseTo(figure, 8);
            });
        }
      }),
      { numRuns: 120 },
    );
    expect(solved).toBeGreaterThan(50);
  },
);
