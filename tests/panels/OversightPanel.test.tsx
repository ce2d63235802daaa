// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/model/types.ts';
import { MatrixView } from '../../src/panels/MatrixView.tsx';
import { OversightPanel } from '../../src/panels/OversightPanel.tsx';
import { CompareNote } from '../../src/panels/parts/CompareNote.tsx';
import { StateChips } from '../../src/panels/parts/StateChips.tsx';
import { selectDrawing } from '../../src/store/selectors.ts';
import { dataset } from '../support/builder.ts';
import { renderPanel, storeOf } from './renderPanel.tsx';

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

const joint = dataset('S 50 J', 'N 50 J', 'J 64.5 LY 2021..', 'N 100 C', 'C operates SYS', 'LY uses SYS');

test('a conflict shows both proofs, and a way to dissolve it is tried as a scenario', async () => {
  const store = storeOf(joint, { lens: 'oversight' });
  renderPanel(<OversightPanel />, store);
  expect((await screen.findAllByText('Influence, by holdings')).length).toBeGreaterThan(0);
  expect(screen.getAllByText('Exposure, by systems').length).toBeGreaterThan(0);
  const [first] = screen.getAllByRole('button', { name: 'Try it out' });
  if (first === undefined) throw new Error('nothing to try');
  await userEvent.click(first);
  expect(store.getState().view.scenario).not.toBeNull();
  expect((await screen.findAllByText('dissolved')).length).toBeGreaterThan(0);
});

test('the first conflict is on the picture: the diamond at its owner, its route in steps', async () => {
  const store = storeOf(joint, { lens: 'oversight' });
  renderPanel(<OversightPanel />, store);
  await screen.findAllByText('Exposure, by systems');
  const drawing = selectDrawing(store.getState());
  expect(drawing?.nodes.find(({ id }) => id === 'N')?.state.conflict).toBe(true);
  expect(drawing?.edges.filter(({ step }) => step !== undefined).length).toBeGreaterThan(0);
});

test('the matrix is walked by arrow keys and Enter follows the pair in both graphs', async () => {
  const store = storeOf(joint, { lens: 'oversight' });
  renderPanel(<MatrixView />, store);
  await waitFor(() => expect(document.querySelector('[data-cell="0 1"]')).not.toBeNull());
  const grid = await screen.findByRole('grid');
  const start = grid.querySelector<HTMLElement>('[data-cell="0 0"]');
  start?.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement?.getAttribute('data-cell')).toBe('0 1');
  expect(within(grid).getAllByRole('columnheader').length).toBeGreaterThan(1);
  await userEvent.keyboard('{Enter}');
  const { from, to } = store.getState().view;
  expect([from.length, to.length]).toEqual([1, 1]);
  expect(store.getState().asked.main).toMatchObject({ question: { measure: 'oversight.joint' } });
});

test('two dates say what was added and which figures are another', async () => {
  const store = storeOf(joint, { asOf: '2022-01-01' as IsoDate, compare: '2020-01-01' as IsoDate });
  renderPanel(<CompareNote />, store);
  expect(await screen.findByText(/Added: 1 fact/)).toBeTruthy();
  expect(screen.getByRole('button', { name: /J → LY: 64.5/ })).toBeTruthy();
  expect(await screen.findByRole('rowheader', { name: /onflicts/ })).toBeTruthy();
});

test('what is left out is said, and one click counts everything again', async () => {
  const filters = { withoutSources: [], withoutGrades: ['press' as const], withoutStandings: [] };
  const store = storeOf(joint, { filters });
  renderPanel(<StateChips />, store);
  await userEvent.click(screen.getByRole('button', { name: 'Count everything' }));
  expect(store.getState().view.filters.withoutGrades).toEqual([]);
});
