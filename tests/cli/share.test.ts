import { expect, test } from 'vitest';
import { writeLink } from '../../src/snapshot/link.ts';
import { readSnapshot } from '../../src/snapshot/read.ts';
import { readAny } from '../../src/snapshot/readAny.ts';
import { freezeAnswer } from '../../src/snapshot/verify.ts';
import { writeSnapshot } from '../../src/snapshot/write.ts';
import { run } from './terminal.ts';

const asked = ['--case', 'ly', '--measure', 'influence.integrated', '--param', 'owner=naver', '--param', 'target=ly'];

async function made(name: string, ...more: string[]): Promise<string> {
  const done = await run(['snapshot', ...asked, ...more, '--out', name]);
  expect([done.code, done.err]).toEqual([0, '']);
  return done.written[name] ?? '';
}

test.each(['view.json', 'view.svg', 'view.link', 'view.txt'])('what is written to %s verifies', async (name) => {
  const content = await made(name);
  const link = /\.(link|txt)$/.test(name);
  const { code, out } = link ? await run(['verify', content]) : await run(['verify', name], { [name]: content });
  expect(out).toMatch(/Verified: all \d+ figures of 1 answer/);
  expect(code).toBe(0);
});

test('what the filters leave out is left out of the frozen view and of its answers, which verify', async () => {
  const content = await made('view.json', '--grade', 'official');
  const read = readSnapshot(content);
  if (!read.ok) throw new Error('no snapshot');
  const left = ['filing', 'press', 'aggregator', 'unknown'];
  expect(read.value.view.filters.withoutGrades).toEqual(left);
  expect(read.value.answers[0]?.request.filters?.withoutGrades).toEqual(left);
  expect((await run(['verify', 'view.json'], { 'view.json': content })).code).toBe(0);
});

test('a figure that was changed and sealed anew is named, with both values, and the exit code is 1', async () => {
  const read = readSnapshot(await made('view.json'));
  const [frozen] = read.ok ? read.value.answers : [];
  if (!read.ok || frozen?.answer === undefined) throw new Error('no answer');
  const figures = frozen.answer.figures.map((figure) =>
    figure.id === 'integrated.net' ? { ...figure, value: { type: 'share' as const, value: 0.5 } } : figure,
  );
  const forged = freezeAnswer(frozen.request, { ...frozen.answer, figures }, true);
  const text = writeSnapshot({ ...read.value, answers: [forged] });
  const { code, out } = await run(['verify', 'forged.json'], { 'forged.json': text });
  expect(code).toBe(1);
  expect(out).toMatch(/influence\.integrated · integrated\.net: was 50.%, now 32\.25.%/);
});

test('a picture that was painted over does not verify', async () => {
  const svg = (await made('view.svg')).replace('64.5', '46.5');
  const { code, out, err } = await run(['verify', 'view.svg'], { 'view.svg': svg });
  expect([code, out]).toEqual([1, expect.stringContaining('was changed')]);
  expect(err).toContain('changed since it was made');
});

test('data that have changed since are told list by list', async () => {
  const read = readSnapshot(await made('view.json'));
  if (!read.ok || !('embedded' in read.value.dataset)) throw new Error('no data');
  const { embedded } = read.value.dataset;
  const stakes = embedded.stakes.filter(({ id }) => id !== 'st_blackrock_naver');
  const statements = embedded.statements.map((one) => ({
    ...one,
    facts: one.facts.filter((id) => id !== 'st_blackrock_naver'),
  }));
  const old = writeSnapshot({ ...read.value, dataset: { embedded: { ...embedded, stakes, statements } } });
  const { out } = await run(['verify', 'old.json'], { 'old.json': old });
  expect(out).toContain('stakes: 1 added, 0 removed, 0 changed');
  expect(out).toMatch(/\+ .*BlackRock.*NAVER.*\[st_blackrock_naver\]/);
});

test('a story of six steps is a link under 8,000 characters', async () => {
  const done = await run(['snapshot', '--case', 'ly', '--story', '--out', 'story.link']);
  expect(done.code).toBe(0);
  expect(done.written['story.link']?.length).toBeLessThan(8_000);
});

test('a story carries the answers of every step, as file and as link, and each is computed anew', async () => {
  for (const name of ['story.json', 'story.link']) {
    const done = await run(['snapshot', '--case', 'ly', '--story', '--out', name]);
    const text = done.written[name] ?? '';
    const read = await readAny(text);
    const asked = read.ok ? read.value.answers.map(({ request }) => `${request.measure} ${request.on.asOf}`) : [];
    // Influence, the route as reported, the routes with their cut, the conflicts on their own day.
    for (const one of [
      'influence.integrated 2023-10-31',
      'exposure.reported 2023-10-31',
      'exposure.routes 2023-10-31',
      'exposure.cut 2023-10-31',
      'oversight.conflicts 2024-03-05',
    ])
      expect(asked).toContain(one);
    const verified = await run(['verify', name.endsWith('.link') ? text : name], { [name]: text });
    expect([verified.code, verified.out]).toEqual([
      0,
      expect.stringContaining(`of ${asked.length} answers recomputed`),
    ]);
  }
});

