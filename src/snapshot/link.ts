import { sha256 } from '@noble/hashes/sha2.js';
import { fail, makeProblem, type Result, succeed } from '../model/problem.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { deflate, inflate } from './deflate.ts';
import { linkInputLimit, linkValueLimit, longestLink, longLink, unpackedLimit } from './limits.ts';
import { readSnapshot } from './read.ts';
import type { Snapshot } from './snapshot.ts';
import { writeSnapshot } from './write.ts';

/** Bytes of the packed text's SHA-256 that stand before it, so that a link cut or mistyped on its way is noticed. */
const sealLength = 12;
const start = '#s=';

/**
 * A snapshot as the fragment of an address, `#s=…`: canonical JSON, deflate, base64url, with a seal of 12 bytes before.
 * A fragment is never sent to a server. The same snapshot gives the same link in one browser; other browsers may pack
 * differently, and read each other's links.
 * @returns the fragment, with the warning `snapshotLinkLong` above 8,000 characters; `snapshotLinkTooLong` above 32,000.
 * O(size).
 */
export async function writeLink(snapshot: Snapshot): Promise<Result<string>> {
  const packed = await deflate(new TextEncoder().encode(writeSnapshot(snapshot)));
  const bytes = new Uint8Array(sealLength + packed.length);
  bytes.set(sealOf(packed));
  bytes.set(packed, sealLength);
  const fragment = start + toBase64url(bytes);
  const params = { length: fragment.length, long: longLink, longest: longestLink };
  if (fragment.length > longestLink) return fail(makeProblem('snapshotLinkTooLong', '', params));
  return succeed(fragment, fragment.length > longLink ? [makeProblem('snapshotLinkLong', '', params, 'warning')] : []);
}

/** Whether an address or its fragment holds a snapshot. O(length). */
export function hasSnapshot(address: string): boolean {
  return fragmentOf(address) !== null;
}

/**
 * Reads a link: a whole address or its fragment. Limits hold before unpacking (64,000 characters) and while unpacking
 * (16 MB). Never throws on data. O(size unpacked).
 */
export async function readLink(address: string): Promise<Result<Snapshot>> {
  const text = fragmentOf(address);
  if (text === null) return refuse('snapshotNoLink');
  if (text.length > linkInputLimit) return refuse('snapshotTooLarge', { size: text.length, max: linkInputLimit });
  const bytes = fromBase64url(text);
  if (bytes === null) return refuse('snapshotLinkBroken');
  const seal = bytes.subarray(0, sealLength);
  const packed = bytes.slice(sealLength);
  if (!sealOf(packed).every((byte, index) => byte === seal[index])) return refuse('snapshotLinkBroken');
  const unpacked = await inflate(packed, unpackedLimit);
  if (unpacked === 'broken') return refuse('snapshotLinkBroken');
  if (unpacked === 'tooLarge') return refuse('snapshotBomb', { max: unpackedLimit });
  const written = decode(unpacked);
  if (written === null) return refuse('snapshotLinkBroken');
  return readSnapshot(written, { text: unpackedLimit, values: linkValueLimit });
}

function fragmentOf(address: string): string | null {
  const at = address.indexOf(start);
  return at < 0 ? null : address.slice(at + start.length);
}

function sealOf(packed: Uint8Array): Uint8Array {
  return sha256(packed).subarray(0, sealLength);
}

function decode(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuse(code: string, params: Readonly<Record<string, string | number>> = {}): Result<never> {
  return fail(makeProblem(code, '', params));
}
