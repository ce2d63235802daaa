import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDataset } from '../../src/model/dataset.ts';
import { canonicalJson } from '../../src/model/fingerprint.ts';
import { datasetAt, dayAfter, firstDay, lastDay, parseIsoDate, parsePartialDate } from '../../src/model/time.ts';
import type { Dataset, IsoDate, OnDate, PartialDate, StakeAt } from '../../src/model/types.ts';
import { dataset, on, plain } from '../support/builder.ts';
import { deepFreeze } from '../support/deepFreeze.ts';

const iso = (text: string) => text as IsoDate;
const partial = (text: string) => text as PartialDate;

test('reads full and partial dates, and no day that a calendar does not have', () => {
  expect(['2023', '2023-10', '2024-02-29'].map(parsePartialDate)).toEqual(['2023', '2023-10', '2024-02-29']);
  for (const bad of [
    '',
    '23',
    '2023-13',
    '2023-00',
    '2023-02-29',
    '1900-02-29',
    '2023-1-1',
    '2023-10-31T00',
    '0000',
    '9999',
    ' 2023',
  ]) {
    expect(parsePartialDate(bad)).toBeNull();
  }
  expect(parseIsoDate('2023-10')).toBeNull();
});

test('a partial date is the interval of days that it may mean', () => {
  expect([firstDay, lastDay, dayAfter].map((f) => f(partial('2023')))).toEqual([
    '2023-01-01',
    '2023-12-31',
    '2024-01-01',
  ]);
  expect([firstDay, lastDay, dayAfter].map((f) => f(partial('2024-02')))).toEqual([
    '2024-02-01',
    '2024-02-29',
    '2024-03-01',
  ]);
  expect([firstDay, lastDay, dayAfter].map((f) => f(partial('2023-12-31')))).toEqual([
    '2023-12-31',
    '2023-12-31',
    '2024-01-01',
  ]);
});

interface Row {
  readonly valid: object;
  readonly share?: number;
  readonly vote?: number;
  readonly source?: string;
  readonly planned?: boolean;
}

const sources = [
  { id: 'filing', title: 'F', publisher: 'F', grade: 'filing', published: '2023-06-30' },
  { id: 'press', title: 'P', publisher: 'P', grade: 'press', published: '2023-11-27' },
  { id: 'press2', title: 'P', publisher: 'P', grade: 'press', published: '2024-03' },
  { id: 'undated', title: 'U', publisher: 'U', grade: 'press' },
];

