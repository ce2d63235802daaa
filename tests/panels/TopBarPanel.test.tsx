// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { NoticesPanel } from '../../src/panels/NoticesPanel.tsx';
import { TopBarPanel } from '../../src/panels/TopBarPanel.tsx';
import type { AppStore } from '../../src/store/appState.ts';
import { AppContext } from '../../src/store/useApp.ts';
import { testStore } from '../store/testStore.ts';

afterEach(cleanup);

function show(store: AppStore) {
  render(
    <AppContext value={store}>
      <TopBarPanel />
      <NoticesPanel />
    </AppContext>,
  );
}

test('undo says which step it takes back, and takes it back', async () => {
  const { store } = testStore();
  show(store);
  expect(screen.getByRole('button', { name: 'Nothing to undo' })).toBeTruthy();
  const { change } = store.getState();
  change({ key: 'page.step.select', params: { name: 'LY' } }, { selected: 'LY' });
  await userEvent.click(await screen.findByRole('button', { name: 'Undo: select LY' }));
  expect(store.getState().view.selected).toBeNull();
  expect(screen.getByRole('button', { name: 'Redo: select LY' })).toBeTruthy();
});

test('a menu opens to its chosen entry, closes on Escape and gives the focus back', async () => {
  const { store } = testStore();
  show(store);
  const button = screen.getByRole('button', { name: /Language and display/ });
  await userEvent.click(button);
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'English' }));
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('radio')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('a language is chosen by its own name, kept, and spoken at once', async () => {
  const { store, kept } = testStore();
  show(store);
  await userEvent.click(screen.getByRole('button', { name: /Language and display/ }));
  await userEvent.click(screen.getByRole('radio', { name: '日本語' }));
  const share = { name: /スナップショットを共有/ };
  expect(await screen.findByRole('button', share, { timeout: 20_000 })).toBeTruthy();
  expect(kept.get('language')).toBe('ja');
});

test('a refused file says what is wrong and where, until it is dismissed', async () => {
  const { store } = testStore();
  show(store);
  await store.getState().openText('{"format": "throughline/dataset", "version": 1}', 'mine.json');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('mine.json');
  expect(within(alert).getAllByRole('listitem').length).toBeGreaterThan(0);
  expect(alert.textContent).not.toMatch(/problem\./);
  await userEvent.click(within(alert).getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('alert')).toBeNull();
});
