import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLayered } from '../../src/layouts/layered.ts';
import type { LayoutHints, Positions } from '../../src/layouts/layout.ts';
import type { Drawing } from '../../src/view/drawing.ts';
import { at } from '../support/builder.ts';
import { caseNames, draw, drawCase } from '../view/drawCase.ts';
import { badLabels, looseEnds, overlappingCards, pierced } from './invariants.ts';

const fresh: LayoutHints = { fixed: {}, previous: {} };
const place = (drawing: Drawing, hints: LayoutHints = fresh): Positions => placeLayered.place(drawing, hints);
const yOf = (positions: Positions, id: string): number => positions.nodes[id]?.y ?? Number.NaN;

for (const name of caseNames) {
  for (const language of ['en', 'ja', 'ko'] as const) {
    test(`${name} (${language}): cards, routes and labels stand free`, () => {
      for (const all of [false, true]) {
        const drawing = drawCase(name, { all }, language);
        const positions = place(drawing);
        expect(overlappingCards(drawing, positions)).toEqual([]);
        expect(pierced(drawing, positions)).toEqual([]);
        expect(looseEnds(drawing, positions)).toEqual([]);
        expect(badLabels(drawing, positions)).toEqual([]);
      }
    });
  }
}

test('the first picture of the LY case fits a desktop canvas nearly at full size', () => {
  const { bounds } = place(drawCase('ly'));
  expect(bounds.width).toBeLessThanOrEqual(1000);
  expect(bounds.height).toBeLessThanOrEqual(760);
});

test('owners stand above what they own, whatever the dependencies say', () => {
  const drawing = draw(at('A 60 B', 'B 50 C', 'D 40 C', 'C hasAccessTo A', 'C uses S', 'B uses S'));
  const positions = place(drawing);
  for (const edge of drawing.edges.filter((one) => one.layered)) {
    expect(yOf(positions, edge.source)).toBeLessThan(yOf(positions, edge.target));
  }
});

test('of a ring of holdings only the lightest runs upwards', () => {
  const positions = place(draw(at('A 60 B', 'B 55 C', 'C 5 A')));
  expect(yOf(positions, 'A')).toBeLessThan(yOf(positions, 'B'));
  expect(yOf(positions, 'B')).toBeLessThan(yOf(positions, 'C'));
});

test('two stakes between the same two, a cross-holding and a holding in itself are lines apart', () => {
  const drawing = draw(at('A 60 B', 'A 10 B', 'B 20 A', 'B 5 B'));
  const positions = place(drawing);
  const starts = drawing.edges.map((edge) => JSON.stringify(positions.edges[edge.id]?.points));
  expect(new Set(starts).size).toBe(4);
  expect(badLabels(drawing, positions)).toEqual([]);
  expect(overlappingCards(drawing, positions)).toEqual([]);
});

test('the order of marks does not matter', () => {
  const drawing = drawCase('ly', { all: true });
  const turned = { ...drawing, nodes: [...drawing.nodes].reverse(), edges: [...drawing.edges].reverse() };
  expect(place(turned)).toEqual(place(drawing));
});

test('with its own positions as the last ones nothing moves', () => {
  for (const name of caseNames) {
    const drawing = drawCase(name);
    const positions = place(drawing);
    expect(place(drawing, { fixed: {}, previous: positions.nodes }).nodes).toEqual(positions.nodes);
  }
});

test('a new party takes a free place and moves nobody', () => {
  const before = place(draw(at('A 60 B', 'B 50 C', 'A 20 D')));
  const drawing = draw(at('A 60 B', 'B 50 C', 'A 20 D', 'E 30 B', 'B 25 F'));
  const after = place(drawing, { fixed: {}, previous: before.nodes });
  for (const id of ['A', 'B', 'C', 'D']) expect(after.nodes[id]).toEqual(before.nodes[id]);
  expect(overlappingCards(drawing, after)).toEqual([]);
  expect(pierced(drawing, after)).toEqual([]);
});

test('what somebody fixed by hand stays there to the pixel', () => {
  const drawing = draw(at('A 60 B', 'B 50 C', 'A 20 D'));
  const fixed = { B: { x: 777, y: 333 } };
  expect(place(drawing, { fixed, previous: place(drawing).nodes }).nodes['B']).toEqual(fixed.B);
});

test('lone entities stand in a row below', () => {
  const drawing = draw(at('A 60 B', 'entity X company JP', 'entity Y person KR'));
  const positions = place(drawing);
  expect(yOf(positions, 'X')).toBeGreaterThan(yOf(positions, 'B'));
  expect(yOf(positions, 'Y')).toBeCloseTo(yOf(positions, 'X'), 0);
  expect(overlappingCards(drawing, positions)).toEqual([]);
});

test('an empty picture has places for nothing', () => {
  const empty = { title: '', description: '', nodes: [], edges: [], legend: [], hiddenEntities: 0 };
  expect(place(empty).nodes).toEqual({});
});

const holdings = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 6 })),
  { minLength: 1, maxLength: 26 },
);

test('any graph: cards never overlap, no route runs through a card, and shuffling changes nothing', () => {
  fc.assert(
    fc.property(holdings, (rows) => {
      const lines = rows.map(([a, b, kind]) =>
        kind === 0 ? `P${a} hasAccessTo P${b === a ? b + 15 : b}` : `P${a} ${kind} P${b}`,
      );
      const drawing = draw(at(...new Set(lines)));
      const positions = place(drawing);
      expect(overlappingCards(drawing, positions)).toEqual([]);
      expect(pierced(drawing, positions)).toEqual([]);
      expect(looseEnds(drawing, positions)).toEqual([]);
      const turned = { ...drawing, nodes: [...drawing.nodes].reverse(), edges: [...drawing.edges].reverse() };
      expect(place(turned)).toEqual(positions);
    }),
    { numRuns: 60 },
  );
});

test('any graph, cards dropped anywhere: routes still keep off other cards when the rows leave room', () => {
  fc.assert(
    fc.property(holdings, fc.infiniteStream(fc.integer({ min: -300, max: 300 })), (rows, shifts) => {
      const drawing = draw(at(...new Set(rows.map(([a, b, kind]) => `P${a} ${kind + 1} P${b}`))));
      const first = place(drawing);
      const moved = drawing.nodes[0]?.id ?? '';
      const from = first.nodes[moved] ?? { x: 0, y: 0 };
      const fixed = { [moved]: { x: from.x + (shifts.next().value ?? 0), y: from.y + (shifts.next().value ?? 0) } };
      const positions = place(drawing, { fixed, previous: first.nodes });
      expect(overlappingCards(drawing, positions)).toEqual([]);
      expect(pierced(drawing, positions)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
