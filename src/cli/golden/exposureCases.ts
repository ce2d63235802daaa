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
  readonly tolerance?: number | { readonly abs?: number };
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
  const { measure, expected, tolerance, ...given } = testCase as ExposureCase;
  const [input, params] = [given.input ?? {}, given.params ?? {}];
  const compute = Object.hasOwn(measures, measure) ? measures[measure] : undefined;
  if (compute === undefined) return { outcome: 'skip', got: null, expected, note: `unknown measure ${measure}` };
  try {
    const got = compute(input, params, expected);
    const difference = differenceOf(got, expected, toleranceOf(tolerance)) ?? extraKeys(measure, got, expected);
    if (difference === null) return { outcome: 'pass', got, expected };
    return { outcome: 'fail', got, expected, note: difference };
  } catch (error) {
    return { outcome: 'fail', got: null, expected, note: error instanceof Error ? error.message : String(error) };
  }
}

function toleranceOf(tolerance: ExposureCase['tolerance']): number {
  return typeof tolerance === 'object' ? (tolerance.abs ?? 1e-9) : (tolerance ?? 1e-9);
}

function extraKeys(measure: string, got: unknown, expected: unknown): string | null {
  if (!wholeMaps.includes(measure)) return null;
  const extra = Object.keys(got as object).filter((key) => !Object.hasOwn(expected as object, key));
  return extra.length > 0 ? `${extra.join(', ')}: not expected` : null;
}
