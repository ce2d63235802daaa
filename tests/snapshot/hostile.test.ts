import { sha256 } from '@noble/hashes/sha2.js';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/model/fingerprint.ts';
import { toBase64url } from '../../src/snapshot/base64url.ts';
import { deflate } from '../../src/snapshot/deflate.ts';
import { readLink, writeLink } from '../../src/snapshot/link.ts';
import { readSnapshot } from '../../src/snapshot/read.ts';
import { digestOf, writeSnapshot } from '../../src/snapshot/write.ts';
import { sampleAnswer, sampleDataset, sampleSnapshot } from './samples.ts';

/** Park and Miller's generator: the same hostile inputs in every run. */
function makeRandom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const rich = {
  ...sampleSnapshot({ lens: 'exposure', from: ['P'], params: { k: 3 } }),
  dataset: { embedded: sampleDataset },
  positions: { A: { x: 1, y: 2 } },
  answers: [sampleAnswer(0.3)],
};
const nasty: readonly unknown[] = [
  null,
  [],
  {},
  '',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  -1,
  1e308,
  true,
  { toString: 'x' },
  ['__proto__'],
  '\u0000',
  '\ud800',
];

/** Puts something nasty at a random place of plain data, or takes something away. */
function mutate(value: unknown, random: (below: number) => number, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > 6 || random(6) === 0) return nasty[random(nasty.length)];
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...value };
  const keys = Object.keys(copy);
  const key = keys[random(Math.max(1, keys.length))];
  if (key === undefined) return nasty[random(nasty.length)];
  const record = copy as Record<string, unknown>;
  if (random(5) === 0) delete record[key];
  else record[key] = mutate(record[key], random, depth + 1);
  return copy;
}

test('4,000 texts with changed signs: a Problem each, never a crash', () => {
  const random = makeRandom(7);
  const text = writeSnapshot(rich);
  for (let run = 0; run < 4_000; run += 1) {
    const at = random(text.length);
    const cut = random(3) * random(40);
    const changed = text.slice(0, at) + String.fromCharCode(random(128)) + text.slice(at + cut);
    if (changed === text) continue;
    expect(readSnapshot(changed).problems.length).toBeGreaterThan(0);
  }
});

test('4,000 rightly sealed snapshots with nasty content: read whole or refused with a Problem, never a crash', () => {
  const random = makeRandom(11);
  const body: Record<string, unknown> = JSON.parse(writeSnapshot(rich));
  let refused = 0;
  for (let run = 0; run < 4_000; run += 1) {
    const mutated = mutate(body, random);
    if (typeof mutated !== 'object' || mutated === null || Array.isArray(mutated)) continue;
    const record = mutated as Record<string, unknown>;
    const read = readSnapshot(canonicalJson({ ...record, digest: digestOf(record) }));
    if (read.ok) continue;
    refused += 1;
    expect(read.problems.some((problem) => problem.severity === 'error')).toBe(true);
  }
  expect(refused).toBeGreaterThan(1_000);
});

test('2,000 random and mutated links: a Problem each, never a crash, never a hang', async () => {
  const random = makeRandom(13);
  const written = await writeLink(rich);
  const link = written.ok ? written.value : '';
  expect(link).not.toBe('');
  const packed = await deflate(new TextEncoder().encode(writeSnapshot(rich)));
  for (let run = 0; run < 2_000; run += 1) {
    const at = 3 + random(link.length - 3);
    const noise = Uint8Array.from({ length: random(60) }, () => random(256));
    const bent = packed.slice();
    bent[random(bent.length)] = random(256);
    const hostile =
      [
        link.slice(0, at) + toBase64url(noise) + link.slice(at + noise.length),
        `#s=${toBase64url(noise)}`,
        // Rightly sealed, so that the unpacker itself meets the broken bytes.
        `#s=${toBase64url(Uint8Array.from([...sha256(bent).subarray(0, 12), ...bent]))}`,
      ][run % 3] ?? '';
    if (hostile === link) continue;
    const read = await readLink(hostile);
    // Deflate ends within a byte: the bits behind its end carry nothing.
    if (read.ok) expect(read.value).toEqual(rich);
    else expect(read.problems.length).toBeGreaterThan(0);
  }
});

test('a name that looks like markup stays text', () => {
  const words = { title: { en: '<script>alert(1)</script>' }, note: null, author: '"><img onerror=x>', steps: [] };
  const read = readSnapshot(writeSnapshot({ ...sampleSnapshot(), words }));
  expect(read.ok && read.value.words).toEqual(words);
});
