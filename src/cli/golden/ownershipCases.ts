import { compareGolden } from './compareGolden.ts';
import type { GoldenInput } from './goldenNetwork.ts';
import { answerKeys } from './ownershipKeys.ts';

/** What became of one case. */
export interface OwnershipOutcome {
  readonly outcome: 'pass' | 'fail' | 'skip';
  readonly got: unknown;
  readonly expected: unknown;
  readonly note?: string;
}

/** One case of a golden file of ownership, as far as it is read. */
export interface OwnershipCase {
  readonly measure: string;
  readonly input: GoldenInput;
  readonly params: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
}

/**
 * Runs one case of `ownership.json` (or of a file like it) through the engine and compares key by key.
 *
 * A measure named with `+`, `/` or `vs` asks for several; each key of `expected` says which figure it is. `published` and
 * `exact` are not read. `skip`: nothing in the case can be compared (sentences only, or an unknown measure).
 */
export function runOwnershipCase(testCase: unknown): OwnershipOutcome {
  const read = readCase(testCase);
  if (read === null) return { outcome: 'skip', got: null, expected: null, note: 'no case of ownership' };
  const got = answerKeys(read);
  const { compared, differences } = compareGolden(read.expected, got, read.tolerance);
  if (differences.length > 0) {
    return { outcome: 'fail', got, expected: read.expected, note: differences.slice(0, 5).join('; ') };
  }
  if (compared === 0) {
    return { outcome: 'skip', got, expected: read.expected, note: 'sentences only, nothing to compare' };
  }
  return { outcome: 'pass', got, expected: read.expected };
}

function readCase(testCase: unknown): OwnershipCase | null {
  if (!isRecord(testCase)) return null;
  const { measure, input, params, expected, tolerance } = testCase;
  if (typeof measure !== 'string' || !isRecord(input) || !isRecord(expected)) return null;
  const absolute = isRecord(tolerance) ? Number(tolerance['abs'] ?? 1e-9) : Number(tolerance ?? 1e-9);
  return {
    measure,
    input,
    params: isRecord(params) ? params : {},
    expected,
    // Floats can't be told apart below a few units in the last place: 0 asks for exact truths and sets, not for luck.
    tolerance: Math.max(Number.isFinite(absolute) ? absolute : 1e-9, 1e-15),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
