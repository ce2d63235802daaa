// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/analysis/answer.ts';
import { measureById } from '../../src/analysis/registry.ts';
import { dayOf, runMeasure } from '../../src/analysis/run.ts';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { ko } from '../../src/messages/ko.ts';
import { makeDataset } from '../../src/model/dataset.ts';
import { toFraction } from '../../src/model/share.ts';
import type { Dataset } from '../../src/model/types.ts';
import { askedInTerminal, questionOf } from '../../src/snapshot/askedWords.ts';
import { buildReport } from '../../src/snapshot/buildReport.ts';
import { changedSince } from '../../src/snapshot/changedSince.ts';
import { citeCsl, citeText } from '../../src/snapshot/citation.ts';
import { makeCite } from '../../src/snapshot/citeNumbers.ts';
import { evidenceOf, factsOfAnswer } from '../../src/snapshot/evidence.ts';
import { greySvg } from '../../src/snapshot/grey.ts';
import { captionOf } from '../../src/snapshot/pictureCaption.ts';
import { writeReportHtml } from '../../src/snapshot/reportHtml.ts';
import { writeReportMarkdown } from '../../src/snapshot/reportMarkdown.ts';
import { textWidth } from '../../src/view/measureText.ts';
import { emptyView } from '../../src/view/view.ts';

const made = makeDataset(JSON.parse(readFileSync('data/ly/dataset.json', 'utf8')));
if (!made.ok) throw new Error('the case is broken');
const ly = made.value;
const on = { asOf: ly.opening.asOf ?? null, knownBy: null };
const names = new Map(
  ly.entities.map((entity) => [entity.id, entity.shortNames?.['en'] ?? entity.names['en'] ?? entity.id]),
);
const speaker = { language: 'en', catalogue: en, nameOf: (id: string) => names.get(id) ?? id };

function ask(dataset: Dataset) {
  return runMeasure({ measure: 'influence.integrated', params: { owner: 'naver', target: 'ly' }, dataset, on });
}
const answered = ask(ly);
const day = dayOf({ dataset: ly, on });
if (!answered.ok || !day.ok) throw new Error('no answer');
const answer = answered.value;
const evidence = evidenceOf(ly, factsOfAnswer(answer));

