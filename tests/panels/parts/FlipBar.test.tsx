// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makeAnswer } from '../../../src/analysis/answer.ts';
import { breakRows } from '../../../src/panels/parts/breakIntervals.ts';
import { FlipBar } from '../../../src/panels/parts/FlipBar.tsx';
import { dataset, latest } from '../../support/builder.ts';
import { renderPanel, storeOf } from '../renderPanel.tsx';

const share = (value: number) => ({ type: 'share', value }) as const;
const label = { key: 'panels.stake.voting' } as const;
const answer = makeAnswer(
  'influence.breakpoints',
  { holder: 'A', company: 'B' },
  latest,
  { name: label, exactness: 'exact', conditions: [], reference: 'By hand' },
  {
    tables: [
      {
        columns: [
          { id: 'rule', label, type: 'words' },
          { id: 'from', label, type: 'share' },
          { id: 'to', label, type: 'share' },
          { id: 'result', label, type: 'words' },
        ],
        rows: [
          [
            { type: 'words', value: label },
            share(0),
            share(0.5),
            { type: 'words', value: { key: 'panels.test.notMet' } },
          ],
          [{ type: 'words', value: label }, share(0.5), share(1), { type: 'words', value: { key: 'panels.test.met' } }],
        ],
      },
    ],
  },
);

test('gathers the intervals of one test into one row', () => {
  expect(breakRows(answer).map((row) => row.intervals.map(({ low, high }) => [low, high]))).toEqual([
    [
      [0, 0.5],
      [0.5, 1],
    ],
  ]);
});

test('marks the interval of the share of today and offers the slider', () => {
  renderPanel(<FlipBar answer={answer} />, storeOf(dataset('A 60 B')));
  expect(screen.getByText('met').closest('li')?.getAttribute('aria-current')).toBe('true');
  expect(screen.getByText('not met').closest('li')?.getAttribute('aria-current')).toBeNull();
  expect(screen.getByRole('slider')).toBeTruthy();
});
