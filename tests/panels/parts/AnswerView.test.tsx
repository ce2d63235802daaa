// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { type Answer, makeAnswer } from '../../../src/analysis/answer.ts';
import { AnswerView } from '../../../src/panels/parts/AnswerView.tsx';
import { dataset, latest } from '../../support/builder.ts';
import { renderPanel, storeOf } from '../renderPanel.tsx';

const data = dataset('A 60 B', 'B 50 C', 'PC hasAccessTo SYS', 'd1: C uses SYS');
const method = {
  name: { key: 'influence.method.integrated' },
  exactness: 'sampled',
  runs: 10_000,
  seed: 7,
  conditions: [],
  reference: 'By hand',
} as const;
const words = (key: 'panels.value.yes' | 'panels.answer.cuts' | 'panels.answer.routes') => ({ key });

function show(parts: Partial<Answer>, before?: Answer) {
  const store = storeOf(data);
  const answer = makeAnswer('any.measure', {}, latest, method, parts);
  renderPanel(<AnswerView answer={answer} {...(before === undefined ? {} : { before })} />, store);
  return store;
}

test('prints method, runs and seed under every answer', () => {
  show({});
  expect(screen.getByText(/10,000 runs · seed 7/)).toBeTruthy();
});

test('says unknown instead of leaving a value blank, and zero as a value', () => {
  const figure = { standing: 'computed', working: [], label: { key: 'panels.stake.voting' } } as const;
  show({
    figures: [
      { ...figure, id: 'a', value: { type: 'unknown' } },
      { ...figure, id: 'b', value: { type: 'share', value: 0 } },
    ],
  });
  expect(screen.getByText('unknown')).toBeTruthy();
  expect(screen.getByText(/^0\s%$/)).toBeTruthy();
});

test('writes a range with both ends', () => {
  show({
    figures: [
      {
        id: 'a',
        label: { key: 'panels.stake.voting' },
        value: { type: 'share', value: 0.3, low: 0.25, high: 0.375 },
        standing: 'computed',
        working: [],
      },
    ],
  });
  expect(screen.getByText(/^25–37.5\s%$/)).toBeTruthy();
});

test('shows a figure before and after a scenario', () => {
  const figure = (value: number) => ({
    id: 'a',
    label: { key: 'panels.stake.voting' } as const,
    value: { type: 'share', value } as const,
    standing: 'computed' as const,
    working: [],
  });
  const before = makeAnswer('any.measure', {}, latest, method, { figures: [figure(0.5)] });
  show({ figures: [figure(0.4)] }, before);
  expect(screen.getByText(/^40\s%$/, { exact: false, selector: 'b' }).textContent).toMatch(/50\s%.*→.*40\s%/);
});

test('opens the steps of a route on a click, says presumed, and switches a link off and back on', async () => {
  const store = show({
    routes: [
      {
        id: 'r1',
        title: words('panels.answer.routes'),
        entities: ['PC', 'SYS', 'C'],
        standing: 'stated',
        presumed: true,
        hops: [
          {
            from: 'SYS',
            to: 'C',
            arc: 'd1:control',
            kind: 'usesSystem',
            effect: 'control',
            strength: 'strong',
            againstArrow: true,
            facts: ['d1'],
            techniques: ['T1078.002', 'T9999'],
            standing: 'stated',
          },
        ],
      },
    ],
  });
  const card = screen.getByRole('button', { name: /Routes/ });
  expect(screen.getByText('presumed')).toBeTruthy();
  await userEvent.click(card);
  expect(store.getState().view.lit).toBe('r1');
  expect(screen.getByRole('link', { name: /Domain Accounts/ }).getAttribute('rel')).toBe('noopener noreferrer');
  await userEvent.click(screen.getByRole('button', { name: 'Switch off for a moment' }));
  expect(store.getState().view.off).toEqual(['d1']);
  await userEvent.click(screen.getByRole('button', { name: 'Back on' }));
  expect(store.getState().view.off).toEqual([]);
});

test('tries a cut as a scenario and takes it back, without touching the data', async () => {
  const store = show({
    cuts: [
      {
        id: 'c1',
        title: words('panels.answer.cuts'),
        links: ['d1'],
        entities: [],
        cost: 1,
        routesLeft: 0,
        minimal: true,
        changes: [{ type: 'endDependency', dependency: 'd1' }],
      },
    ],
  });
  expect(screen.getByText('0 routes left')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Try it out' }));
  expect(store.getState().view.scenario).toBe('try c1');
  await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
  expect(store.getState().view.scenario).toBeNull();
  expect(store.getState().dataset).toBe(data);
});

test('gives each test its result in words, with proof and what is missing', async () => {
  const store = show({
    tests: [
      {
        id: 't1',
        rule: 'r',
        title: words('panels.answer.routes'),
        owner: 'A',
        target: 'B',
        result: 'undecided',
        threshold: words('panels.value.yes'),
        proof: [{ text: words('panels.value.yes'), facts: ['A>B'] }],
        missing: [words('panels.answer.cuts')],
        source: { title: 'Act', url: 'https://example.org/act', date: '2024-05-31' },
      },
    ],
  });
  const row = screen.getByRole('button', { name: /cannot be decided/ });
  await userEvent.click(row);
  expect(store.getState().view.lit).toBe('t1');
  expect(screen.getByText('What is missing to decide')).toBeTruthy();
  expect(screen.getByText(/Act · 31 May 2024/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /A → B/ }));
  expect(store.getState().view.selected).toBe('A>B');
});

test('puts problems in sentences and keeps silent about superseded questions', () => {
  show({
    problems: [
      { code: 'cancelled', severity: 'error', path: '', params: {} },
      { code: 'measureUnknown', severity: 'error', path: 'measure', params: { measure: 'x' } },
    ],
  });
  expect(screen.queryByText(/Cancelled/)).toBeNull();
  expect(screen.getByText(/There is no measure x/)).toBeTruthy();
});
