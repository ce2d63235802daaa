import { fail, makeProblem, type Result } from '../model/problem.ts';
import type { Answer } from './answer.ts';
import { quietContext, type RunContext } from './measure.ts';
import { measureById } from './registry.ts';
import { type AnalysisRequest, runOne } from './runOne.ts';

export { type AnalysisRequest, dayOf } from './runOne.ts';

/** Answers a request by the measure of that name (see `runOne`). Problems: `measureUnknown`, and those of `runOne`. */
export function runMeasure(request: AnalysisRequest, context: RunContext = quietContext): Result<Answer> {
  const measure = measureById(request.measure);
  if (measure === undefined) return fail(makeProblem('measureUnknown', 'measure', { measure: request.measure }));
  return runOne(measure, request, context);
}
