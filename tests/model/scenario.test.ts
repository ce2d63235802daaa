import { expect, test } from 'vitest';
import { fingerprint } from '../../src/model/fingerprint.ts';
import { applyScenario } from '../../src/model/scenario.ts';
import { exactShare, toFraction } from '../../src/model/share.ts';
import type { Change, Dataset, Stake } from '../../src/model/types.ts';
import { dataset, on } from '../support/builder.ts';
import { deepFreeze } from '../support/deepFreeze.ts';

const apply = (data: Dataset, ...changes: Change[]) =>
  applyScenario(deepFreeze(data), { id: 'w', name: 'What if', dataset: data.id, changes });

function result(data: Dataset, ...changes: Change[]): Dataset {
  const made = apply(data, ...changes);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}
const problems = (data: Dataset, ...changes: Change[]) =>
  apply(data, ...changes).problems.map(({ code, path }) => `${code} ${path}`);
const shares = (data: Dataset, asOf: string | null = null) =>
  on(data, asOf).stakes.map(
    ({ stake, capital, voting, claim }) =>
      `${stake.owner}>${stake.target} ${words(capital)}/${words(voting)} ${claim.standing}`,
  );
const words = (share: Stake['claims'][number]['capital']) =>
  share === undefined || share === 'unknown'
    ? '?'
    : share.min === share.max
      ? String(share.min)
      : `${share.min}-${share.max}`;

test('the dataset stays untouched, and an empty scenario changes nothing', () => {
  const data = dataset('A 60 B');
  const before = fingerprint(data);
  expect(fingerprint(result(data))).toBe(before);
  result(data, { type: 'setShare', stake: 'A>B', capital: exactShare(0.3) });
  expect(fingerprint(data)).toBe(before);
});

test('setShare keeps the dates, is assumed by the name of the scenario, and leaves the other side its source', () => {
  const changed = result(dataset('A 10/60 B 2020..2023'), { type: 'setShare', stake: 'A>B', capital: exactShare(0) });
  expect(shares(changed, '2021-06-01')).toEqual(['A>B 0/0.6 assumed']);
  expect(shares(changed, '2019-06-01')).toEqual([]);
  expect(changed.stakes[0]?.claims).toMatchObject([
    { capital: { max: 0 }, standing: 'assumed', by: 'What if', citations: [] },
    { voting: { min: 0.6 }, standing: 'stated', id: 'A>B#1' },
  ]);
});

test('a transfer moves a part on the exact grid and keeps the sum of holders', () => {
  const changed = result(dataset('A 64.5 B', 'C 35.5 B'), {
    type: 'transfer',
    from: 'A',
    to: 'C',
    target: 'B',
    amount: toFraction(0.145),
  });
  expect(shares(changed)).toEqual(['A>B 0.5/0.5 assumed', 'C>B 0.355/0.355 stated', 'C>B 0.145/0.145 assumed']);
});

test('votes go along in proportion, bands stay bands, and unknown stays unknown', () => {
  const give = (line: string, amount: number) =>
    shares(
      result(dataset(line, 'C 0 B'), { type: 'transfer', from: 'A', to: 'C', target: 'B', amount: toFraction(amount) }),
    ).filter((text) => !text.includes('stated'));
  expect(give('A 10/60 B', 0.05)).toEqual(['A>B 0.05/0.3 assumed', 'C>B 0.05/0.3 assumed']);
  expect(give('A 25-50 B', 0.3)).toEqual(['A>B 0-0.2/0-0.2 assumed', 'C>B 0.25-0.3/0.25-0.3 assumed']);
  expect(give('A ? B', 0.3)).toEqual(['A>B ?/? assumed', 'C>B ?/? assumed']);
});

test('a transfer takes several stakes in order, and on an earlier day no more than was held then', () => {
  const changed = result(dataset('A 10 B 2020..', 'A 20 B', 'entity C company'), {
    type: 'transfer',
    from: 'A',
    to: 'C',
    target: 'B',
    amount: toFraction(0.15),
  });
  expect(shares(changed)).toEqual([
    'A>B 0/0 assumed',
    'A>B 0.15/0.15 assumed',
    'C>B 0.1/0.1 assumed',
    'C>B 0.05/0.05 assumed',
  ]);
  expect(shares(changed, '2019-01-01')).toEqual(['A>B 0.15/0.15 assumed', 'C>B 0.05/0.05 assumed']);
});

