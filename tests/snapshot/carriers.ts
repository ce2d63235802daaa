import { crc32 } from '../../src/snapshot/crc32.ts';
import { deflate } from '../../src/snapshot/deflate.ts';
import { emptySlot, writeHtml } from '../../src/snapshot/html.ts';
import { writeLink } from '../../src/snapshot/link.ts';
import { writePngPicture } from '../../src/snapshot/pngPicture.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { writeSvgPicture } from '../../src/snapshot/svgPicture.ts';
import { writeSnapshot } from '../../src/snapshot/write.ts';

/** A page with a place for data, and a script that data must never get out into. */
export const smallViewer = `<!doctype html>\n<html lang="en"><head><title>Throughline</title></head><body>${emptySlot}<script>start()</script></body></html>\n`;

/** A picture with markup of its own. */
export const smallSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><title>t</title><rect width="5" height="5"/></svg>';

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Uint8Array.from([...new TextEncoder().encode(type), ...data]);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, data.length);
  frame.setUint32(4, crc32(body));
  return Uint8Array.from([...new Uint8Array(frame.buffer, 0, 4), ...body, ...new Uint8Array(frame.buffer, 4, 4)]);
}

/** A PNG of one grey dot, with a text of somebody else's in it. */
export async function smallPng(): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from([
    ...[137, 80, 78, 71, 13, 10, 26, 10],
    ...chunk('IHDR', Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    ...chunk('tEXt', new TextEncoder().encode('Comment\0<script>alert(1)</script>')),
    ...chunk('IDAT', await deflate(Uint8Array.from([0, 128]), 'deflate')),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

/** A snapshot in every form in which it travels; no link when it would be too long. */
export async function everyCarrier(snapshot: Snapshot): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const link = await writeLink(snapshot);
  const html = writeHtml(snapshot, smallViewer, { title: 'A </title><script>x</script>', language: 'en' });
  const png = await writePngPicture(await smallPng(), snapshot);
  if (!html.ok || !png.ok) throw new Error('a carrier is missing');
  return {
    json: writeSnapshot(snapshot),
    html: html.value,
    svg: writeSvgPicture(smallSvg, snapshot),
    png: png.value,
    ...(link.ok ? { link: `https://example.org/${link.value}` } : {}),
  };
}
