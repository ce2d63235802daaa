// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { OutlinePanel } from '../../src/panels/OutlinePanel.tsx';
import { TablePanel } from '../../src/panels/TablePanel.tsx';
import { dataset } from '../support/builder.ts';
import { renderPanel, storeOf } from './renderPanel.tsx';

const joint = dataset('S 40 J', 'N 60 J', 'J 64.5 LY', 'C operates SYS', 'LY uses SYS');

test('shows the picture as a tree that opens what is chosen', async () => {
  const store = storeOf(joint);
  renderPanel(<OutlinePanel />, store);
  const tree = screen.getByRole('treegrid');
  await userEvent.click(within(tree).getAllByRole('row', { name: /J/ })[0] ?? tree);
  expect(store.getState().view.selected).not.toBeNull();
});

test('lists every fact as a row and sorts by its share, not by its text', async () => {
  renderPanel(<TablePanel />, storeOf(joint));
  const table = screen.getByRole('table');
  expect(within(table).getAllByRole('row')).toHaveLength(6);
  const column = within(table).getByRole('button', { name: /Share or claim/ });
  await userEvent.click(column);
  await userEvent.click(column);
  const first = within(table).getAllByRole('row')[1];
  expect(first?.textContent).toMatch(/64\.5/);
  expect(screen.getByRole('columnheader', { name: /Share or claim/ }).getAttribute('aria-sort')).toBe('descending');
});

test('filters rows by a word and says how many are left', async () => {
  renderPanel(<TablePanel />, storeOf(joint));
  await userEvent.type(screen.getByRole('searchbox'), 'operates');
  expect(screen.getByText('1 row')).toBeTruthy();
});

test('keeps a table of thousands of facts off the page but counts them', () => {
  const many = dataset(...Array.from({ length: 2000 }, (_, index) => `H${index} 0.01 C`));
  renderPanel(<TablePanel />, storeOf(many));
  expect(screen.getByText('2,000 rows')).toBeTruthy();
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('2001');
  expect(screen.getAllByRole('row').length).toBeLessThan(200);
});
