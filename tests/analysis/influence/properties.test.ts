import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compoundGame } from '../../../src/analysis/influence/compoundGame.ts';
import { controlSolverOf, majorityRule } from '../../../src/analysis/influence/controlBetween.ts';
import { ownershipBetween } from '../../../src/analysis/influence/ownershipBetween.ts';
import { ownershipBar } from '../../../src/analysis/influence/ownersMeasure.ts';
import type { OwnershipNetwork } from '../../../src/analysis/network.ts';
import { capital, closure, exactWorlds, link, names, net, network, node, pairs } from './plain/engine.ts';
import { exactNet, toNumber } from './plain/exactShares.ts';
import { matrices, type PlainStake, type PlainWorld, plainWorlds } from './plain/plainWorld.ts';

test('1. conservation: ultimate owners, closed groups and undisclosed holders make up the whole of every company', () => {
  fc.assert(
    fc.property(exactWorlds, (world) => {
      // Whoever is not recorded in a company is made a holder of its own: then everything must be accounted for.
      const { size } = world;
      const shares = capital(world);
      const free = names(world).map((_, to) => 100 - shares.reduce((sum, row) => sum + (row[to] ?? 0), 0));
      const full = [...shares.map((row) => [...row, ...free.map(() => 0)])];
      free.forEach((part, to) => {
        full.push([...Array.from({ length: size }, (_, other) => (other === to ? part : 0)), ...free.map(() => 0)]);
      });
      const of = network(world);
      for (let target = 0; target < size; target++) {
        const bar = ownershipBar(of, node(of, `n${target}`));
        const recorded = shares.some((row) => (row[target] ?? 0) > 0);
        const undisclosed = free
          .map((_, to) => to)
          // A party without any holder on record is an owner in its own right.
          .filter((to) => shares.some((row) => (row[to] ?? 0) > 0))
          .reduce((sum, to) => sum + toNumber(exactNet(full, size + to)[target] ?? { over: 0n, under: 1n }), 0);
        if (recorded) expect(bar.rest).toBeCloseTo(undisclosed, 9);
        const known = [...bar.owners, ...bar.groups].reduce((sum, { share }) => sum + share, 0);
        if (recorded) expect(known + undisclosed).toBeCloseTo(1, 9);
      }
    }),
    { numRuns: 60 },
  );
});

test('2. a total lies between 0 and 1, and is what exact fractions say', () => {
  fc.assert(
    fc.property(exactWorlds, (world) => {
      const of = network(world);
      for (const [owner, target] of pairs(world)) {
        const found = net(of, owner, target);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1 + 1e-12);
        const exact = exactNet(capital(world), Number(owner.slice(1)))[Number(target.slice(1))];
        expect(found).toBeCloseTo(exact === undefined ? -1 : toNumber(exact), 11);
      }
    }),
    { numRuns: 100 },
  );
});

test('3. the net total is never above the gross one, and the same for whoever is in no loop', () => {
  fc.assert(
    fc.property(exactWorlds, (world) => {
      const of = network(world);
      for (const [owner, target] of pairs(world)) {
        const { net: total, gross, multiplier } = ownershipBetween(of, node(of, owner), node(of, target));
        if (gross === null) continue;
        expect(total).toBeLessThanOrEqual(gross + 1e-12);
        if (multiplier === 1) expect(total).toBe(gross);
      }
    }),
  );
});

/** The world with one stake replaced by others. */
function replaced(world: PlainWorld, index: number, ...others: readonly PlainStake[]): PlainWorld {
  return { ...world, stakes: [...world.stakes.filter((_, at) => at !== index), ...others] };
}

test('4. a shell that holds and is held wholly changes nobody else: totals, weakest links, power', () => {
  fc.assert(
    fc.property(exactWorlds, fc.nat(), (world, pick) => {
      const index = pick % Math.max(1, world.stakes.length);
      const stake = world.stakes[index];
      if (stake === undefined) return;
      const shell = world.size;
      const whole = { cash: [100, 100], votes: [100, 100] } as const;
      const [before, after] = [
        network(world),
        network({
          ...replaced(world, index, { ...stake, owner: shell }, { owner: stake.owner, target: shell, ...whole }),
          size: world.size + 1,
        }),
      ];
      for (const [owner, target] of pairs(world)) {
        expect(net(after, owner, target)).toBeCloseTo(net(before, owner, target), 11);
        // The shell adds a link as wide as the company itself: no chain gets narrower or wider.
        expect(link(after, owner, target)).toBe(link(before, owner, target));
      }
      const power = (of: OwnershipNetwork, target: string) => {
        const players = names(world)
          .filter((name) => name !== target)
          .map((name) => node(of, name));
        return compoundGame(of, players, node(of, target), majorityRule(of, 'certain', false)).shapleyShubik;
      };
      for (const target of names(world)) expect(power(after, target)).toEqual(power(before, target));
    }),
    { numRuns: 60 },
  );
});

