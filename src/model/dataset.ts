import { numbered } from './claimShape.ts';
import { checkCountParts } from './countParts.ts';
import { datasetShape } from './datasetShape.ts';
import { checkUniqueIds, collectIds } from './knownIds.ts';
import { checkPlainData } from './plainData.ts';
import { fail, makeProblem, type Result, succeed } from './problem.ts';
import { makeReading, shown } from './reading.ts';
import { checkRequirements } from './requirements.ts';
import { checkSums } from './sums.ts';
import type { Dataset } from './types.ts';
import { checkWholeCycles } from './wholeCycles.ts';

/**
 * The only place where invariants are checked and brands are made.
 * @param input plain JSON of the native format (`format` and `version` may be left out; lists left out are empty).
 *   Shares are fractions in [0, 1], dates `YYYY[-MM[-DD]]`, periods half-open.
 * @returns a Dataset that keeps every invariant, with warnings and infos; or all errors found (at most 200, then how
 *   many more), each with its path (`stakes[3].claims[0].capital.max`). Never throws on data; the input is not changed.
 * O(size), and per company with many holders O(holders × dates) for the sums.
 */
export function makeDataset(input: unknown): Result<Dataset> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return fail(makeProblem('expectedObject', '', { value: shown(input) }));
  }
  const safe = makeReading({ entities: new Map(), sources: new Set(), dependencies: new Set(), facts: new Set() });
  if (!checkPlainData(input, safe)) return fail(...safe.problems());
  const reading = makeReading(collectIds(input));
  checkUniqueIds(input, reading);
  const file = datasetShape.read(input, '', reading);
  if (file === undefined || reading.errors() > 0) return fail(...reading.problems());
  const { format: _format, version: _version, ...rest } = file;
  const dataset: Dataset = {
    ...rest,
    stakes: rest.stakes.map(numbered),
    controlRights: rest.controlRights.map(numbered),
    dependencies: rest.dependencies.map(numbered),
    requirements: rest.requirements.map(numbered),
  };
  checkRequirements(dataset, reading);
  checkCountParts(dataset, reading);
  checkSums(dataset, reading);
  checkWholeCycles(dataset, reading);
  return reading.errors() > 0 ? fail(...reading.problems()) : succeed(dataset, reading.problems());
}
