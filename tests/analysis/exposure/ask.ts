import type { Answer, Params } from '../../../src/analysis/answer.ts';
import { exposureMeasures } from '../../../src/analysis/exposure/registry.ts';
import { quietContext } from '../../../src/analysis/measure.ts';
import type { DatasetAt } from '../../../src/model/types.ts';

/** The answer of a measure by its id; a refusal is an error here. */
export function ask(measure: string, data: DatasetAt, params: Params): Answer {
  const found = exposureMeasures.find(({ id }) => id === `exposure.${measure}`);
  const result = found?.run(data, params, quietContext);
  if (result === undefined || !result.ok) throw new Error(JSON.stringify(result?.problems ?? 'no such measure'));
  return result.value;
}

/** The codes of the problems of a question. */
export function problemsOf(measure: string, data: DatasetAt, params: Params): readonly string[] {
  const found = exposureMeasures.find(({ id }) => id === `exposure.${measure}`);
  return found?.run(data, params, quietContext).problems.map(({ code }) => code) ?? ['no such measure'];
}

/** Chances for every class, as a user might give them. */
export const classes = { certain: 1, likely: 0.8, possible: 0.5, unlikely: 0.2, remote: 0.05 };
