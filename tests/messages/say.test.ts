import { expect, test } from 'vitest';
import type { Catalogue } from '../../src/messages/catalogue.ts';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { ko } from '../../src/messages/ko.ts';
import type { PhraseValue } from '../../src/messages/phrase.ts';
import { type Speaker, say, sayDate, sayShare, sayShareRange, sayValue } from '../../src/messages/say.ts';

const nameOf = (id: string) => ({ ly: 'LY', naver: 'NAVER', sb: 'SoftBank' })[id] ?? id;
const speakers: Readonly<Record<string, Speaker>> = {
  en: { language: 'en', catalogue: en, nameOf },
  ja: { language: 'ja', catalogue: ja, nameOf },
  ko: { language: 'ko', catalogue: ko, nameOf },
};
const speaker = (language: string): Speaker => speakers[language] ?? { language: 'en', catalogue: en, nameOf };

/** A speaker whose page name is the sentence under test. */
function saying(template: string, params: Readonly<Record<string, PhraseValue>>, language = 'en'): string {
  const catalogue: Catalogue = { ...speaker(language).catalogue, 'page.name': template };
  return say({ language, catalogue, nameOf }, { key: 'page.name', params });
}

test('fills names, shares, dates and lists in the language of the reader', () => {
  expect(
    saying('{who} holds {share} since {date}', {
      who: { entity: 'naver' },
      share: { share: 0.3225 },
      date: { date: '2023-10' },
    }),
  ).toBe('NAVER holds 32.25\u202f% since Oct 2023');
  expect(saying('{all}', { all: { list: [{ entity: 'naver' }, { entity: 'sb' }, 'others'] } })).toBe(
    'NAVER, SoftBank and others',
  );
  expect(saying('{all}', { all: { list: ['甲', '乙'] } }, 'ja')).toBe('甲、乙');
});

test('a missing parameter stays visible', () => {
  expect(saying('{who} holds {share}', { who: 'A' })).toBe('A holds {share}');
});

test('zero is written, not dropped', () => {
  expect(saying('{n|one:# link|other:# links} of {share}', { n: 0, share: { share: 0 } })).toBe('0 links of 0\u202f%');
  expect(sayShare('ja', 0)).toBe('0%');
});

test('plural forms follow the language', () => {
  const template = '{n|one:link|other:links}';
  expect(saying(template, { n: 1 })).toBe('1 link');
  expect(saying(template, { n: 1200 })).toBe('1,200 links');
  expect(saying('{n|other:#件}', { n: 1 }, 'ja')).toBe('1件');
  expect(saying('{n|other:#개}', { n: 2 }, 'ko')).toBe('2개');
});

test('bands keep both ends, and equal ends are one figure', () => {
  expect(sayShareRange('en', 0.25, 0.5)).toBe('25–50\u202f%');
  expect(sayShareRange('ja', 0.25, 0.25)).toBe('25%');
});

test('a chance is never written as per cent', () => {
  for (const language of ['en', 'ja', 'ko']) expect(sayValue(speaker(language), { chance: 0.12345 })).toBe('0.123');
});

test('partial dates are written as far as they are known', () => {
  expect(sayDate('en', '2023-10-31')).toBe('31 Oct 2023');
  expect(sayDate('en', '2023-10')).toBe('Oct 2023');
  expect(sayDate('en', '2023')).toBe('2023');
  expect(sayDate('ja', '2023-10-31')).toBe('2023年10月31日');
  expect(sayDate('ko', '2023-10-31')).toBe('2023년 10월 31일');
  expect(sayDate('en', 'soon')).toBe('soon');
});

test('a phrase inside a phrase is said in the same language', () => {
  expect(saying('so: {inner}', { inner: { phrase: { key: 'page.name', params: {} } } })).toContain('so: so:');
});

test('a form that leaves the number out is not given it where another form places it', () => {
  expect(saying('{n|one:one holder|other:# holders}', { n: 1 })).toBe('one holder');
  expect(saying('{n|one:holder|other:holders}', { n: 1 })).toBe('1 holder');
});

test('a name that ends in a full stop closes the sentence alone', () => {
  expect(saying('held by {who}.', { who: 'SoftBank Corp.' })).toBe('held by SoftBank Corp.');
  expect(saying('held by {who}.', { who: 'NAVER' })).toBe('held by NAVER.');
  expect(saying('wait for {who}...', { who: 'NAVER' })).toBe('wait for NAVER...');
});
