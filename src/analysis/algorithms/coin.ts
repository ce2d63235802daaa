/**
 * Coins by counter: whether a link carries in a world is a hash of the seed, the world and the link's id. The answer
 * does not depend on the order of links or worlds or on the number of workers, and the same worlds are met again when
 * a link is removed. `mix` is Wellons' "lowbias32"; ids are hashed by FNV-1a over UTF-8.
 */
export function mix(value: number): number {
  let x = value | 0;
  x ^= x >>> 16;
  x = Math.imul(x, 0x7feb352d);
  x ^= x >>> 15;
  x = Math.imul(x, 0x846ca68b);
  x ^= x >>> 16;
  return x >>> 0;
}

const utf8 = new TextEncoder();

/** FNV-1a, 32 bit, over the UTF-8 bytes of a text. O(length). */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of utf8.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** What a link contributes to its coins; made once per link. */
export function coinOfId(id: string): number {
  return Math.imul(hashText(id), 0x85ebca6b) >>> 0;
}

/** What a seed and a world contribute; made once per world. */
export function coinOfWorld(seed: number, world: number): number {
  return mix(mix((seed + 0x9e3779b9) | 0) ^ world);
}

/** The coin itself: a whole number in [0, 2^32); the link carries when it is below chance · 2^32. */
export function coin(seed: number, world: number, id: string): number {
  return mix((coinOfWorld(seed, world) + coinOfId(id)) | 0);
}
