import fc from 'fast-check';
import type { DatasetAt } from '../../../../src/model/types.ts';
import { at } from '../../../support/builder.ts';

/** The ends of a share in whole per cent. */
export type Ends = readonly [number, number];

/** What one party holds of another: capital and votes, each with its ends. */
export interface PlainStake {
  readonly owner: number;
  readonly target: number;
  readonly cash: Ends;
  readonly votes: Ends;
}

/** A right by which somebody directs or influences without counting votes. */
export interface PlainRight {
  readonly kind: 'boardMajority' | 'contract' | 'parentByAccounts' | 'significantInfluence' | 'concert';
  readonly holder: number;
  readonly target: number;
  readonly partner: number;
}

/** Parties by number; nothing of the engine's own types. */
export interface PlainWorld {
  readonly size: number;
  readonly stakes: readonly PlainStake[];
  readonly rights: readonly PlainRight[];
}

/** A world in which every band has been given one value: shares by [owner][target] in per cent. */
export interface ExactWorld {
  readonly size: number;
  readonly cash: readonly (readonly number[])[];
  readonly votes: readonly (readonly number[])[];
  readonly rights: readonly PlainRight[];
  /** Who is recorded as a holder of whom, whatever the size. */
  readonly member: readonly (readonly boolean[])[];
}

const rightKinds = ['boardMajority', 'contract', 'parentByAccounts', 'significantInfluence', 'concert'] as const;

/** Worlds of 2 to `most` parties; mutual holdings, votes apart from capital, at most `bands` bands or unknown shares. */
export function plainWorlds(most: number, bands: number, rights = 2): fc.Arbitrary<PlainWorld> {
  const party = fc.nat(most - 1);
  // Steps of five per cent and the thresholds themselves: sums that hit a threshold exactly are frequent.
  const share = fc.oneof(
    fc.integer({ min: 1, max: 20 }).map((step) => step * 5),
    fc.constantFrom(20, 25, 40, 50, 51),
  );
  const stake = fc.record({
    a: party,
    b: party,
    cash: share,
    votes: fc.option(share),
    width: fc.constantFrom(10, 30, 100),
  });
  return fc
    .record({
      size: fc.integer({ min: 2, max: most }),
      raw: fc.array(stake, { minLength: 1, maxLength: most * 2 }),
      banded: fc.nat(bands),
      rights: fc.array(fc.record({ kind: fc.constantFrom(...rightKinds), a: party, b: party, c: party }), {
        maxLength: rights,
      }),
    })
    .map(({ size, raw, banded, rights: list }) => {
      const left = { cash: new Array<number>(size).fill(100), votes: new Array<number>(size).fill(100) };
      const stakes: PlainStake[] = [];
      for (const one of raw) {
        const [owner, target] = [one.a % size, one.b % size];
        if (owner === target || stakes.some((other) => other.owner === owner && other.target === target)) continue;
        const ends = (kind: 'cash' | 'votes', wanted: number): Ends => {
          const low = Math.min(wanted, left[kind][target] ?? 0);
          if (stakes.length >= banded) {
            left[kind][target] = (left[kind][target] ?? 0) - low;
            return [low, low];
          }
          const from = one.width === 100 ? 0 : low;
          left[kind][target] = (left[kind][target] ?? 0) - from;
          return [from, Math.min(100, from + one.width)];
        };
        const cash = ends('cash', one.cash);
        const votes = ends('votes', one.votes ?? one.cash);
        if (cash[1] > 0 && votes[1] > 0) stakes.push({ owner, target, cash, votes });
      }
      const rightsHere = list
        .map(({ kind, a, b, c }) => ({ kind, holder: a % size, target: b % size, partner: c % size }))
        .filter(({ holder, target, partner }) => holder !== target && partner !== target && partner !== holder);
      return { size, stakes, rights: rightsHere };
    });
}

/** The same world as the engine reads it. */
export function asDataset({ size, stakes, rights }: PlainWorld): DatasetAt {
  const text = ([low, high]: Ends): string =>
    low === 0 && high === 100 ? '?' : low === high ? String(low) : `${low}-${high}`;
  return at(
    ...Array.from({ length: size }, (_, party) => `entity n${party} company`),
    ...stakes.map(({ owner, target, cash, votes }) => `n${owner} ${text(cash)}/${text(votes)} n${target}`),
    ...rights.map(
      ({ kind, holder, target, partner }) =>
        `n${holder} ${kind} n${target}${kind === 'concert' ? ` with n${partner}` : ''}`,
    ),
  );
}

/**
 * Every way to give the free part of a company's shares to its holders one after the other, and the way that gives none:
 * the corners between which all admissible worlds lie. Capital and votes are given apart.
 */
export function corners(world: PlainWorld): readonly ExactWorld[] {
  const cash = matrices(world, 'cash');
  const votes = matrices(world, 'votes');
  return cash.flatMap((one) => votes.map((other) => exactWorld(world, one, other)));
}

/** A world with given shares. */
export function exactWorld(world: PlainWorld, cash: Matrix, votes: Matrix): ExactWorld {
  const member = zeros(world.size).map((row) => row.map(() => false));
  for (const { owner, target } of world.stakes) (member[owner] ?? [])[target] = true;
  return { size: world.size, cash, votes, rights: world.rights, member };
}

/** Shares by [owner][target] in per cent. */
export type Matrix = readonly (readonly number[])[];

/** All corner matrices of one kind of share. */
export function matrices({ size, stakes }: PlainWorld, kind: 'cash' | 'votes'): readonly Matrix[] {
  let all: number[][][] = [zeros(size)];
  for (const { owner, target, ...ends } of stakes) for (const one of all) (one[owner] ?? [])[target] = ends[kind][0];
  for (let target = 0; target < size; target++) {
    const column = stakes.filter((stake) => stake.target === target);
    const free = 100 - column.reduce((sum, stake) => sum + stake[kind][0], 0);
    const open = column.filter((stake) => stake[kind][1] > stake[kind][0]);
    const orders = open.length === 0 ? [[]] : [[], ...permutations(open)];
    all = all.flatMap((base) =>
      orders.map((order) => {
        const filled = base.map((row) => [...row]);
        let room = free;
        for (const stake of order) {
          const extra = Math.max(0, Math.min(room, stake[kind][1] - stake[kind][0]));
          room -= extra;
          const row = filled[stake.owner] ?? [];
          row[target] = stake[kind][0] + extra;
        }
        return filled;
      }),
    );
  }
  return all;
}

/** All orders of a list. */
function permutations<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first, at) =>
    permutations(list.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
  );
}

function zeros(size: number): number[][] {
  return Array.from({ length: size }, () => new Array<number>(size).fill(0));
}
