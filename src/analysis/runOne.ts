import { type Result, succeed } from '../model/problem.ts';
import { applyScenario } from '../model/scenario.ts';
import { datasetAt, type TimeFilters } from '../model/time.ts';
import type { Dataset, DatasetAt, FactId, OnDate, Scenario } from '../model/types.ts';
import type { Answer, Params } from './answer.ts';
import { checkParams } from './checkParams.ts';
import { type Measure, quietContext, type RunContext } from './measure.ts';

/** All that an answer is a function of. */
export interface AnalysisRequest {
  readonly measure: string;
  readonly params: Params;
  readonly dataset: Dataset;
  readonly on: OnDate;
  readonly filters?: Omit<TimeFilters, 'off'> | undefined;
  /** Facts and entities switched off. */
  readonly off?: readonly FactId[] | undefined;
  readonly scenario?: Scenario | null | undefined;
  /** Requests of one slot supersede each other; the measure's id when left out. */
  readonly slot?: string | undefined;
}

/** Days kept for each dataset, so that moving between measures does not build the network anew. */
const daysKept = 6;
const days = new WeakMap<Dataset, Map<string, Result<DatasetAt>>>();

/**
 * Answers a request with the measure it names: applies the scenario, puts the dataset on the date, checks the
 * parameters, runs the measure.
 *
 * Pure in its request; days are cached by dataset. Problems: those of `applyScenario`, of `checkParams` and of the
 * measure. `Cancelled` passes through. Complexity that of the measure.
 */
export function runOne(measure: Measure, request: AnalysisRequest, context: RunContext = quietContext): Result<Answer> {
  const day = dayOf(request);
  if (!day.ok) return day;
  const params = checkParams(measure, request.params, day.value.dataset);
  if (!params.ok) return params;
  context.checkCancelled();
  const answer = measure.run(day.value, params.value, context);
  return answer.ok ? succeed(answer.value, [...day.problems, ...answer.problems]) : answer;
}

/** The dataset of a request, in its scenario and on its date. */
export function dayOf(request: Omit<AnalysisRequest, 'measure' | 'params'>): Result<DatasetAt> {
  const { dataset, on, filters, off, scenario } = request;
  const known = days.get(dataset) ?? new Map<string, Result<DatasetAt>>();
  days.set(dataset, known);
  const key = JSON.stringify([on, filters ?? null, off ?? [], scenario ?? null]);
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const day = makeDay(dataset, on, { ...filters, off }, scenario ?? null);
  const oldest = known.keys().next();
  if (known.size >= daysKept && oldest.done !== true) known.delete(oldest.value);
  known.set(key, day);
  return day;
}

function makeDay(dataset: Dataset, on: OnDate, filters: TimeFilters, scenario: Scenario | null): Result<DatasetAt> {
  if (scenario === null) return succeed(datasetAt(dataset, on, filters));
  const changed = applyScenario(dataset, scenario);
  return changed.ok ? succeed(datasetAt(changed.value, on, filters), changed.problems) : changed;
}
