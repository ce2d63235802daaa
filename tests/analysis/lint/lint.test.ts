import { expect, test } from 'vitest';
import lyJson from '../../../data/ly/dataset.json';
import { lint } from '../../../src/analysis/lint/lint.ts';
import { en } from '../../../src/messages/en.ts';
import { makeDataset } from '../../../src/model/dataset.ts';
import { dataset, plain } from '../../support/builder.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';

const codes = (...lines: string[]) => lint(dataset(...lines)).map(({ code }) => code);

test('finds what it is to find, each by its code', () => {
  expect(codes('A 70 C', 'B 40 C')).toContain('capitalAboveWhole');
  expect(codes('entity C company 2020..', 'A 60 C 2018..')).toContain('beforeItExisted');
  expect(codes('entity C company 2010..2015', 'A 60 C @2018')).toContain('afterItEnded');
  expect(codes('A 60 B')).toContain('votesNotStated');
  expect(codes('A -/60 B')).toContain('capitalNotStated');
  expect(codes('A ? B')).toContain('shareNotStated');
  expect(codes('A 30 C @2020', 'B 30 C @2023')).toContain('mixedDates');
  expect(codes('A 60 B assumed')).toContain('uncitedClaim');
  expect(codes('A 60 B', 'entity Z company')).toContain('orphan');
  expect(codes('A 30 B', 'B 30 A')).toContain('ownershipRing');
  expect(codes('A 100 B', 'B 100 A')).toContain('closedGroup');
});

test('claims that disagree and a doubtful figure in use', () => {
  const raw = plain('A 60/60 B');
  const [stake] = raw.stakes;
  if (stake === undefined) throw new Error('no stake');
  const [first] = stake['claims'] as Record<string, unknown>[];
  const share = (n: number) => ({ min: n, max: n });
  Object.assign(stake, {
    claims: [
      { ...first, id: 'one', doubtful: true },
      { ...first, id: 'two', doubtful: true, capital: share(0.5), voting: share(0.5) },
    ],
  });
  const made = makeDataset(raw);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const found = lint(made.value).map(({ code }) => code);
  expect(found).toEqual(expect.arrayContaining(['claimsDisagree', 'doubtfulInUse']));
});

test('a clean dataset has no findings', () => {
  expect(codes('A 60/60 B', 'B operates S')).toEqual([]);
});

test('every finding names a place and says what to do', () => {
  const made = makeDataset(lyJson);
  if (!made.ok) throw new Error('the LY case does not load');
  const found = lint(deepFreeze(made.value));
  expect(found.length).toBeGreaterThan(0);
  for (const { code, path } of found) {
    expect(path).not.toBe('');
    expect(Object.keys(en)).toContain(`problem.${code}`);
    expect(Object.keys(en)).toContain(`todo.${code}`);
  }
});
