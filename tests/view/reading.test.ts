import { expect, test } from 'vitest';
import type { DatasetAt } from '../../src/model/types.ts';
import { curvePath, sampleCurve } from '../../src/view/curve.ts';
import { cutText, textWidth } from '../../src/view/measureText.ts';
import { makeOutline, type OutlineItem } from '../../src/view/outline.ts';
import { describeView } from '../../src/view/sentence.ts';
import { makeTable } from '../../src/view/table.ts';
import { emptyView, lenses, type View } from '../../src/view/view.ts';
import { at } from '../support/builder.ts';
import { draw, speakerOf } from './drawCase.ts';

const input = (day: DatasetAt, view: Partial<View> = {}) => ({
  at: day,
  view: { ...emptyView, ...view },
  answer: null,
  speaker: speakerOf(day.dataset),
});
const flat = (items: readonly OutlineItem[]): OutlineItem[] => items.flatMap((item) => [item, ...flat(item.children)]);

test('the table has a row for every line of the picture', () => {
  const day = at('A 60 B', 'A 10 B', 'B ? C', 'A boardMajority B', 'C uses S');
  const rows = makeTable(input(day)).rows;
  expect(rows.map((row) => row.id).sort()).toEqual(
    draw(day)
      .edges.map((edge) => edge.id)
      .sort(),
  );
});

test('shares in the table sort as numbers, unknown below zero', () => {
  const rows = makeTable(input(at('A 9 B', 'A 60 C', 'A 0 D', 'A ? E'))).rows;
  const sorted = [...rows].sort((a, b) => Number(a.cells.value.sort) - Number(b.cells.value.sort)).map((row) => row.to);
  expect(sorted).toEqual(['E', 'D', 'B', 'C']);
});

test('the table of the whole day holds what is put away from the picture too', () => {
  const day = at('A 60 B', 'B 50 C');
  expect(makeTable(input(day, { hidden: ['C'] })).rows).toHaveLength(1);
  expect(makeTable(input(day, { hidden: ['C'] }), true).rows).toHaveLength(2);
});

test('the outline from a root goes up to owners, down to holdings, and sideways to systems', () => {
  const tree = makeOutline(input(at('A 60 B', 'B 50 C', 'C 40 D', 'B uses S')), 'B');
  const words = flat(tree).map((item) => item.words);
  expect(words).toEqual([
    'B',
    'Owners (1)',
    'A · 60\u202f%',
    'Holdings (1)',
    'C · 50\u202f%',
    'D · 40\u202f%',
    'Systems and suppliers (1)',
    'uses S',
  ]);
});

test('a ring of holdings ends where it closes, and says so', () => {
  const items = flat(makeOutline(input(at('A 60 B', 'B 55 A')), 'A'));
  expect(items.filter((item) => item.cycle).map((item) => item.words)).toContain(
    'A · 55\u202f% (already above: the chain closes)',
  );
  expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
});

test('the outline without a root holds everything on show', () => {
  const items = flat(makeOutline(input(at('A 60 B', 'B 50 C', 'entity X company JP', 'C uses S')), null));
  expect(new Set(items.map((item) => item.entity))).toEqual(new Set(['A', 'B', 'C', 'X', 'S']));
});

test('the outline reads the breach: who uses a system, and under it who runs it', () => {
  const tree = makeOutline(input(at('A 60 B', 'B uses S', 'C operates S')), null);
  const lines = flat(tree).map((item) => `${item.id.split('/').length} ${item.words}`);
  expect(lines).toEqual(['1 A', '2 B · 60\u202f%', '3 uses S', '4 C operates this']);
});

test('a long chain is cut at its depth and says that there is more', () => {
  const items = flat(makeOutline(input(at('A 60 B', 'B 60 C', 'C 60 D')), 'A', 2));
  expect(items.filter((item) => item.more).map((item) => item.entity)).toEqual(['C']);
});

