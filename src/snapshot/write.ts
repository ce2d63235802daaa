import { canonicalJson, sha256Hex } from '../model/fingerprint.ts';
import type { Envelope, WrittenAnswer, WrittenWords } from './envelopeShape.ts';
import { patchOf } from './patch.ts';
import type { FrozenAnswer, FrozenRequest, Snapshot, Words } from './snapshot.ts';
import { viewDefaults } from './viewDefaults.ts';

/**
 * A snapshot as text: canonical JSON with the SHA-256 of itself (without the digest) inside. What is as usual is left
 * out, so that links stay short. The same snapshot always gives the same text. O(size).
 */
export function writeSnapshot(snapshot: Snapshot): string {
  const { kind, version, createdAt, appVersion, dataset, view, positions, words, answers } = snapshot;
  const written = wordsOf(words, snapshot);
  const envelope: Envelope = {
    createdAt,
    appVersion,
    dataset,
    ...unlessEmpty('view', patchOf(view, viewDefaults)),
    ...unlessEmpty('positions', positions),
    ...unlessEmpty('words', written),
    ...(answers.length > 0 ? { answers: answers.map((answer) => answerOf(answer, snapshot)) } : {}),
  };
  const body = { kind, version, ...envelope };
  return canonicalJson({ ...body, digest: digestOf(body) });
}

/** SHA-256 of the canonical form of everything but the digest itself, 64 hex digits. O(size). */
export function digestOf(body: Readonly<Record<string, unknown>>): string {
  const { digest: _digest, ...rest } = body;
  return sha256Hex(canonicalJson(rest));
}

/** The request that asks `measure` with everything else as the view has it: what a frozen answer leaves out. */
export function usualRequest(view: Snapshot['view']): Omit<FrozenRequest, 'measure' | 'params'> {
  const { asOf, knownBy, filters, off, scenario } = view;
  return { on: { asOf, knownBy }, filters, off, scenario };
}

function unlessEmpty<K extends string, T extends object>(key: K, value: T): { readonly [P in K]?: T } {
  return Object.keys(value).length > 0 ? ({ [key]: value } as { readonly [P in K]?: T }) : {};
}

function wordsOf({ title, note, author, steps }: Words, { view }: Snapshot): WrittenWords {
  return {
    ...(title === null ? {} : { title }),
    ...(note === null ? {} : { note }),
    ...(author === null ? {} : { author }),
    ...(steps.length === 0 ? {} : { steps: steps.map((step) => ({ ...step, view: patchOf(step.view, view) })) }),
  };
}

function answerOf({ request, ...rest }: FrozenAnswer, { view }: Snapshot): WrittenAnswer {
  const { measure, params, step, ...others } = request;
  const own = step === undefined ? {} : { step };
  return { request: { measure, params, ...own, ...patchOf(others, usualRequest(view)) }, ...rest };
}
