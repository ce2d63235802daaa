import { expect, test } from 'vitest';
import { menuFor } from '../../src/store/menuFor.ts';
import { dataset } from '../support/builder.ts';
import { testStore } from './testStore.ts';

test('the menu of a holding asks about both of its ends and takes it out for a moment', () => {
  const { store } = testStore();
  const state = store.getState();
  const stake = state.dataset?.stakes.find(({ owner }) => owner === 'AH');
  const items = menuFor(state, stake?.id ?? '');
  expect(items.map(({ label }) => label)).toEqual([
    'page.menu.open',
    'reading.menu.behind',
    'reading.menu.influence',
    'page.menu.switchOff',
    'whatIf.endStake',
  ]);
  items[1]?.run(state);
  expect(store.getState().view).toMatchObject({ lens: 'influence', to: ['LY'], from: [] });
});

test('the menu of a link asks what follows when either end falls', () => {
  const { store } = testStore();
  const link = store.getState().dataset?.dependencies.find(({ from }) => from === 'LY');
  const items = menuFor(store.getState(), link?.id ?? '');
  const starts = items.filter(({ label }) => label === 'reading.menu.start');
  expect(starts.map(({ params }) => params)).toEqual([{ name: { entity: 'LY' } }, { name: { entity: 'SRV' } }]);
  starts[1]?.run(store.getState());
  expect(store.getState().view).toMatchObject({ lens: 'exposure', from: ['SRV'] });
});

test('the menu of a counted line opens each of its facts by name and switches all of them', () => {
  const data = dataset('entity A company', 'entity S system', 'A operates S', 'A operates S', 'A operates S');
  const { store } = testStore({ dataset: data });
  store.getState().change({ key: 'page.step.date' }, { all: true });
  const ids = data.dependencies.map(({ id }) => id);
  const items = menuFor(store.getState(), ids[0] ?? '');
  const opens = items.filter(({ label }) => label === 'reading.menu.openFact');
  expect(opens).toHaveLength(3);
  opens[2]?.run(store.getState());
  expect(store.getState().view.selected).toBe(ids[2]);
  items.find(({ label }) => label === 'reading.menu.allOff')?.run(store.getState());
  expect(store.getState().view.off).toEqual(ids);
  const again = menuFor(store.getState(), ids[0] ?? '');
  again.find(({ label }) => label === 'reading.menu.allOn')?.run(store.getState());
  expect(store.getState().view.off).toEqual([]);
});
