import { expect, test } from 'vitest';
import type { Answer } from '../../src/analysis/answer.ts';
import { exposureMeasures } from '../../src/analysis/exposure/registry.ts';
import { quietContext } from '../../src/analysis/measure.ts';
import { cutAtEnd } from '../../src/view/stoppingCut.ts';
import { at } from '../support/builder.ts';

const data = at('PC hasAccessTo SRV', 'SRV hosts LOGIN', 'LY usesSystem LOGIN');
const ask = (measure: string, to = 'LY'): Answer => {
  const result = exposureMeasures.find(({ id }) => id === measure)?.run(data, { from: ['PC'], to: [to] }, quietContext);
  if (result?.ok !== true) throw new Error(measure);
  return result.value;
};
const routes = ask('exposure.routes');
const route = routes.routes[0]?.id ?? '';

test('the one cut that stops a route stands on the picture as soon as the route is told to its end', () => {
  const cut = cutAtEnd(`${route}@3`, [routes, null, ask('exposure.cut')]);
  expect(cut?.links).toEqual(['LY usesSystem LOGIN']);
  expect(cutAtEnd(`${route}@9`, [routes, ask('exposure.cut')])).toEqual(cut);
});

test('before its end, and as a whole, no cut is drawn on it', () => {
  const answers = [routes, ask('exposure.cut')];
  expect(cutAtEnd(`${route}@2`, answers)).toBe(null);
  expect(cutAtEnd(route, answers)).toBe(null);
  expect(cutAtEnd(null, answers)).toBe(null);
});

test('a cut of another question is not drawn on it', () => {
  expect(cutAtEnd(`${route}@3`, [routes, ask('exposure.cut', 'LOGIN')])).toBe(null);
});
