import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { fail, makeProblem, type Result, succeed } from '../model/problem.ts';
import { type Carried, carrierId } from './carried.ts';
import { crc32 } from './crc32.ts';
import { deflate, inflate } from './deflate.ts';
import { fileInputLimit } from './limits.ts';
import type { Snapshot } from './snapshot.ts';
import { writeSnapshot } from './write.ts';

const signature = [137, 80, 78, 71, 13, 10, 26, 10];
/** Keyword, its end, packed, by zlib, no language, no translated keyword (PNG 1.2, 11.3.4.5). */
const head = [...new TextEncoder().encode(carrierId), 0, 1, 0, 0, 0];
const sealLength = 64;

/** Whether bytes start as a PNG does. O(1). */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * A PNG with the snapshot in a packed international text chunk (iTXt) before its end, after the SHA-256 of the picture
 * without it. A snapshot that was in it is replaced. O(size).
 * @returns the bytes; `snapshotPictureBroken` when the bytes are no whole PNG.
 */
export async function writePngPicture(
  png: Uint8Array<ArrayBuffer>,
  snapshot: Snapshot,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const chunks = readChunks(png);
  if (chunks === null) return fail(makeProblem('snapshotPictureBroken', ''));
  const others = chunks.filter((chunk) => !isOurs(chunk));
  const text = `${sealOf(others)}${writeSnapshot(snapshot)}`;
  const packed = await deflate(new TextEncoder().encode(text), 'deflate');
  const end = others.length - 1;
  const parts = [...others.slice(0, end).map(({ whole }) => whole), makeChunk('iTXt', packed)];
  return succeed(join([Uint8Array.from(signature), ...parts, ...others.slice(end).map(({ whole }) => whole)]));
}

/**
 * The snapshot's text in a PNG; `snapshotForeign` when it carries none of ours, `snapshotPictureBroken` when chunk sums
 * do not fit, `snapshotBomb` when it unpacks to more than a file may hold. O(size).
 */
export async function readPngPicture(png: Uint8Array): Promise<Result<Carried>> {
  const chunks = readChunks(png);
  if (chunks === null) return fail(makeProblem('snapshotPictureBroken', ''));
  const ours = chunks.find(isOurs);
  if (ours === undefined) return fail(makeProblem('snapshotForeign', ''));
  const unpacked = await inflate(ours.data.slice(head.length), fileInputLimit, 'deflate');
  if (unpacked === 'broken') return fail(makeProblem('snapshotPictureBroken', ''));
  if (unpacked === 'tooLarge') return fail(makeProblem('snapshotBomb', '', { max: fileInputLimit }));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(unpacked);
  const whole = text.slice(0, sealLength) === sealOf(chunks.filter((chunk) => chunk !== ours));
  return succeed({ text: text.slice(sealLength), whole });
}

/** The text chunks of a PNG other than the snapshot's, for searching. Empty for bytes that are no PNG. O(size). */
export function pngTexts(png: Uint8Array): string {
  const texts = (readChunks(png) ?? []).filter((chunk) => /^[tiz](TXt|EXt)$/i.test(chunk.type) && !isOurs(chunk));
  return texts.map(({ data }) => new TextDecoder().decode(data)).join('\n');
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly whole: Uint8Array;
}

/** All chunks of a PNG up to and with its end; null when it is cut, goes on behind its end, or a sum does not fit. */
function readChunks(png: Uint8Array): readonly Chunk[] | null {
  if (!isPng(png) || png.length > fileInputLimit) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= png.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > png.length) return null;
    if (crc32(png.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return null;
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.push({ type, data: png.subarray(at + 8, end - 4), whole: png.subarray(at, end) });
    if (type === 'IEND') return end === png.length ? chunks : null;
    at = end;
  }
  return null;
}

function isOurs({ type, data }: Chunk): boolean {
  return type === 'iTXt' && head.every((byte, index) => data[index] === byte);
}

function sealOf(chunks: readonly Chunk[]): string {
  return bytesToHex(sha256(join(chunks.map(({ whole }) => whole))));
}

function makeChunk(type: string, packed: Uint8Array): Uint8Array {
  const body = join([new TextEncoder().encode(type), Uint8Array.from(head), packed]);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, body.length - 4);
  frame.setUint32(4, crc32(body));
  return join([new Uint8Array(frame.buffer, 0, 4), body, new Uint8Array(frame.buffer, 4, 4)]);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
