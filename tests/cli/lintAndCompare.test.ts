import { expect, test } from 'vitest';
import { plain } from '../support/builder.ts';
import { run } from './terminal.ts';

const file = (...lines: string[]) => JSON.stringify({ format: 'throughline/dataset', version: 1, ...plain(...lines) });
const files = {
  'odd.json': file('A 70 C', 'B 40 C'),
  'clean.json': file('A 60/60 B', 'B operates S'),
  'two.json': file('A 60 B ..2021', 'A 40 C 2021..', 'A 30 D planned'),
  'cut.json': JSON.stringify({
    id: 'cut',
    name: 'cut',
    dataset: plain('A 60 B').id,
    changes: [{ type: 'endStake', stake: 'A>C' }],
  }),
  'add.json': JSON.stringify({
    id: 'add',
    name: 'A newcomer',
    dataset: plain('A 60 B').id,
    changes: [
      { type: 'addEntity', entity: { id: 'N', kind: 'company', names: { en: 'Newcomer' }, exists: {}, citations: [] } },
      { type: 'transfer', from: 'A', to: 'N', target: 'C', amount: 0.1 },
    ],
  }),
};
const asked = ['--measure', 'influence.integrated', '--param', 'owner=A', '--param', 'target=C'];

test('lint names the place and what to do, and ends well with findings that are no errors', async () => {
  const { code, out, err } = await run(['lint', '--file', 'odd.json'], files);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('entities[1] [C]: The holdings in “C” add up to 110 % of its capital.');
  expect(out).toContain('→ Look for the same shares counted twice');
});

test('lint in JSON reads back, with sentence and what to do; a clean dataset says so', async () => {
  const { out } = await run(['lint', '--file', 'odd.json', '--json', '--language', 'ja'], files);
  const found = JSON.parse(out) as { code: string; severity: string; path: string; sentence: string; todo: string }[];
  expect(found[0]).toMatchObject({ code: 'capitalAboveWhole', severity: 'warning' });
  expect(found.every(({ path, sentence, todo }) => path !== '' && sentence !== '' && todo !== '')).toBe(true);
  expect((await run(['lint', '--file', 'clean.json'], files)).out).toBe('Nothing found.');
});

test('compare says what was added and ended between two days, and what is only planned', async () => {
  const line = ['compare', '--file', 'two.json', '--on', '2020-06-01', '--and', '2022-06-01'];
  const { code, out } = await run(line, files);
  expect(code).toBe(0);
  expect(out).toMatch(/Added: 1 fact\n {2}A → C: holding 40\u202f% \[A>C\]/);
  expect(out).toMatch(/Ended: 1 fact\n {2}A → B: holding 60\u202f% \[A>B\]/);
  expect(out).toMatch(/Only planned on the second side: 1 fact\n {2}A → D/);
  const json = JSON.parse((await run([...line, '--json'], files)).out);
  expect(json.facts.map(({ fact, change }: { fact: string; change: string }) => [fact, change])).toEqual([
    ['A>B', 'ended'],
    ['A>C', 'added'],
  ]);
});

test('compare sets a scenario against the day as it is, and refuses a wrong date', async () => {
  const line = ['compare', '--file', 'two.json', '--on', '2022-06-01', '--and', '2022-06-01'];
  expect((await run([...line, '--and-scenario', 'cut.json'], files)).out).toContain('Ended: 1 fact');
  expect((await run(['compare', '--file', 'two.json', '--and', 'soon'], files)).code).toBe(2);
});

test('compare sets several scenarios side by side with the facts in one table, in words and JSON', async () => {
  const sides = ['--and-scenario', 'cut.json', '--and-scenario', 'add.json'];
  const line = ['compare', '--file', 'two.json', '--on', '2022-06-01', ...asked, ...sides];
  const { code, out, err } = await run(line, files);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^The facts → cut\nEnded: 1 fact\n/);
  expect(out).toMatch(/The facts → A newcomer\n/);
  expect(out).toMatch(/Figure +The facts +cut +A newcomer\n/);
  expect(out).toMatch(/ 40\u202f% +\S.* +30\u202f%\n/);
  const json = JSON.parse((await run([...line, '--json'], files)).out);
  expect(json.sides).toHaveLength(3);
  expect(json.further).toHaveLength(1);
  expect(json.figures.every(({ values }: { values: unknown[] }) => values.length === 3)).toBe(true);
});

test('a scenario with nothing to compare it with is compared with the facts', async () => {
  const line = ['compare', '--file', 'two.json', '--on', '2022-06-01', ...asked, '--scenario', 'cut.json'];
  const { code, out } = await run(line, files);
  expect(code).toBe(0);
  expect(out).toMatch(/^The facts → cut\nEnded: 1 fact\n {2}A → C/);
  const { out: later } = await run([...line, '--and', '2020-06-01'], files);
  expect(later).toMatch(/^1 Jun 2022 → 1 Jun 2020\n/);
});

test('no two figures of the conflicts of LY bear the same name', async () => {
  for (const language of ['en', 'ja', 'ko']) {
    const line = ['answer', '--case', 'ly', '--measure', 'oversight-conflicts', '--on', '2023-10-31'];
    const { out } = await run([...line, '--language', language]);
    const titles = { en: /Fewest points|Cheapest cut/, ja: /最小の売却|最小の遮断/, ko: /최소 처분|최소 차단/ };
    const names = out.split('\n').filter((text) => titles[language as 'en' | 'ja' | 'ko'].test(text));
    expect(names).toHaveLength(12);
    expect(new Set(names.map((name) => name.replace(/[:：][^:：]*$/, ''))).size).toBe(12);
  }
});

test('the conflicts of LY name the parties, both proofs and what dissolves each; a dash stands for the dot', async () => {
  const line = ['answer', '--case', 'ly', '--measure', 'oversight-conflicts', '--on', '2023-10-31', '--json'];
  const { code, out } = await run(line);
  expect(code).toBe(0);
  const answer = JSON.parse(out);
  expect(answer.measure).toBe('oversight.conflicts');
  const id = 'ownerSupplies:naver>ly:navercloud';
  const group = answer.groups.find((one: { id: string }) => one.id === id);
  expect(group.entities).toEqual(expect.arrayContaining(['naver', 'ly', 'navercloud', 'aholdings']));
  expect(answer.chains[0].entities).toEqual(['naver', 'aholdings', 'ly']);
  expect(answer.routes.map((route: { entities: string[] }) => route.entities)).toContainEqual([
    'navercloud',
    'sys_auth',
    'ly',
  ]);
  const cuts = answer.cuts.map((cut: { id: string }) => cut.id);
  expect(cuts).toEqual(expect.arrayContaining([`${id}/holdings`, `${id}/dependencies`]));
});
