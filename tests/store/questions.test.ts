import { expect, test } from 'vitest';
import { questionsOf } from '../../src/store/questions.ts';
import { answerOf } from '../../src/store/selectors.ts';
import { settle, testStore } from './testStore.ts';

const ask = { key: 'page.step.ask' } as const;

test('the map asks nothing', () => {
  const { store } = testStore();
  expect(questionsOf(store.getState()).main).toBeUndefined();
});

test('owner and target ask for the total, the tests and the whole bar', () => {
  const { store } = testStore();
  store.getState().change(ask, { lens: 'influence', from: ['NAVER'], to: ['LY'] });
  const questions = questionsOf(store.getState());
  expect(questions.main).toEqual({ measure: 'influence.integrated', params: { owner: 'NAVER', target: 'LY' } });
  expect(questions.tests?.measure).toBe('influence.tests');
  expect(questions.extra).toEqual({ measure: 'influence.owners', params: { target: 'LY' } });
});

test('a target alone asks who stands behind it, an owner alone what it holds', () => {
  const { store } = testStore();
  store.getState().change(ask, { lens: 'influence', from: [], to: ['LY'] });
  expect(questionsOf(store.getState()).main?.measure).toBe('influence.owners');
  store.getState().change(ask, { from: ['NAVER'], to: [] });
  expect(questionsOf(store.getState()).main?.measure).toBe('influence.holdings');
});

test('a start alone asks how far it reaches, with a target for the routes and the cut', () => {
  const { store } = testStore();
  store.getState().change(ask, { lens: 'exposure', from: ['NC'], to: [] });
  expect(questionsOf(store.getState()).extra?.measure).toBe('exposure.reach');
  expect(questionsOf(store.getState()).main).toBeUndefined();
  store.getState().change(ask, { to: ['LY'], effects: ['control'], weak: true });
  const { main, cut } = questionsOf(store.getState());
  expect(main?.measure).toBe('exposure.routes');
  expect(main?.params).toMatchObject({ from: ['NC'], to: ['LY'], control: true, data: false, weak: true });
  expect(cut?.measure).toBe('exposure.cut');
});

test('a measure chosen by name is given what it asks for, and nothing else', async () => {
  const { store } = testStore();
  const params = { nonsense: 1, threshold: 0.3 };
  store.getState().change(ask, { lens: 'influence', from: ['NAVER'], to: ['LY'], measure: 'influence.bounds', params });
  expect(questionsOf(store.getState()).main).toBeUndefined();
  await settle();
  expect(questionsOf(store.getState()).main).toEqual({
    measure: 'influence.bounds',
    params: { owner: 'NAVER', target: 'LY' },
  });
  store.getState().change(ask, { lens: 'exposure', from: ['NC'], to: ['LY'], measure: 'exposure.share', params: {} });
  expect(questionsOf(store.getState()).main?.params).toMatchObject({ to: ['LY'], control: true });
  expect(questionsOf(store.getState()).main?.params).not.toHaveProperty('from');
});

test('the parameters of one measure do not reach the next', () => {
  const { store } = testStore();
  store.getState().change(ask, { lens: 'influence', from: ['NAVER'], to: ['LY'], params: { nonsense: 1, chains: 3 } });
  expect(questionsOf(store.getState()).main?.params).toEqual({ owner: 'NAVER', target: 'LY', chains: 3 });
});

test('the selected party asks who stands behind it, an asset does not', () => {
  const { store } = testStore();
  store.getState().change(ask, { selected: 'LY' });
  expect(questionsOf(store.getState()).selected?.params).toEqual({ target: 'LY' });
  store.getState().change(ask, { selected: 'SRV' });
  expect(questionsOf(store.getState()).selected).toBeUndefined();
});

test('answers come by themselves, and again only when something they depend on changes', async () => {
  const { store, requests } = testStore();
  store.getState().change(ask, { lens: 'influence', from: ['NAVER'], to: ['LY'] });
  await settle();
  expect(answerOf(store.getState().asked.main)?.figures.some((figure) => figure.value.type === 'share')).toBe(true);
  const asked = requests.filter((request) => request.slot === 'main').length;
  store.getState().change(ask, { selected: 'AH', lit: 'chain:0' });
  await settle();
  expect(requests.filter((request) => request.slot === 'main').length).toBe(asked);
  store.getState().change(ask, { off: ['NC operates SRV'] });
  await settle();
  expect(requests.filter((request) => request.slot === 'main').length).toBe(asked + 1);
  expect(requests.at(-1)?.off).toEqual(['NC operates SRV']);
});

test('leaving the lens closes its questions', async () => {
  const { store } = testStore();
  store.getState().change(ask, { lens: 'influence', from: ['NAVER'], to: ['LY'] });
  await settle();
  store.getState().change(ask, { lens: 'map' });
  await settle();
  expect(store.getState().asked.main).toBeUndefined();
});

test('while a question runs, the answer before it stays', async () => {
  const { store } = testStore();
  store.getState().change(ask, { lens: 'influence', from: ['NAVER'], to: ['LY'] });
  await settle();
  store.getState().change(ask, { from: ['SB'] });
  const asked = store.getState().asked.main;
  expect(asked?.status).toBe('running');
  expect(answerOf(asked)?.params['owner']).toBe('NAVER');
  await settle();
  expect(answerOf(store.getState().asked.main)?.params['owner']).toBe('SB');
});

test('a runner that throws is a problem on the page, not the end of it', async () => {
  const { store } = testStore(
    {},
    { runner: { run: () => Promise.reject(new Error('worker gone')), cancel: () => {} } },
  );
  store.getState().change(ask, { lens: 'influence', from: ['NAVER'], to: ['LY'] });
  await settle();
  const main = store.getState().asked.main;
  expect(main?.status === 'failed' && main.problems[0]?.code).toBe('runnerFailed');
});

test('a scenario asks the same before it, another date the same on it', () => {
  const { store } = testStore();
  const scenario = { id: 's', name: 'sale', dataset: store.getState().dataset?.id ?? '', changes: [] };
  store
    .getState()
    .change(ask, { lens: 'influence', from: ['NAVER'], to: ['LY'], scenarios: [scenario], scenario: 's' });
  expect(questionsOf(store.getState())['before.main']?.scenario).toBeNull();
  store.getState().change(ask, { compare: '2020-01-01' as never });
  expect(questionsOf(store.getState()).compare?.on?.asOf).toBe('2020-01-01');
});
