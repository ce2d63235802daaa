import { expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { makeReading } from '../../src/model/reading.ts';

const raw = import.meta.glob<string>('../../src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });

/** Codes as the sources write them: made, reported, refused, or given to a shape that reports them. */
const written = [
  /\b(?:makeProblem|report)\(\s*'(\w+)'/g,
  /\brefuse\(\s*(?:\w+,\s*)?'(\w+)'/g,
  /\bcode: '(\w+)'/g,
  /\breference\('(\w+)'/g,
  /\boneOf(?:<[^>]*>)?\([^;]*?,\s*'(\w+)',?\s*\)/g,
  /\?\s*'(\w+)'\s*:\s*'\w+'(?=,\s*(?:path|`))/g,
  /\b(?:expected\w+)'/g,
];

function codes(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const source of Object.values(raw)) {
    for (const pattern of written) {
      for (const [whole, code] of source.matchAll(pattern)) found.add(code ?? whole.slice(0, -1));
    }
  }
  return found;
}

test('every problem code that the sources make has its sentence', () => {
  const found = codes();
  expect(found.size).toBeGreaterThan(80);
  expect([...found].filter((code) => !(`problem.${code}` in en))).toEqual([]);
});

test('keeps 200 problems with the errors first and counts the rest', () => {
  const reading = makeReading({ entities: new Map(), sources: new Set(), dependencies: new Set(), facts: new Set() });
  for (let i = 0; i < 150; i += 1) reading.report('unknownField', `${i}`, {}, 'warning');
  for (let i = 0; i < 100; i += 1) reading.report('missing', `${i}`);
  const problems = reading.problems();
  expect(problems.slice(0, 100).every(({ severity }) => severity === 'error')).toBe(true);
  expect(problems).toHaveLength(201);
  expect(problems.at(-1)).toMatchObject({ code: 'moreProblems', severity: 'info', params: { count: 50 } });
});
