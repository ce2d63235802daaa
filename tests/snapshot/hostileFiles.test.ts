import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import { sha256Hex } from '../../src/model/fingerprint.ts';
import { crc32 } from '../../src/snapshot/crc32.ts';
import { deflate } from '../../src/snapshot/deflate.ts';
import { readAny } from '../../src/snapshot/readAny.ts';
import { everyCarrier, smallPng } from './carriers.ts';
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
  ...sampleSnapshot({ lens: 'influence', from: ['A'], to: ['C'] }),
  dataset: { embedded: sampleDataset },
  answers: [sampleAnswer(0.3)],
};
const bytesOf = (text: string | Uint8Array) => (typeof text === 'string' ? new TextEncoder().encode(text) : text);
const carriers = Object.values(await everyCarrier(rich)).map(bytesOf);

const pieces = [
  '<svg',
  '</metadata>',
  '<metadata id="throughline-snapshot">',
  '<script type="application/json" id="throughline-snapshot">',
  '</script>',
  '<!doctype html>',
  '&#x41;',
  '&#99999999;',
  '\\u003c',
  '#s=',
  'javascript:alert(1)',
  '{"kind":"throughline/snapshot","version":1}',
  '\u0000',
  '\ud800',
].map(bytesOf);

/** A file with bytes changed, cut, doubled or with foreign pieces put in. */
function mutate(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const at = random(bytes.length + 1);
  const until = Math.min(bytes.length, at + random(60));
  const piece = pieces[random(pieces.length)] ?? bytes;
  const changed = bytes.slice();
  switch (random(5)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return Uint8Array.from([...bytes.slice(0, at), ...piece, ...bytes.slice(until)]);
    case 2:
      return Uint8Array.from([...bytes.slice(0, until), ...bytes.slice(at)]);
    case 3:
      return Uint8Array.from({ length: random(200) }, () => random(256));
    default:
      for (let count = random(8); count >= 0; count -= 1) changed[random(bytes.length)] = random(256);
      return changed;
  }
}

test('10,000 mutated and random files and links: a sentence each, or what was put in; never a crash', async () => {
  const random = makeRandom(17);
  let refused = 0;
  for (let run = 0; run < 10_000; run += 1) {
    const bytes = carriers[run % carriers.length];
    if (bytes === undefined) throw new Error('no carrier');
    const hostile = mutate(bytes, random);
    const read = await readAny(random(2) === 0 ? hostile : new TextDecoder().decode(hostile));
    if (read.ok) expect(read.value).toEqual(rich);
    else {
      refused += 1;
      expect(read.problems.some((problem) => problem.severity === 'error')).toBe(true);
    }
  }
  expect(refused).toBeGreaterThan(5_000);
}, 120_000);

/** A PNG with any text chunk of our name. */
async function pngWith(packed: Uint8Array): Promise<Uint8Array> {
  const png = await smallPng();
  const end = png.length - 12;
  const body = Uint8Array.from([...bytesOf('iTXtthroughline-snapshot'), 0, 1, 0, 0, 0, ...packed]);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, body.length - 4);
  frame.setUint32(4, crc32(body));
  const chunk = [...new Uint8Array(frame.buffer, 0, 4), ...body, ...new Uint8Array(frame.buffer, 4, 4)];
  return Uint8Array.from([...png.slice(0, end), ...chunk, ...png.slice(end)]);
}

test('a bomb in a picture stops at the limit', async () => {
  const bomb = await pngWith(await deflate(new Uint8Array(40_000_000), 'deflate'));
  expect(bomb.length).toBeLessThan(100_000);
  expect((await readAny(bomb)).problems).toMatchObject([{ code: 'snapshotBomb' }]);
});

test('a picture whose chunk is not packed, or holds something else, is refused', async () => {
  expect((await readAny(await pngWith(bytesOf('hello')))).problems).toMatchObject([{ code: 'snapshotPictureBroken' }]);
  const seal = bytesToHex(sha256(bytesOf('x')));
  const other = await pngWith(await deflate(Uint8Array.from(bytesOf(`${seal}<script>alert(1)</script>`)), 'deflate'));
  expect((await readAny(other)).problems).toMatchObject([{ code: 'snapshotNotJson' }]);
});

test('a page of nothing but opening tags, ours or not, is read once and refused', async () => {
  for (const tag of ['<script ', '<script id="throughline-snapshot"', '<metadata id="throughline-snapshot">']) {
    const page = `<!doctype html>${tag.repeat(200_000)}`;
    expect((await readAny(page)).problems).toMatchObject([{ code: 'snapshotForeign' }]);
  }
});

test('a chunk that says it is longer than the file is refused', async () => {
  const png = await smallPng();
  new DataView(png.buffer).setUint32(8, 0xffffffff);
  expect((await readAny(png)).problems).toMatchObject([{ code: 'snapshotPictureBroken' }]);
});

test('a seal of noughts seals nothing', async () => {
  const svg = `<svg><metadata id="throughline-snapshot" data-seal="${'0'.repeat(64)}">{}</metadata></svg>`;
  expect((await readAny(svg)).ok).toBe(false);
  expect(sha256Hex('')).not.toBe('0'.repeat(64));
});
