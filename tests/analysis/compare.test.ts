import fc from 'fast-check';
import { expect, test } from 'vitest';
import lyJson from '../../data/ly/dataset.json';
import { type ComparedSide, compare, compareFigures } from '../../src/analysis/compare.ts';
import { measures } from '../../src/analysis/registry.ts';
import { runMeasure } from '../../src/analysis/run.ts';
import { makeDataset } from '../../src/model/dataset.ts';
import { canonicalJson } from '../../src/model/fingerprint.ts';
import type { Dataset, IsoDate, Scenario } from '../../src/model/types.ts';
import { dataset } from '../support/builder.ts';
import { deepFreeze } from '../support/deepFreeze.ts';

const made = makeDataset(lyJson);
if (!made.ok) throw new Error('the LY case does not load');
const ly = deepFreeze(made.value);

const side = (asOf: string | null, more: Partial<ComparedSide> = {}): ComparedSide => ({
  on: { asOf: asOf as IsoDate | null, knownBy: null },
  ...more,
});
const known = (asOf: string, knownBy: string): ComparedSide => ({
  on: { asOf: asOf as IsoDate, knownBy: knownBy as IsoDate },
});

function between(data: Dataset, a: ComparedSide, b: ComparedSide, questions: Parameters<typeof compare>[2] = []) {
  const result = compare(data, [a, b], questions);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

test('says what was added, ended and changed, in both layers', () => {
  const data = dataset('A 60 B ..2021', 'A 40 C 2021..', 'd: B hasAccessTo S 2021..', 'A 10-20 D');
  const { facts } = between(data, side('2020-06-01'), side('2022-06-01'));
  expect(facts.map(({ fact, change, layer }) => [fact, change, layer])).toEqual([
    ['A>B', 'ended', 'ownership'],
    ['A>C', 'added', 'ownership'],
    ['d', 'added', 'dependency'],
  ]);
});

test('planned facts stand apart: announced is not so', () => {
  const data = dataset('A 60 B', 'A 40 C 2030.. planned');
  const { facts, planned } = between(data, side('2020-06-01'), side('2031-01-01'));
  expect(facts).toEqual([]);
  expect(planned.map(({ fact }) => fact)).toEqual(['A>C']);
});

test('figures are paired by their ids, before and after', () => {
  const data = dataset('A 60 B', 'B 50 C');
  const scenario: Scenario = {
    id: 's',
    name: 'sell',
    dataset: data.id,
    changes: [{ type: 'endStake', stake: 'A>B' }],
  };
  const questions = [{ measure: 'influence.integrated', params: { owner: 'A', target: 'C' } }];
  const { figures } = between(data, side(null), side(null, { scenario }), questions);
  const net = figures.find(({ id }) => id === 'integrated.net');
  expect(net?.changed).toBe(true);
  expect(net?.values).toMatchObject([{ value: 0.3 }, { value: 0 }]);
  const table = compareFigures(data, [side(null), side(null, { scenario }), side(null)], questions).figures;
  expect(table.find(({ id }) => id === 'integrated.net')?.values).toHaveLength(3);
});

test('a question without an answer on one side leaves its figures open there', () => {
  const data = dataset('entity B company 2021..', 'A 60 B 2021..');
  const questions = [{ measure: 'influence.integrated', params: { owner: 'A', target: 'B' } }];
  const { figures, problems } = between(data, side('2020-01-01'), side('2022-01-01'), questions);
  expect(figures.find(({ id }) => id === 'integrated.net')?.values[0]).toBeNull();
  expect(problems.map(({ code }) => code)).toContain('entityNotOnDate');
});

test('a scenario for another dataset, applied twice or against itself is a named problem', () => {
  const data = dataset('A 60 B');
  const fails = (scenario: Scenario) => {
    const result = compare(data, [side(null), side(null, { scenario })], []);
    return result.ok ? [] : result.problems.map(({ code }) => code);
  };
  const end = { type: 'endStake', stake: 'A>B' } as const;
  expect(fails({ id: 's', name: 's', dataset: 'other', changes: [end] })).toEqual(['scenarioWrongDataset']);
  expect(fails({ id: 's', name: 's', dataset: data.id, changes: [end, end] })).toEqual(['scenarioAlreadyEnded']);
  const set = { type: 'setShare', stake: 'A>B', capital: { min: 0.5, max: 0.5 } } as Scenario['changes'][number];
  expect(fails({ id: 's', name: 's', dataset: data.id, changes: [set, end] })).toEqual(['scenarioConflict']);
});

test('the four states of LY: before the breach, as known in November 2023 and in March 2024, the announced end', () => {
  const states = [
    known('2023-08-31', '2023-11-27'),
    known('2023-10-31', '2023-11-27'),
    known('2024-03-31', '2024-03-31'),
  ];
  const end = side('2025-05-01');
  const [before, november, march] = states as [ComparedSide, ComparedSide, ComparedSide];
  expect(between(ly, before, november).facts.map(({ fact, change }) => [fact, change])).toContainEqual([
    'line_new',
    'ended',
  ]);
  const learnt = between(ly, november, march);
  expect(learnt.facts.length).toBeGreaterThan(0);
  const last = between(ly, march, end);
  expect(last.facts.filter(({ change }) => change === 'ended').map(({ fact }) => fact)).toEqual(
    expect.arrayContaining(['dep_auth_accounts', 'dep_identity', 'dep_ly_auth']),
  );
  expect(last.planned.map(({ fact }) => fact)).toContain('dep_ly_auth');
});

test('any changes of date, knowledge, scenario and filters and back give the same answers, byte for byte', () => {
  const scenario: Scenario = {
    id: 's',
    name: 'cut',
    dataset: 'ly',
    changes: [{ type: 'endDependency', dependency: 'dep_net' }],
  };
  const choices = fc.record({
    asOf: fc.constantFrom(null, '2023-08-31', '2023-10-31', '2024-03-31', '2026-12-31'),
    knownBy: fc.constantFrom(null, '2023-11-27', '2024-03-31'),
    scenario: fc.constantFrom(null, scenario),
    withoutGrades: fc.constantFrom([], ['press'], ['aggregator', 'press']),
    off: fc.constantFrom([], ['dep_ly_auth'], ['naver']),
  });
  const ids = measures.filter(({ family }) => family === 'oversight').map(({ id }) => id);
  const answer = (choice: {
    asOf: string | null;
    knownBy: string | null;
    scenario: Scenario | null;
    withoutGrades: readonly string[];
    off: readonly string[];
  }) =>
    ['exposure.reported', 'oversight.conflicts', 'oversight.matrix']
      .filter((id) => ids.includes(id) || id.startsWith('exposure'))
      .map((measure) => {
        const result = runMeasure({
          measure,
          params: {},
          dataset: ly,
          on: { asOf: choice.asOf as IsoDate | null, knownBy: choice.knownBy as IsoDate | null },
          scenario: choice.scenario,
          filters: { withoutGrades: choice.withoutGrades as never },
          off: choice.off,
        });
        return canonicalJson(result);
      });
  fc.assert(
    fc.property(choices, fc.array(choices, { minLength: 1, maxLength: 4 }), (start, moves) => {
      const first = answer(start);
      for (const move of [...moves, ...moves.toReversed()]) answer(move);
      expect(answer(start)).toEqual(first);
    }),
    { numRuns: 6 },
  );
}, 60_000);
