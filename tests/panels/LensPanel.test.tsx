// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
// The lazy panels, fetched before the tests begin.
import '../../src/panels/ExposurePanel.tsx';
import '../../src/panels/InfluencePanel.tsx';
import { LensPanel } from '../../src/panels/LensPanel.tsx';
import { dataset } from '../support/builder.ts';
import { renderPanel, storeOf } from './renderPanel.tsx';

const joint = dataset(
  'S 50 J',
  'N 50 J',
  'J 64.5 LY',
  'N 100 C',
  'PC hasAccessTo SYS',
  'C operates SYS',
  'LY uses SYS',
);

test('switches lenses by keyboard', async () => {
  const store = storeOf(joint);
  renderPanel(<LensPanel />, store);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(store.getState().view.lens).toBe('influence');
});

test('answers owner and target with the total, its working and the chain', async () => {
  const store = storeOf(joint, { lens: 'influence', from: ['N'], to: ['LY'] });
  renderPanel(<LensPanel />, store);
  expect(await screen.findByText(/N holds 32.25\s%/u)).toBeTruthy();
  const total = screen.getByRole('button', { name: /Total \(direct and indirect\)/ });
  expect(total.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(total);
  expect(total.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getAllByRole('button', { name: /N → J/ }).length).toBeGreaterThan(0);
});

test('lights up a chain and puts it out again', async () => {
  const store = storeOf(joint, { lens: 'influence', from: ['N'], to: ['LY'] });
  renderPanel(<LensPanel />, store);
  const chain = await screen.findByRole('button', { name: /N\s*→\s*J\s*→\s*LY/ });
  await userEvent.click(chain);
  expect(store.getState().view.lit).toBe('chain:0');
  await userEvent.click(chain);
  expect(store.getState().view.lit).toBeNull();
});

test('finds an entity by any name and asks about it', async () => {
  const store = storeOf(joint, { lens: 'influence', from: [], to: ['LY'] });
  renderPanel(<LensPanel />, store);
  const box = await screen.findByRole('combobox', { name: /Who/ });
  await userEvent.click(box);
  await userEvent.type(box, 'N');
  const list = await screen.findByRole('listbox');
  await userEvent.click(within(list).getByRole('option', { name: /^N/ }));
  expect(store.getState().view.from).toEqual(['N']);
});

test('swaps the two ends of a question', async () => {
  const store = storeOf(joint, { lens: 'influence', from: ['N'], to: ['LY'] });
  renderPanel(<LensPanel />, store);
  await userEvent.click(await screen.findByRole('button', { name: 'Swap the two' }));
  expect(store.getState().view.from).toEqual(['LY']);
  expect(store.getState().view.to).toEqual(['N']);
});

test('says the result aloud', async () => {
  const store = storeOf(joint, { lens: 'influence', from: ['N'], to: ['LY'] });
  renderPanel(<LensPanel />, store);
  await screen.findByText(/N holds 32.25/);
  expect(store.getState().announcement).toMatch(/N holds 32.25/);
});

test('takes what was said back when another lens is opened', async () => {
  const store = storeOf(joint, { lens: 'influence', from: ['N'], to: ['LY'] });
  renderPanel(<LensPanel />, store);
  await screen.findByText(/N holds 32.25\s%/u);
  await userEvent.click(screen.getByRole('tab', { name: 'Map' }));
  expect(store.getState().announcement).toBe('');
});

test('speaks Japanese and Korean', async () => {
  const store = storeOf(joint, { lens: 'exposure' }, 'ja');
  const { unmount } = renderPanel(<LensPanel />, store);
  expect(screen.getByRole('tab', { name: '影響力' })).toBeTruthy();
  unmount();
  renderPanel(<LensPanel />, storeOf(joint, { lens: 'exposure' }, 'ko'));
  expect(screen.getByRole('tab', { name: '영향력' })).toBeTruthy();
});

test('tries a switched-off effect and undoes it by name', async () => {
  const store = storeOf(joint, { lens: 'exposure', from: ['PC'], to: ['LY'] });
  renderPanel(<LensPanel />, store);
  await userEvent.click(await screen.findByRole('checkbox', { name: 'outage' }));
  expect(store.getState().view.effects).toEqual(['control', 'data', 'outage']);
  act(() => store.getState().undo());
  expect(store.getState().view.effects).toEqual(['control', 'data']);
});
