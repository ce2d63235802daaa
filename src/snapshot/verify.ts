import type { Answer, Value } from '../analysis/answer.ts';
import { canonicalJson, sha256Hex } from '../model/fingerprint.ts';
import { makeProblem, type Problem, type Result } from '../model/problem.ts';
import type { Scenario } from '../model/types.ts';
import type { FigureChange } from './changedSince.ts';
import { scenarioOf } from './scenarioOf.ts';
import type { FrozenAnswer, FrozenRequest, Snapshot } from './snapshot.ts';

/** A figure that came out otherwise. `now` is absent when the recomputed answer has no such figure, `was` likewise. */
export interface Difference {
  readonly measure: string;
  readonly figure: string;
  readonly was?: Value;
  readonly now?: Value;
}

/** What became of the answers in a snapshot. */
export interface Verification {
  readonly answers: number;
  readonly figures: number;
  readonly different: readonly Difference[];
  /** Measures whose figures agree while words or working differ: usually a newer version of the app. */
  readonly reworded: readonly string[];
  /** Answers that could not be recomputed. */
  readonly failed: readonly { readonly measure: string; readonly problems: readonly Problem[] }[];
  /** Figures that come out otherwise on the case as it is here now, where the snapshot brought data of its own. */
  readonly since?: readonly FigureChange[];
}

/** Relative difference up to which two machines may disagree in the last digits of a power or logarithm. */
const tolerance = 1e-9;

/** An answer as a snapshot keeps it; `whole` keeps all of it, for files. O(size). */
export function freezeAnswer(request: FrozenRequest, answer: Answer, whole = false): FrozenAnswer {
  const figures = Object.fromEntries(answer.figures.map(({ id, value }) => [id, value]));
  return { request, digest: sha256Hex(canonicalJson(answer)), figures, ...(whole ? { answer } : {}) };
}

/**
 * Recomputes every answer of a snapshot and compares figure by figure; numbers agree within 1e-9 of their size.
 * An answer under a what-if that the snapshot does not carry has failed: it is never asked without it.
 * @param recompute runs a request on the snapshot's dataset. One after the other: the page stays answerable.
 */
export async function verifySnapshot(
  snapshot: Snapshot,
  recompute: (request: FrozenRequest, scenario: Scenario | null) => Promise<Result<Answer>>,
): Promise<Verification> {
  const different: Difference[] = [];
  const reworded: string[] = [];
  const failed: { measure: string; problems: readonly Problem[] }[] = [];
  let figures = 0;
  for (const frozen of snapshot.answers) {
    const { measure } = frozen.request;
    figures += Object.keys(frozen.figures).length;
    const scenario = scenarioOf(snapshot, frozen.request);
    if (scenario === undefined) {
      const id = frozen.request.scenario ?? '';
      failed.push({ measure, problems: [makeProblem('snapshotNoScenario', 'answers', { id })] });
      continue;
    }
    const result = await recompute(frozen.request, scenario);
    if (!result.ok) {
      failed.push({ measure, problems: result.problems });
      continue;
    }
    const now = freezeAnswer(frozen.request, result.value);
    // The figures are compared whatever the digest says: whoever seals a snapshot anew can write any digest.
    const found = compareFigures(measure, frozen.figures, now.figures);
    different.push(...found);
    const whole = frozen.answer === undefined ? frozen : freezeAnswer(frozen.request, frozen.answer);
    const told = found.length > 0 ? [] : compareFigures(measure, whole.figures, now.figures);
    different.push(...told);
    const same = now.digest === frozen.digest && now.digest === whole.digest;
    if (!same && found.length + told.length === 0) reworded.push(measure);
  }
  return { answers: snapshot.answers.length, figures, different, reworded, failed };
}

type Figures = FrozenAnswer['figures'];

/** Figures that differ between two runs of a measure, and those that only one of them has. O(figures). */
function compareFigures(measure: string, before: Figures, after: Figures): Difference[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return ids.flatMap((figure) => {
    const was = before[figure];
    const now = after[figure];
    if (was !== undefined && now !== undefined && agree(was, now)) return [];
    return [{ measure, figure, ...(was === undefined ? {} : { was }), ...(now === undefined ? {} : { now }) }];
  });
}

function agree(was: unknown, now: unknown): boolean {
  if (typeof was === 'number' && typeof now === 'number') {
    return Math.abs(was - now) <= tolerance * Math.max(1, Math.abs(was), Math.abs(now));
  }
  if (typeof was !== 'object' || was === null || typeof now !== 'object' || now === null) return was === now;
  const left = was as Readonly<Record<string, unknown>>;
  const right = now as Readonly<Record<string, unknown>>;
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => agree(left[key], right[key]));
}
