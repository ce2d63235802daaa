/** `deflate-raw`: without a frame (RFC 1951), for links; `deflate`: with header and checksum (zlib, RFC 1950), for PNG. */
export type DeflateFormat = 'deflate-raw' | 'deflate';

/** Bytes packed by the platform's own CompressionStream. O(length). */
export async function deflate(
  bytes: Uint8Array<ArrayBuffer>,
  format: DeflateFormat = 'deflate-raw',
): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream(format));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * Unpacks, and stops as soon as more than `max` bytes have come out: a bomb costs no more than the limit.
 * @returns the bytes; `'broken'` when the data is not deflate or goes on after its end; `'tooLarge'` at the limit.
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  max: number,
  format: DeflateFormat = 'deflate-raw',
): Promise<Uint8Array<ArrayBuffer> | 'broken' | 'tooLarge'> {
  const { readable, writable } = new DecompressionStream(format);
  const reader = readable.getReader();
  // What is wrong with the data is told to the reader; the writer hears of it too.
  void feed(bytes, writable.getWriter()).catch(() => {});
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > max) {
        await reader.cancel().catch(() => {});
        return 'tooLarge';
      }
      parts.push(value);
    }
  } catch {
    return 'broken';
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** No more goes in at once than this, so that a bomb can't unfold in one piece. */
const mouthful = 65_536;

/** Puts bytes into a stream as it takes them. Not by a Blob: that asks the browser's own process for each of its bytes. */
async function feed(bytes: Uint8Array<ArrayBuffer>, writer: WritableStreamDefaultWriter<BufferSource>): Promise<void> {
  for (let at = 0; at < bytes.length; at += mouthful) {
    await writer.ready;
    await writer.write(bytes.subarray(at, at + mouthful));
  }
  await writer.close();
}
