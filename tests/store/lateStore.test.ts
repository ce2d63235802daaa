import { expect, test } from 'vitest';
import { makeLateStore } from '../../src/store/lateStore.ts';
import { testStore } from './testStore.ts';

function watched() {
  const { store } = testStore();
  const tasks: (() => void)[] = [];
  const late = makeLateStore(store, (then) => tasks.push(then));
  const told: number[] = [];
  const stop = late.subscribe((state) => told.push(state.camera.count));
  const count = (value: number) => store.setState({ camera: { act: 'fit', count: value } });
  return { store, late, tasks, told, stop, count };
}

test('while a date is dragged, readers are told once, later, of all that changed', () => {
  const { store, late, tasks, told, count } = watched();
  store.setState({ dragging: true });
  count(1);
  count(2);
  expect(told).toEqual([]);
  expect(tasks).toHaveLength(1);
  expect(late.getState().camera.count).toBe(2);
  for (const task of tasks) task();
  expect(told).toEqual([2]);
});

test('letting go tells at once, and what was put off is not told twice', () => {
  const { store, tasks, told, count } = watched();
  store.setState({ dragging: true });
  count(3);
  store.setState({ dragging: false });
  expect(told).toEqual([3]);
  for (const task of tasks) task();
  expect(told).toEqual([3]);
});

test('without a drag every change is told at once, until nobody listens', () => {
  const { told, stop, count } = watched();
  count(1);
  count(2);
  stop();
  count(3);
  expect(told).toEqual([1, 2]);
});
