import { expect, test } from 'vitest';
import type { Answer, Params } from '../../../src/analysis/answer.ts';
import { influenceMeasures } from '../../../src/analysis/influence/registry.ts';
import { quietContext } from '../../../src/analysis/measure.ts';
import { runMeasure } from '../../../src/analysis/run.ts';
import { isSupport } from '../../../src/analysis/strength.ts';
import { en } from '../../../src/messages/en.ts';
import { ja } from '../../../src/messages/ja.ts';
import { ko } from '../../../src/messages/ko.ts';
import type { Phrase } from '../../../src/messages/phrase.ts';
import { say } from '../../../src/messages/say.ts';
import type { Dataset } from '../../../src/model/types.ts';
import { dataset, latest } from '../../support/builder.ts';

const ly = [
  'SoftBank 50 AHoldings',
  'NAVER 50 AHoldings',
  'AHoldings 64.5 LY',
  'Public 35.5 LY',
  'entity Public unknownParty dispersed',
];
const board = 'SoftBank boardMajority AHoldings';

function answer(measure: string, params: Params, data: Dataset): Answer {
  const result = runMeasure({ measure, params, dataset: data, on: latest });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function figureOf(found: Answer, id: string): unknown {
  const value = found.figures.find((figure) => figure.id === id)?.value;
  return value !== undefined && 'value' in value ? value.value : value;
}

const wording = (found: Answer, catalogue: typeof en | typeof ja = en, language = 'en'): string[] =>
  found.sentences.map((sentence) => say({ language, catalogue, nameOf: (id) => id }, sentence));

/** Parameters that fit any measure: the same owner and target everywhere. */
function paramsFor(id: string, owner: string, target: string): Params {
  const measure = influenceMeasures.find((one) => one.id === id);
  const values: Record<string, string> = { owner, target, holder: owner, company: target };
  const asked = (measure?.parameters ?? []).filter((parameter) => 'required' in parameter && parameter.required);
  return Object.fromEntries(asked.map((parameter) => [parameter.id, values[parameter.id] ?? owner]));
}

test('NAVER holds 32.25 % of LY, and its half of A Holdings is half of a deadlock', () => {
  const found = answer('influence.integrated', { owner: 'NAVER', target: 'LY' }, dataset(...ly, board));
  expect(figureOf(found, 'integrated.net')).toBeCloseTo(0.3225, 12);
  expect(figureOf(found, 'control.votes')).toBe(false);
  expect(figureOf(found, 'control.withRights')).toBe(false);
  expect(wording(found).join(' ')).toContain('half of a 50/50 deadlock');
  expect(found.chains.map((chain) => chain.entities)).toEqual([['NAVER', 'AHoldings', 'LY']]);
  expect(found.chains[0]?.facts).toEqual(['NAVER>AHoldings', 'AHoldings>LY']);
});

test('the board majority changes the answer for SoftBank, and both results stand side by side', () => {
  const votesOnly = answer('influence.integrated', { owner: 'SoftBank', target: 'LY' }, dataset(...ly));
  expect(figureOf(votesOnly, 'control.withRights')).toBe(false);
  const found = answer('influence.integrated', { owner: 'SoftBank', target: 'LY' }, dataset(...ly, board));
  expect(figureOf(found, 'control.votes')).toBe(false);
  expect(figureOf(found, 'control.withRights')).toBe(true);
  expect(figureOf(found, 'control.percentageWithRights')).toBeCloseTo(0.645, 12);
  const proof = found.figures.find((figure) => figure.id === 'control.withRights')?.working ?? [];
  const way = proof.filter((line) => !isSupport(line));
  expect(way.flatMap((line) => line.facts)).toEqual(['SoftBank boardMajority AHoldings', 'AHoldings>LY']);
});

test('no sentence about a percentage says "controls"', () => {
  const found = answer('influence.integrated', { owner: 'NAVER', target: 'LY' }, dataset(...ly));
  expect(wording(found)[0]).toMatch(/holds 32\.25.% of LY in total \(direct and indirect\)/);
  expect(wording(found)[0]).not.toMatch(/control/);
});

test('the bar of owners is complete: 100 % with the other holders', () => {
  const found = answer('influence.owners', { target: 'LY' }, dataset('A 30 LY', 'B 20 A', 'C 50 B', 'D 10 LY'));
  const sum = found.figures.reduce(
    (total, figure) => total + (figure.value.type === 'share' ? figure.value.value : 0),
    0,
  );
  expect(sum).toBeCloseTo(1, 12);
  expect(figureOf(found, 'owner.other')).toBeCloseTo(1 - 0.03 - 0.1, 12);
});

test('a band and an unknown share stay ranges, and control is only possible', () => {
  const found = answer('influence.integrated', { owner: 'P', target: 'T' }, dataset('P 50-75 A', 'A 50-75 T'));
  const net = found.figures.find((figure) => figure.id === 'integrated.net')?.value;
  expect(net).toEqual({ type: 'share', value: 0.25, low: 0.25, high: 0.5625 });
  expect(figureOf(found, 'control.votes')).toBe('possible');
  const sure = answer('influence.integrated', { owner: 'P', target: 'T' }, dataset('P >50-75 A', 'A >50-75 T'));
  expect(figureOf(sure, 'control.votes')).toBe(true);
  const unknown = answer('influence.integrated', { owner: 'P', target: 'T' }, dataset('P ? T', 'Q 40 T'));
  expect(unknown.figures.find((figure) => figure.id === 'integrated.net')?.value).toMatchObject({ low: 0, high: 0.6 });
});

test('planned, indirect and nominee holdings are not added up for the holder', () => {
  const found = answer(
    'influence.owners',
    { target: 'T' },
    dataset('P 40 T', 'Q 10 T planned', 'P 55 T indirect', 'Bank 20 T nominee', 'Z 100 Bank'),
  );
  expect(figureOf(found, 'owner.P')).toBe(0.4);
  expect(figureOf(found, 'owner.Q')).toBeUndefined();
  expect(figureOf(found, 'owner.Z')).toBeUndefined();
  expect(figureOf(found, 'owner.nominee:Bank')).toBe(0.2);
});

test('the same graph, different answers: 60 % of 30 % under EU and UK rules', () => {
  const rows = new Map(
    answer('influence.tests', { owner: 'P', target: 'B' }, dataset('P 60 A', 'A 30 B')).tests.map((row) => [
      row.rule,
      row.result,
    ]),
  );
  expect(rows.get('amlr52')).toBe('notMet');
  expect(rows.get('amlr54a')).toBe('met');
  expect(rows.get('ukPsc')).toBe('met');
  const joint = answer('influence.tests', { owner: 'P', target: 'J' }, dataset('P 50 J', 'Q 50 J')).tests.find(
    (row) => row.rule === 'ifrs11',
  );
  expect(joint?.result).toBe('undecided');
  expect(joint?.missing.length).toBe(1);
});

test('the smallest transfer flips control, and a hair less does not', () => {
  const lines = ['P 60 A', 'A 30 T', 'Q 45 T'];
  const found = answer('influence.flip', { owner: 'P', target: 'T' }, dataset(...lines));
  expect(figureOf(found, 'flip.gain')).toBeCloseTo(0.2, 9);
  const after = answer(
    'influence.integrated',
    { owner: 'P', target: 'T' },
    dataset('P 60 A', 'A 30 T', 'Q 24.9 T', 'P 20.1 T'),
  );
  expect(figureOf(after, 'control.votes')).toBe(true);
  const short = answer(
    'influence.integrated',
    { owner: 'P', target: 'T' },
    dataset('P 60 A', 'A 30 T', 'Q 25 T', 'P 20 T'),
  );
  expect(figureOf(short, 'control.votes')).toBe(false);
});

test('a holding has break points where the rules say', () => {
  const found = answer('influence.breakpoints', { holder: 'P', company: 'T' }, dataset('P 40 T', 'Q 20 T'));
  const table = found.figures.find((figure) => figure.id === 'breakpoints.amlr52');
  expect(table?.working.map((line) => line.value)).toEqual([
    { type: 'share', value: 0, low: 0, high: 0.25 },
    { type: 'share', value: 0.25, low: 0.25, high: 1 },
  ]);
  const keys = (id: string) => found.figures.find((figure) => figure.id === id)?.working.map((line) => line.text.key);
  expect(keys('breakpoints.amlr52')).toEqual(['influence.stretchFromBelow', 'influence.stretchFromTo']);
  expect(keys('breakpoints.amld25')).toEqual(['influence.stretchFromTo', 'influence.stretchAboveTo']);
});

test('a ring of majorities has no ultimate controller, and a closed group is named as ownerless', () => {
  const ring = answer('influence.ultimate', { target: 'a' }, dataset('a 60 b', 'b 60 c', 'c 60 a'));
  expect(ring.groups.map((group) => [...group.entities].sort())).toEqual([['a', 'b', 'c']]);
  const closed = answer('influence.owners', { target: 'T' }, dataset('A 100 B', 'B 100 A', 'B 60 T', 'P 40 T'));
  expect(figureOf(closed, 'owner.group.A+B')).toBeCloseTo(0.6, 12);
  expect(figureOf(closed, 'owner.P')).toBeCloseTo(0.4, 12);
});

const hard: readonly (readonly [string, Dataset, string, string])[] = [
  ['nothing but two names', dataset('entity P company', 'entity T company'), 'P', 'T'],
  ['shares of 0, 100 and unknown', dataset('P 0 T', 'P 100 A', 'A ? T', 'B ? T'), 'P', 'T'],
  ['a company that wholly owns its owner', dataset('P 100 T', 'T 100 P'), 'P', 'T'],
  ['treasury shares', dataset('P 60 T', 'T 5 T'), 'P', 'T'],
  ['sums above 100 %', dataset('P 80 T', 'Q 70 T', 'R 60 P'), 'P', 'T'],
  ['one and the same', dataset('P 60 T'), 'P', 'P'],
  ['many cross-holdings', dataset('P 20 A', 'A 30 T', 'T 30 A', 'A 20 P', 'T 20 P', 'P 10 T'), 'P', 'T'],
];

test.each(influenceMeasures.map((measure) => [measure.id] as const))(
  '%s answers hard cases without NaN or Infinity',
  (id) => {
    for (const [, data, owner, target] of hard) {
      const result = runMeasure({ measure: id, params: paramsFor(id, owner, target), dataset: data, on: latest });
      const text = JSON.stringify(result, (_, value) =>
        typeof value === 'number' && !Number.isFinite(value) ? 'BAD' : value,
      );
      expect(text).not.toContain('BAD');
      if (!result.ok) expect(result.problems.every((problem) => problem.code !== '')).toBe(true);
      else everyPhrase(result.value);
    }
  },
);

test.each(influenceMeasures.map((measure) => [measure.id] as const))('%s names an unknown party as a problem', (id) => {
  const params = paramsFor(id, 'nobody', 'nobody');
  if (Object.keys(params).length === 0) return;
  const result = runMeasure({ measure: id, params, dataset: dataset('P 60 T'), on: latest });
  expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toContain('unknownEntity');
});

test('ten thousand holders of one company are answered', () => {
  const many = dataset('Big 30 T', ...Array.from({ length: 10_000 }, (_, index) => `H${index} 0.007 T`));
  for (const id of [
    'influence.owners',
    'influence.power',
    'influence.indirectPower',
    'influence.ultimate',
    'influence.mutualControl',
  ]) {
    const measure = influenceMeasures.find((one) => one.id === id);
    const result = runMeasure({ measure: id, params: { target: 'T' }, dataset: many, on: latest }, quietContext);
    expect([measure?.id, result.ok]).toEqual([id, true]);
  }
});

/** Every phrase has its sentence and its placeholders in all three languages. */
function everyPhrase(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) everyPhrase(item);
  else if (typeof value === 'object' && value !== null) {
    if ('key' in value && typeof value.key === 'string') {
      for (const [language, catalogue] of [
        ['en', en],
        ['ja', ja],
        ['ko', ko],
      ] as const) {
        const text = say({ language, catalogue, nameOf: (id) => id }, value as Phrase);
        expect(text).not.toMatch(/\{\w+/);
        expect(text).not.toBe(value.key);
      }
      return;
    }
    for (const item of Object.values(value)) everyPhrase(item);
  }
}
