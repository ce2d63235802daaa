import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadStory } from '../../src/formats/stories.ts';
import { makeDataset } from '../../src/model/dataset.ts';
import { fingerprint } from '../../src/model/fingerprint.ts';
import { readLink, writeLink } from '../../src/snapshot/link.ts';
import { readStory } from '../../src/snapshot/story.ts';
import { sampleDataset, sampleSnapshot } from './samples.ts';

const made = makeDataset(JSON.parse(readFileSync('data/ly/dataset.json', 'utf8')));
if (!made.ok) throw new Error('the case is broken');
const ly = made.value;
const story = readStory(await loadStory('ly'), ly);
const words = story.ok ? story.value : null;

test('the bundled story reads without a single notice: every sentence is backed by facts of the data', () => {
  expect(story.problems).toEqual([]);
  expect(words?.steps).toHaveLength(6);
});

test('every title and sentence of the bundled story is in all three languages, two to four sentences a step', () => {
  for (const step of words?.steps ?? []) {
    expect(step.sentences.length).toBeGreaterThanOrEqual(2);
    expect(step.sentences.length).toBeLessThanOrEqual(4);
    for (const text of [step.title, ...step.sentences.map((sentence) => sentence.text)])
      expect(Object.keys(text).sort()).toEqual(['en', 'ja', 'ko']);
  }
});

test('every fact behind the bundled story leads to a source', () => {
  const claimed = [...ly.stakes, ...ly.controlRights, ...ly.dependencies].flatMap(({ id, claims }) =>
    claims.some((claim) => claim.citations.length > 0) ? [id] : [],
  );
  const cited = [...ly.entities, ...ly.events, ...ly.counts, ...ly.routes].flatMap(({ id, citations }) =>
    citations.length > 0 ? [id] : [],
  );
  const backed = new Set([...claimed, ...cited]);
  const facts = words?.steps.flatMap((step) => step.sentences.flatMap((sentence) => sentence.facts)) ?? [];
  expect(facts.filter((id) => !backed.has(id))).toEqual([]);
});

test('the story of six steps fits a link under 8,000 characters and comes back whole', async () => {
  if (words === null) throw new Error('no story');
  const [first] = words.steps;
  const snapshot = {
    ...sampleSnapshot(first?.view),
    dataset: { id: ly.id, fingerprint: fingerprint(ly) },
    words,
  };
  const link = await writeLink(snapshot);
  expect(link.ok && link.value.length).toBeLessThan(8_000);
  const read = await readLink(link.ok ? link.value : '');
  expect(read.ok && read.value).toEqual(snapshot);
});

const step = { title: { en: 'One' }, sentences: [{ text: { en: 'A holds B.' }, facts: ['A>B'] }] };
const small = { format: 'throughline/story', version: 1, dataset: sampleDataset.id, title: { en: 'T' }, steps: [step] };

test('a small story reads', () => {
  expect(readStory(small, sampleDataset)).toMatchObject({ ok: true, problems: [] });
});

test.each([
  [null, 'storyNotOne'],
  [{}, 'storyNotOne'],
  [{ ...small, version: 2 }, 'storyNewer'],
  [{ ...small, dataset: 'other' }, 'storyOtherDataset'],
  [{ ...small, steps: [{ ...step, sentences: [{ text: { en: 'x' } }] }] }, 'storyUnbacked'],
  [{ ...small, steps: [{ ...step, sentences: [{ text: { en: 'x' }, facts: ['nobody'] }] }] }, 'storyUnknownFact'],
  [JSON.parse('{"format":"throughline/story","__proto__":{}}'), 'forbiddenKey'],
])('a story that is not what it must be is refused: %j', (input, code) => {
  const read = readStory(input, sampleDataset);
  expect(read.ok).toBe(false);
  expect(read.problems.map((problem) => problem.code)).toContain(code);
});

test('what a view names that is not in the data is left out with a notice', () => {
  const read = readStory({ ...small, steps: [{ ...step, view: { from: ['nobody'] } }] }, sampleDataset);
  expect(read).toMatchObject({ ok: true, problems: [{ code: 'snapshotUnknownId' }] });
});

test('a case without a story has none', async () => {
  expect(await loadStory('pyramid')).toBeNull();
  expect(await loadStory('toString')).toBeNull();
});