test('an ended fact keeps its place and its name, and holds no longer', () => {
  const data = dataset('A 60 B', 'A boardMajority B', 'd: X hasAccessTo S', 'e: C credentialFor S', 'AND S: d e');
  const changed = result(
    data,
    { type: 'endStake', stake: 'A>B' },
    { type: 'endControlRight', right: 'A boardMajority B' },
    { type: 'endDependency', dependency: 'd' },
  );
  expect(on(changed, null)).toMatchObject({
    stakes: [],
    controlRights: [],
    dependencies: [{ fact: { id: 'e' } }],
    requirements: [{ fact: { all: ['d', 'e'] } }],
  });
  expect(changed.stakes.map(({ id }) => id)).toEqual(['A>B']);
});

test('added facts are assumptions, whatever they claim to be', () => {
  const data = dataset('A 60 B', 'X uses S');
  const claim = { id: 'x', valid: {}, citations: [{ source: 'paper' }], standing: 'stated' as const };
  const changed = result(
    data,
    { type: 'addEntity', entity: { id: 'N', kind: 'company', names: { en: 'N' }, exists: {}, citations: [] } },
    { type: 'addStake', stake: { id: 'n', owner: 'N', target: 'B', claims: [{ ...claim, capital: exactShare(0.4) }] } },
    { type: 'addControlRight', right: { id: 'r', kind: 'veto', holder: 'N', target: 'B', claims: [] } },
    { type: 'addDependency', dependency: { id: 'd', kind: 'hasAccessTo', from: 'N', to: 'S', claims: [] } },
  );
  const now = on(changed, null);
  expect(
    [...now.stakes.slice(1), ...now.controlRights, ...now.dependencies.slice(1)].map(
      ({ claim: { standing, by, citations } }) => [standing, by, citations],
    ),
  ).toEqual(Array.from({ length: 3 }, () => ['assumed', 'What if', []]));
});

test('a second factor widens each way in, and two links make a group of their own', () => {
  const data = dataset('d: X hasAccessTo S', 'e: C credentialFor S', 'f: M credentialFor S', 'AND S: d e');
  const label = { en: 'second factor' };
  expect(result(data, { type: 'addRequirement', target: 'S', dependencies: ['f'], label }).requirements).toMatchObject([
    { id: 'AND S', all: ['d', 'e', 'f'] },
  ]);
  expect(
    result(dataset('d: X hasAccessTo S', 'e: C credentialFor S'), {
      type: 'addRequirement',
      target: 'S',
      dependencies: ['d', 'e'],
      label,
    }).requirements,
  ).toMatchObject([{ all: ['d', 'e'] }]);
  expect(
    problems(dataset('d: X hasAccessTo S'), { type: 'addRequirement', target: 'S', dependencies: ['d'], label }),
  ).toEqual(['scenarioGroupOfOne changes[0].dependencies']);
});

