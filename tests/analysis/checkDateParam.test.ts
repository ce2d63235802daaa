import { expect, test } from 'vitest';
import { checkParams } from '../../src/analysis/checkParams.ts';
import { periodMeasure } from '../../src/analysis/exposure/periodMeasure.ts';
import { readParams } from '../../src/cli/readParams.ts';
import { dataset } from '../support/builder.ts';

const data = dataset('PC hasAccessTo SRV');

test('a date is a parameter of its own: a day that the calendar has, or a named problem', () => {
  expect(checkParams(periodMeasure, { from: ['PC'], since: '2023-09-14' }, data)).toMatchObject({ ok: true });
  for (const since of ['2023-09', '2023-02-30', 'soon', 20230914]) {
    const found = checkParams(periodMeasure, { from: ['PC'], since }, data);
    expect(found.problems).toMatchObject([{ code: 'paramType', path: 'params.since', params: { type: 'date' } }]);
  }
});

test('the terminal reads it, and refuses what is no day', () => {
  expect(readParams(periodMeasure, ['from=PC', 'since=2023-09-14'], data)).toEqual({
    from: ['PC'],
    since: '2023-09-14',
  });
  expect(() => readParams(periodMeasure, ['from=PC', 'since=2023-09'], data)).toThrow();
});
