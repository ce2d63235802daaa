import { fail, makeProblem, type Result } from '../model/problem.ts';
import type { Answer } from './answer.ts';
import { type Measure, type MeasureDescription, quietContext, type RunContext } from './measure.ts';
import { type AnalysisRequest, runOne } from './runOne.ts';

// The same measures as in registry.ts, each family fetched when it is first asked: the first answer does not wait for
// the engines of the other lenses.
const families: Readonly<Record<Measure['family'], () => Promise<readonly Measure[]>>> = {
  influence: async () => (await import('./influence/registry.ts')).influenceMeasures,
  exposure: async () => (await import('./exposure/registry.ts')).exposureMeasures,
  oversight: async () => (await import('./oversight/registry.ts')).oversightMeasures,
};

/** Answers like `runMeasure`, with the family of the measure fetched when it is not here yet. */
export async function runInFamily(
  request: AnalysisRequest,
  context: RunContext = quietContext,
): Promise<Result<Answer>> {
  const [family] = request.measure.split('.');
  const load = family !== undefined && Object.hasOwn(families, family) ? families[family as Measure['family']] : null;
  const measure = (await load?.())?.find((one) => one.id === request.measure);
  if (measure === undefined) return fail(makeProblem('measureUnknown', 'measure', { measure: request.measure }));
  return runOne(measure, request, context);
}

/** Every measure as plain data, without its engine: it can cross from a worker to the page. */
export async function describeMeasures(): Promise<readonly MeasureDescription[]> {
  const all = await Promise.all([families.influence(), families.exposure(), families.oversight()]);
  return all.flat().map(({ id, family, title, summary, parameters }) => ({ id, family, title, summary, parameters }));
}
