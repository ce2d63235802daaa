import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/model/types.ts';
import { settle, testStore } from './testStore.ts';

const step = { key: 'page.step.date' } as const;

test('moving the date away and back brings back exactly the places and routes that were there', async () => {
  const { store } = testStore();
  await settle();
  const before = store.getState().positions;
  store.getState().change(step, { asOf: '2020-01-01' as IsoDate });
  await settle();
  expect(store.getState().positions?.edges['AH>LY']).toBeUndefined();
  store.getState().change(step, { asOf: null });
  await settle();
  expect(store.getState().positions).toEqual(before);
});

test('a change of lens keeps every card where it stands', async () => {
  const { store } = testStore();
  await settle();
  const before = store.getState().positions?.nodes;
  for (const lens of ['influence', 'exposure', 'oversight', 'map'] as const) {
    store.getState().change({ key: `page.step.lens.${lens}` }, { lens });
    await settle();
    expect(store.getState().positions?.nodes).toEqual(before);
  }
});

test('selecting asks the layout nothing', async () => {
  const { store } = testStore();
  await settle();
  const before = store.getState().positions;
  store.getState().change({ key: 'page.step.select' }, { selected: 'LY' });
  await settle();
  expect(store.getState().positions).toBe(before);
});

test('tidying up forgets the places chosen by hand', async () => {
  const { store } = testStore();
  await settle();
  const before = store.getState().positions;
  store.getState().moveNode('LY', { x: 900, y: 900 });
  await settle();
  store.getState().tidy();
  await settle();
  expect(store.getState().fixed).toEqual({});
  expect(store.getState().positions?.nodes).toEqual(before?.nodes);
});

test('a layout that fails leaves the places from before and says so', async () => {
  let broken = false;
  const { arrangeNow } = await import('../../src/layouts/arrangeNow.ts');
  const { store } = testStore(
    {},
    {
      arranger: {
        arrange: async (layout, drawing, hints) => {
          if (broken) throw new Error('out of memory');
          return arrangeNow(layout, drawing, hints);
        },
      },
    },
  );
  await settle();
  const before = store.getState().positions;
  broken = true;
  store.getState().change(step, { asOf: '2020-01-01' as IsoDate });
  await settle();
  expect(store.getState().positions).toBe(before);
  expect(store.getState().notices.at(-1)?.phrase.key).toBe('page.notice.layoutFailed');
});

test('the flow is another picture, and leaving it brings back exactly the places that were there', async () => {
  const { store } = testStore();
  await settle();
  store.getState().change({ key: 'page.step.lens.exposure' }, { lens: 'exposure' });
  await settle();
  store.getState().moveNode('LY', { x: 900, y: 900 });
  await settle();
  const before = store.getState().positions;
  const { count } = store.getState().camera;
  store.getState().change({ key: 'panels.step.flow' }, { layout: 'flow' });
  await settle();
  expect(store.getState().positions?.nodes).not.toEqual(before?.nodes);
  expect(store.getState().positions?.nodes['LY']).not.toEqual({ x: 900, y: 900 });
  expect(store.getState().camera.count).toBeGreaterThan(count);
  store.getState().change({ key: 'panels.step.flow' }, { layout: 'layered' });
  await settle();
  expect(store.getState().positions).toEqual(before);
});

test('the flow belongs to the exposure lens: the map keeps its own places', async () => {
  const { store } = testStore();
  await settle();
  const before = store.getState().positions;
  store.getState().change({ key: 'page.step.lens.exposure' }, { lens: 'exposure', layout: 'flow' });
  await settle();
  store.getState().change({ key: 'page.step.lens.map' }, { lens: 'map' });
  await settle();
  expect(store.getState().positions).toEqual(before);
});
