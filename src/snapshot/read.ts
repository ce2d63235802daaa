import { makeDataset } from '../model/dataset.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import { checkPlainData } from '../model/plainData.ts';
import { fail, makeProblem, type Problem, type Result, succeed } from '../model/problem.ts';
import { makeReading } from '../model/reading.ts';
import { type Envelope, envelopeShape, type WrittenAnswer, type WrittenWords } from './envelopeShape.ts';
import { fileInputLimit, fileValueLimit } from './limits.ts';
import { everyId } from './loose.ts';
import { migrate } from './migrate.ts';
import {
  type FrozenAnswer,
  type Snapshot,
  type SnapshotDataset,
  snapshotKind,
  snapshotVersion,
  type Words,
} from './snapshot.ts';
import { viewDefaults } from './viewDefaults.ts';
import { digestOf, usualRequest } from './write.ts';

/**
 * Reads a snapshot from text, as `writeSnapshot` writes it. Nothing in it is ever run, and nothing is half-opened.
 * @returns the snapshot, with notices for what this version does not know; or the problems: too large, not JSON, not a
 *   snapshot, made by a newer version, changed since it was written, or a field that is not what it must be.
 * Never throws on data. O(size).
 */
export function readSnapshot(
  text: string,
  limits = { text: fileInputLimit, values: fileValueLimit },
): Result<Snapshot> {
  if (text.length > limits.text) return refuse('snapshotTooLarge', { size: text.length, max: limits.text });
  const values = countMarks(text, limits.values);
  if (values > limits.values) return refuse('snapshotTooMany', { max: limits.values });
  const parsed = parse(text);
  if (parsed === undefined) return refuse('snapshotNotJson');
  if (!isRecord(parsed) || parsed['kind'] !== snapshotKind) return refuse('snapshotNotOne');
  const plain = makeReading(everyId);
  if (!checkPlainData(parsed, plain)) return fail(...plain.problems());
  if (hasEndlessNumber(parsed)) return refuse('snapshotEndlessNumber');
  const version = parsed['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refuse('snapshotBadVersion');
  if (version > snapshotVersion) {
    return refuse('snapshotNewer', {
      version,
      known: snapshotVersion,
      appVersion: String(parsed['appVersion'] ?? '?').slice(0, 40),
    });
  }
  if (parsed['digest'] !== digestOf(parsed)) return refuse('snapshotChanged');
  // The content is whole; only its spelling is not the one we write: somebody formatted the file anew.
  const notices: Problem[] =
    canonicalJson(parsed) === text.replace(/\n$/, '') ? [] : [makeProblem('snapshotReformatted', '', {}, 'info')];
  return open(migrate(parsed, version), notices);
}

function open(raw: Readonly<Record<string, unknown>>, notices: readonly Problem[]): Result<Snapshot> {
  const { kind: _kind, version: _version, digest: _digest, ...rest } = raw;
  const reading = makeReading(everyId);
  const envelope = envelopeShape.read(rest, '', reading);
  if (envelope === undefined) return fail(...reading.problems());
  const dataset = datasetOf(envelope);
  if (!dataset.ok) return dataset;
  const view = { ...viewDefaults, ...envelope.view };
  const { createdAt, appVersion, positions, words, answers } = envelope;
  const snapshot: Snapshot = {
    kind: snapshotKind,
    version: snapshotVersion,
    createdAt,
    appVersion,
    dataset: dataset.value,
    view,
    positions: positions ?? {},
    words: wordsOf(words ?? {}, view),
    answers: (answers ?? []).map((answer) => answerOf(answer, view)),
  };
  return succeed(snapshot, [...notices, ...reading.problems(), ...dataset.problems]);
}

function datasetOf({ dataset: { id, fingerprint, embedded } }: Envelope): Result<SnapshotDataset> {
  if (embedded === undefined) return succeed({ id: id ?? '', fingerprint: fingerprint ?? '' });
  const made = makeDataset(embedded);
  return made.ok ? succeed({ embedded: made.value }, made.problems) : made;
}

function wordsOf({ title, note, author, steps }: WrittenWords, view: Snapshot['view']): Words {
  return {
    title: title ?? null,
    note: note ?? null,
    author: author ?? null,
    steps: (steps ?? []).map((step) => ({ ...step, view: { ...view, ...step.view } })),
  };
}

function answerOf({ request, ...rest }: WrittenAnswer, view: Snapshot['view']): FrozenAnswer {
  return { request: { ...usualRequest(view), ...request }, ...rest };
}

function refuse(code: string, params: Problem['params'] = {}): Result<never> {
  return fail(makeProblem(code, '', params));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** At least the number of values in a JSON text, found without parsing it; stops above `max`. O(length). */
function countMarks(text: string, max: number): number {
  let marks = 1;
  for (let at = 0; at < text.length && marks <= max; at += 1) {
    const code = text.charCodeAt(at);
    // , [ {
    if (code === 44 || code === 91 || code === 123) marks += 1;
  }
  return marks;
}

/** Whether there is a number that JSON can write and arithmetic can't hold, such as 1e999. Depth is checked. O(size). */
function hasEndlessNumber(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(hasEndlessNumber);
}