test('an answer of a later step that was changed is named', async () => {
  const done = await run(['snapshot', '--case', 'ly', '--story', '--out', 'story.json']);
  const read = readSnapshot(done.written['story.json'] ?? '');
  if (!read.ok) throw new Error('no story');
  const answers = read.value.answers.map((frozen) => {
    if (frozen.request.measure !== 'exposure.routes') return frozen;
    const [id = ''] = Object.keys(frozen.figures);
    return { ...frozen, figures: { ...frozen.figures, [id]: { type: 'count' as const, value: 999 } } };
  });
  const text = writeSnapshot({ ...read.value, answers });
  const { code, out } = await run(['verify', 'a.json'], { 'a.json': text });
  expect(code).toBe(1);
  expect(out).toMatch(/exposure\.routes · .*999/);
});

test('a link without answers says that there is nothing to compare, in every language', async () => {
  const read = await readAny(await made('view.link'));
  if (!read.ok) throw new Error('no link');
  const bare = await writeLink({ ...read.value, answers: [] });
  const link = bare.ok ? bare.value : '';
  const { code, out } = await run(['verify', link]);
  expect([code, out]).toEqual([0, expect.stringContaining('Nothing to compare')]);
  expect(out).not.toContain('Verified');
  expect((await run(['verify', link, '--language', 'ja'])).out).toContain('照合対象なし');
  expect((await run(['verify', link, '--language', 'ko'])).out).toContain('대조할 것 없음');
});

test('the redacted file names no person and verifies', async () => {
  const text = await made('view.json', '--redact', 'roles');
  expect(text).toContain('NAVER');
  for (const name of ['Masayoshi', '孫正義', 'Lee Hae-jin', 'Idezawa']) expect(text).not.toContain(name);
  expect((await run(['verify', 'x.json'], { 'x.json': text })).code).toBe(0);
});

test('structure only: the maker’s own title and name stay out as well', async () => {
  const done = await run([
    'snapshot',
    ...asked,
    '--redact',
    'structure',
    '--author',
    'x',
    '--title',
    'y',
    '--out',
    'a.json',
  ]);
  expect(done.code).toBe(0);
  expect(done.written['a.json']).not.toContain('"title":{"en":"y"}');
});

test('the report is written as a page without scripts and as Markdown, in every language', async () => {
  const page = await run(['report', '--case', 'ly', '--out', 'r.html']);
  expect([page.code, page.err]).toEqual([0, '']);
  const html = page.written['r.html'] ?? '';
  for (const part of ['32.25', 'SHA-256', 'id="evidence"', '<svg', '@media print']) expect(html).toContain(part);
  expect(html).not.toContain('<script');
  for (const language of ['en', 'ja', 'ko']) {
    const done = await run(['report', '--case', 'ly', '--language', language, '--out', 'r.md']);
    expect(done.written['r.md']).toContain('32.25');
    expect(done.written['r.md']).not.toMatch(/\{\w+\}/);
  }
});

test.each([
  [['snapshot', '--case', 'ly'], /--out FILE/],
  [['snapshot', '--case', 'ly', '--out', 'a.exe'], /\.html/],
  [['snapshot', '--case', 'ly', '--out', 'a.json', '--redact', 'some'], /structure/],
  [['report', '--case', 'ly', '--out', 'a.json'], /\.md/],
  [['verify'], /Name a snapshot/],
  [['verify', 'a', 'b'], /“b”/],
])('misuse is said with code 2: %j', async (line, sentence) => {
  const { code, err } = await run(line);
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
});

test.each([
  [['verify', 'none.json'], /ENOENT/],
  [['verify', 'bad.json'], /no Throughline snapshot/],
  [['verify', 'https://example.org/#s=abc'], /incomplete|changed/],
  [['snapshot', '--case', 'pyramid', '--story', '--out', 'a.json'], /No story/],
  [['snapshot', '--case', 'pyramid', '--out', '/closed/a.json'], /EACCES/],
])('bad data are said with code 1: %j', async (line, sentence) => {
  const { code, err } = await run(line, { 'bad.json': '<p>hello</p>' });
  expect(code).toBe(1);
  expect(err).toMatch(sentence);
});

test('a report in a scenario tells the figures before → after', async () => {
  const changes = [{ type: 'transfer', from: 'naver', to: 'softbank', target: 'aholdings', amount: 0.25 }];
  const files = { 'sale.json': JSON.stringify({ id: 'sale', name: 'Sale', dataset: 'ly', changes }) };
  const done = await run(['report', ...asked, '--scenario', 'sale.json', '--out', 'r.md'], files);
  expect([done.code, done.err]).toEqual([0, '']);
  expect(done.written['r.md']).toMatch(/32\.25.% → 16\.13.%/);
});
