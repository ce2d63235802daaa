import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDataset } from '../../src/model/dataset.ts';
import type { Problem } from '../../src/model/problem.ts';
import { dataset, plain } from '../support/builder.ts';

const cited = { standing: 'stated', citations: [{ source: 'paper' }] };
const stakeWith = (claim: object) => ({
  ...plain('A 60 B'),
  stakes: [{ id: 's', owner: 'A', target: 'B', claims: [{ ...cited, ...claim }] }],
});
const found = (input: unknown): readonly (readonly [string, string])[] =>
  makeDataset(input).problems.map(({ code, path }) => [code, path] as const);
const only = (input: unknown): readonly string[] => found(input).map((pair) => pair.join(' '));

test('accepts left out lists as empty and gives claims without an id one', () => {
  const result = makeDataset({ id: 'd', title: { en: 'D' }, licence: 'CC0-1.0' });
  expect(result).toMatchObject({
    ok: true,
    problems: [],
    value: { entities: [], stakes: [], routes: [], opening: {} },
  });
  expect(dataset('A 60 B').stakes[0]?.claims[0]?.id).toBe('A>B#1');
});

// One row, one broken thing, the one problem that names it and its place.
test.each<readonly [string, unknown, string]>([
  ['a share of 140 %', stakeWith({ capital: 1.4 }), 'shareAboveOne stakes[0].claims[0].capital'],
  [
    'a share in per cent',
    stakeWith({ capital: { min: 0.6, max: 64.5 } }),
    'shareInPercent stakes[0].claims[0].capital.max',
  ],
  ['a negative share', stakeWith({ voting: -0.1 }), 'shareNegative stakes[0].claims[0].voting'],
  ['a share as text', stakeWith({ capital: '60' }), 'expectedShare stakes[0].claims[0].capital'],
  ['an end of a band as null', stakeWith({ capital: { min: null } }), 'expectedShare stakes[0].claims[0].capital.min'],
  ['NaN', stakeWith({ capital: Number.NaN }), 'expectedShare stakes[0].claims[0].capital'],
  ['min above max', stakeWith({ capital: { min: 0.6, max: 0.5 } }), 'minAboveMax stakes[0].claims[0].capital'],
  [
    'an open band of one point',
    stakeWith({ capital: { min: 0.5, max: 0.5, minOpen: true } }),
    'emptyBand stakes[0].claims[0].capital',
  ],
  ['stated without a source', stakeWith({ citations: [] }), 'statedWithoutSource stakes[0].claims[0]'],
  [
    'a dangling source',
    stakeWith({ citations: [{ source: 'x' }] }),
    'danglingSource stakes[0].claims[0].citations[0].source',
  ],
  ['an unknown standing', stakeWith({ standing: 'sure' }), 'unknownStanding stakes[0].claims[0].standing'],
  [
    'a day that no calendar has',
    stakeWith({ valid: { from: '2023-02-29' } }),
    'badDate stakes[0].claims[0].valid.from',
  ],
  ['from after to', stakeWith({ valid: { from: '2024', to: '2023-12' } }), 'fromAfterTo stakes[0].claims[0].valid'],
  [
    'a dangling entity',
    { ...plain('A 60 B'), stakes: [{ id: 's', owner: 'Z', target: 'B', claims: [cited] }] },
    'danglingEntity stakes[0].owner',
  ],
  [
    'an id used twice',
    { ...plain('A 1 B'), events: [{ id: 'A', kind: 'other', date: '2023', title: { en: 'x' } }] },
    'duplicateId events[0].id',
  ],
  [
    'a claim id used twice',
    { ...plain('A 60 B'), stakes: [{ id: 's', owner: 'A', target: 'B', claims: [cited, { ...cited, id: 's#1' }] }] },
    'duplicateId stakes[0].claims[1].id',
  ],
  [
    'an http address',
    { ...plain(), sources: [{ id: 'x', title: 'X', publisher: 'X', grade: 'press', url: 'http://x.example' }] },
    'notHttps sources[0].url',
  ],
  [
    'a script as address',
    { ...plain(), sources: [{ id: 'x', title: 'X', publisher: 'X', grade: 'press', url: 'javascript:alert(1)' }] },
    'notHttps sources[0].url',
  ],
  [
    'an unknown kind',
    { ...plain(), entities: [{ id: 'a', kind: 'planet', names: { en: 'A' } }] },
    'unknownEntityKind entities[0].kind',
  ],
  ['no name', { ...plain(), entities: [{ id: 'a', kind: 'company', names: {} }] }, 'noLanguage entities[0].names'],
  [
    'a bad language',
    { ...plain(), entities: [{ id: 'a', kind: 'company', names: { 'e n': 'A' } }] },
    'badLanguage entities[0].names.e n',
  ],
  ['a text too long', { ...plain(), licence: 'x'.repeat(1_001) }, 'textTooLong licence'],
  [
    'a list too long',
    { ...plain(), opening: { entities: Array.from({ length: 100_001 }, () => 'A') } },
    'tooManyItems opening.entities',
  ],
  ['no list', { ...plain(), stakes: {} }, 'expectedList stakes'],
  ['no title', { ...plain(), title: undefined }, 'missing title'],
  ['a stake in a float', plain('entity F company dispersed', 'A 10 F'), 'stakeInDispersed stakes[0].target'],
  ['a stake in a system', plain('entity S system', 'A 10 S'), 'stakeInAsset stakes[0].target'],
  [
    'a group beside its target',
    plain('d: A hasAccessTo B', 'e: A hasAccessTo C', 'AND B: d e'),
    'groupElsewhere requirements[0].all[1]',
  ],
  ['a group of nothing', plain('d: A hasAccessTo B', 'AND B:'), 'emptyGroup requirements[0].all'],
  ['a dangling dependency', plain('d: A hasAccessTo B', 'AND B: d x'), 'danglingDependency requirements[0].all[1]'],
  ['concert with nobody', plain('A concert B'), 'concertAlone controlRights[0]'],
  [
    'a bad technique',
    {
      ...plain('d: A hosts B'),
      dependencies: [{ id: 'd', kind: 'hosts', from: 'A', to: 'B', techniques: ['T1'], claims: [cited] }],
    },
    'badTechnique dependencies[0].techniques[0]',
  ],
  ['a newer version', { ...plain(), format: 'throughline/dataset', version: 2 }, 'newerVersion version'],
  ['another format', { ...plain(), format: 'other' }, 'wrongFormat format'],
  ['a function', { ...plain(), title: { en: () => 1 } }, 'notPlainData title.en'],
])('refuses %s and names the place', (_what, input, problem) => {
  expect(only(input)).toEqual([problem]);
});

