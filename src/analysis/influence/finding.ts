import type { Phrase } from '../../messages/phrase.ts';
import type { TestResult, Value, WorkingStep } from '../answer.ts';
import { phrase } from './answerParts.ts';
import type { Certainty } from './controlBetween.ts';
import type { RuleBasis } from './rules/legalRules.ts';

/** What a basis finds for a pair. */
export interface Finding {
  readonly result: TestResult;
  readonly value?: Value;
  readonly proof: readonly WorkingStep[];
  readonly missing: readonly Phrase[];
}

/** The parameters of one kind of basis. */
export type BasisOf<Kind extends RuleBasis['kind']> = Extract<RuleBasis, { kind: Kind }>;

/** A finding; what an undecided one lacks is an exact share unless said otherwise. O(1). */
export function finding(
  result: TestResult,
  value: Value | undefined,
  proof: readonly WorkingStep[],
  missing = phrase('influence.test.missing.range'),
): Finding {
  const rest = { result, proof, missing: result === 'undecided' ? [missing] : [] };
  return value === undefined ? rest : { ...rest, value };
}

/** A certainty as the result of a test. O(1). */
export function resultOf(certainty: Certainty): 'met' | 'notMet' | 'undecided' {
  return certainty === 'yes' ? 'met' : certainty === 'possible' ? 'undecided' : 'notMet';
}

/** The order of results: met before undecided before the others. O(1). */
export function rank(result: TestResult): number {
  return result === 'met' ? 2 : result === 'undecided' ? 1 : 0;
}

/** Both have to hold. O(1). */
export function weaker(a: TestResult, b: TestResult): TestResult {
  return rank(a) <= rank(b) ? a : b;
}
