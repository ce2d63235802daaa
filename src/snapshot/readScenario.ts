import { fail, type Result, succeed } from '../model/problem.ts';
import { makeReading } from '../model/reading.ts';
import type { Scenario } from '../model/types.ts';
import { scenarioShape } from './changeShape.ts';
import { everyId } from './loose.ts';

/**
 * A scenario from outside, every change with all its fields.
 * @returns the scenario; or what is missing or not what it must be, named by its place (`changes[2].stake`). Whether
 *   ids and shares fit the dataset is asked by `applyScenario`. Never throws on data. O(size).
 */
export function readScenario(input: unknown): Result<Scenario> {
  const reading = makeReading(everyId);
  const scenario = scenarioShape.read(input, '', reading);
  if (scenario === undefined || reading.errors() > 0) return fail(...reading.problems());
  return succeed(scenario, reading.problems());
}
