import { expect, test } from 'vitest';
import { en } from '../../../src/messages/en.ts';
import { searchFacts } from '../../../src/panels/parts/searchFacts.ts';
import { wordsOf } from '../../../src/panels/parts/words.ts';
import { dataset } from '../../support/builder.ts';

const data = dataset('A 60 B', 'PC hasAccessTo SRV', 'SRV dependsOn APP');
const words = wordsOf({ language: 'en', catalogue: en, nameOf: (id) => id }, data);
const ends = (text: string, of?: 'links' | 'routes') =>
  searchFacts(data, words, text, 10, of).map(({ fact }) => ('from' in fact ? `${fact.from} ${fact.to}` : fact.id));

test('every word must be there, in any order, wide or narrow letters and the arrow of the title alike', () => {
  expect(ends('app srv')).toEqual(['SRV APP']);
  expect(ends('SRV → APP')).toEqual(['SRV APP']);
  expect(ends('ＰＣ')).toEqual(['PC SRV']);
  expect(ends('pc app')).toEqual([]);
});

test('a fact is found by the name of its kind in the language of the reader', () => {
  expect(ends(words.word('facts.kind', 'hasAccessTo'))).toEqual(['PC SRV']);
});

test('links come before holdings; where only links are of use, no holding is offered', () => {
  expect(searchFacts(data, words, '', 10).map(({ type }) => type)).toEqual(['dependency', 'dependency', 'stake']);
  expect(searchFacts(data, words, '', 10, 'links').map(({ type }) => type)).toEqual(['dependency', 'dependency']);
  expect(searchFacts(data, words, '', 10, 'routes')).toEqual([]);
  expect(searchFacts(data, words, '', 1)).toHaveLength(1);
});