function report(title?: string) {
  if (!day.ok) throw new Error('no day');
  const view = {
    ...emptyView,
    ...on,
    off: ['dep_net'],
    filters: { ...emptyView.filters, withoutGrades: ['press' as const] },
  };
  return buildReport({
    dataset: ly,
    at: day.value,
    view,
    answers: [answer],
    speaker,
    picture: { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', sentences: ['One.', 'Two.'] },
    createdAt: '2026-01-31T09:30:00Z',
    appVersion: '0.1.0',
    title,
  });
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test('a report has every part, in order', () => {
  expect(report().sections.map(({ id }) => id)).toEqual([
    'question',
    'answer',
    'picture',
    'working',
    'assumptions',
    'evidence',
    'method',
    'data',
  ]);
});

test('every number of a source in the text leads to a source of the list', () => {
  const page = parse(writeReportHtml(report()));
  const links = [...page.querySelectorAll('a[href^="#source-"]')].map((link) => link.getAttribute('href') ?? '');
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect(page.querySelector(link)).not.toBeNull();
  expect(page.querySelectorAll('#evidence li')).toHaveLength(evidence.length);
});

test('names and titles stay text in the page and in Markdown', () => {
  const nasty = '<img src=x onerror=alert(1)> [a](javascript:alert(1)) `x` **b**';
  const page = parse(writeReportHtml(report(nasty)));
  expect(page.querySelector('h1')?.textContent).toBe(nasty);
  expect(page.querySelector('img, script')).toBeNull();
  const [first] = writeReportMarkdown(report(nasty)).split('\n');
  expect(first).toBe('# \\<img src=x onerror=alert(1)\\> \\[a\\](javascript:alert(1)) \\`x\\` \\*\\*b\\*\\*');
});

test('what was switched off or filtered is said among the assumptions', () => {
  const text = JSON.stringify(report().sections.find(({ id }) => id === 'assumptions'));
  expect(text).toContain('dep_net');
  expect(text).toContain('press');
});

test('evidence is numbered in the order of the working, each source once', () => {
  expect(evidence.map(({ number }) => number)).toEqual(evidence.map((_one, index) => index + 1));
  expect(new Set(evidence.map(({ source }) => source.id)).size).toBe(evidence.length);
  expect(evidenceOf(ly, ['nobody'])).toEqual([]);
});

const cited = {
  title: 'NAVER in LY',
  author: 'A. Reporter',
  on,
  createdAt: '2026-01-31T09:30:00Z',
  appVersion: '0.1.0',
  dataset: { id: 'ly', fingerprint: 'ab'.repeat(32) },
  link: 'https://example.org/#s=x',
  evidence,
};

test('a citation names title, date of the view, fingerprint, sources and link', () => {
  const text = citeText(cited, speaker);
  for (const part of ['A. Reporter', 'NAVER in LY', '31 Oct 2023', 'ab'.repeat(32), 'https://example.org/#s=x', '[1] '])
    expect(text).toContain(part);
  expect(text.split('\n')).toHaveLength(1 + evidence.length);
});

test('CSL-JSON has the fields and types of its schema, and partial dates stay partial', () => {
  const items = citeCsl(cited);
  expect(items[0]).toMatchObject({
    type: 'dataset',
    author: [{ literal: 'A. Reporter' }],
    issued: { 'date-parts': [[2026, 1, 31]] },
  });
  expect(items).toHaveLength(1 + evidence.length);
  const known = ['id', 'type', 'title', 'author', 'issued', 'publisher', 'version', 'URL', 'language', 'note'];
  for (const item of items) {
    expect(Object.keys(item).filter((key) => !known.includes(key))).toEqual([]);
    for (const part of item.issued?.['date-parts'] ?? []) expect(part.every(Number.isInteger)).toBe(true);
  }
});

test('a caption has date, question, answer, sources and fingerprint, in lines that fit', () => {
  if (!day.ok) throw new Error('no day');
  const lines = captionOf({ at: day.value, answer, speaker, evidence, fingerprint: 'cd'.repeat(32), width: 420 });
  const text = lines.join(' ');
  for (const part of ['31 Oct 2023', '32.25', 'Sources:', 'cdcdcdcd']) expect(text).toContain(part);
  for (const line of lines) expect(textWidth(line, 11, 400)).toBeLessThanOrEqual(421);
});

test('grey keeps lightness and touches no text', () => {
  expect(greySvg('<p fill="#ff0000"/><text>#ff0000 fill="#00ff00</text>')).toMatch(/fill="#(..)\1\1"\/><text>#ff0000/);
  expect(greySvg('<p stroke="#ffffff" fill="#000000"/>')).toBe('<p stroke="#ffffff" fill="#000000"/>');
});

test('two states of the data: what came, went and changed, and the figures that changed with it, side by side', () => {
  const stakes = ly.stakes
    .filter(({ id }) => id !== 'st_blackrock_naver')
    .map((stake) =>
      stake.id === 'st_naver_aholdings'
        ? { ...stake, claims: stake.claims.map((claim) => ({ ...claim, capital: { min: 0.4, max: 0.4 } })) }
        : stake,
    );
  const statements = ly.statements.map((one) => ({
    ...one,
    facts: one.facts.filter((id) => id !== 'st_blackrock_naver'),
  }));
  const other = makeDataset({ ...ly, licence: 'other', stakes, statements });
  if (!other.ok) throw new Error(JSON.stringify(other.problems));
  const changes = changedSince(ly, other.value, [ask]);
  expect(changes.fields).toEqual(['licence']);
  expect(changes.lists[0]).toEqual({
    list: 'stakes',
    added: [],
    removed: ['st_blackrock_naver'],
    changed: ['st_naver_aholdings'],
  });
  expect(changes.figures).toContainEqual(
    expect.objectContaining({
      id: 'integrated.net',
      was: expect.objectContaining({ value: 0.3225 }),
      now: expect.objectContaining({ value: 0.258 }),
    }),
  );
  expect(changedSince(ly, ly, [ask])).toEqual({ same: true, fields: [], lists: [], figures: [], unanswered: [] });
});

test('the question is a sentence in every language, and what else was asked stands with the method', () => {
  for (const [language, catalogue, asked] of [
    ['en', en, 'How much of LY does NAVER hold in total, directly and through others?'],
    ['ja', ja, 'NAVERはLYの持分を、直接・間接に合計でどれだけ保有しているか'],
    ['ko', ko, 'NAVER의 LY 지분율은 직접·간접을 합쳐 얼마입니까?'],
  ] as const) {
    expect(questionOf(answer, { language, catalogue, nameOf: speaker.nameOf })).toBe(asked);
  }
  expect(JSON.stringify(report().sections.find(({ id }) => id === 'method'))).toContain('Chains to list: 10');
});

test('every question of the catalogue belongs to a measure and names only its parties', () => {
  const keys = Object.keys(en).filter((key) => key.startsWith('share.ask.'));
  expect(keys.length).toBeGreaterThan(15);
  for (const key of keys) {
    const measure = measureById(key.slice('share.ask.'.length));
    const parties = (measure?.parameters ?? []).filter(({ type }) => type === 'entity' || type === 'entities');
    const names = [...(en[key as keyof typeof en] as string).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(measure, key).toBeDefined();
    expect(
      parties.map(({ id }) => id),
      key,
    ).toEqual(expect.arrayContaining(names));
  }
});

test('an answer asked in the terminal with the words of the report is the same answer', () => {
  expect(askedInTerminal(answer)).toBe(
    '--measure influence.integrated --param owner=naver --param target=ly --param chains=10',
  );
});

test('sources in a row are written with both ends, and only what is a source becomes a link', () => {
  const facts = ['a', 'b', 'c', 'd', 'e'];
  const numbered = facts.map((fact, index) => ({ ...evidence[0], number: index + (index > 2 ? 2 : 1), facts: [fact] }));
  const cite = makeCite(numbered as never);
  expect(cite(facts)).toBe(' [1–3, 5, 6]');
  expect(cite(['a', 'c'])).toBe(' [1, 3]');
  expect(cite(['nobody'])).toBe('');
  const page = writeReportHtml({
    language: 'en',
    title: 't',
    subtitle: 's',
    sections: [
      {
        id: 'answer',
        heading: 'h',
        blocks: [
          { type: 'text', text: 'in [2023] as [1, 2] say' },
          {
            type: 'sources',
            sources: [
              { number: 1, text: 'a' },
              { number: 2, text: 'b' },
            ],
          },
        ],
      },
    ],
  });
  expect([...parse(page).querySelectorAll('p a')].map((link) => link.textContent)).toEqual(['1', '2']);
});

test('the chain shows the share of each link, and the licence is said in the language of the report', () => {
  expect(JSON.stringify(report())).toContain('NAVER —50\u202f%→ A Holdings —64.5\u202f%→ LY');
  expect(JSON.stringify(report())).toContain('sources keep their rights');
  expect(en['panels.map.licence.cc0Compilation']).not.toBe(ja['panels.map.licence.cc0Compilation']);
});

test('several answers are each told under their question, and a test is not told twice as a figure', () => {
  const tests = runMeasure({ measure: 'influence.tests', params: { owner: 'naver', target: 'ly' }, dataset: ly, on });
  if (!tests.ok || !day.ok) throw new Error('no answer');
  const made = buildReport({
    dataset: ly,
    at: day.value,
    view: { ...emptyView, ...on },
    answers: [answer, tests.value],
    speaker,
    picture: null,
    createdAt: '2026-01-31T09:30:00Z',
    appVersion: '0.1.0',
  });
  const working = made.sections.find(({ id }) => id === 'working')?.blocks ?? [];
  const headings = working.flatMap((block) => (block.type === 'heading' && block.level === 3 ? [block.text] : []));
  expect(headings).toEqual([questionOf(answer, speaker), questionOf(tests.value, speaker)]);
  const cells = working.flatMap((block) => (block.type === 'table' ? block.rows.map(([first]) => first) : []));
  expect(cells.filter((cell) => cell === 'IAS 28: significant influence')).toHaveLength(1);
  // No test stands without its working.
  for (const block of working) if (block.type === 'table') for (const row of block.rows) expect(row).not.toContain('');
});

test('in a scenario the report tells every figure and sentence before → after, and what is gone', () => {
  if (!day.ok) throw new Error('no day');
  const scenario = {
    id: 'sale',
    name: 'NAVER sells half of its part',
    dataset: ly.id,
    changes: [
      { type: 'transfer', from: 'naver', to: 'softbank', target: 'aholdings', amount: toFraction(0.25) },
    ] as const,
  };
  const request = { measure: 'oversight.conflicts', params: {}, dataset: ly, on };
  const asked = [
    runMeasure({ ...request, measure: 'influence.integrated', params: answer.params, scenario }),
    runMeasure({ ...request, scenario }),
  ].flatMap((one) => (one.ok ? [one.value] : []));
  const conflicts = runMeasure(request);
  const changed = dayOf({ dataset: ly, on, scenario });
  if (!conflicts.ok || !changed.ok) throw new Error('no answer');
  const told = (before: readonly Answer[] | undefined) =>
    buildReport({
      dataset: ly,
      at: changed.value,
      view: { ...emptyView, ...on, scenarios: [scenario], scenario: scenario.id },
      answers: asked,
      before,
      speaker,
      picture: null,
      createdAt: '2026-01-31T09:30:00Z',
      appVersion: '0.1.0',
    });
  const sections = told([conflicts.value, answer]).sections;
  const texts = sections.find(({ id }) => id === 'answer')?.blocks.flatMap((one) => ('text' in one ? [one.text] : []));
  expect(texts).toContain('Before: NAVER holds 32.25\u202f% of LY in total (direct and indirect).');
  const working = sections.find(({ id }) => id === 'working')?.blocks ?? [];
  const values = new Map(
    working.flatMap((one) =>
      one.type === 'table' ? one.rows.map(([name = '', value]) => [name, value] as const) : [],
    ),
  );
  expect(values.get('Total (direct and indirect)')).toBe('32.25\u202f% → 16.13\u202f%');
  expect(values.get('Conflicts of oversight')).toBe('6 → 0');
  expect(values.get('Influence of NAVER over LY')).toBe('32.25\u202f% → –');
  expect(values.get('Direct')).toBe('0\u202f%');
  expect(JSON.stringify(told(undefined))).not.toContain('→ 16.13');
  // Said once a table, not once a row.
  expect(JSON.stringify(sections).split('does not mean zero').length - 1).toBe(1);
  // An answer to another question is no before.
  expect(JSON.stringify(told([{ ...answer, params: { owner: 'softbank', target: 'ly' } }]))).not.toContain('→ 16.13');
});