test('says what 1.4 is in per cent, and what 1.4 % would be', () => {
  expect(makeDataset(stakeWith({ capital: 1.4 })).problems[0]?.params).toEqual({
    value: 1.4,
    percent: '140',
    fraction: '0.014',
  });
});

test('refuses keys that reach prototypes wherever they stand, and takes nothing from them', () => {
  const text =
    '{"id":"d","title":{"en":"D"},"licence":"x","opening":{"__proto__":{"asOf":"2023-01-01"}},"entities":[{"constructor":1}]}';
  expect(found(JSON.parse(text))).toEqual([
    ['forbiddenKey', 'opening.__proto__'],
    ['forbiddenKey', 'entities[0].constructor'],
  ]);
  expect(({} as Record<string, unknown>)['asOf']).toBeUndefined();
});

test('refuses data nested too deep', () => {
  let deep: unknown = 1;
  for (let i = 0; i < 5_000; i += 1) deep = { a: deep };
  expect(found({ ...plain(), opening: deep })[0]?.[0]).toBe('tooDeep');
});

test('collects all problems, not only the first, and one broken item does not make others dangle', () => {
  const input = {
    ...plain('A 60 B'),
    entities: [
      { id: 'A', kind: 'x', names: { en: 'A' } },
      { id: 'B', kind: 'company', names: {} },
    ],
    stakes: [
      {
        id: 's',
        owner: 'A',
        target: 'Z',
        claims: [
          { standing: 'stated', capital: 2.5 },
          { ...cited, capital: 1.1 },
        ],
      },
    ],
  };
  expect(only(input)).toEqual([
    'unknownEntityKind entities[0].kind',
    'noLanguage entities[1].names',
    'danglingEntity stakes[0].target',
    'shareInPercent stakes[0].claims[0].capital',
    'shareAboveOne stakes[0].claims[1].capital',
  ]);
});

