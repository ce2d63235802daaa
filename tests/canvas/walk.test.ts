import { expect, test } from 'vitest';
import { linesOf, walk } from '../../src/canvas/walk.ts';
import { arrangeNow } from '../../src/layouts/arrangeNow.ts';
import { en } from '../../src/messages/en.ts';
import { speakerOf } from '../../src/store/speakerOf.ts';
import { drawView } from '../../src/view/encode.ts';
import { emptyView } from '../../src/view/view.ts';
import { at } from '../support/builder.ts';

function picture(...lines: string[]) {
  const data = at(...lines);
  const speaker = speakerOf('en', en, data.dataset);
  const drawing = drawView({ at: data, view: { ...emptyView, all: true }, answer: null, speaker });
  return { drawing, positions: arrangeNow('layered', drawing, { fixed: {}, previous: {} }) };
}

test('up goes to owners, down to what is owned, left and right along the row', () => {
  const { drawing, positions } = picture('A 50 C', 'B 50 C', 'C 64 D');
  const [left, right] = (positions.nodes['A']?.x ?? 0) < (positions.nodes['B']?.x ?? 0) ? ['A', 'B'] : ['B', 'A'];
  expect(['A', 'B']).toContain(walk(drawing, positions, 'C', 'up'));
  expect(walk(drawing, positions, 'C', 'down')).toBe('D');
  expect(walk(drawing, positions, left ?? '', 'right')).toBe(right);
  expect(walk(drawing, positions, right ?? '', 'left')).toBe(left);
  expect(walk(drawing, positions, 'D', 'down')).toBeNull();
});

test('every card of a connected picture can be reached by arrows', () => {
  const { drawing, positions } = picture('A 50 C', 'B 50 C', 'C 64 D', 'A 100 E', 'E operates S', 'D uses S');
  const seen = new Set(['A']);
  const queue = ['A'];
  for (let id = queue.shift(); id !== undefined; id = queue.shift())
    for (const direction of ['up', 'down', 'left', 'right'] as const) {
      const next = walk(drawing, positions, id, direction);
      if (next !== null && !seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  expect([...seen].sort()).toEqual(drawing.nodes.map((node) => node.id).sort());
});

test('[ and ] go through every line of a card, parallel ones too', () => {
  const { drawing, positions } = picture('A 50 C', 'A 10 C', 'C 64 D');
  expect(linesOf(drawing, positions, 'C')).toHaveLength(3);
});
