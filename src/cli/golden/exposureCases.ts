import { attackCases } from './attackCases.ts';
import type { CaseMeasure } from './caseMeasure.ts';
import { differenceOf } from './compareExpected.ts';
import { cutCases } from './cutCases.ts';
import { reliabilityCases } from './reliabilityCases.ts';
import { routeCases } from './routeCases.ts';

const measures: Readonly<Record<string, CaseMeasure>> = {
  ...reliabilityCases,
  ...routeCases,
  ...cutCases,
  ...attackCases,
};

/** Measures whose answer is a whole map: a key too many is a difference too. */
const wholeMaps = ['immediateDominators'];

interface ExposureCase {
  readonly measure: string;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
  readonly tolerance?: number;
}

/**
 * Computes one case with the engine and compares. `skip`: a measure nobody knows. Errors of reading are a `fail` with
 * the error as note.
 */
export function runExposureCase(testCase: unknown): {
  readonly outcome: 'pass' | 'fail' | 'skip';
  readonly got: unknown;
  readonly expected: unknown;
  readonly note?: string;
} {
  const { measure, input = {}, params = {}, expected, tolerance } = testCase as ExposureCase;
  const compute = Object.hasOwn(measures, measure) ? measures[measure] : undefined;
  if (compute === undefined) return { outcome: 'skip', got: null, expected, note: `unknown measure ${measure}` };
  try {
    const got = compute(input, params, expected);
    const difference = differenceOf(got, expected, tolerance ?? 1e-9) ?? extraKeys(measure, got, expected);
    if (difference === null) return { outcome: 'pass', got, expected };
    return { outcome: 'fail', got, expected, note: difference };
  } catch (error) {
    return { outcome: 'fail', got: null, expected, note: error instanceof Error ? error.message : String(error) };
  }
}

function extraKeys(measure: string, got: unknown, expected: unknown): string | null {
  if (!wholeMaps.includes(measure)) return null;
  const extra = Object.keys(got as object).filter((key) => !Object.hasOwn(expected as object, key));
  return extra.length > 0 ? `${extra.join(', ')}: not expected` : null;
}
