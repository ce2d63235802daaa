import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../src/snapshot/crc32.ts';
import { writeHtml } from '../../src/snapshot/html.ts';
import { writePngPicture } from '../../src/snapshot/pngPicture.ts';
import { carrierOf, readAny } from '../../src/snapshot/readAny.ts';
import { writeSvgPicture } from '../../src/snapshot/svgPicture.ts';
import { everyCarrier, smallPng, smallSvg, smallViewer } from './carriers.ts';
import { anySnapshot, sampleAnswer, sampleDataset, sampleSnapshot } from './samples.ts';

const rich = {
  ...sampleSnapshot({ lens: 'influence', from: ['A'], to: ['C'] }),
  dataset: { embedded: sampleDataset },
  words: {
    title: { en: '</script><script>alert(1)</script>&amp;\u2028 \\u003c &#60; \ufffe \ud800' },
    note: null,
    author: '<![CDATA[',
    steps: [],
  },
  answers: [sampleAnswer(0.3)],
};
const bytesOf = (text: string | Uint8Array) => (typeof text === 'string' ? new TextEncoder().encode(text) : text);

test('every carrier opens to what was put in, as text and as bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anySnapshot, async (snapshot) => {
      for (const [name, carrier] of Object.entries(await everyCarrier(snapshot))) {
        for (const input of [carrier, bytesOf(carrier)]) {
          const read = await readAny(input);
          expect(
            read.problems.filter((problem) => problem.code.startsWith('snapshotA')),
            name,
          ).toEqual([]);
          expect(read.ok && read.value, name).toEqual(snapshot);
          expect(carrierOf(input)).toBe(name);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('any byte changed in any carrier is noticed', async () => {
  for (const [name, carrier] of Object.entries(await everyCarrier(rich))) {
    const bytes = bytesOf(carrier);
    // Before its fragment an address is free: the same snapshot opens wherever the page stands.
    const from = name === 'link' ? String(carrier).indexOf('#s=') + 3 : 0;
    const step = Math.max(1, Math.floor(bytes.length / 300));
    for (let at = from; at < bytes.length; at += step) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect((await readAny(changed)).problems.length, `${name} at ${at}`).toBeGreaterThan(0);
    }
  }
});

test('a page or picture that was changed around its data opens, and says so', async () => {
  const { html, svg } = await everyCarrier(rich);
  for (const changed of [
    String(html).replace('start()', 'stop()'),
    String(svg).replace('width="5"', 'width="9"'),
    String(svg).replace(/ data-seal="[^"]*"/, ''),
  ]) {
    const read = await readAny(changed);
    expect(read.ok && read.value).toEqual(rich);
    expect(read.problems.map((problem) => problem.code)).toContain('snapshotAround');
  }
});

test.each([
  ['text that is nothing', 'hello', 'snapshotNotOne'],
  ['nothing', '', 'snapshotNotOne'],
  ['a page of somebody else', '<!doctype html><title>x</title><script>alert(1)</script>', 'snapshotForeign'],
  ['a viewer without data', smallViewer, 'snapshotForeign'],
  [
    'a picture with metadata of somebody else',
    '<svg xmlns="http://www.w3.org/2000/svg"><metadata><rdf:RDF/></metadata></svg>',
    'snapshotForeign',
  ],
  [
    'a picture whose metadata bear our name and are not ours',
    '<svg><metadata id="throughline-snapshot">javascript:alert(1)</metadata></svg>',
    'snapshotNotJson',
  ],
  ['a picture cut short', '<svg><metadata id="throughline-snapshot">{"kind"', 'snapshotForeign'],
  ['an address without a snapshot', 'https://example.org/', 'snapshotNotOne'],
  ['a javascript address', 'javascript:alert(1)#s=abcd', 'snapshotLinkBroken'],
  ['a PNG of somebody else', await smallPng(), 'snapshotForeign'],
  ['a PNG cut short', (await smallPng()).slice(0, 60), 'snapshotPictureBroken'],
  ['bytes that are no text', Uint8Array.from([123, 255, 254, 0]), 'snapshotNotText'],
])('%s is refused with a sentence', async (_name, input, code) => {
  expect((await readAny(input)).problems).toMatchObject([{ code }]);
});

test('data in a page close no element, and the title stays text', () => {
  const page = writeHtml(rich, smallViewer, { title: '</title><img onerror=x>', language: '"><x' });
  const text = page.ok ? page.value : '';
  expect(text.match(/<script/g)).toHaveLength(2);
  expect(text).not.toContain('<img');
  expect(text).not.toContain('<x');
});

test('a page without a place for data is refused', () => {
  expect(writeHtml(rich, '<!doctype html>', { title: '', language: 'en' }).problems).toMatchObject([
    { code: 'snapshotNoViewer' },
  ]);
});

test('names in a picture stay text', () => {
  expect(writeSvgPicture(smallSvg, rich)).not.toContain('<script');
});

test('a new snapshot takes the place of the old one in a PNG', async () => {
  const first = await writePngPicture(await smallPng(), sampleSnapshot({ lens: 'map', from: ['A'] }));
  const second = first.ok ? await writePngPicture(first.value, rich) : first;
  const read = second.ok ? await readAny(second.value) : second;
  expect(read.ok && read.value).toEqual(rich);
});

test('CRC-32 of the check text of its catalogue', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