/** One stake of A in B with the given claims. */
function stakeOf(...rows: readonly Row[]): Dataset {
  const claims = rows.map(({ valid, share, vote, source = 'undated', planned }, i) => ({
    id: `c${i}`,
    valid,
    standing: 'stated',
    citations: [{ source }],
    ...(share === undefined ? {} : { capital: share }),
    ...(vote === undefined ? {} : { voting: vote }),
    ...(planned === undefined ? {} : { planned }),
  }));
  const result = makeDataset({ ...plain('A 1 B'), sources, stakes: [{ id: 's', owner: 'A', target: 'B', claims }] });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const seen = (data: Dataset, asOf: string | null, knownBy: string | null = null): string => {
  const stake = datasetAt(data, { asOf, knownBy } as OnDate).stakes[0];
  return stake === undefined ? 'absent' : `${figure(stake)} ${stake.presence} ${stake.rule}`;
};
const figure = ({ capital }: StakeAt): string => (capital === 'unknown' ? '?' : String(capital.min));

test('a period is half-open: the first day is in it, the last is not', () => {
  const data = stakeOf({ valid: { from: '2020-01-10', to: '2021-01-10' }, share: 0.5 });
  expect(seen(data, '2020-01-09')).toBe('absent');
  expect(seen(data, '2020-01-10')).toBe('0.5 certain only');
  expect(seen(data, '2021-01-09')).toBe('0.5 certain only');
  expect(seen(data, '2021-01-10')).toBe('absent');
  expect(seen(data, null)).toBe('absent');
});

test('inside a coarse date the fact may hold, and from its last day on it does', () => {
  const data = stakeOf({ valid: { from: '2023-10', to: '2024' }, share: 0.5 });
  expect(seen(data, '2023-09-30')).toBe('absent');
  expect(seen(data, '2023-10-15')).toBe('0.5 possible only');
  expect(seen(data, '2023-10-31')).toBe('0.5 certain only');
  expect(seen(data, '2024-06-01')).toBe('0.5 possible only');
  expect(seen(data, '2024-12-31')).toBe('absent');
});

test('a figure for a date holds until the next claim of the same fact, and is absent before the first', () => {
  const data = stakeOf({ valid: { asOf: '2022-03-31' }, share: 0.6 }, { valid: { asOf: '2023-03-31' }, share: 0.5 });
  expect(seen(data, '2022-03-30')).toBe('absent');
  expect(seen(data, '2023-03-30')).toBe('0.6 certain latest');
  expect(seen(data, '2023-03-31')).toBe('0.5 certain latest');
  expect(seen(data, null)).toBe('0.5 certain latest');
});

test('a figure for a date ends with the period that its date lies in', () => {
  const data = stakeOf(
    { valid: { from: '2020', to: '2023-01-01' }, share: 0.6 },
    { valid: { asOf: '2022-03-31' }, share: 0.59 },
  );
  expect(seen(data, '2022-12-31')).toMatch(/certain/);
  expect(seen(data, '2023-01-01')).toBe('absent');
});

test('a voting figure never ends a capital figure: each side has its own claim', () => {
  const data = stakeOf({ valid: { asOf: '2022' }, share: 0.1 }, { valid: { asOf: '2023' }, vote: 0.6 });
  const [stake] = on(data, '2024-01-01').stakes;
  expect(stake).toMatchObject({
    capital: { min: 0.1 },
    voting: { min: 0.6 },
    votingFromCapital: false,
    claim: { id: 'c0' },
    votingClaim: { id: 'c1' },
  });
  expect(on(data, '2022-12-31').stakes[0]).toMatchObject({ voting: { min: 0.1 }, votingFromCapital: true });
});

test('a side that no claim states is stood in for by the other, with a mark', () => {
  expect(on(stakeOf({ valid: {}, vote: 0.6 }), null).stakes[0]).toMatchObject({
    capital: { min: 0.6 },
    capitalFromVoting: true,
    votingFromCapital: false,
  });
  expect(on(stakeOf({ valid: {} }), null).stakes[0]).toMatchObject({ capital: 'unknown', voting: 'unknown' });
  expect(on(stakeOf({ valid: {}, share: 0, vote: 0 }), null).stakes[0]).toMatchObject({
    capital: { max: 0 },
    voting: { max: 0 },
    votingFromCapital: false,
  });
});

test('claims in force that disagree: best grade, then latest known, then id; the rule and the others are told', () => {
  const data = stakeOf(
    { valid: { from: '2023-01-01' }, share: 0.645, source: 'press' },
    { valid: { asOf: '2023-03-31' }, share: 0.644, source: 'filing' },
  );
  const [stake] = on(data, '2023-12-31').stakes;
  expect(stake).toMatchObject({
    capital: { min: 0.644 },
    rule: 'bestGrade',
    claim: { id: 'c1' },
    others: [{ id: 'c0' }],
  });
  const equal = stakeOf(
    { valid: {}, share: 0.3, source: 'press2' },
    { valid: {}, share: 0.2, source: 'press' },
    { valid: {}, share: 0.3, source: 'press' },
  );
  expect(on(equal, null).stakes[0]).toMatchObject({ claim: { id: 'c0' }, rule: 'latest', others: [{ id: 'c1' }] });
});

test('known by a day: sources of later days do not count, undated ones do', () => {
  const data = stakeOf(
    { valid: { asOf: '2023-01-01' }, share: 0.6, source: 'press' },
    { valid: { asOf: '2022-01-01' }, share: 0.5, source: 'filing' },
  );
  expect(seen(data, '2024-01-01', '2023-06-29')).toBe('absent');
  expect(seen(data, '2024-01-01', '2023-06-30')).toBe('0.5 certain only');
  expect(seen(data, '2024-01-01', '2023-11-27')).toBe('0.6 certain latest');
  expect(seen(stakeOf({ valid: {}, share: 0.5 }), null, '1999-01-01')).toBe('0.5 certain only');
  expect(seen(stakeOf({ valid: {}, share: 0.5, source: 'press2' }), null, '2024-03-10')).toBe('0.5 possible only');
});

test('a plan shows from its announcement on as planned, and never replaces what is', () => {
  const data = stakeOf({ valid: { from: '2025' }, share: 0.2, source: 'press', planned: true });
  expect(seen(data, '2023-11-26')).toBe('absent');
  expect(seen(data, '2023-11-27')).toBe('0.2 planned only');
  const both = stakeOf(
    { valid: {}, share: 0.5 },
    { valid: { from: '2025' }, share: 0.2, source: 'press', planned: true },
  );
  expect(seen(both, '2026-01-01')).toMatch(/^0.5 certain/);
});

test('filters leave out sources, grades, standings and single facts; an entity takes its facts with it', () => {
  const data = stakeOf({ valid: {}, share: 0.5, source: 'press' });
  expect(on(data, null, { withoutSources: ['press'] }).stakes).toEqual([]);
  expect(on(data, null, { withoutGrades: ['press'] }).stakes).toEqual([]);
  expect(on(data, null, { withoutStandings: ['stated'] }).stakes).toEqual([]);
  expect(on(data, null, { off: ['s'] }).stakes).toEqual([]);
  expect(on(data, null, { off: ['A'] })).toMatchObject({ stakes: [], entities: [{ id: 'B' }] });
  expect(on(dataset('entity A company 2020..', 'A 50 B'), '2019-12-31')).toMatchObject({
    stakes: [],
    entities: [{ id: 'B' }],
  });
});

test('shows the newest count of each series on the day', () => {
  const count = (id: string, value: number, asOf: string) => ({
    id,
    series: 'leak',
    about: 'A',
    label: { en: 'x' },
    unit: 'items',
    value,
    asOf,
    standing: 'stated',
    citations: [{ source: 'undated' }],
  });
  const made = makeDataset({
    ...plain('A 1 B'),
    sources,
    stakes: [],
    counts: [count('a', 440_000, '2023-11-27'), count('b', 510_000, '2024-02-14')],
  });
  if (!made.ok) throw new Error('fixture');
  expect(on(made.value, '2023-12-31').counts.map(({ value }) => value)).toEqual([440_000]);
  expect(on(made.value, null).counts.map(({ value }) => value)).toEqual([510_000]);
  expect(on(made.value, '2023-11-01').counts).toEqual([]);
});

const days = fc
  .integer({ min: 0, max: 2_000 })
  .map((n) => iso(new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10)));
