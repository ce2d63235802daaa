import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/model/fingerprint.ts';
import type { IsoDate, Scenario } from '../../src/model/types.ts';
import { selectDrawing } from '../../src/store/selectors.ts';
import type { View } from '../../src/view/view.ts';
import { dataset } from '../support/builder.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { testStore } from './testStore.ts';

const data = deepFreeze(
  dataset(
    'N 50 AH 2019..2024',
    'S 50 AH',
    'AH 64.5 LY 2021..',
    'N 100 C',
    'C operates SYS',
    'LY uses SYS',
    'N uses SYS',
  ),
);
const stake = data.stakes[0]?.id ?? '';
const link = data.dependencies[0]?.id ?? '';
const scenarios: readonly Scenario[] = [
  { id: 'a', name: 'a', dataset: data.id, changes: [{ type: 'endStake', stake }] },
  { id: 'b', name: 'b', dataset: data.id, changes: [{ type: 'endDependency', dependency: link }] },
];

const day = fc.constantFrom(
  null,
  '2018-01-01',
  '2020-06-30',
  '2022-01-01',
  '2025-01-01',
) as fc.Arbitrary<IsoDate | null>;
const patch: fc.Arbitrary<Partial<View>> = fc.oneof(
  day.map((asOf) => ({ asOf })),
  day.map((knownBy) => ({ knownBy })),
  day.map((compare) => ({ compare })),
  fc.constantFrom(null, 'a', 'b').map((scenario) => ({ scenarios, scenario })),
  fc.subarray(['press', 'official', 'unknown'] as const).map((withoutGrades) => ({
    filters: { withoutSources: [], withoutGrades, withoutStandings: [] },
  })),
  fc.constantFrom([], [link]).map((off) => ({ off })),
);

test('dates, scenarios and filters there and back draw the same picture, byte for byte, and the data are untouched', () => {
  const before = canonicalJson(data);
  fc.assert(
    fc.property(fc.array(patch, { minLength: 1, maxLength: 8 }), (patches) => {
      const { store } = testStore({ dataset: data });
      const start = store.getState().view;
      const first = JSON.stringify(selectDrawing(store.getState()));
      for (const one of patches) {
        store.getState().change({ key: 'page.step.date' }, one);
        selectDrawing(store.getState());
      }
      store.getState().change({ key: 'page.step.date' }, start);
      expect(JSON.stringify(selectDrawing(store.getState()))).toBe(first);
    }),
    { numRuns: 40 },
  );
  expect(canonicalJson(data)).toBe(before);
});

test('what is not on the other day is marked as added, what is no longer as ended, in words too', () => {
  const { store } = testStore({ dataset: data });
  store
    .getState()
    .change({ key: 'page.step.date' }, { asOf: '2025-01-01' as IsoDate, compare: '2020-06-30' as IsoDate });
  const edges = selectDrawing(store.getState())?.edges ?? [];
  const of = (source: string, target: string) => edges.find((edge) => edge.source === source && edge.target === target);
  expect(of('AH', 'LY')).toMatchObject({ state: { added: true }, label: expect.stringContaining('added') });
  expect(of('N', 'AH')).toMatchObject({ state: { ended: true }, label: expect.stringContaining('ended') });
  expect(of('S', 'AH')?.state).toEqual({});
});
