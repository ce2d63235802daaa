import { expect, test } from 'vitest';
import { settle, testStore } from './testStore.ts';

test('a refused file leaves everything as it was and says what is wrong', async () => {
  const { store } = testStore();
  await settle();
  const { dataset, view, positions, origin } = store.getState();
  await store.getState().openText('{"format": "throughline/dataset", "version": 1', 'broken.json');
  const after = store.getState();
  expect([after.dataset, after.view, after.positions, after.origin]).toEqual([dataset, view, positions, origin]);
  expect(after.loading).toBe(false);
  expect(after.notices.at(-1)?.phrase.key).toBe('page.notice.refused');
  expect(after.notices.at(-1)?.problems?.length).toBeGreaterThan(0);
});

test('a load that comes late does not overwrite the one asked for after it', async () => {
  let release: () => void = () => {};
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { dataset } = await import('../support/builder.ts');
  const { store } = testStore(
    {},
    {
      loadCase: async (id) => {
        if (id === 'slow') await slow;
        return { ok: true, value: dataset(id === 'slow' ? 'S 10 T' : 'F 20 G'), problems: [] };
      },
    },
  );
  const first = store.getState().openCase('slow');
  await store.getState().openCase('fast');
  release();
  await first;
  expect(store.getState().origin).toEqual({ type: 'case', id: 'fast' });
  expect(store.getState().dataset?.entities.some((entity) => entity.id === 'F')).toBe(true);
});

test('a loader that throws is a notice, not a dead page', async () => {
  const { store } = testStore({}, { loadCase: () => Promise.reject(new Error('offline')) });
  await store.getState().openCase('ly');
  expect(store.getState().loading).toBe(false);
  expect(store.getState().notices.at(-1)?.tone).toBe('error');
});

test('opening a case starts at its own date with nothing asked', async () => {
  const { store } = testStore();
  store.getState().change({ key: 'page.step.ask' }, { lens: 'influence', from: ['NAVER'], to: ['LY'] });
  await store.getState().openCase('other');
  await settle();
  expect(store.getState().view.lens).toBe('map');
  expect(store.getState().asked.main).toBeUndefined();
  expect(Object.keys(store.getState().positions?.nodes ?? {}).sort()).toEqual(['X', 'Y']);
});
