import { expect, test } from 'vitest';
import { cellSide, partInSight, scrolledTo, scrollTo } from '../../../src/panels/oversight/gridWindow.ts';
import { shownGrid } from '../../../src/panels/oversight/pairGrid.ts';

test('parties in the weightiest pairs come first, those in none are left out', () => {
  // A owns B only; C owns and exposes B; D stands alone.
  const grid = shownGrid({ parties: ['A', 'B', 'C', 'D'], cells: ['.o..', '....', '.b..', '....'].join('') });
  expect(grid.parties).toEqual(['B', 'C', 'A']);
  expect(grid.groupAt(1, 0)).toBe('ownsAndExposes');
  expect(grid.groupAt(2, 0)).toBe('ownsOnly');
  expect(grid.groupAt(0, 1)).toBeNull();
});

test('of three hundred parties only the cells in sight are on the page, and every one of them can be scrolled to', () => {
  const room = 500;
  for (let place = 0; place < 300; place += 7) {
    const offset = scrollTo(place, 0, room);
    const { first, end } = partInSight(300, offset, room);
    expect(first).toBeLessThanOrEqual(place);
    expect(end).toBeGreaterThan(place);
    expect(end - first).toBeLessThan(room / cellSide + 16);
  }
  expect(partInSight(30, 0, room)).toEqual({ first: 0, end: 30 });
  expect(scrollTo(3, 200, room)).toBe(3 * cellSide);
});

test('a little scrolling leaves the window as it is, and what is seen stays inside it', () => {
  const start = scrolledTo({ top: 0, left: 0, width: 0, height: 0 }, 30, 30, 800, 500);
  expect(scrolledTo(start, 60, 0, 800, 500)).toBe(start);
  for (let top = 0; top < 6000; top += 37) {
    const { first, end } = partInSight(300, scrolledTo(start, top, 0, 800, 500).top, 500);
    expect(first * cellSide).toBeLessThanOrEqual(top);
    expect(end * cellSide).toBeGreaterThanOrEqual(Math.min(300 * cellSide, top + 500));
  }
});
