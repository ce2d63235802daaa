import { expect, test } from 'vitest';
import { noWords } from '../../src/snapshot/snapshot.ts';
import { stripsOf } from '../../src/store/strips.ts';
import { emptyView } from '../../src/view/view.ts';

const view = { ...emptyView, step: 0 };
const origin = { type: 'snapshot', createdAt: '2026-01-31T09:30:00Z', view } as const;
const words = { ...noWords, steps: [{ title: { en: 'One' }, sentences: [], view }] };

test('room is kept for the strip of a snapshot and that of its story', () => {
  expect(stripsOf({ origin, view, words })).toBe('snapshot story');
  expect(stripsOf({ origin, view: emptyView, words })).toBe('snapshot');
  expect(stripsOf({ origin: { type: 'case', id: 'ly' }, view, words })).toBe('story');
});

test('a step that the story does not have keeps no room', () => {
  expect(stripsOf({ origin, view: { ...view, step: 7 }, words })).toBe('snapshot');
});

test('in the frame of another page the strip of the snapshot is left out, and before an audience both', () => {
  expect(stripsOf({ origin, view, words, embedded: true })).toBe('story');
  expect(stripsOf({ origin, view, words, presenting: true })).toBe('');
});
