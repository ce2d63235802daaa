import { expect, test } from 'vitest';
import { run } from './terminal.ts';

const reliability = {
  id: 'TWO-LINKS',
  input: {
    directed: true,
    nodes: ['s', 't'],
    edges: [
      { id: 'e1', source: 's', target: 't', p: 0.9 },
      { id: 'e2', source: 's', target: 't', p: 0.8 },
    ],
  },
  measure: 'twoTerminalReliability',
  params: { source: 's', target: 't' },
  expected: 0.98,
  tolerance: 1e-12,
};
const ownership = {
  id: 'CHAIN',
  measure: 'integrated.gross',
  input: {
    edges: [
      ['A', 'B', '.6'],
      ['B', 'C', '.5'],
    ],
  },
  expected: { gross: { 'A->C': 0.3 } },
};
const files = {
  'good.json': JSON.stringify({ cases: [reliability, ownership] }),
  'bad.json': JSON.stringify({ cases: [{ ...reliability, id: 'WRONG', expected: 0.72 }] }),
  'list.json': JSON.stringify([ownership]),
  'empty.json': '{}',
};

test('cases of both kinds pass, a line each, and the closing line counts them', async () => {
  const { code, out } = await run(['golden', 'good.json', 'list.json'], files);
  expect(out.split('\n')).toEqual(['pass TWO-LINKS', 'pass CHAIN', 'pass CHAIN', '3 passed, 0 failed, 0 skipped']);
  expect(code).toBe(0);
});

test('a wrong answer fails with what came out and what should have', async () => {
  const { code, out } = await run(['golden', 'good.json', 'bad.json'], files);
  expect(code).toBe(1);
  expect(out).toContain('fail WRONG');
  expect(out).toMatch(/got {6}0\.98/);
  expect(out).toMatch(/expected 0\.72/);
  expect(out).toMatch(/2 passed, 1 failed, 0 skipped$/);
});

test('no file is misuse; a file without cases is bad data', async () => {
  expect((await run(['golden'])).code).toBe(2);
  expect((await run(['golden', 'empty.json'], files)).code).toBe(1);
  expect((await run(['golden', 'missing.json'], files)).code).toBe(1);
});
