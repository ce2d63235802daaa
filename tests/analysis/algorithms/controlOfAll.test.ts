import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createControlSolver } from '../../../src/analysis/algorithms/controlClosure.ts';
import { type ControlOfAll, controlOfAll } from '../../../src/analysis/algorithms/controlOfAll.ts';
import { assembleNetwork, type Network, wholeUnits } from '../../../src/analysis/assembleNetwork.ts';
import { seededRandom } from '../../../src/analysis/influence/seededRandom.ts';
import { at, networkOfRows, type Rows, randomRows } from '../randomNetwork.ts';

/** A rule in hundredths of a per cent, over the names of the rows. */
interface Rule {
  readonly quota: number;
  readonly strict: boolean;
  readonly excluded: readonly (readonly [number, number])[];
  readonly never: readonly number[];
}

const majority: Rule = { quota: 5000, strict: true, excluded: [], never: [] };

/** The definition: sweep all companies until nothing is added. An excluded pair's votes do not count, nor its control. */
function naive(size: number, rows: Rows, start: number, rule: Rule): number[] {
  const held = new Set([start]);
  if (rule.never.includes(start)) return [];
  const bars = (holder: number, company: number): boolean =>
    rule.excluded.some(([from, to]) => from === holder && to === company);
  for (let changed = true; changed; ) {
    changed = false;
    for (let company = 0; company < size; company++) {
      if (held.has(company) || bars(start, company)) continue;
      let votes = 0;
      for (const [from, to, units] of rows) if (to === company && held.has(from) && !bars(from, to)) votes += units;
      if (!(rule.strict ? votes > rule.quota : votes >= rule.quota)) continue;
      held.add(company);
      changed = true;
    }
  }
  held.delete(start);
  return [...held].sort((a, b) => a - b);
}

function solved(network: Network, rule: Rule): ControlOfAll {
  const excluded = new Set(rule.excluded.map(([from, to]) => at(network, from) * network.size + at(network, to)));
  const never = new Uint8Array(network.size);
  for (const name of rule.never) never[at(network, name)] = 1;
  return controlOfAll(network, { quota: rule.quota * 1e8, strict: rule.strict, excluded, never });
}

function namesBelow(network: Network, all: ControlOfAll, start: number): number[] {
  return Array.from(all.membersOf(at(network, start)), (node) => Number(network.ids[node])).sort((a, b) => a - b);
}

function agrees(size: number, rows: Rows, rule: Rule): void {
  const network = networkOfRows(size, rows);
  const all = solved(network, rule);
  const owners: number[] = [];
  let pairs = 0;
  for (let start = 0; start < size; start++) {
    const expected = naive(size, rows, start, rule);
    expect(namesBelow(network, all, start)).toEqual(expected);
    for (let company = 0; company < size; company++)
      expect(all.controls(at(network, start), at(network, company))).toBe(expected.includes(company));
    pairs += expected.length;
    if (expected.length > 0) owners.push(at(network, start));
  }
  expect(Array.from(all.owners)).toEqual(owners.sort((a, b) => a - b));
  expect(all.pairCount).toBe(pairs);
}

/** Rows whose sums may pass 100 % by far, never by so little that it counts as rounding. */
const overfull: fc.Arbitrary<{ size: number; rows: Rows }> = fc
  .record({
    size: fc.integer({ min: 2, max: 9 }),
    raw: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 100 })), { maxLength: 27 }),
  })
  .map(({ size, raw }) => ({
    size,
    rows: raw
      .map(([from, to, share]) => [from % size, to % size, share * 100] as const)
      .filter(([from, to]) => from !== to),
  }));