test('stops at 200 problems and says how many more there are', () => {
  const stakes = Array.from({ length: 450 }, (_, i) => ({ id: `s${i}`, owner: 'A', target: 'Z', claims: [cited] }));
  const { problems } = makeDataset({ ...plain('A 60 B'), stakes });
  expect(problems).toHaveLength(201);
  expect(problems.at(-1)).toMatchObject({
    code: 'moreProblems',
    severity: 'error',
    params: { count: 250, shown: 200 },
  });
});

const mild = (...lines: string[]): readonly Problem[] => makeDataset(plain(...lines)).problems;

test('reports sums above 100 % by date and never normalises them', () => {
  expect(mild('A 60 B', 'C 60 B')).toMatchObject([
    { code: 'capitalAboveWhole', severity: 'warning', params: { entity: 'B', percent: '120' } },
  ]);
  expect(dataset('A 60 B', 'C 60 B').stakes[0]?.claims[0]?.capital).toEqual({ min: 0.6, max: 0.6 });
  expect(mild('A 60 B', 'C 40.3 B')).toMatchObject([{ code: 'sumRounding', severity: 'info' }]);
  expect(mild('A 10/60 B', 'C 20/60 B')).toMatchObject([{ code: 'votesAboveWhole' }]);
});

test('does not add up what never held at the same time, bands by their upper ends, or the same shares twice', () => {
  expect(mild('A 60 B ..2020', 'C 60 B 2020..')).toEqual([]);
  expect(mild('A 25-75 B', 'C 25-75 B')).toEqual([]);
  expect(mild('A 60 B', 'N 60 B nominee', 'P 60 B indirect')).toEqual([]);
  expect(mild('A 60 B 2019..2021', 'C 60 B 2020..')).toMatchObject([
    { code: 'capitalAboveWhole', params: { date: '2020-12-31' } },
  ]);
});

test('exact thirds and tenths are not called more than the whole', () => {
  expect(mild('A 17 B', 'C 28 B', 'D 5 B', 'E 50 B')).toEqual([]);
  expect(mild('A 33.333333333 B', 'C 33.333333333 B', 'D 33.333333334 B')).toEqual([]);
});

test('names a closed group whatever its shape, and no group that somebody outside holds a part of', () => {
  expect(mild('A 100 B', 'B 100 A')).toMatchObject([
    { code: 'closedGroup', severity: 'warning', params: { count: 2 } },
  ]);
  expect(mild('A 60 C', 'B 40 C', 'C 100 A', 'C 100 B')).toMatchObject([{ code: 'closedGroup', params: { count: 3 } }]);
  expect(mild('A 100 B', 'B 99 A', 'P 1 A')).toEqual([]);
  expect(mild('P 100 A', 'A 100 B')).toEqual([]);
});

test('tells of treasury shares and of fields it does not know, and loads on', () => {
  expect(mild('A 5 A')).toMatchObject([{ code: 'treasuryShares', severity: 'info' }]);
  const result = makeDataset({ ...plain('A 5 B'), colour: 'red' });
  expect(result).toMatchObject({ ok: true, problems: [{ code: 'unknownField', path: 'colour', severity: 'warning' }] });
});

test('never throws and never changes its input, whatever comes', () => {
  fc.assert(
    fc.property(fc.anything({ maxDepth: 4 }), (input) => {
      const before = JSON.stringify(input);
      const result = makeDataset(input);
      expect(result.ok || result.problems.length > 0).toBe(true);
      expect(JSON.stringify(input)).toBe(before);
    }),
  );
});

test('never throws on a good file with anything anywhere in it', () => {
  const good = plain(
    'A 60 B @2023',
    'A boardMajority B',
    'd: X hasAccessTo S',
    'e: C credentialFor S',
    'AND S: d e',
    'count R 5 records of DB',
  );
  const paths = pathsOf(good);
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.anything({ maxDepth: 2 }), (path, value) => {
      const input = structuredClone(good) as unknown as Record<string, unknown>;
      put(input, path, value);
      const result = makeDataset(input);
      expect(result.ok || result.problems.some(({ severity }) => severity === 'error')).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key])),
  ];
}

function put(target: Record<string, unknown>, path: Path, value: unknown): void {
  const last = path.at(-1) ?? '';
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, target);
  holder[last] = value;
}
