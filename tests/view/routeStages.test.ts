import { expect, test } from 'vitest';
import { routesMeasure } from '../../src/analysis/exposure/routesMeasure.ts';
import { quietContext } from '../../src/analysis/measure.ts';
import { makeDataset } from '../../src/model/dataset.ts';
import { datasetAt } from '../../src/model/time.ts';
import { routeStages } from '../../src/view/routeStages.ts';
import { latest, plain } from '../support/builder.ts';

function stages(...lines: string[]) {
  const built = plain(...lines, 'i: AUTH hasAccessTo SYS', 'w: NET hasAccessTo SYS');
  const claims = built.dependencies[0]?.['claims'];
  const made = makeDataset({ ...built, requirements: [{ id: 'both', target: 'SYS', all: ['i', 'w'], claims }] });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const found = routesMeasure.run(datasetAt(made.value, latest), { from: ['PC'], to: ['SYS'] }, quietContext);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value.routes.map(routeStages);
}

test('what is needed at once stands side by side', () => {
  expect(stages('a: PC administers AUTH', 'n: PC hasAccessTo NET')).toEqual([[['PC'], ['AUTH', 'NET'], ['SYS']]]);
});

test('what leads to the other is a stage of its own, though both are needed', () => {
  expect(stages('a: PC administers AUTH', 'n: AUTH administers NET')).toEqual([[['PC'], ['AUTH'], ['NET'], ['SYS']]]);
});
