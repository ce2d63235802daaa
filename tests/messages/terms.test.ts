import { expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { ko } from '../../src/messages/ko.ts';

/** One thing has one name in a language. Left: what must not stand; right: the term in use, for whoever meets the failure. */
const variants: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\bdata set\b/i, 'dataset'],
    [/\bcan[’']t\b/i, 'cannot'],
    [/\b(color|organization|license)\b/i, 'British spelling'],
    [/\bAND groups?\b/, 'several things needed at once'],
  ],
  ja: [
    [/％/, '% as in figures'],
    [/～/, '〜'],
    [/持ち分/, '持分'],
    [/だれ/, '誰'],
    [/要衝/, '要所'],
    [/切断/, '遮断'],
    [/共有システム/, '共用システム'],
    [/事案/, '事例'],
    [/既知の期限/, '判明時点'],
    [/少数株主/, '小口株主 (a minority shareholder may be large)'],
    [/露出/, '流出'],
    [/レポート/, '報告書'],
    [/保有の(経路|連鎖)|持株の連鎖/, '保有経路'],
    [
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]:|:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
      '：',
    ],
  ],
  ko: [
    [/ 및 /, '와(과) or ·'],
    [/배후/, '지분 보유자, 실질주주'],
    [/데이터셋/, '데이터세트'],
    [/인증정보/, '인증 정보'],
    [/이해 상충/, '이해상충'],
    [/보유 경로|(지분|보유) 사슬/, '지분 경로'],
    [/시작점/, '출발점'],
    [/협력사/, '공급업체'],
    [/이야기/, '스토리'],
    [/공유 시스템/, '공용 시스템'],
    [/불명/, '미상 (but 불명확, 종류 불명)'],
  ],
};

/** A plural form (`{count|other:#件}`) has a colon of its own. */
const bare = (sentence: string): string => sentence.replace(/\{\w+\|other:([^{}]*)\}/g, '$1').replace(/\{\w+\}/g, 'x');

/** Terms that a sentence has under another name. */
function wrongTerms(language: string, sentence: string): string[] {
  const kept = sentence.replace(/종류 불명|불명확|불분명/g, '');
  return (variants[language] ?? []).filter(([form]) => form.test(bare(kept))).map(([form, term]) => `${form}: ${term}`);
}

/** A full Korean sentence in the plain style: "…한다.", "…이다." (and not "…합니다."). */
const plainKorean = /(?<!니)다(?=[.:)]|$)/;

test.each([
  ['en', en],
  ['ja', ja],
  ['ko', ko],
] as const)('%s calls each thing by one name', (language, catalogue) => {
  const found = Object.entries(catalogue).flatMap(([key, sentence]) =>
    wrongTerms(language, sentence).map((breach) => `${key}: ${breach}`),
  );
  expect(found).toEqual([]);
});

test('Korean sentences end in the formal style, in every area', () => {
  expect(Object.entries(ko).filter(([, sentence]) => plainKorean.test(sentence))).toEqual([]);
});

test('Japanese errors are polite', () => {
  const plain = Object.entries(ja).filter(
    ([key, sentence]) => key.startsWith('problem.') && /(?<![まで])(ない|である|した|する)。/.test(sentence),
  );
  expect(plain).toEqual([]);
});

test('Korean particles behind a name leave the choice to the name', () => {
  // A share, a count with its unit and a date end in a known sound; a name does not.
  const fixed =
    /\{(owner|holder|company|target|entity|party|from|to|by|system)\}["”’]?(은|는|이|가|을|를|와|과)(?=[ ,.])/;
  expect(Object.entries(ko).filter(([, sentence]) => fixed.test(sentence))).toEqual([]);
});

test('the check of terms finds what it looks for', () => {
  expect(wrongTerms('en', 'This data set')).toHaveLength(1);
  expect(wrongTerms('ja', '{owner}の持ち分:25％')).toHaveLength(3);
  expect(wrongTerms('ja', '出典{count|other:#件}')).toEqual([]);
  expect(wrongTerms('ko', '{a} 및 {b}의 배후')).toHaveLength(2);
  expect(plainKorean.test('지배가 성립한다.')).toBe(true);
  expect(plainKorean.test('지배가 성립합니다.')).toBe(false);
});
