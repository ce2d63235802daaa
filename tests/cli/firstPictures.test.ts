import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstPictures, paintView, readCase } from '../../src/cli/firstPictures.ts';
import { placeLayered } from '../../src/layouts/layered.ts';
import { ja } from '../../src/messages/ja.ts';
import { fingerprint } from '../../src/model/fingerprint.ts';
import { datasetAt } from '../../src/model/time.ts';
import { writeLink } from '../../src/snapshot/link.ts';
import { peekLink } from '../../src/snapshot/peek.ts';
import { noWords, type Snapshot } from '../../src/snapshot/snapshot.ts';
import { openingView } from '../../src/store/openingView.ts';
import { speakerOf } from '../../src/store/speakerOf.ts';
import { drawView } from '../../src/view/encode.ts';
import { writeSvg } from '../../src/view/svg.ts';
import type { View } from '../../src/view/view.ts';
import { dataset } from '../support/builder.ts';
import { run } from './terminal.ts';

const data = dataset('A 50 C', 'B 50 C', 'C 64.5 D 2021..', 'D uses S');
const folder = join(import.meta.dirname, '../../data/ly');

test('the picture made by the build is the one that the page draws', () => {
  const view = openingView(data);
  const at = datasetAt(data, { asOf: view.asOf, knownBy: view.knownBy }, view.filters);
  const drawing = drawView({ at, view, answer: null, speaker: speakerOf('ja', ja, data) });
  const positions = placeLayered.place(drawing, { fixed: {}, previous: {} });
  expect(paintView(data, view, 'ja', 'dark').svg).toBe(
    writeSvg(drawing, positions, { theme: 'dark', background: false }),
  );
});

test('a case that is not a good dataset stops the build', () => {
  expect(() => readCase(join(import.meta.dirname, '../fixtures'))).toThrow();
});

/** The list that the build writes, as a program reads it. */
function listOf(): { readonly keys: ReadonlyMap<string, string>; readonly names: readonly string[] } {
  const text = firstPictures(folder).load('\0virtual:first-picture/list') ?? '';
  const keys = /new Map\((.*)\);$/.exec(text)?.[1] ?? '[]';
  return {
    keys: new Map(JSON.parse(keys)),
    names: [...text.matchAll(/^ {2}'([^']+)': \(\)/gm)].map((at) => at[1] ?? ''),
  };
}

test('the link of the story finds the picture of its first step, which the build has made', async () => {
  const { keys, names } = listOf();
  const story = await run(['snapshot', '--case', 'ly', '--story', '--out', 'a.link']);
  const peek = await peekLink(story.written['a.link'] ?? '');
  expect(peek).toMatchObject({ caseId: 'ly', story: true });
  expect(keys.get(peek?.key ?? '')).toBe('-story');
  expect(names).toContain('ja-dark-story');
});

test('a link finds a picture only if data, view and places are all what the picture was made from', async () => {
  const { keys } = listOf();
  const { dataset: ly, views } = readCase(folder);
  const made = fingerprint(ly);
  const found = async (view: View, more: Partial<Snapshot> = {}): Promise<string | undefined> => {
    const snapshot: Snapshot = {
      kind: 'throughline/snapshot',
      version: 1,
      createdAt: '2026-01-31T09:30:00Z',
      appVersion: '0.1.0',
      dataset: { id: 'ly', fingerprint: made },
      view,
      positions: {},
      words: noWords,
      answers: [],
      ...more,
    };
    const link = await writeLink(snapshot);
    return keys.get((await peekLink(link.ok ? link.value : ''))?.key ?? '');
  };
  for (const [which, view] of views) expect(await found(view)).toBe(which);
  const view = openingView(ly);
  expect(await found({ ...view, selected: 'ly' })).toBeUndefined();
  expect(await found(view, { positions: { ly: { x: 1, y: 2 } } })).toBeUndefined();
  expect(await found(view, { dataset: { id: 'ly', fingerprint: 'ab'.repeat(32) } })).toBeUndefined();
  expect(await found(view, { dataset: { embedded: data } })).toBeUndefined();
});