/** Companies most of which somebody wins, alone or jointly: deep groups, rings of several, groups that grow by what they won. */
const crowded: fc.Arbitrary<{ size: number; rows: Rows }> = fc
  .record({
    companies: fc.array(
      fc.record({
        parts: fc.constantFrom([60], [30, 30], [30, 25, 25], [20, 20, 20], [40, 20], [26, 25], [17, 28, 5], [10], []),
        holders: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
      }),
      { minLength: 3, maxLength: 9 },
    ),
  })
  .map(({ companies }) => ({
    size: companies.length,
    rows: companies.flatMap(({ parts, holders }, company) =>
      parts
        .map((part, at) => [(holders[at] ?? 0) % companies.length, company, part * 100] as const)
        .filter(([holder]) => holder !== company),
    ),
  }));

const rules = (size: number): fc.Arbitrary<Rule> =>
  fc.record({
    quota: fc.oneof(fc.constant(5000), fc.integer({ min: 1000, max: 9000 })),
    strict: fc.boolean(),
    excluded: fc.array(fc.tuple(fc.nat({ max: size - 1 }), fc.nat({ max: size - 1 })), { maxLength: 3 }),
    never: fc.array(fc.nat({ max: size - 1 }), { maxLength: 1 }),
  });

test('a strict majority of everybody at once is what the definition says, cycles and joint majorities included', () => {
  fc.assert(
    fc.property(fc.oneof(randomRows(10), crowded), ({ size, rows }) => agrees(size, rows, majority)),
    { numRuns: 2000 },
  );
});

test('any quota, strict or not, with pairs that give no control and holders that never control', () => {
  const cases = fc
    .oneof(randomRows(9), crowded)
    .chain(({ size, rows }) => rules(size).map((rule) => ({ size, rows, rule })));
  fc.assert(
    fc.property(cases, ({ size, rows, rule }) => agrees(size, rows, rule)),
    { numRuns: 600 },
  );
});

test('sums above 100 per cent: a company that two strangers win counts for both', () => {
  const cases = overfull.chain(({ size, rows }) => rules(size).map((rule) => ({ size, rows, rule })));
  fc.assert(
    fc.property(cases, ({ size, rows, rule }) => {
      const sums = new Map<number, number>();
      for (const [, to, share] of rows) sums.set(to, (sums.get(to) ?? 0) + share);
      fc.pre([...sums.values()].every((sum) => sum <= 10_000 || sum > 10_050));
      agrees(size, rows, rule);
    }),
    { numRuns: 600 },
  );
});

test('large tangles agree with one closure after the other', () => {
  for (const seed of [1, 2, 3, 4]) {
    const network = tangle(3000, seed);
    const rule = { quota: wholeUnits / 2, strict: true };
    const all = controlOfAll(network, rule);
    const solve = createControlSolver(network);
    let rings = 0;
    for (let node = 0; node < network.size; node++) {
      const members = solve([node], { ...rule, ends: 'certain' })
        .members.slice(1)
        .sort();
      expect(all.membersOf(node).slice().sort()).toEqual(members);
      if (members.some((member) => all.controls(member, node))) rings += 1;
    }
    expect(rings).toBeGreaterThan(0);
    expect(all.pairCount).toBeGreaterThan(network.size);
  }
});

test('a company won twice hangs below the lower winner, however late that one has the votes', () => {
  const [company, top, lower, sister, later] = [0, 1, 2, 3, 4];
  const rows: Rows = [
    [top, lower, 6000],
    [lower, sister, 6000],
    [lower, later, 3000],
    [sister, later, 3000],
    [top, company, 2500],
    [lower, company, 3000],
    [later, company, 2500],
    [company, top, 1000],
    [company, later, 1000],
  ];
  agrees(5, rows, majority);
  const network = networkOfRows(5, rows);
  expect(namesBelow(network, solved(network, majority), lower)).toEqual([company, sister, later]);
});

