import { fail, makeProblem, type Result } from '../model/problem.ts';
import type { Answer } from './answer.ts';
import { type Measure, type MeasureDescription, quietContext, type RunContext } from './measure.ts';
import { type AnalysisRequest, runOne } from './runOne.ts';

type Load = () => Promise<readonly Measure[]>;

// The same measures as in registry.ts, each group fetched when it is first asked: the first answer does not wait for
// the engines of the other lenses, nor the stakes for the games of power.
const families: Readonly<Record<Measure['family'], readonly Load[]>> = {
  influence: [
    async () => (await import('./influence/stakeMeasures.ts')).stakeMeasures,
    async () => (await import('./influence/powerMeasures.ts')).powerMeasures,
  ],
  exposure: [async () => (await import('./exposure/registry.ts')).exposureMeasures],
  oversight: [async () => (await import('./oversight/registry.ts')).oversightMeasures],
};

/** Answers like `runMeasure`, with the family of the measure fetched when it is not here yet. */
export async function runInFamily(
  request: AnalysisRequest,
  context: RunContext = quietContext,
): Promise<Result<Answer>> {
  const measure = await findMeasure(request.measure);
  if (measure === undefined) return fail(makeProblem('measureUnknown', 'measure', { measure: request.measure }));
  return runOne(measure, request, context);
}

/** Every measure as plain data, without its engine: it can cross from a worker to the page. */
export async function describeMeasures(): Promise<readonly MeasureDescription[]> {
  const all = await Promise.all(
    [...families.influence, ...families.exposure, ...families.oversight].map((load) => load()),
  );
  return all.flat().map(({ id, family, title, summary, parameters }) => ({ id, family, title, summary, parameters }));
}

/** The measure of an id, looked for in one group of its family after the other. */
async function findMeasure(id: string): Promise<Measure | undefined> {
  const [family] = id.split('.');
  if (family === undefined || !Object.hasOwn(families, family)) return undefined;
  for (const load of families[family as Measure['family']]) {
    const measure = (await load()).find((one) => one.id === id);
    if (measure !== undefined) return measure;
  }
  return undefined;
}
