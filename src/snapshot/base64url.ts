const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOfSign = new Map([...signs].map((sign, value) => [sign, value] as const));

/** Bytes as base64url without padding (RFC 4648 section 5). O(length). */
export function toBase64url(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const count = Math.min(3, bytes.length - at) + 1;
    for (let i = 0; i < count; i += 1) parts.push(signs[(group >> (18 - 6 * i)) & 63] ?? '');
  }
  return parts.join('');
}

/**
 * Bytes of a base64url text; null if a sign is none of the alphabet, or if bits are set that no byte uses: each text
 * of bytes has one spelling only, so that no changed sign goes unnoticed. O(length).
 */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  const rest = text.length % 4;
  if (rest === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let at = 0;
  let bits = 0;
  let held = 0;
  for (const sign of text) {
    const value = valueOfSign.get(sign);
    if (value === undefined) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 255;
      at += 1;
    }
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : null;
}
