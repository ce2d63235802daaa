import { expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { ko } from '../../src/messages/ko.ts';
import { doubled, placeholdersOf, wordingBreaches } from '../support/wording.ts';

const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, ja, ko };
const areas = import.meta.glob<Record<string, Record<string, string>>>('../../src/messages/en/*.ts', { eager: true });

test('the catalogue holds every sentence of its areas, and no key stands in two of them', () => {
  const files = Object.values(areas).flatMap((area) => Object.values(area).map((sentences) => Object.keys(sentences)));
  // A file that another one spreads whole is a part of that area, not an area of its own.
  const isPart = (file: readonly string[]) =>
    files.some((other) => other !== file && file.every((key) => other.includes(key)));
  const keys = files.filter((file) => file.length > 0 && !isPart(file)).flat();
  expect(doubled(keys)).toEqual([]);
  expect(Object.keys(en).length).toBeGreaterThan(0);
  expect(Object.keys(en).sort()).toEqual([...keys].sort());
});

test.each(['ja', 'ko'])('%s says every sentence, with the same placeholders', (language) => {
  const catalogue = catalogues[language] ?? {};
  expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
  const different = Object.entries(en)
    .map(([key, sentence]) => [key, placeholdersOf(sentence), placeholdersOf(catalogue[key] ?? '')] as const)
    .filter(([, english, other]) => english.join() !== other.join());
  expect(different).toEqual([]);
});

test.each(['en', 'ja', 'ko'])('%s has no empty sentence and keeps to the wording', (language) => {
  const breaches = Object.entries(catalogues[language] ?? {}).flatMap(([key, sentence]) =>
    // A legal threshold is in the words of its law: "25 % of an entity that controls the company".
    wordingBreaches(language, sentence, /^influence\.rule\..*\.threshold$/.test(key)).map(
      (breach) => `${key}: ${breach}`,
    ),
  );
  expect(breaches).toEqual([]);
});

test('the wording check finds what it looks for', () => {
  expect(wordingBreaches('en', ' ')).toEqual(['empty']);
  expect(wordingBreaches('en', '{owner} controls {target} with {share}')).toHaveLength(1);
  expect(wordingBreaches('en', '{owner} holds 51 % and controls {target}')).toHaveLength(1);
  expect(wordingBreaches('en', '{owner} controls {target}: it holds {share} of the votes')).toEqual([]);
  expect(wordingBreaches('en', 'The breach was caused by {entity}')).toHaveLength(1);
  expect(wordingBreaches('ja', '{owner}は{share}を持ち、{target}を支配している')).toHaveLength(1);
  expect(wordingBreaches('ja', '{owner}が侵害を引き起こした')).toHaveLength(1);
  expect(wordingBreaches('ko', '{owner}이 {share}로 {target}을 지배한다')).toHaveLength(1);
  expect(wordingBreaches('ko', '{owner}이 침해를 초래했다')).toHaveLength(1);
  expect(wordingBreaches('en', 'a {broken sentence')).toEqual(['a brace that opens or closes nothing']);
});

test('finds a placeholder that is missing, and not one that only stands elsewhere', () => {
  expect(placeholdersOf('{a} and {n|one:link|other:links}')).toEqual(['a', 'n']);
  expect(placeholdersOf('{n}件と{a}')).toEqual(['a', 'n']);
  expect(doubled(['a', 'b', 'a'])).toEqual(['a']);
});
