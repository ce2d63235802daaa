import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Flip, flipToControl, flipToLose } from '../../../src/analysis/influence/flipControl.ts';
import type { OwnershipNetwork } from '../../../src/analysis/network.ts';
import { goldenNetwork } from '../../../src/cli/golden/goldenNetwork.ts';
import { type Rows, randomRows } from '../randomNetwork.ts';

const unit = 1e8;
const half = 5e11;
const outsider = '*';

/** Votes by company, then holder, in whole units: plain maps, nothing of the network. */
type Votes = ReadonlyMap<string, ReadonlyMap<string, number>>;

function votesOf(rows: Rows): Votes {
  const votes = new Map<string, Map<string, number>>();
  for (const [from, to, part] of rows) {
    const holders = votes.get(`n${to}`) ?? new Map<string, number>();
    holders.set(`n${from}`, (holders.get(`n${from}`) ?? 0) + part * unit);
    votes.set(`n${to}`, holders);
  }
  return votes;
}

/** Control by its definition: add companies with a majority until none is added. */
function controlled(votes: Votes, owner: string): ReadonlySet<string> {
  const members = new Set([owner]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [company, holders] of votes) {
      const sum = [...holders].reduce((total, [holder, own]) => total + (members.has(holder) ? own : 0), 0);
      if (members.has(company) || sum <= half) continue;
      members.add(company);
      grown = true;
    }
  }
  return members;
}

/** The votes after holders, in the given order, gave `units` in a company to one who receives; undisclosed holders last. */
function moved(votes: Votes, company: string, givers: readonly string[], to: string, units: number): Votes {
  const holders = new Map(votes.get(company));
  let missing = units;
  for (const giver of givers) {
    const given = Math.min(missing, holders.get(giver) ?? 0);
    holders.set(giver, (holders.get(giver) ?? 0) - given);
    missing -= given;
  }
  holders.set(to, (holders.get(to) ?? 0) + units);
  return new Map([...votes, [company, holders]]);
}

function orders(list: readonly string[]): readonly (readonly string[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first) => orders(list.filter((one) => one !== first)).map((rest) => [first, ...rest]));
}

function build(rows: Rows): OwnershipNetwork {
  return goldenNetwork({ edges: rows.map(([from, to, part]) => [`n${from}`, `n${to}`, String(part / 10_000)]) });
}

function pairs(
  { rows }: { readonly rows: Rows },
  check: (network: OwnershipNetwork, votes: Votes, a: string, b: string) => void,
) {
  const network = build(rows);
  const votes = votesOf(rows);
  for (const owner of network.ids)
    for (const target of network.ids) if (owner !== target && votes.has(target)) check(network, votes, owner, target);
}

const node = (network: OwnershipNetwork, id: string): number => network.nodeOf.get(id) ?? -1;
const name = (network: OwnershipNetwork, at: number): string => network.ids[at] ?? '';
const giversOf = (network: OwnershipNetwork, flip: Flip): readonly string[] =>
  flip.givers.map(({ holder }) => name(network, holder));

test('the transfer found gives control, and one unit less gives it in no company', () => {
  let found = 0;
  fc.assert(
    fc.property(randomRows(5), (graph) =>
      pairs(graph, (network, votes, owner, target) => {
        const flip = flipToControl(network, node(network, owner), node(network, target), false);
        const mine = controlled(votes, owner);
        if (mine.has(target)) return expect(flip).toBeNull();
        const outside = (company: string) => [...(votes.get(company)?.keys() ?? [])].filter((one) => !mine.has(one));
        for (const company of votes.keys()) {
          if (company === owner) continue;
          const most = outside(company).reduce((sum, one) => sum + (votes.get(company)?.get(one) ?? 0), 0);
          const units = flip === null ? most : flip.units - 1;
          const less = moved(votes, company, outside(company), owner, units);
          if (flip !== null || most > 0) expect(controlled(less, owner).has(target)).toBe(false);
        }
        if (flip === null) return;
        found += 1;
        const after = moved(votes, name(network, flip.company), giversOf(network, flip), owner, flip.units);
        expect(controlled(after, owner).has(target)).toBe(true);
      }),
    ),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(100);
});

test('the transfer found takes control away, and one unit less takes it in no company, whoever gives', () => {
  let found = 0;
  fc.assert(
    fc.property(randomRows(5), (graph) =>
      pairs(graph, (network, votes, owner, target) => {
        const flip = flipToLose(network, node(network, owner), node(network, target), false);
        const mine = controlled(votes, owner);
        if (!mine.has(target)) return expect(flip).toBeNull();
        for (const company of votes.keys()) {
          const inside = [...(votes.get(company)?.keys() ?? [])].filter((one) => mine.has(one));
          const most = inside.reduce((sum, one) => sum + (votes.get(company)?.get(one) ?? 0), 0);
          const units = flip === null ? most : Math.min(most, flip.units - 1);
          for (const order of orders(inside)) {
            const less = moved(votes, company, order, outsider, units);
            expect(controlled(less, owner).has(target)).toBe(true);
          }
        }
        if (flip === null) return;
        found += 1;
        const after = moved(votes, name(network, flip.company), giversOf(network, flip), outsider, flip.units);
        expect(controlled(after, owner).has(target)).toBe(false);
      }),
    ),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(100);
});

test('what a company holds of itself through its subsidiary does not keep it in the closure', () => {
  const network = goldenNetwork({
    edges: [
      ['P', 'A', '.6'],
      ['A', 'S', '1'],
      ['S', 'A', '.3'],
    ],
  });
  const flip = flipToLose(network, node(network, 'P'), node(network, 'S'), false);
  expect([name(network, flip?.company ?? -1), flip?.units]).toEqual(['A', 1e11]);
});

test('several sellers give together what one of them does not have', () => {
  const network = goldenNetwork({
    edges: [
      ['P', 'T', '.2'],
      ['Q', 'T', '.25'],
      ['R', 'T', '.15'],
      ['S', 'T', '.1'],
    ],
  });
  const flip = flipToControl(network, node(network, 'P'), node(network, 'T'), false);
  expect(flip?.givers.map(({ holder, units }) => [name(network, holder), units])).toEqual([
    ['Q', 2.5e11],
    ['R', 5e10 + 1],
  ]);
});
