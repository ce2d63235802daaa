import { expect, test } from 'vitest';
import { atStake } from '../../../src/analysis/exposure/atStake.ts';
import { makeDataset } from '../../../src/model/dataset.ts';
import { datasetAt } from '../../../src/model/time.ts';
import type { DatasetAt, IsoDate } from '../../../src/model/types.ts';
import { plain } from '../../support/builder.ts';
import { ask, classes } from './ask.ts';

type More = Readonly<Record<string, unknown>>;

/** `more` is added to the counts of a series, by its name. */
function dataOf(lines: readonly string[], more: Readonly<Record<string, More>>, asOf: string | null = null): DatasetAt {
  const raw = plain(...lines);
  const made = makeDataset({
    ...raw,
    counts: raw.counts.map((count) => ({ ...count, ...more[String(count['id']).slice('count '.length)] })),
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return datasetAt(made.value, { asOf: asOf as IsoDate | null, knownBy: null });
}

/** A firm whose leak of 10 was counted as a whole and by its three parts; 2 of the staff lay in the login. */
const leak = [
  'PC hasAccessTo SRV',
  'SRV hosts LOGIN',
  'F usesSystem LOGIN',
  'SRV stores STAFF',
  'count all 10 records of F',
  'count users 5 records of USERS',
  'count partners 2 records of PARTNERS',
  'count staff 3 records of STAFF',
  'count login 2 records of LOGIN',
];
const parts = {
  users: { partOf: 'all' },
  partners: { partOf: 'all' },
  staff: { partOf: 'all' },
  login: { partOf: 'staff', subset: true },
};
const total = (data: DatasetAt, ...exposed: string[]) => {
  const [stake] = atStake(data, new Set(exposed));
  return [stake?.total, stake?.atLeast];
};

test('a total stands for its parts and is never added to them', () => {
  const data = dataOf(leak, parts);
  expect(total(data, 'F', 'USERS', 'PARTNERS', 'STAFF', 'LOGIN')).toEqual([10, false]);
  expect(total(data, 'F')).toEqual([10, false]);
});

test('where the total is not exposed, the exposed parts are added', () => {
  const data = dataOf(leak, parts);
  expect(total(data, 'USERS', 'STAFF', 'LOGIN')).toEqual([8, false]);
});

test('of overlapping numbers alone the largest is a lower end', () => {
  const data = dataOf(leak, parts);
  expect(total(data, 'LOGIN')).toEqual([2, true]);
  expect(total(data, 'LOGIN', 'USERS')).toEqual([7, true]);
});

test('a unit of which nothing is exposed is 0, not missing', () => {
  expect(atStake(dataOf(leak, parts), new Set(['PC']))).toEqual([
    { unit: 'records', total: 0, atLeast: false, counts: [] },
  ]);
});

test('newer parts that exceed an older total replace it; newer parts that fit in it do not', () => {
  const newer = { asOf: '2024' };
  const over = dataOf(leak, { ...parts, users: { ...parts.users, ...newer, value: 9 } });
  expect(total(over, 'F', 'USERS', 'PARTNERS', 'STAFF')).toEqual([14, false]);
  expect(total(over, 'F', 'USERS')).toEqual([10, false]);
});

test('of two numbers of one series and day only one counts: the exact one, not the rounded one', () => {
  const twice = [...leak, 'count all 11 records of F'];
  const data = dataOf(twice, { ...parts, all: { approximate: true } });
  expect(total(data, 'F', 'USERS')).toEqual([11, false]);
  const other = dataOf(twice, { ...parts, 'all#2': { approximate: true } });
  expect(total(other, 'F', 'USERS')).toEqual([10, false]);
});

test('the sentence says the total, its date and its parts, and the figure opens to all of them', () => {
  const answer = ask('reach', dataOf(leak, parts), { from: ['PC'] });
  const said = answer.sentences.find(({ key }) => key.startsWith('exposure.reach.stake'));
  expect(said).toMatchObject({ key: 'exposure.reach.stakeParts', params: { about: { entity: 'F' } } });
  const figure = answer.figures.find(({ id }) => id === 'stake.records');
  expect(figure?.value).toMatchObject({ value: 10 });
  expect(figure?.working.map(({ text, facts }) => [text.key, ...facts])).toEqual([
    ['exposure.stake.count', 'count all'],
    ['exposure.stake.part', 'count staff'],
    ['exposure.stake.among', 'count login'],
  ]);
});

test('what is at stake follows a cut down to 0', () => {
  const cut = ask('reach', dataOf(['entity PC device', ...leak.slice(1)], parts), { from: ['PC'] });
  expect(cut.figures.find(({ id }) => id === 'stake.records')?.value).toMatchObject({ value: 0 });
  expect(cut.sentences.map(({ key }) => key)).toEqual(['exposure.reach.nothing', 'exposure.reach.stakeNone']);
});

test('what is expected counts a part once, by whichever falls, and stays under the worst case', () => {
  // Staff is 3 of 10 and reached by PC at 1; F is reached only over the login. With every chance 1 all 10 are exposed.
  const sure = ask('likelihood', dataOf(leak, parts), {
    from: ['PC'],
    to: ['F'],
    likelihoods: { certain: 1, likely: 1, possible: 1, unlikely: 1, remote: 1 },
  });
  expect(sure.figures.find(({ id }) => id === 'expected.records')?.value).toMatchObject({ value: 10 });
  const answer = ask('likelihood', dataOf(leak, parts), { from: ['PC'], to: ['F'], likelihoods: classes });
  const expected = answer.figures.find(({ id }) => id === 'expected.records');
  const chance = answer.figures.find(({ id }) => id === 'chance')?.value;
  const worst = expected?.working.at(-1)?.value;
  expect(worst).toMatchObject({ value: 10 });
  const reachF = chance?.type === 'chance' ? chance.value : Number.NaN;
  const value = expected?.value.type === 'number' ? expected.value.value : Number.NaN;
  expect(value).toBeGreaterThan(10 * reachF - 1e-12);
  expect(value).toBeLessThanOrEqual(10);
});
