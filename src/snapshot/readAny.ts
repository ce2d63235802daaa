import { decodeText } from '../formats/decodeText.ts';
import { fail, makeProblem, type Result, succeed } from '../model/problem.ts';
import type { Carried } from './carried.ts';
import { readHtml } from './html.ts';
import { fileInputLimit } from './limits.ts';
import { hasSnapshot, readLink } from './link.ts';
import { isPng, readPngPicture } from './pngPicture.ts';
import { readSnapshot } from './read.ts';
import type { Snapshot } from './snapshot.ts';
import { readSvgPicture } from './svgPicture.ts';

/** The forms in which a snapshot travels. */
export type Carrier = 'json' | 'html' | 'svg' | 'png' | 'link';

/** Which form a file or text has, by its first signs; null when it can be none of them. O(head). */
export function carrierOf(input: string | Uint8Array): Carrier | null {
  if (typeof input !== 'string') {
    if (isPng(input)) return 'png';
    return carrierOf(new TextDecoder().decode(input.subarray(0, 4_000)));
  }
  const head = input.slice(0, 4_000).trimStart();
  if (head.startsWith('{')) return 'json';
  if (/^(<\?xml|<!--|<!DOCTYPE svg|<svg)/i.test(head) && input.includes('<svg')) return 'svg';
  if (/^<(!doctype html|html)/i.test(head)) return 'html';
  return hasSnapshot(head) ? 'link' : null;
}

/**
 * Reads a snapshot in whatever form it comes: file, page, picture or link. Nothing in it is ever run; a picture or page
 * with nothing of ours in it is refused with `snapshotForeign`. `snapshotAround`: the data are whole, the page or picture
 * around them was changed since. Never throws on data. O(size).
 */
export async function readAny(input: string | Uint8Array): Promise<Result<Snapshot>> {
  const max = fileInputLimit;
  if (input.length > max) return fail(makeProblem('snapshotTooLarge', '', { size: input.length, max }));
  if (typeof input !== 'string' && isPng(input)) return open(await readPngPicture(input));
  const decoded = typeof input === 'string' ? succeed(input) : decodeText(input, '');
  if (!decoded.ok) return fail(makeProblem('snapshotNotText', ''));
  const text = decoded.value;
  const carrier = carrierOf(text);
  if (carrier === null) return fail(makeProblem('snapshotNotOne', ''));
  if (carrier === 'link') return readLink(text.trim());
  if (carrier === 'html') return open(readHtml(text));
  return carrier === 'svg' ? open(readSvgPicture(text)) : readSnapshot(text);
}

function open(carried: Result<Carried>): Result<Snapshot> {
  if (!carried.ok) return carried;
  const read = readSnapshot(carried.value.text);
  if (!read.ok || carried.value.whole) return read;
  return { ...read, problems: [...read.problems, makeProblem('snapshotAround', '', {}, 'warning')] };
}
