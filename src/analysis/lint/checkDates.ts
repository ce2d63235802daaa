import { makeProblem, type Problem } from '../../model/problem.ts';
import { datasetAt, firstDay, lastDay } from '../../model/time.ts';
import type { Claim, Dataset, Entity, EntityId, StakeAt } from '../../model/types.ts';

/**
 * Dates that contradict each other: facts before an end of theirs existed or after it was gone, and companies whose
 * holdings on the day the case opens are figures of different dates. O(facts × claims + holders).
 */
export function checkDates(dataset: Dataset): readonly Problem[] {
  return [...outsideExistence(dataset), ...mixedDates(dataset)];
}

function outsideExistence(dataset: Dataset): readonly Problem[] {
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const problems: Problem[] = [];
  const look = (list: string, index: number, id: string, ends: readonly EntityId[], claims: readonly Claim[]): void => {
    claims.forEach((claim, c) => {
      for (const end of ends) {
        const entity = entities.get(end);
        if (entity === undefined) continue;
        const path = `${list}[${index}].claims[${c}].valid`;
        const { from, to, asOf } = claim.valid;
        const start = from ?? asOf;
        const born = entity.exists.from;
        const gone = entity.exists.to;
        if (start !== undefined && born !== undefined && lastDay(start) < firstDay(born)) {
          problems.push(
            makeProblem('beforeItExisted', path, { id, entity: end, date: start, existence: born }, 'warning'),
          );
        }
        const last = to ?? asOf;
        if (last !== undefined && gone !== undefined && firstDay(last) > lastDay(gone)) {
          problems.push(makeProblem('afterItEnded', path, { id, entity: end, date: last, existence: gone }, 'warning'));
        }
      }
    });
  };
  dataset.stakes.forEach(({ id, owner, target, claims }, i) => {
    look('stakes', i, id, [owner, target], claims);
  });
  dataset.controlRights.forEach(({ id, holder, target, claims }, i) => {
    look('controlRights', i, id, [holder, target], claims);
  });
  dataset.dependencies.forEach(({ id, from, to, claims }, i) => {
    look('dependencies', i, id, [from, to], claims);
  });
  return problems;
}

function mixedDates(dataset: Dataset): readonly Problem[] {
  const on = { asOf: dataset.opening.asOf ?? null, knownBy: null };
  const byTarget = new Map<EntityId, StakeAt[]>();
  for (const stake of datasetAt(dataset, on).stakes) {
    if (stake.stake.indirect === true || stake.presence === 'planned') continue;
    byTarget.set(stake.stake.target, [...(byTarget.get(stake.stake.target) ?? []), stake]);
  }
  return dataset.entities.flatMap((entity: Entity, i) => {
    const dates = (byTarget.get(entity.id) ?? []).flatMap(({ claim }) => claim.valid.asOf ?? []).sort();
    const [oldest, newest] = [dates[0], dates.at(-1)];
    if (oldest === undefined || newest === undefined || oldest === newest) return [];
    const params = { entity: entity.id, oldest, newest, count: dates.length };
    return [makeProblem('mixedDates', `entities[${i}]`, params, 'info')];
  });
}
