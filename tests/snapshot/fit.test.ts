import { expect, test } from 'vitest';
import type { Scenario } from '../../src/model/types.ts';
import { fitView } from '../../src/snapshot/fit.ts';
import { viewDefaults } from '../../src/snapshot/viewDefaults.ts';
import { sampleDataset } from './samples.ts';

test('a view of these data stays as it is, without a notice', () => {
  const view = { ...viewDefaults, selected: 'A>B', from: ['A'], to: ['C'], off: ['P usesSystem S'], shown: ['S'] };
  expect(fitView(view, sampleDataset)).toEqual({ view, problems: [] });
});

test('unknown ids are left out, each with a notice that names the field', () => {
  const view = { ...viewDefaults, selected: 'X', from: ['A', 'Y'], hidden: ['Z'], scenario: 'gone' };
  const fitted = fitView(view, sampleDataset);
  expect(fitted.view).toEqual({ ...viewDefaults, from: ['A'] });
  expect(fitted.problems.map(({ path, params }) => `${path} ${params['id']}`)).toEqual([
    'selected X',
    'from Y',
    'hidden Z',
    'scenario gone',
  ]);
});

test('unknown measures and layouts open with the default', () => {
  const view = { ...viewDefaults, measure: 'influence.tomorrow', layout: 'spiral' };
  const fitted = fitView(view, sampleDataset, { measures: ['influence.integrated'], layouts: ['layered', 'flow'] });
  expect([fitted.view.measure, fitted.view.layout]).toEqual([null, 'layered']);
  expect(fitted.problems).toHaveLength(2);
});

test('what only a scenario of the view brings in is known', () => {
  const entity = { id: 'NEW', kind: 'company' as const, names: { en: 'New' }, exists: {}, citations: [] };
  const scenario: Scenario = {
    id: 's',
    name: 'one more',
    dataset: sampleDataset.id,
    changes: [{ type: 'addEntity', entity }],
  };
  const view = { ...viewDefaults, scenarios: [scenario], scenario: 's', selected: 'NEW' };
  expect(fitView(view, sampleDataset)).toEqual({ view, problems: [] });
});
