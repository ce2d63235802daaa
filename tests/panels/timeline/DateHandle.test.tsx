// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import lyJson from '../../../data/ly/dataset.json';
import { makeDataset } from '../../../src/model/dataset.ts';
import { TimelinePanel } from '../../../src/panels/TimelinePanel.tsx';
import { renderPanel, storeOf } from '../renderPanel.tsx';

const soon = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));

beforeEach(() => {
  Element.prototype.setPointerCapture = () => {};
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1000, 20));
});
afterEach(() => vi.restoreAllMocks());

function opened() {
  const made = makeDataset(lyJson);
  if (!made.ok) throw new Error('the LY case does not load');
  const store = storeOf(made.value, { asOf: made.value.opening.asOf ?? null });
  store.getState().setSession({ timelineOpen: true });
  const page = renderPanel(<TimelinePanel />, store);
  return { store, page, handle: screen.getByRole('slider', { name: 'As-of date' }) };
}

test('a drag moves the date to where the hand is last, in one step that undo takes back', async () => {
  const { store, handle } = opened();
  const before = store.getState().view.asOf;
  fireEvent.pointerDown(handle, { pointerId: 1, clientX: 900 });
  expect(store.getState().dragging).toBe(true);
  for (const clientX of [800, 700, 300]) fireEvent.pointerMove(handle, { pointerId: 1, clientX });
  await soon();
  const early = store.getState().view.asOf;
  fireEvent.pointerMove(handle, { pointerId: 1, clientX: 600 });
  fireEvent.pointerUp(handle, { pointerId: 1, clientX: 600 });
  await soon();
  const late = store.getState().view.asOf;
  expect(early !== null && late !== null && early < late).toBe(true);
  expect(store.getState().dragging).toBe(false);
  act(() => store.getState().undo());
  expect(store.getState().view.asOf).toBe(before);
});

test.each(['pointerCancel', 'lostPointerCapture'] as const)('%s ends the drag', async (end) => {
  const { store, handle } = opened();
  fireEvent.pointerDown(handle, { pointerId: 1, clientX: 900 });
  fireEvent[end](handle, { pointerId: 1 });
  await soon();
  expect(store.getState().dragging).toBe(false);
});

test('a handle taken away in mid-drag ends the drag', async () => {
  const { store, page, handle } = opened();
  fireEvent.pointerDown(handle, { pointerId: 1, clientX: 900 });
  page.unmount();
  await soon();
  expect(store.getState().dragging).toBe(false);
});
