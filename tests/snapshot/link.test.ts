import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../src/snapshot/base64url.ts';
import { deflate, inflate } from '../../src/snapshot/deflate.ts';
import { hasSnapshot, readLink, writeLink } from '../../src/snapshot/link.ts';
import { writeSnapshot } from '../../src/snapshot/write.ts';
import { anySnapshot, sampleSnapshot } from './samples.ts';

async function linkOf(snapshot = sampleSnapshot({ lens: 'influence', from: ['A'], to: ['C'] })): Promise<string> {
  const written = await writeLink(snapshot);
  if (!written.ok) throw new Error('no link');
  return written.value;
}

/** A link with a right seal around any bytes: only the checks behind the seal can refuse it. */
function sealed(packed: Uint8Array): string {
  const bytes = new Uint8Array(12 + packed.length);
  bytes.set(sha256(packed).subarray(0, 12));
  bytes.set(packed, 12);
  return `#s=${toBase64url(bytes)}`;
}
const text = (value: string) => new TextEncoder().encode(value);
const codeOf = async (link: string) => (await readLink(link)).problems[0]?.code;

test('a link opens to what it was made from', async () => {
  await fc.assert(
    fc.asyncProperty(anySnapshot, async (snapshot) => {
      const written = await writeLink(snapshot);
      if (!written.ok) return;
      const read = await readLink(`https://example.org/throughline/${written.value}`);
      expect(read.ok && read.value).toEqual(snapshot);
    }),
    { numRuns: 60 },
  );
});

test('any changed, dropped or added character is noticed', async () => {
  const link = await linkOf();
  for (let at = 3; at < link.length; at += 1) {
    const other = link[at] === 'A' ? 'B' : 'A';
    expect(await codeOf(link.slice(0, at) + other + link.slice(at + 1)), `changed at ${at}`).toBe('snapshotLinkBroken');
    expect(await codeOf(link.slice(0, at) + link.slice(at + 1)), `dropped at ${at}`).toBe('snapshotLinkBroken');
  }
  expect(await codeOf(`${link}A`)).toBe('snapshotLinkBroken');
  expect(await codeOf(`${link}%20`)).toBe('snapshotLinkBroken');
});

test('a view of one case is a short link', async () => {
  expect((await linkOf()).length).toBeLessThan(500);
});

test('a long link says so, and a longer one is not made', async () => {
  const noise = (count: number) => {
    const parts: string[] = [];
    let seed = 1;
    for (let at = 0; at < count; at += 1) {
      seed = (seed * 48271) % 2147483647;
      parts.push(seed.toString(36));
    }
    return parts;
  };
  const long = await writeLink(sampleSnapshot({ shown: noise(1500) }));
  expect(long.ok && long.problems).toMatchObject([{ code: 'snapshotLinkLong', severity: 'warning' }]);
  const longer = await writeLink(sampleSnapshot({ shown: noise(9000) }));
  expect(longer).toMatchObject({ ok: false, problems: [{ code: 'snapshotLinkTooLong' }] });
});

test('a decompression bomb stops at the limit', async () => {
  const bomb = sealed(await deflate(new Uint8Array(40_000_000)));
  expect(bomb.length).toBeLessThan(64_000);
  expect(await codeOf(bomb)).toBe('snapshotBomb');
});

test('unpacking stops while it unpacks', async () => {
  expect(await inflate(await deflate(new Uint8Array(5_000_000)), 1_000_000)).toBe('tooLarge');
});

test.each([
  ['', 'snapshotNoLink'],
  ['#', 'snapshotNoLink'],
  ['#s=', 'snapshotLinkBroken'],
  ['#s=A', 'snapshotLinkBroken'],
  ['#s=====', 'snapshotLinkBroken'],
  ['#s=javascript:alert(1)', 'snapshotLinkBroken'],
  [`#s=${'A'.repeat(64_001)}`, 'snapshotTooLarge'],
])('%.30s is answered with a sentence', async (link, code) => {
  expect(await codeOf(link)).toBe(code);
});

test('what is rightly sealed and not deflate, not UTF-8 or not JSON is refused', async () => {
  expect(await codeOf(sealed(new Uint8Array([1, 2, 3])))).toBe('snapshotLinkBroken');
  const whole = await deflate(text(writeSnapshot(sampleSnapshot())));
  expect(await codeOf(sealed(whole.slice(0, -4)))).toBe('snapshotLinkBroken');
  expect(await codeOf(sealed(await deflate(new Uint8Array([0xff, 0xfe, 0x80]))))).toBe('snapshotLinkBroken');
  expect(await codeOf(sealed(await deflate(text('{"kind":'))))).toBe('snapshotNotJson');
  expect(await codeOf(sealed(await deflate(text(`[${'0,'.repeat(500_000)}0]`))))).toBe('snapshotTooMany');
});

test('tells an address with a snapshot from one without', () => {
  expect(hasSnapshot('http://localhost/#s=abc')).toBe(true);
  expect(hasSnapshot('http://localhost/?s=abc')).toBe(false);
});

test('base64url has one spelling for each run of bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      const written = toBase64url(bytes);
      expect(written).toBe(Buffer.from(bytes).toString('base64url'));
      expect([...(fromBase64url(written) ?? [])]).toEqual([...bytes]);
    }),
  );
  expect(fromBase64url('AB')).toBeNull();
  expect(fromBase64url('A')).toBeNull();
  expect(fromBase64url('A+AA')).toBeNull();
});
