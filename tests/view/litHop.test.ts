import { expect, test } from 'vitest';
import { reportedMeasure } from '../../src/analysis/exposure/reportedMeasure.ts';
import { quietContext } from '../../src/analysis/measure.ts';
import { datasetAt } from '../../src/model/time.ts';
import { litHop, readLitHop } from '../../src/view/litHop.ts';
import { draw, openCase } from './drawCase.ts';

const ly = openCase('ly');
const at = datasetAt(ly, { asOf: ly.opening.asOf ?? null, knownBy: null });
const answered = reportedMeasure.run(at, {}, quietContext);
if (!answered.ok) throw new Error('the case reports a route');
const answer = answered.value;
const route = answer.routes[0];
if (route === undefined) throw new Error('the case reports a route');
const drawn = (lit: string) => draw(at, { lens: 'exposure', lit }, { answer });

test('what is written is read back; an id with an at-sign of its own stays an id', () => {
  expect(readLitHop(litHop('route:a@b', 3))).toEqual({ id: 'route:a@b', upTo: 3 });
  expect(readLitHop('a@b')).toEqual({ id: 'a@b', upTo: null });
  expect(readLitHop(null)).toEqual({ id: null, upTo: null });
});

test('a route told link by link lights only the links told so far, and hides none', () => {
  const whole = drawn(route.id).edges.filter((edge) => edge.step !== undefined);
  const told = drawn(litHop(route.id, 2)).edges.filter((edge) => edge.step !== undefined);
  expect(told.map((edge) => edge.step)).toEqual(whole.map((edge) => edge.step));
  expect(whole.every((edge) => edge.state.onRoute === true)).toBe(true);
  expect(told.map((edge) => edge.state.onRoute === true)).toEqual(told.map((edge) => (edge.step ?? 0) <= 2));
  expect(told.map((edge) => edge.state.dimmed === true)).toEqual(told.map((edge) => (edge.step ?? 0) > 2));
});

test('telling a route moves nothing: the same marks with the same ends', () => {
  const ends = (lit: string) => drawn(lit).edges.map((edge) => [edge.id, edge.source, edge.target, edge.step]);
  const told = new Map(ends(litHop(route.id, 1)).map((edge) => [edge[0], edge]));
  for (const edge of ends(route.id)) expect(told.get(edge[0])).toEqual(edge);
});
