import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask, figureOf, rowsOf } from './plain/ask.ts';
import { indicesBySets, powerByOrders, powerOverOcean } from './plain/plainGames.ts';
import { controlled } from './plain/plainRules.ts';
import { corners, type ExactWorld, type PlainWorld, plainWorlds } from './plain/plainWorld.ts';

const worlds = plainWorlds(5, 0, 2);
const numbers = ({ size }: PlainWorld): readonly number[] => Array.from({ length: size }, (_, party) => party);
const only = (world: PlainWorld): ExactWorld => {
  const [exact] = corners(world);
  if (exact === undefined) throw new Error('no corner');
  return exact;
};

test('influence.control: certain, possible and ruled out are those of all corners; the percentage is what the group holds', () => {
  fc.assert(
    fc.property(plainWorlds(4, 3, 1), fc.nat(), (world, pick) => {
      const owner = pick % world.size;
      const rows = rowsOf(ask('influence.control', world, { owner: `n${owner}` }));
      const all = corners(world);
      for (const company of numbers(world)) {
        if (company === owner) continue;
        const said = (rights: boolean) => {
          const truths = all.map((exact) => controlled(exact, owner, { rights }).has(company));
          return truths.every((one) => one) ? true : truths.some((one) => one) ? 'possible' : false;
        };
        const row = rows.get(`n${company}`);
        expect([row?.[0] ?? false, row?.[1] ?? false]).toEqual([said(false), said(true)]);
        if (row === undefined) continue;
        const held = all.map((exact) =>
          [...controlled(exact, owner)].reduce(
            (sum, one) => sum + (one === company ? 0 : (exact.votes[one]?.[company] ?? 0)),
            0,
          ),
        );
        expect(row[2]).toBeCloseTo(Math.min(...held) / 100, 10);
      }
    }),
  );
});

test('influence.ultimate: the controllers are those whose closure holds the company', () => {
  fc.assert(
    fc.property(worlds, fc.nat(), (world, pick) => {
      const target = pick % world.size;
      const answer = ask('influence.ultimate', world, { target: `n${target}` });
      for (const party of numbers(world)) {
        if (party === target) continue;
        const expected = [true, false].some((rights) => controlled(only(world), party, { rights }).has(target));
        expect([party, figureOf(answer, `controller.n${party}`) ?? false]).toEqual([party, expected]);
      }
    }),
  );
});

test('control.weakestLink: the smallest link of the best of all chains to each holder, walked one by one', () => {
  const narrowest = (votes: ExactWorld['votes'], from: number, to: number, seen: readonly number[] = []): number => {
    if (from === to) return Number.POSITIVE_INFINITY;
    const ways = (votes[from] ?? []).map((share, next) =>
      share === 0 || seen.includes(next) || next === from
        ? 0
        : Math.min(share, narrowest(votes, next, to, [...seen, from])),
    );
    return Math.max(0, ...ways);
  };
  fc.assert(
    fc.property(worlds, fc.nat(), fc.nat(), (world, one, other) => {
      const [owner, target] = [one % world.size, other % world.size];
      if (owner === target || !world.stakes.some((stake) => stake.target === target)) return;
      const { votes } = only(world);
      const sum = numbers(world).reduce(
        (total, holder) =>
          holder === target ? total : total + Math.min(votes[holder]?.[target] ?? 0, narrowest(votes, owner, holder)),
        0,
      );
      const answer = ask('influence.integrated', world, { owner: `n${owner}`, target: `n${target}` });
      expect(figureOf(answer, 'control.weakestLink')).toBeCloseTo(sum / 100, 10);
    }),
  );
});

