import { compareGolden } from './compareGolden.ts';
import { answerKeys } from './ownershipKeys.ts';
import { readOwnershipCase } from './readOwnershipCase.ts';

/** What became of one case. */
export interface OwnershipOutcome {
  readonly outcome: 'pass' | 'fail' | 'skip';
  readonly got: unknown;
  readonly expected: unknown;
  readonly note?: string;
}

/** The families of measures that a case may ask for. */
const families =
  /\b(integrated|control|weakest_link|flow|paths?|links?|interval|normali[sz]e|power|ubo|amlr|psc|jgaap|ifrs|validate)\b/;

/**
 * Runs one case of `ownership.json` (or of a file like it) through the engine and compares key by key.
 *
 * A measure named with `+`, `/` or `vs` asks for several; each key of `expected` says which figure it is. `published` and
 * `exact` are not read. `skip`: nothing in the case can be compared (sentences only, or an unknown measure).
 */
export function runOwnershipCase(testCase: unknown): OwnershipOutcome {
  const read = readOwnershipCase(testCase);
  if (read === null) return { outcome: 'skip', got: null, expected: null, note: 'no case of ownership' };
  if (!families.test(read.measure)) {
    return { outcome: 'skip', got: null, expected: read.expected, note: `unknown measure ${read.measure}` };
  }
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