const dates = fc.oneof(
  days.map((day) => day.slice(0, 10)),
  days.map((day) => day.slice(0, 7)),
  days.map((day) => day.slice(0, 4)),
);
const rows = fc.array(
  fc.record(
    {
      valid: fc.oneof(
        fc.constant({}),
        dates.map((asOf) => ({ asOf })),
        dates.map((from) => ({ from })),
        dates.map((to) => ({ to })),
        fc
          .tuple(dates, dates)
          .map(([a, b]) => (firstDay(partial(a)) < firstDay(partial(b)) ? { from: a, to: b } : { from: b, to: a })),
      ),
      share: fc.integer({ min: 0, max: 10 }).map((n) => n / 10),
      source: fc.constantFrom('filing', 'press', 'press2', 'undated'),
      planned: fc.boolean(),
    },
    { requiredKeys: ['valid', 'share', 'source'] },
  ),
  { minLength: 1, maxLength: 6 },
);

test('moving the date back brings back exactly what was there, and nothing is written to', () => {
  fc.assert(
    fc.property(rows, fc.array(fc.tuple(days, fc.option(days)), { minLength: 2, maxLength: 5 }), (claims, moves) => {
      const data = deepFreeze(stakeOf(...claims.filter(({ valid }) => fits(valid))));
      const first = moves.map(([asOf, knownBy]) =>
        canonicalJson({ ...datasetAt(data, { asOf, knownBy }), dataset: 0 }),
      );
      const again = moves
        .toReversed()
        .map(([asOf, knownBy]) => canonicalJson({ ...datasetAt(data, { asOf, knownBy }), dataset: 0 }));
      expect(again.reverse()).toEqual(first);
    }),
  );
});

test('the order of the claims in the file changes nothing', () => {
  fc.assert(
    fc.property(rows, days, (claims, asOf) => {
      const data = stakeOf(...claims.filter(({ valid }) => fits(valid)));
      const turned: Dataset = {
        ...data,
        stakes: data.stakes.map((stake) => ({ ...stake, claims: stake.claims.toReversed() })),
      };
      const pick = (one: Dataset) =>
        on(one, asOf).stakes.map(({ claim, rule, presence, capital, others }) => ({
          claim,
          rule,
          presence,
          capital,
          others: others.map(({ id }) => id).sort(),
        }));
      expect(pick(turned)).toEqual(pick(data));
    }),
  );
});

function fits(valid: object): boolean {
  const { from, to } = valid as { from?: string; to?: string };
  return from === undefined || to === undefined || firstDay(partial(from)) < dayAfter(partial(to));
}