test('influence.power: every index among the named holders and over the ocean by enumeration', () => {
  let games = 0;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }), (list) => {
      let left = 100;
      const votes = list.map((wish) => {
        const own = Math.min(wish, left);
        left -= own;
        return own;
      });
      const players = votes.filter((own) => own > 0);
      const size = players.length + 1;
      const stakes = players.map((own, owner) => {
        const ends = [own, own] as const;
        return { owner, target: size - 1, cash: ends, votes: ends };
      });
      const rows = rowsOf(ask('influence.power', { size, stakes, rights: [] }, { target: `n${size - 1}` }));
      const weight = (set: ReadonlySet<number>) => [...set].reduce((sum, player) => sum + (players[player] ?? 0), 0);
      const whole = weight(new Set(players.keys()));
      const wins = (set: ReadonlySet<number>) => weight(set) * 2 > whole;
      const found = indicesBySets(players.length, wins);
      const power = powerByOrders(players.length, wins);
      const ocean = powerOverOcean(players, left, 50);
      const coins = indicesBySets(players.length, (set) => weight(set) > 50 - left / 2);
      games += 1;
      players.forEach((_, player) => {
        const row = rows.get(`n${player}`) ?? [];
        expect(Math.abs(Number(row[1]) - (ocean[player] ?? 0))).toBeLessThan(2e-3);
        const exact = [
          coins.banzhafAbsolute,
          coins.banzhaf,
          power,
          found.banzhafAbsolute,
          found.banzhaf,
          found.deeganPackel,
          found.johnston,
          found.publicGood,
        ];
        exact.forEach((index, at) => {
          expect([at, row[at + 2]]).toEqual([at, expect.closeTo(index[player] ?? 0, 10)]);
        });
      });
    }),
    // Without an ocean two pairs tie at exactly half: neither is a majority.
    { numRuns: 25, examples: [[[15, 21, 29, 35]]] },
  );
  expect(games).toBe(25);
});

/** Who is controlled by a set of parties together, on votes alone. */
function controlledBy({ votes, size }: ExactWorld, start: ReadonlySet<number>): ReadonlySet<number> {
  const members = new Set(start);
  for (let before = 0; before !== members.size; ) {
    before = members.size;
    for (let company = 0; company < size; company++) if (holds(votes, members, company) > 50) members.add(company);
  }
  return members;
}

function holds(votes: ExactWorld['votes'], members: ReadonlySet<number>, company: number): number {
  return [...members].reduce((sum, member) => sum + (member === company ? 0 : (votes[member]?.[company] ?? 0)), 0);
}

test('influence.indirectPower: all orders of the parties, each followed by its control', () => {
  fc.assert(
    fc.property(plainWorlds(5, 0, 0), fc.nat(), (world, pick) => {
      const target = pick % world.size;
      const players = numbers(world).filter((party) => party !== target);
      const names = players.map((party) => `n${party}`);
      const answer = ask('influence.indirectPower', world, { target: `n${target}`, players: names });
      const wins = (set: ReadonlySet<number>) => {
        const start = new Set([...set].map((at) => players[at] ?? -1));
        return holds(only(world).votes, controlledBy(only(world), start), target) > 50;
      };
      const power = powerByOrders(players.length, wins);
      players.forEach((party, at) => {
        expect(Number(figureOf(answer, `indirectPower.n${party}`) ?? 0)).toBeCloseTo(power[at] ?? 0, 10);
      });
    }),
    { numRuns: 60 },
  );
});

test('influence.mutualControl: power over all the others less the power of all over it, by all orders', () => {
  fc.assert(
    fc.property(plainWorlds(5, 0, 0), fc.nat(), (world, pick) => {
      const target = pick % world.size;
      const answer = ask('influence.mutualControl', world, { target: `n${target}` });
      const firms = answer.figures.flatMap(({ id }) => (/^mutual\.n\d+$/.test(id) ? [Number(id.slice(8))] : []));
      const games = firms.map((firm) =>
        powerByOrders(firms.length, (set) => {
          const start = new Set([...set].map((at) => firms[at] ?? -1));
          return holds(only(world).votes, controlledBy(only(world), start), firm) > 50;
        }),
      );
      firms.forEach((firm, at) => {
        const over = games.reduce((sum, game) => sum + (game[at] ?? 0), 0);
        const under = (games[at] ?? []).reduce((sum, power) => sum + power, 0);
        expect(Number(figureOf(answer, `mutual.n${firm}`))).toBeCloseTo(over - under, 9);
      });
    }),
    { numRuns: 60 },
  );
});
