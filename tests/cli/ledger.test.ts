import { expect, test } from 'vitest';
import { plain } from '../support/builder.ts';
import { run } from './terminal.ts';

test('a ledger gives every claim with its sources: the one used, the rule, and those that disagree', async () => {
  const { code, out, err } = await run(['ledger', '--case', 'ly', '--on', '2024-06-01', 'st_aholdings_ly']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^Holding of A Holdings in LY \[st_aholdings_ly\]/);
  expect(out).toContain('2 values for the same day: the sources disagree.');
  expect(out).toMatch(/Why this one: /);
  expect(out.match(/^ {2}→ capital .* · used \[/gm)).toHaveLength(1);
  expect(out).toMatch(/^ {2}≠ capital .* · disagrees \[/m);
  expect(out).toMatch(/^ {6}\S.* · published /m);
});

test('what was not published yet is said to be so, and nothing is dropped', async () => {
  const all = await run(['ledger', '--case', 'ly', '--json', 'st_aholdings_ly']);
  const early = await run(['ledger', '--case', 'ly', '--known-by', '2023-11-27', '--json', 'st_aholdings_ly']);
  const [now, then] = [all, early].map(({ out }) => JSON.parse(out)[0].lines as { state: string }[]);
  expect(then).toHaveLength(now?.length ?? -1);
  expect(then?.filter(({ state }) => state === 'notKnown').length).toBeGreaterThan(0);
  expect(now?.some(({ state }) => state === 'notKnown')).toBe(false);
});

test('without a fact every fact is on one line with its id; an unknown id is misuse', async () => {
  const files = {
    'a.json': JSON.stringify({ format: 'throughline/dataset', version: 1, ...plain('A 60 B', 'B 40 C') }),
  };
  const { out } = await run(['ledger', '--file', 'a.json'], files);
  expect(out.split('\n')).toEqual(['A>B  Holding of A in B: 1 claim', 'B>C  Holding of B in C: 1 claim']);
  const { code, err } = await run(['ledger', '--file', 'a.json', 'nothing'], files);
  expect(code).toBe(2);
  expect(err).toContain('“nothing”');
});
