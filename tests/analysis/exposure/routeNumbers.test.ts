import { expect, test } from 'vitest';
import { reportedMeasure } from '../../../src/analysis/exposure/reportedMeasure.ts';
import { routesMeasure } from '../../../src/analysis/exposure/routesMeasure.ts';
import { quietContext } from '../../../src/analysis/measure.ts';
import { makeDataset } from '../../../src/model/dataset.ts';
import { datasetAt } from '../../../src/model/time.ts';
import { latest, plain } from '../../support/builder.ts';

const step = (entity: string, ...by: string[]) => ({
  at: entity,
  by,
  text: { en: entity },
  citations: [{ source: 'paper' }],
});

// The longer way to the login makes the network fall first, the longer way to the network the login.
test.each([
  ['login', ['a: PC administers MID', 'm: MID administers AUTH', 'n: PC administers NET']],
  ['network', ['a: PC administers AUTH', 'm: PC administers MID', 'n: MID administers NET']],
])('the links of one AND group have the same numbers in a reported and in a computed route: %s last', (_, ways) => {
  for (const by of [
    ['i', 'w'],
    ['w', 'i'],
  ]) {
    const built = plain(...ways, 'i: AUTH hasAccessTo SYS', 'w: NET hasAccessTo SYS');
    const route = { id: 'r', title: { en: 'r' }, presumed: true, by: 'paper' };
    const steps = [step('PC'), ...ways.map((way) => step(way.split(' ')[3] ?? '', way[0] ?? '')), step('SYS', ...by)];
    const made = makeDataset({
      ...built,
      requirements: [{ id: 'both', target: 'SYS', all: ['i', 'w'], claims: built.dependencies[0]?.['claims'] }],
      routes: [{ ...route, steps }],
    });
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    const at = datasetAt(made.value, latest);
    const reported = reportedMeasure.run(at, {}, quietContext);
    const computed = routesMeasure.run(at, { from: ['PC'], to: ['SYS'] }, quietContext);
    const last = (answer: typeof reported) =>
      answer.ok ? answer.value.routes[0]?.hops.slice(-2).map(({ facts }) => facts[0]) : null;
    expect(last(reported)).toEqual(['i', 'w']);
    expect(last(computed)).toEqual(['i', 'w']);
  }
});
