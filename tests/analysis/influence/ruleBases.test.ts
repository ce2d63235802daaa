import { expect, test } from 'vitest';
import { legalTests } from '../../../src/analysis/influence/legalTests.ts';
import { networkOf } from '../../../src/analysis/network.ts';
import { en } from '../../../src/messages/en.ts';
import { say } from '../../../src/messages/say.ts';
import { at } from '../../support/builder.ts';

function row(rule: string, owner: string, target: string, ...lines: readonly string[]) {
  const network = networkOf(at(...lines));
  const node = (id: string) => network.nodeOf.get(id) ?? -1;
  const found = legalTests(network, node(owner), node(target)).find((one) => one.rule === rule);
  if (found === undefined) throw new Error(rule);
  return found;
}
const result = (rule: string, ...lines: readonly string[]) => row(rule, 'P', 'T', ...lines).result;
const told = (rule: string, ...lines: readonly string[]) =>
  row(rule, 'P', 'T', ...lines).proof.map(({ text }) =>
    say({ language: 'en', catalogue: en, nameOf: (id) => id }, text),
  );

test('a quarter of the votes is an ownership interest, whatever the capital (AMLR art. 52(1))', () => {
  expect(result('amlr52', 'P 10/30 T')).toBe('met');
  expect(told('amlr52', 'P 10/30 T')[0]).toBe('Counted on the votes: the capital does not reach the threshold');
  expect(result('amlr52', 'P 30/10 T')).toBe('met');
  expect(result('amlr52', 'P 10/10 T')).toBe('notMet');
});

test('more than half of the capital is control through an ownership interest, without votes (AMLR art. 53(2))', () => {
  expect(result('amlr53', 'P 60/0 T')).toBe('met');
  expect(result('amlr53', 'P 60/0 A', 'A 10/60 T')).toBe('met');
  expect(result('amlr53', 'P 50/50 T')).toBe('notMet');
});

test('what controlled entities hold is added up (AMLR art. 54(a): individually or cumulatively)', () => {
  expect(result('amlr54a', 'P 60 A', 'P 60 B', 'A 15 T', 'B 10 T')).toBe('met');
  expect(result('amlr54a', 'P 60 A', 'P 60 B', 'A 15 T', 'B 9 T')).toBe('notMet');
});

test('a majority stake that is only possible leaves the register test open, as does a subsidiary that is only possible', () => {
  expect(result('ukPsc', 'P 40-60 A', 'A 30 T')).toBe('undecided');
  expect(result('ukPsc', 'P 40-50 A', 'A 30 T')).toBe('notMet');
  expect(result('ias28', 'P 40-60 A', 'A 30 T')).toBe('undecided');
  expect(row('japan308', 'S', 'P', 'P 40-60 A', 'A 30 S', 'S 10 P').result).toBe('undecided');
});

test('recorded significant influence is the fourth condition of the register', () => {
  expect(result('ukPsc', 'P significantInfluence T', 'P 10 T')).toBe('met');
  expect(result('ukPsc', 'P 60 A', 'A significantInfluence T', 'Q 10 T')).toBe('met');
  expect(result('ukPsc', 'P veto T', 'P 10 T')).toBe('notMet');
});

test('two that one party controls are closely linked, however little of the capital it has', () => {
  expect(result('closeLinks', 'Z 10/60 P', 'Z 10/60 T')).toBe('met');
  expect(result('closeLinks', 'Z 10/50 P', 'Z 10/60 T')).toBe('notMet');
  expect(result('closeLinks', 'Z 10-30 P', 'Z 25 T')).toBe('undecided');
});

test('joint control stays open wherever the bands leave room for half and half', () => {
  expect(result('ifrs11', 'P 40-60 T', 'Q 40-60 T')).toBe('undecided');
  expect(result('ifrs11', 'P 40-45 T', 'Q 55-60 T')).toBe('notMet');
  expect(result('ifrs11', 'P 30-35 T', 'Q 30-35 T', 'R 30-35 T')).toBe('notMet');
});

test('holders in concert above half need a fact besides below 40 % (Japan, Ordinance art. 3(3)(iii))', () => {
  const together = ['P 20 T', 'Q 35 T', 'P concert T with Q'];
  expect(result('japanSubsidiary', ...together)).toBe('undecided');
  expect(result('japanSubsidiary', ...together, 'P boardMajority T')).toBe('met');
  expect(result('japanSubsidiary', ...together, 'R boardMajority T')).toBe('notMet');
});

/** The lines of the 50 % rule's proof: whose capital, the share, the holdings. */
function levels(...lines: readonly string[]) {
  return row('ofac50', 'P', 'T', ...lines)
    .proof.filter(({ text }) => text.key === 'influence.test.eachLevel')
    .map(({ text, value, facts }) => [text.params?.['company'], value, facts.toSorted()]);
}

test('the proof of the 50 % rule goes level by level, from the owner down, and names who holds how much', () => {
  const lines = ['P 50 A', 'P 60 B', 'A 25 T', 'B 25 T', 'X 50 T', 'P 5 Y', 'Y 10 B'];
  const share = (value: number) => ({ type: 'share', value });
  const found = levels(...lines);
  expect(found.at(-1)).toEqual([{ entity: 'T' }, share(0.5), ['A>T', 'B>T']]);
  expect(found.slice(0, 2)).toHaveLength(found.length - 1);
  // What is no half of anything (Y) carries nothing down.
  expect(found.slice(0, 2)).toContainEqual([{ entity: 'A' }, share(0.5), ['P>A']]);
  expect(found.slice(0, 2)).toContainEqual([{ entity: 'B' }, share(0.6), ['P>B']]);
});

test('what a company holds of its own owner is no step of the way down', () => {
  const share = (value: number) => ({ type: 'share', value });
  expect(levels('P 50 A', 'A 60 T', 'T 30 A')).toEqual([
    [{ entity: 'A' }, share(0.5), ['P>A']],
    [{ entity: 'T' }, share(0.6), ['A>T']],
  ]);
});

test('the register test names the chain that leads to the company, and no other subsidiary', () => {
  const lines = ['P 60 A', 'P 70 Other', 'A 80 B', 'B 30 T'];
  expect(row('ukPsc', 'P', 'T', ...lines).proof[0]?.facts.toSorted()).toEqual(['A>B', 'B>T', 'P>A']);
  expect(told('ukPsc', ...lines)[0]).toBe('P, A and B, linked by majority stakes, hold of T');
  expect(row('ukPsc', 'P', 'T', 'P 60 A', 'Q 30 T').proof[0]?.facts).not.toContain('P>A');
});

test('an unmet 50 % rule shows how far the levels come', () => {
  const share = (value: number) => ({ type: 'share', value });
  expect(result('ofac50', 'P 50 A', 'A 30 T', 'P 10 T')).toBe('notMet');
  expect(row('ofac50', 'P', 'T', 'P 50 A', 'A 30 T', 'P 10 T').value).toEqual(share(0.4));
  expect(levels('P 50 A', 'A 30 T', 'P 10 T')).toEqual([
    [{ entity: 'A' }, share(0.5), ['P>A']],
    [{ entity: 'T' }, share(0.4), ['A>T', 'P>T']],
  ]);
});

test('figures that sum up others do not count in any test, and their company lacks holders', () => {
  for (const rule of ['amlr52', 'amlr53', 'ukPsc', 'ofac50']) {
    expect([rule, result(rule, 'P 60 T indirect', 'Q 30 T')]).toEqual([rule, 'notMet']);
    expect([rule, result(rule, 'P 60 T indirect')]).toEqual([rule, 'undecided']);
  }
});
