import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64url } from '../../src/snapshot/base64url.ts';
import { deflate } from '../../src/snapshot/deflate.ts';
import { readLink, writeLink } from '../../src/snapshot/link.ts';
import { peekLink } from '../../src/snapshot/peek.ts';
import { noWords, type Snapshot } from '../../src/snapshot/snapshot.ts';
import { anySnapshot, sampleDataset, sampleSnapshot } from './samples.ts';

async function peekInto(snapshot: Snapshot) {
  const link = await writeLink(snapshot);
  return peekLink(link.ok ? link.value : '');
}

/** A link with a right seal around any bytes. */
function sealed(packed: Uint8Array): string {
  return `#s=${toBase64url(Uint8Array.from([...sha256(packed).subarray(0, 12), ...packed]))}`;
}
const packed = (text: string) => deflate(new TextEncoder().encode(text));

test('whatever opens as a link is peeked into without a fault, and names the case that it opens', async () => {
  await fc.assert(
    fc.asyncProperty(anySnapshot, async (snapshot) => {
      const link = await writeLink(snapshot);
      if (!link.ok) return;
      const peek = await peekLink(link.value);
      expect(peek?.caseId).toBe('id' in snapshot.dataset ? snapshot.dataset.id : null);
    }),
    { numRuns: 40 },
  );
});

test('two links have one key if and only if data and view are the same and nothing was moved', async () => {
  const key = async (snapshot: Snapshot) => (await peekInto(snapshot))?.key;
  const plain = sampleSnapshot({ lens: 'influence', from: ['A'] });
  const same = await key({ ...plain, createdAt: '2030-01-31T09:30:00Z', words: { ...noWords, author: 'x' } });
  expect(same).toContain('"from":["A"]');
  expect(await key(plain)).toBe(same);
  expect(await key(sampleSnapshot({ lens: 'influence', from: ['B'] }))).not.toBe(same);
  expect(await key({ ...plain, positions: { A: { x: 0, y: 0 } } })).toBeNull();
  expect(await key({ ...plain, dataset: { embedded: sampleDataset } })).toBeNull();
});

test('a story is announced only when its step is there', async () => {
  const step = { title: { en: 'x' }, sentences: [], view: sampleSnapshot().view };
  const words = { ...noWords, steps: [step] };
  expect(await peekInto({ ...sampleSnapshot({ step: 0 }), words })).toMatchObject({ story: true });
  expect(await peekInto({ ...sampleSnapshot({ step: 1 }), words })).toMatchObject({ story: false });
  expect(await peekInto(sampleSnapshot({ step: 0 }))).toMatchObject({ story: false });
});

test('what is not plainly a snapshot of version 1 shows nothing: changed, newer, foreign, a bomb', async () => {
  const link = await writeLink(sampleSnapshot());
  const good = link.ok ? link.value : '';
  const hostile = [
    '',
    '#s=',
    '#s=!!!!',
    `${good.slice(0, -2)}AA`,
    sealed(new Uint8Array([1, 2, 3])),
    sealed(await packed('null')),
    sealed(await packed('[')),
    sealed(await packed('{"kind":"other","version":1}')),
    sealed(await packed('{"kind":"throughline/snapshot","version":2}')),
    sealed(await packed('0'.repeat(5_000_000))),
  ];
  for (const one of hostile) expect(await peekLink(one), one.slice(0, 40)).toBeNull();
  const odd = '{"dataset":[],"kind":"throughline/snapshot","version":1,"view":"x","words":{"steps":7}}';
  expect(await peekLink(sealed(await packed(odd)))).toEqual({ caseId: null, key: null, story: false });
  expect((await readLink(sealed(await packed(odd)))).ok).toBe(false);
});