test('the picture in words counts what is hidden and names who is at the top', () => {
  const sentences = describeView(input(at('A 60 B', 'B 50 C', 'C uses S', 'B uses S'), { hidden: ['C'] }));
  expect(sentences).toContain('At the top of ownership: A.');
  expect(sentences).toContain('1 more exists on this date and can be shown.');
  expect(describeView(input(at('A 60 B', 'C uses S', 'B uses S')))).toContain('S is shared by C and B.');
});

test('an empty picture says what to do next', () => {
  expect(describeView(input(at('A 60 B'), { hidden: ['A', 'B'] }))).toEqual([
    'Nothing is on show. Show all entities, or choose another date.',
  ]);
});

test('the legend lists the marks on show and no others, in every lens', () => {
  for (const lens of lenses) {
    expect(draw(at('A 60 B'), { lens }).legend.map((entry) => entry.id)).toEqual(['owns']);
    const more = draw(at('A ? B', 'A 5 C assumed', 'A goldenShare B', 'B uses S', 'A 10 D indirect'), { lens });
    expect(more.legend.map((entry) => entry.id)).toEqual([
      'owns',
      'unknown',
      'indirect',
      'control',
      'dependency',
      'assumed',
    ]);
  }
  expect(draw(at('A 60 B'), { hidden: ['A', 'B'] }).legend).toEqual([]);
});

test('the legend shows owning as a solid line where there is one, whichever comes first', () => {
  const [owns] = draw(at('A 10 B indirect', 'A 60 C')).legend;
  expect(owns?.sample).toMatchObject({ line: 'solid' });
});

test('a text is measured the same everywhere and cut to its width on whole characters', () => {
  expect(textWidth('LY', 10)).toBeCloseTo(12.61, 2);
  expect(textWidth('株式会社', 11)).toBe(44);
  expect(cutText('SoftBank', 200, 12)).toBe('SoftBank');
  const cut = cutText('ソフトバンクグループ株式会社', 80, 11);
  expect(cut.endsWith('…')).toBe(true);
  expect(textWidth(cut, 11)).toBeLessThanOrEqual(80);
});

test('an S between two rows stays between them, and starts and ends upright', () => {
  const route = {
    points: [
      { x: 0, y: 0 },
      { x: 200, y: 60 },
    ],
    label: { x: 0, y: 0 },
  };
  const line = sampleCurve(route, 32);
  expect(line.every(({ x, y }) => x >= 0 && x <= 200 && y >= 0 && y <= 60)).toBe(true);
  expect(curvePath(route)).toBe('M0 0C0 30 200 30 200 60');
});

test('while a scenario is on, a changed holding says in the table what it was', () => {
  const before = at('A 60 B', 'B 40 C');
  const now = input(at('A 20 B', 'B 40 C'));
  const words = makeTable({ ...now, before }, true).rows.map(({ cells }) => cells.value.words);
  expect(words[0]).toMatch(/20.*60/);
  expect(words[1]).toBe(makeTable(now, true).rows[1]?.cells.value.words);
});

test('while a scenario is on, outline and sentences say of a changed holding what it was, of others their figure once', () => {
  const before = at('A 60 B', 'B 40 C');
  const now = input(at('A 20 B', 'B 40 C'));
  const line = (day: typeof now & { readonly before?: typeof before }, name: string) =>
    flat(makeOutline(day, null)).find(({ words }) => words.startsWith(name))?.words;
  expect(line({ ...now, before }, 'B')).toBe('B · 20\u202f% (was 60\u202f%)');
  expect(line({ ...now, before }, 'C')).toBe(line(now, 'C'));
  expect(describeView({ ...now, before })).toContain('A holds 20\u202f% (was 60\u202f%) of B.');
  expect(flat(makeOutline({ ...now, before }, null)).find(({ entity }) => entity === 'A')?.spoken).toContain(
    '20\u202f% (was 60\u202f%)',
  );
  expect(describeView({ ...now, before: now.at })).toEqual(describeView(now));
});
