import { fromBase64url } from './base64url.ts';
import { inflate } from './deflate.ts';

/** What a page can know of a link before it has read it: enough for its frame and its first picture. */
export interface Peek {
  /** The bundled case it names; null when it brings data of its own. */
  readonly caseId: string | null;
  /** The key of its picture (`pictureKey`); null when cards were moved by hand or the data travel along. */
  readonly key: string | null;
  /** Whether a step of a story is on show. */
  readonly story: boolean;
}

const start = '#s=';
const sealLength = 12;
/** Longer texts are left to `readLink`: looking ahead must cost next to nothing. */
const peekLimit = 400_000;

/**
 * Looks into a link for what its picture depends on, without any of the engine: some milliseconds where reading it whole
 * needs the data first. The seal is checked, nothing else is: whoever peeks shows a picture of their own by it, and reads
 * the link by `readLink` before anything of it is believed.
 * @returns null for whatever is not plainly a snapshot of version 1. Never throws on data. O(size unpacked).
 */
export async function peekLink(address: string): Promise<Peek | null> {
  const at = address.indexOf(start);
  const bytes = at < 0 ? null : fromBase64url(address.slice(at + start.length, at + start.length + peekLimit));
  // Without a safe context the platform has no digest: then the long way is the only one.
  if (bytes === null || globalThis.crypto?.subtle === undefined) return null;
  const packed = bytes.slice(sealLength);
  const [digest, unpacked] = await Promise.all([crypto.subtle.digest('SHA-256', packed), inflate(packed, peekLimit)]);
  const seal = new Uint8Array(digest);
  if (bytes.length < sealLength || bytes.subarray(0, sealLength).some((byte, index) => byte !== seal[index]))
    return null;
  if (typeof unpacked === 'string') return null;
  const body = recordOf(parse(new TextDecoder().decode(unpacked)));
  if (body['kind'] !== 'throughline/snapshot' || body['version'] !== 1) return null;
  const { id, fingerprint } = recordOf(body['dataset']);
  const view = recordOf(body['view']);
  const named = typeof id === 'string' && typeof fingerprint === 'string';
  const steps = recordOf(body['words'])['steps'];
  return {
    caseId: named ? id : null,
    key: named && body['positions'] === undefined ? pictureKey(fingerprint, view) : null,
    story: typeof view['step'] === 'number' && Array.isArray(steps) && steps[view['step']] !== undefined,
  };
}

/**
 * Names the picture of a view, by the data's fingerprint and the view as a snapshot writes it (what differs from the
 * defaults, keys sorted). Equal keys are equal pictures in one language and theme. O(size).
 */
export function pictureKey(fingerprint: string, view: Readonly<Record<string, unknown>>): string {
  return `${fingerprint} ${JSON.stringify(view)}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** An object's own fields; none for anything else. */
function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
