import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Dataset } from './types.ts';

/**
 * Canonical JSON: keys sorted by code unit, no spaces, numbers in the shortest form that reads back the same
 * (ECMAScript's own), -0 written 0, absent fields left out. The same value always gives the same text.
 * @throws TypeError on NaN, infinities, functions, symbols, big integers, undefined inside an array: bugs, not bad data.
 * O(size · log keys). Reference: RFC 8785 (JSON Canonicalization Scheme).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`no canonical form for ${value}`);
    return JSON.stringify(value === 0 ? 0 : value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`no canonical form for a ${typeof value}`);
  const record = value as Readonly<Record<string, unknown>>;
  const fields: string[] = [];
  for (const key of Object.keys(record).sort()) {
    const field = record[key];
    if (field !== undefined) fields.push(`${JSON.stringify(key)}:${canonicalJson(field)}`);
  }
  return `{${fields.join(',')}}`;
}

/** SHA-256 of text as UTF-8, 64 lower-case hex digits. Synchronous, so that it works on file:// too. O(length). */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The dataset's fingerprint: SHA-256 of its canonical form, 64 hex digits. O(size · log keys). */
export function fingerprint(dataset: Dataset): string {
  return sha256Hex(canonicalJson(dataset));
}
