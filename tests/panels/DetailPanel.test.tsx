// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { makeDataset } from '../../src/model/dataset.ts';
import { DetailPanel } from '../../src/panels/DetailPanel.tsx';
import { dataset, plain } from '../support/builder.ts';
import { renderPanel, storeOf } from './renderPanel.tsx';

const joint = dataset('S 50 J', 'N 50 J', 'J 64.5 LY', 'N 100 C', 'C operates SYS', 'LY uses SYS');

test('says what to do while nothing is selected', () => {
  renderPanel(<DetailPanel />, storeOf(joint));
  expect(screen.getByRole('heading', { name: 'What is stated' })).toBeTruthy();
});

test('completes the holders of a company to 100 % and names the rest other holders', () => {
  renderPanel(<DetailPanel />, storeOf(joint, { selected: 'LY' }));
  expect(screen.getByText('Who stands behind it')).toBeTruthy();
  expect(screen.getByText('Other holders')).toBeTruthy();
  expect(screen.getByText(/^35\.5\s%$/)).toBeTruthy();
});

test('walks from a holding to its owner by a click, and Undo walks back', async () => {
  const store = storeOf(joint, { selected: 'J>LY' });
  renderPanel(<DetailPanel />, store);
  const heading = screen.getByRole('heading', { level: 2 });
  await userEvent.click(within(heading).getByRole('button', { name: 'J' }));
  expect(store.getState().view.selected).toBe('J');
  store.getState().undo();
  expect(store.getState().view.selected).toBe('J>LY');
});

test('claims that disagree stand side by side: the one in use is marked, with the rule in words', () => {
  const raw = plain('J 64.5 LY @2023-10', 'A 60 B');
  const claims = raw.stakes[0]?.['claims'] as Record<string, unknown>[];
  claims.push({ ...claims[0], id: 'other', capital: { min: 0.65, max: 0.65 }, doubtful: true });
  claims.push({ ...claims[0], id: 'old', valid: { asOf: '2019' } });
  const made = makeDataset(raw);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  renderPanel(<DetailPanel />, storeOf(made.value, { selected: 'J>LY' }));
  const [used, conflicting] = screen.getAllByText(/^capital 6/).map((value) => value.closest('li'));
  expect(used?.parentElement).toBe(conflicting?.parentElement);
  expect(used?.parentElement?.className).toContain('torn');
  expect(within(used as HTMLElement).getByText('used')).toBeTruthy();
  expect(within(conflicting as HTMLElement).queryByText('used')).toBeNull();
  expect(screen.getByText('2 values for the same day: the sources disagree.')).toBeTruthy();
  expect(screen.getByText(/^Why this one: The /)).toBeTruthy();
  expect(screen.getByText('1 claim of other times, or not known yet')).toBeTruthy();
});

test('says of a dependency which way each effect travels, and by which rule', () => {
  renderPanel(<DetailPanel />, storeOf(joint, { selected: 'LY usesSystem SYS' }));
  expect(screen.getByText(/if the shared system falls, its users fall strongly/)).toBeTruthy();
  expect(screen.getAllByText(/against the drawn arrow/).length).toBeGreaterThan(0);
});

test('keeps capital and votes apart', () => {
  renderPanel(<DetailPanel />, storeOf(dataset('F 10/60 B'), { selected: 'F>B' }));
  expect(screen.getAllByText(/^10\s%$/).length).toBeGreaterThan(0);
  expect(screen.getAllByText(/^60\s%$/).length).toBeGreaterThan(0);
});

test('never opens an address that is not https', () => {
  const data = dataset('A 60 B');
  renderPanel(<DetailPanel />, storeOf(data, { selected: data.sources[0]?.id ?? '' }));
  for (const link of screen.queryAllByRole('link')) {
    expect(link.getAttribute('href')).toMatch(/^https:/);
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  }
});

test('hands the focus on to the name of what a link opened', async () => {
  const store = storeOf(joint, { selected: 'J>LY' });
  renderPanel(<DetailPanel />, store);
  const heading = screen.getByRole('heading', { level: 2 });
  within(heading).getByRole('button', { name: 'J' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement?.textContent).toBe('J');
  expect(document.activeElement?.tagName).toBe('H2');
  await userEvent.click(screen.getByRole('button', { name: 'Close what is selected' }));
  expect(document.activeElement?.textContent).toBe('What is stated');
});

test('does not take the focus when something else selects', () => {
  const store = storeOf(joint);
  renderPanel(<DetailPanel />, store);
  act(() => store.getState().change({ key: 'page.step.ask' }, { selected: 'LY' }));
  expect(document.activeElement).toBe(document.body);
});
