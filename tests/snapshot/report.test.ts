// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dayOf, runMeasure } from '../../src/analysis/run.ts';
import { en } from '../../src/messages/en.ts';
import { makeDataset } from '../../src/model/dataset.ts';
import type { Dataset } from '../../src/model/types.ts';
import { changedSince } from '../../src/snapshot/changedSince.ts';
import { citeCsl, citeText } from '../../src/snapshot/citation.ts';
import { evidenceOf, factsOfAnswer } from '../../src/snapshot/evidence.ts';
import { greySvg } from '../../src/snapshot/grey.ts';
import { captionOf } from '../../src/snapshot/pictureCaption.ts';
import { buildReport } from '../../src/snapshot/report.ts';
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