test('separating a system gives each user that leaves a copy of its own', () => {
  const data = dataset('M operates S', 'A uses S', 'B uses S', 'A trustsIdentityFrom S');
  const changed = result(data, { type: 'separateSystem', system: 'S', keep: ['B'] });
  expect(changed.dependencies.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual([
    'M operates S',
    'A usesSystem scenario:w/1/A',
    'B usesSystem S',
    'A trustsIdentityFrom scenario:w/1/A',
  ]);
  expect(changed.entities.at(-1)).toMatchObject({ kind: 'system', names: { en: 'S (A)' } });
  expect(problems(data, { type: 'separateSystem', system: 'S', keep: ['A', 'B'] })).toEqual([
    'scenarioNothingToSeparate changes[0]',
  ]);
});

test('a removed entity goes with all that ends at it; a group that lost a link lets nobody through', () => {
  const data = dataset(
    'A 60 B',
    'A concert C with B',
    'd: X hasAccessTo S',
    'e: B credentialFor S',
    'AND S: d e',
    'count R 5 records of B',
  );
  const changed = result(data, { type: 'removeEntity', entity: 'B' });
  expect(changed).toMatchObject({ stakes: [], controlRights: [], requirements: [], counts: [] });
  expect(on(changed, null).dependencies).toEqual([]);
});

test.each<readonly [string, readonly Change[], string]>([
  ['an unknown stake', [{ type: 'endStake', stake: 'x' }], 'scenarioUnknownId changes[0].stake'],
  ['an unknown entity', [{ type: 'removeEntity', entity: 'x' }], 'scenarioUnknownId changes[0].entity'],
  [
    'one stake set twice',
    [
      { type: 'setShare', stake: 'A>B', capital: exactShare(0.1) },
      { type: 'setShare', stake: 'A>B', capital: exactShare(0.2) },
    ],
    'scenarioConflict changes[1]',
  ],
  [
    'a stake set and ended',
    [
      { type: 'setShare', stake: 'A>B', capital: exactShare(0.1) },
      { type: 'endStake', stake: 'A>B' },
    ],
    'scenarioConflict changes[1].stake',
  ],
  [
    'a link ended twice',
    [
      { type: 'endDependency', dependency: 'd' },
      { type: 'endDependency', dependency: 'd' },
    ],
    'scenarioAlreadyEnded changes[1].dependency',
  ],
  [
    'an entity added and taken out again',
    [
      { type: 'addEntity', entity: { id: 'N', kind: 'company', names: { en: 'N' }, exists: {}, citations: [] } },
      { type: 'removeEntity', entity: 'N' },
    ],
    'scenarioConflict changes[1].entity',
  ],
  ['more than 100 %', [{ type: 'setShare', stake: 'A>B', capital: exactShare(0.61) }], 'scenarioAboveWhole changes'],
  [
    'more given than held',
    [{ type: 'transfer', from: 'A', to: 'C', target: 'B', amount: toFraction(0.61) }],
    'scenarioTransferTooMuch changes[0].amount',
  ],
  [
    'nothing given',
    [{ type: 'transfer', from: 'A', to: 'C', target: 'B', amount: toFraction(0) }],
    'scenarioBadAmount changes[0].amount',
  ],
  [
    'less given than is counted',
    [{ type: 'transfer', from: 'A', to: 'C', target: 'B', amount: toFraction(1e-13) }],
    'scenarioBadAmount changes[0].amount',
  ],
  [
    'given to itself',
    [{ type: 'transfer', from: 'A', to: 'A', target: 'B', amount: toFraction(0.1) }],
    'scenarioTransferToSelf changes[0]',
  ],
  ['nothing set', [{ type: 'setShare', stake: 'A>B' }], 'scenarioSetsNothing changes[0]'],
  [
    'a change that nobody knows',
    [{ type: 'constructor' } as unknown as Change],
    'scenarioUnknownChange changes[0].type',
  ],
  [
    'an added stake with a bad share',
    [
      {
        type: 'addStake',
        stake: {
          id: 'n',
          owner: 'C',
          target: 'B',
          claims: [{ id: '', valid: {}, citations: [], standing: 'assumed', capital: 1.4 as never }],
        },
      },
    ],
    'shareAboveOne stakes[2].claims[0].capital',
  ],
])('refuses %s and names the change', (_what, changes, problem) => {
  expect(problems(dataset('A 60 B', 'C 40 B', 'd: X hasAccessTo Y'), ...changes)).toEqual([problem]);
});

test('refuses the wrong dataset, and its own result', () => {
  const data = dataset('A 60 B', 'C 40 B', 'A boardMajority B');
  expect(applyScenario(data, { id: 'w', name: 'W', dataset: 'other', changes: [] }).problems[0]?.code).toBe(
    'scenarioWrongDataset',
  );
  const every: readonly Change[] = [
    { type: 'setShare', stake: 'A>B', capital: exactShare(0.5) },
    { type: 'transfer', from: 'A', to: 'C', target: 'B', amount: toFraction(0.5) },
    { type: 'addDependency', dependency: { id: 'd', kind: 'hasAccessTo', from: 'A', to: 'B', claims: [] } },
    { type: 'addEntity', entity: { id: 'N', kind: 'company', names: { en: 'N' }, exists: {}, citations: [] } },
  ];
  for (const change of every)
    expect(problems(result(data, change), change)[0], change.type).toMatch(/^scenarioAppliedTwice/);
  const end: Change = { type: 'endControlRight', right: 'A boardMajority B' };
  expect(problems(result(data, end), end)).toEqual(['scenarioAlreadyEnded changes[0].right']);
});
