import { expect, test } from 'vitest';
import { makeDataset } from '../../src/model/dataset.ts';
import type { AppState } from '../../src/store/appState.ts';
import { fold, searchAll, splitsOf } from '../../src/store/search.ts';
import { testStore } from './testStore.ts';

function storeWithNames() {
  const made = makeDataset({
    id: 'names',
    title: { en: 'Names' },
    licence: 'CC0-1.0',
    opening: { entities: ['naver'] },
    sources: [{ id: 's', title: 'Annual report 2023', publisher: 'Court', grade: 'filing' }],
    entities: [
      {
        id: 'naver',
        kind: 'company',
        names: { en: 'NAVER Corporation', ko: '네이버', ja: 'ネイバー' },
        identifiers: { krx: '035420' },
        exists: {},
        citations: [{ source: 's' }],
      },
      {
        id: 'ly',
        kind: 'company',
        names: { en: 'LY Corporation', ja: 'LINEヤフー株式会社' },
        aliases: ['Z Holdings'],
        exists: {},
        citations: [{ source: 's' }],
      },
    ],
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return testStore({ dataset: made.value }).store;
}
const found = (state: AppState, text: string) => searchAll(state, text).map((hit) => hit.id);

test('finds an entity by any name, alias or code, in every script and width', () => {
  const state = storeWithNames().getState();
  for (const text of ['네이버', 'ネイバー', 'ＮＡＶＥＲ', 'naver corp', '035420'])
    expect(found(state, text)[0]).toBe('entity.naver');
  for (const text of ['LINEヤフー', 'z hold', 'ly']) expect(found(state, text)).toContain('entity.ly');
});

test('"path from A to B" asks both graphs, in three languages', () => {
  const store = storeWithNames();
  const ids = ['path.ownership', 'path.compromise'];
  for (const text of [
    'path from NAVER to LY',
    'naver -> ly',
    'NAVER → LY',
    'ネイバーからLINEヤフーへの経路',
    '네이버에서 LY까지',
  ])
    expect(found(store.getState(), text).slice(0, 2)).toEqual(ids);
  searchAll(store.getState(), 'NAVER → LY')[1]?.run(store.getState());
  expect(store.getState().view).toMatchObject({ lens: 'exposure', from: ['naver'], to: ['ly'] });
});

test('an entity that was not on the picture joins it when it is found', () => {
  const store = storeWithNames();
  searchAll(store.getState(), 'LY')
    .find((hit) => hit.id === 'entity.ly')
    ?.run(store.getState());
  expect(store.getState().view).toMatchObject({ selected: 'ly', shown: ['ly'] });
});

test('nothing typed offers the commands; nonsense finds nothing', () => {
  const state = storeWithNames().getState();
  expect(searchAll(state, '').every((hit) => hit.group === 'command')).toBe(true);
  expect(searchAll(state, 'zzqx')).toEqual([]);
});

test('"to" inside a name is no way from one to another', () => {
  expect(splitsOf('path from Toto to Kyoto')).toContainEqual(['Toto', 'Kyoto']);
  expect(fold(' Ｃａｆé ')).toBe('cafe');
});