test('a second look finds the lower winner that a closing ring has made', () => {
  const rows: Rows = [
    [7, 0, 2000],
    [8, 0, 1500],
    [5, 0, 1500],
    [5, 0, 1500],
    [4, 1, 1700],
    [4, 1, 2800],
    [4, 1, 500],
    [6, 2, 4000],
    [5, 2, 2000],
    [7, 3, 3000],
    [11, 3, 2500],
    [10, 3, 2500],
    [2, 4, 5100],
    [8, 5, 3000],
    [1, 5, 3000],
    [11, 5, 3000],
    [5, 6, 3000],
    [8, 6, 2500],
    [2, 6, 2500],
    [2, 7, 3000],
    [4, 7, 3000],
    [1, 8, 3000],
    [1, 8, 2500],
    [0, 8, 2500],
    [7, 9, 3000],
    [1, 9, 3000],
    [6, 9, 3000],
    [2, 10, 6000],
    [0, 11, 1700],
    [4, 11, 2800],
    [4, 11, 500],
  ];
  agrees(12, rows, majority);
});

test('17 + 28 + 5 per cent is not more than half', () => {
  const rows: Rows = [
    [0, 1, 6000],
    [0, 2, 6000],
    [0, 3, 1700],
    [1, 3, 2800],
    [2, 3, 500],
  ];
  const network = networkOfRows(4, rows);
  expect(namesBelow(network, solved(network, majority), 0)).toEqual([1, 2]);
  expect(namesBelow(network, solved(network, { ...majority, strict: false }), 0)).toEqual([1, 2, 3]);
});

test('a cycle through 2,000 companies that each win the next but one jointly is settled', () => {
  const size = 2000;
  const rows: Rows = Array.from({ length: size }, (_, node): [number, number, number][] => [
    [node, (node + 1) % size, 3000],
    [node, (node + 2) % size, 3000],
  ]).flat();
  const nobody = networkOfRows(size, rows);
  expect(solved(nobody, majority).pairCount).toBe(0);
  // A party with a majority of two neighbours has them all, one after the other round the ring, and nobody else has any.
  const started: Rows = [...rows.filter(([, to]) => to !== 0 && to !== 1), [size, 0, 6000], [size, 1, 6000]];
  const network = networkOfRows(size + 1, started);
  const all = solved(network, majority);
  expect(all.pairCount).toBe(size);
  expect(Array.from(all.owners)).toEqual([at(network, size)]);
});

test('a chain of 200,000 majorities is one list, not twenty thousand million pairs', () => {
  const size = 200_000;
  const network = networkOfRows(
    size,
    Array.from({ length: size - 1 }, (_, node) => [node, node + 1, 6000] as const),
  );
  const all = solved(network, majority);
  expect(all.pairCount).toBe((size * (size - 1)) / 2);
  expect(all.membersOf(at(network, 10)).length).toBe(size - 11);
  expect(all.controls(at(network, 10), at(network, size - 1))).toBe(true);
  expect(all.controls(at(network, 11), at(network, 10))).toBe(false);
});

/** Companies in groups, half with a majority holder, half with several holders near each other, edges both ways. */
function tangle(size: number, seed: number): Network {
  const random = seededRandom(seed);
  const rows: [number, number, number][] = [];
  for (let company = 0; company < size - 5; company++) {
    const near = (): number =>
      random() < 0.95 ? Math.max(0, company - 6 + Math.floor(random() * 9)) : Math.floor(random() * size);
    const parts =
      random() < 0.5 ? [5001 + Math.floor(random() * 3000)] : [2600, 2500, 2400].slice(0, 2 + (company % 2));
    for (const part of parts) {
      const holder = near();
      if (holder !== company) rows.push([holder, company, part]);
    }
  }
  return assembleNetwork({
    ids: Array.from({ length: size }, (_, node) => String(node)),
    from: Int32Array.from(rows, (row) => row[0]),
    to: Int32Array.from(rows, (row) => row[1]),
    cashLow: Float64Array.from(rows, (row) => row[2] / 10_000),
    cashHigh: Float64Array.from(rows, (row) => row[2] / 10_000),
    votesLow: Float64Array.from(rows, (row) => row[2] * 1e8),
    votesHigh: Float64Array.from(rows, (row) => row[2] * 1e8),
  });
}
