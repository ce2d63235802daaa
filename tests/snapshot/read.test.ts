import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/model/fingerprint.ts';
import { readSnapshot } from '../../src/snapshot/read.ts';
import { viewDefaults } from '../../src/snapshot/viewDefaults.ts';
import { digestOf, writeSnapshot } from '../../src/snapshot/write.ts';
import { emptyView } from '../../src/view/view.ts';
import { anySnapshot, sampleAnswer, sampleDataset, sampleSnapshot } from './samples.ts';

/** A text with a right digest and whatever content: only the checks behind the digest can refuse it. */
function sealed(body: Readonly<Record<string, unknown>>): string {
  return canonicalJson({ ...body, digest: digestOf(body) });
}
const body = (): Record<string, unknown> => JSON.parse(writeSnapshot(sampleSnapshot()));
const codes = (text: string) => readSnapshot(text).problems.map((problem) => problem.code);

test('what is written reads back the same', () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      const read = readSnapshot(writeSnapshot(snapshot));
      expect(read.problems.filter((problem) => problem.severity !== 'info')).toEqual([]);
      expect(read.ok && read.value).toEqual(snapshot);
    }),
    { numRuns: 200 },
  );
});

test('the same snapshot gives the same text, whatever the order of its keys', () => {
  const snapshot = sampleSnapshot({ lens: 'exposure', from: ['P'] });
  const turned = Object.fromEntries(Object.entries(snapshot).reverse()) as unknown as typeof snapshot;
  expect(writeSnapshot(turned)).toBe(writeSnapshot(snapshot));
});

test('what is as usual is left out', () => {
  expect(Object.keys(body()).sort()).toEqual(['appVersion', 'createdAt', 'dataset', 'digest', 'kind', 'version']);
});

test('the frozen defaults of this version are the empty view of this app', () => {
  expect(viewDefaults).toEqual(emptyView);
});

test('every changed character is noticed', () => {
  const text = writeSnapshot({ ...sampleSnapshot({ lens: 'influence', to: ['C'] }), answers: [sampleAnswer(0.3)] });
  for (let at = 0; at < text.length; at += 1) {
    for (const sign of ['0', '"', ' ']) {
      if (text[at] === sign) continue;
      const changed = text.slice(0, at) + sign + text.slice(at + 1);
      expect(readSnapshot(changed).problems.length, `${sign} at ${at}`).toBeGreaterThan(0);
    }
  }
});

test('a file that was only formatted anew still opens, and says so', () => {
  const read = readSnapshot(JSON.stringify(body(), null, 2));
  expect(read.ok && read.problems.map((problem) => problem.code)).toEqual(['snapshotReformatted']);
});

test('a snapshot of a newer version is not half-opened', () => {
  const read = readSnapshot(sealed({ ...body(), version: 2, appVersion: '9.0.0' }));
  expect(read.ok).toBe(false);
  expect(read.problems).toMatchObject([
    { code: 'snapshotNewer', params: { version: 2, known: 1, appVersion: '9.0.0' } },
  ]);
});

test.each([
  ['', 'snapshotNotJson'],
  ['{', 'snapshotNotJson'],
  ['[]', 'snapshotNotOne'],
  ['null', 'snapshotNotOne'],
  ['{"kind":"something/else"}', 'snapshotNotOne'],
  ['{"kind":"throughline/snapshot"}', 'snapshotBadVersion'],
  ['{"kind":"throughline/snapshot","version":0.5}', 'snapshotBadVersion'],
  ['{"kind":"throughline/snapshot","version":1}', 'snapshotChanged'],
  ['{"kind":"throughline/snapshot","version":1,"x":1e999}', 'snapshotEndlessNumber'],
  ['{"kind":"throughline/snapshot","version":1,"__proto__":{"x":1}}', 'forbiddenKey'],
  ['{"kind":"throughline/snapshot","version":1,"view":{"params":{"constructor":1}}}', 'forbiddenKey'],
  [`{"kind":"throughline/snapshot","version":1,"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'tooDeep'],
  [`{"kind":"throughline/snapshot","version":1,"x":[${'0,'.repeat(8_000_000)}0]}`, 'snapshotTooMany'],
  [' '.repeat(32_000_001), 'snapshotTooLarge'],
])('%.60s is refused', (text, code) => {
  expect(readSnapshot(text).ok).toBe(false);
  expect(codes(text)).toContain(code);
});

test('unknown choices open with the default and a notice', () => {
  const read = readSnapshot(sealed({ ...body(), view: { lens: 'tomorrow', effects: ['control', 'magic'], news: 1 } }));
  expect(read.ok && read.value.view.lens).toBe('map');
  expect(read.ok && read.value.view.effects).toEqual(['control']);
  expect(read.problems.map((problem) => problem.code).sort()).toEqual([
    'snapshotUnknownChoice',
    'snapshotUnknownItem',
    'unknownField',
  ]);
});

test.each([
  [{ view: { lens: 5 } }, 'view.lens'],
  [{ view: { asOf: '31 Oct' } }, 'view.asOf'],
  [{ view: { from: 'A' } }, 'view.from'],
  [{ view: { weak: 'yes' } }, 'view.weak'],
  [{ view: { params: { x: null } } }, 'view.params.x'],
  [
    { view: { scenarios: [{ id: 's', name: 's', dataset: 'd', changes: [{ type: 'run' }] }] } },
    'view.scenarios[0].changes[0]',
  ],
  [{ positions: { A: { x: 'left', y: 0 } } }, 'positions.A.x'],
  [{ positions: { A: { x: 1e300, y: 0 } } }, 'positions.A.x'],
  [{ words: { author: 7 } }, 'words.author'],
  [{ words: { title: { 'not a tag!': 'x' } } }, 'words.title.not a tag!'],
  [{ answers: [{}] }, 'answers[0].request'],
  [{ createdAt: 'yesterday' }, 'createdAt'],
  [{ dataset: {} }, 'dataset'],
  [{ dataset: { id: 'x', fingerprint: 'short' } }, 'dataset.fingerprint'],
  [{ dataset: { embedded: { id: 'x' } } }, 'title'],
])('a field that is not what it must be is refused with its place: %j', (patch, path) => {
  const read = readSnapshot(sealed({ ...body(), ...patch }));
  expect(read.ok).toBe(false);
  expect(read.problems.map((problem) => problem.path)).toContain(path);
});

test('only https addresses come in with embedded data', () => {
  const [source] = sampleDataset.sources;
  const embedded = { ...sampleDataset, sources: [{ ...source, url: 'javascript:alert(1)' }] };
  expect(codes(sealed({ ...body(), dataset: { embedded } }))).toContain('notHttps');
});
