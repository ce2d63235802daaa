// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import lyJson from '../../data/ly/dataset.json';
import { makeDataset } from '../../src/model/dataset.ts';
import { TimelinePanel } from '../../src/panels/TimelinePanel.tsx';
import { renderPanel, storeOf } from './renderPanel.tsx';

const made = makeDataset(lyJson);
if (!made.ok) throw new Error('the LY case does not load');
const ly = made.value;

function shown() {
  const store = storeOf(ly, { asOf: ly.opening.asOf ?? null });
  store.getState().setSession({ timelineOpen: true });
  renderPanel(<TimelinePanel />, store);
  return store;
}

test('what held and what was known are two handles from the start; keys move what is known from publication to publication', async () => {
  const store = shown();
  const known = screen.getByRole('slider', { name: 'Known-by date' });
  expect(screen.getByRole('slider', { name: 'As-of date' })).toBeTruthy();
  expect(known.getAttribute('aria-valuetext')).toBe('known by: all published');
  known.focus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  const { knownBy, asOf } = store.getState().view;
  expect(knownBy).not.toBeNull();
  expect(asOf).toBe(ly.opening.asOf);
  expect(ly.sources.some(({ published }) => published !== undefined && (knownBy ?? '').startsWith(published))).toBe(
    true,
  );
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(store.getState().view.knownBy).toBeNull();
  await userEvent.keyboard('{ArrowLeft}{End}');
  expect(store.getState().view.knownBy).toBeNull();
});

test('each moment of the case is one click, and says that it is on', async () => {
  const store = shown();
  await userEvent.click(screen.getByRole('button', { name: 'As known on 27 Nov 2023' }));
  expect(store.getState().view).toMatchObject({ asOf: '2023-10-31', knownBy: '2023-11-27' });
  expect(screen.getByRole('button', { name: 'As known on 27 Nov 2023' }).getAttribute('aria-pressed')).toBe('true');
  await userEvent.click(screen.getByRole('button', { name: /^As known by 31 Mar 2024/ }));
  expect(store.getState().view.knownBy).toBe('2024-03-31');
  await userEvent.click(screen.getByRole('button', { name: /^Before the breach/ }));
  expect(store.getState().view).toMatchObject({ asOf: '2023-09-13', knownBy: null });
  await userEvent.click(screen.getByRole('button', { name: /^Announced end state/ }));
  expect((store.getState().view.asOf ?? '') > '2025').toBe(true);
});