test('5. a stake split in two is the same stake', () => {
  fc.assert(
    fc.property(exactWorlds, fc.nat(), fc.nat(), (world, pick, where) => {
      const index = pick % Math.max(1, world.stakes.length);
      const stake = world.stakes[index];
      if (stake === undefined) return;
      const part = (ends: readonly [number, number]) => where % (ends[0] + 1);
      const [cash, votes] = [part(stake.cash), part(stake.votes)];
      const rest = [stake.cash[0] - cash, stake.votes[0] - votes];
      const split = replaced(
        world,
        index,
        { ...stake, cash: [cash, cash], votes: [votes, votes] },
        { ...stake, cash: [rest[0] ?? 0, rest[0] ?? 0], votes: [rest[1] ?? 0, rest[1] ?? 0] },
      );
      const [before, after] = [network(world), network(split)];
      for (const [owner, target] of pairs(world)) {
        expect(net(after, owner, target)).toBeCloseTo(net(before, owner, target), 11);
        expect(link(after, owner, target)).toBe(link(before, owner, target));
        expect(closure(after, owner)).toEqual(closure(before, owner));
      }
    }),
    { numRuns: 60 },
  );
});

test('6. other names, the same answers', () => {
  fc.assert(
    fc.property(exactWorlds, fc.infiniteStream(fc.nat()), (world, chances) => {
      const order = names(world)
        .map((_, party) => [chances.next().value as number, party] as const)
        .sort((a, b) => a[0] - b[0])
        .map(([, party]) => party);
      const to = (party: number): number => order.indexOf(party);
      const stakes = world.stakes.map((stake) => ({ ...stake, owner: to(stake.owner), target: to(stake.target) }));
      const [before, after] = [network(world), network({ ...world, stakes })];
      const renamed = (name: string): string => `n${to(Number(name.slice(1)))}`;
      for (const [owner, target] of pairs(world)) {
        expect(net(after, renamed(owner), renamed(target))).toBeCloseTo(net(before, owner, target), 11);
        expect(link(after, renamed(owner), renamed(target))).toBe(link(before, owner, target));
        expect(closure(after, renamed(owner))).toEqual(new Set([...closure(before, owner)].map(renamed)));
      }
    }),
    { numRuns: 60 },
  );
});

test('7. a share that rises lowers no total of its holder and takes nobody out of its control', () => {
  fc.assert(
    fc.property(exactWorlds, fc.nat(), fc.integer({ min: 1, max: 40 }), (world, pick, more) => {
      const index = pick % Math.max(1, world.stakes.length);
      const stake = world.stakes[index];
      if (stake === undefined) return;
      const room = (kind: 'cash' | 'votes') =>
        Math.min(
          more,
          100 - world.stakes.reduce((sum, one) => sum + (one.target === stake.target ? one[kind][0] : 0), 0),
        );
      const up = (kind: 'cash' | 'votes') => [stake[kind][0] + room(kind), stake[kind][0] + room(kind)] as const;
      const [before, after] = [
        network(world),
        network(replaced(world, index, { ...stake, cash: up('cash'), votes: up('votes') })),
      ];
      const owner = `n${stake.owner}`;
      for (const target of names(world)) {
        if (target === owner) continue;
        expect(net(after, owner, target)).toBeGreaterThanOrEqual(net(before, owner, target) - 1e-12);
      }
      for (const name of names(world)) {
        const grown = closure(after, name);
        if (name === owner) for (const company of closure(before, name)) expect(grown).toContain(company);
      }
    }),
  );
});

test('8. own shares taken out of the whole leave every other holder what it has with the loop kept', () => {
  fc.assert(
    fc.property(plainWorlds(5, 0, 0), fc.integer({ min: 1, max: 60 }), fc.nat(), (world, own, pick) => {
      const company = pick % world.size;
      const shares = capital(world).map((row) => [...row]);
      const votes = (matrices(world, 'votes')[0] ?? []).map((row) => [...row]);
      const room = (of: number[][]) => 100 - of.reduce((sum, row) => sum + (row[company] ?? 0), 0);
      const part = Math.min(own, room(shares), room(votes));
      if (part <= 0) return;
      const row = shares[company] ?? [];
      row[company] = part;
      const held: PlainStake = { owner: company, target: company, cash: [part, part], votes: [part, part] };
      const of = network({ ...world, stakes: [...world.stakes, held] });
      for (const [owner, target] of pairs(world)) {
        if (owner === `n${company}`) continue;
        const exact = exactNet(shares, Number(owner.slice(1)))[Number(target.slice(1))];
        expect(net(of, owner, target)).toBeCloseTo(exact === undefined ? -1 : toNumber(exact), 11);
      }
      // Votes: half of what can be voted, not half of all.
      for (const name of names(world)) {
        const direct = votes[Number(name.slice(1))]?.[company] ?? 0;
        const sure = controlSolverOf(of)([node(of, name)], majorityRule(of, 'certain', false)).members;
        if (direct * 2 > 100 - part && name !== `n${company}`) expect(sure).toContain(node(of, `n${company}`));
      }
    }),
  );
});
