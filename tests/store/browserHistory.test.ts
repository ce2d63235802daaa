import { expect, test } from 'vitest';
import { type BrowserLike, walkBrowserHistory } from '../../src/store/browserHistory.ts';
import { settle, testStore } from './testStore.ts';

type Listener = (event: { readonly state: unknown }) => void;

/** A window with entries to walk, as the browser keeps them. */
function smallBrowser() {
  const entries: unknown[] = [null];
  let at = 0;
  const listeners = new Set<Listener>();
  const browser: BrowserLike = {
    history: {
      get state() {
        return entries[at];
      },
      pushState: (state) => {
        entries.splice(at + 1);
        entries.push(state);
        at += 1;
      },
      replaceState: (state) => {
        entries[at] = state;
      },
    },
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
  };
  const go = (step: number): void => {
    at += step;
    for (const listener of listeners) listener({ state: entries[at] });
  };
  return { browser, go, entries };
}

test('Back and Forward walk through lenses and selections', async () => {
  const { store } = testStore();
  const { browser, go } = smallBrowser();
  walkBrowserHistory(store, browser);
  store.getState().change({ key: 'page.step.lens.influence' }, { lens: 'influence', from: ['NAVER'], to: ['LY'] });
  store.getState().change({ key: 'page.step.select' }, { selected: 'AH' });
  go(-1);
  await settle();
  expect(store.getState().view.selected).toBeNull();
  expect(store.getState().view.lens).toBe('influence');
  go(-1);
  await settle();
  expect(store.getState().view.lens).toBe('map');
  go(2);
  await settle();
  expect(store.getState().view).toMatchObject({ lens: 'influence', selected: 'AH', from: ['NAVER'], to: ['LY'] });
});

test('Back goes to the case that was open before', async () => {
  const { store } = testStore({ origin: { type: 'case', id: 'other' } });
  const { browser, go } = smallBrowser();
  walkBrowserHistory(store, browser);
  await store.getState().openText(JSON.stringify(native), 'mine.json');
  expect(store.getState().origin?.type).toBe('file');
  go(-1);
  await settle();
  expect(store.getState().origin).toEqual({ type: 'case', id: 'other' });
});

test('the date makes no entry: Back does not crawl through a drag', () => {
  const { store } = testStore();
  const { browser, entries } = smallBrowser();
  walkBrowserHistory(store, browser);
  store.getState().change({ key: 'page.step.date' }, { asOf: '2022-01-01' as never });
  expect(entries).toHaveLength(1);
});

test('a browser that refuses entries does not break the page', () => {
  const { store } = testStore();
  const { browser } = smallBrowser();
  const refusing: BrowserLike = {
    ...browser,
    history: {
      state: null,
      pushState: () => {
        throw new Error('SecurityError');
      },
      replaceState: () => {
        throw new Error('SecurityError');
      },
    },
  };
  walkBrowserHistory(store, refusing);
  store.getState().change({ key: 'page.step.select' }, { selected: 'LY' });
  expect(store.getState().view.selected).toBe('LY');
});

const native = {
  format: 'throughline/dataset',
  version: 1,
  id: 'mine',
  title: { en: 'Mine' },
  licence: 'CC0-1.0',
  opening: {},
  sources: [{ id: 's', title: 'Register', publisher: 'Court', grade: 'filing' }],
  entities: [{ id: 'a', kind: 'company', names: { en: 'A' }, exists: {}, citations: [{ source: 's' }] }],
};
