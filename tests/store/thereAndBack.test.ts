import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/model/fingerprint.ts';
import type { IsoDate, Scenario } from '../../src/model/types.ts';
import type { AppStore } from '../../src/store/appState.ts';
import { answerOf, selectDrawing } from '../../src/store/selectors.ts';
import type { View } from '../../src/view/view.ts';
import { dataset } from '../support/builder.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { settle, testStore } from './testStore.ts';

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

/** All that the page says of the choices: the picture, and every answer that stands open. */
function said(store: AppStore): string {
  const state = store.getState();
  const answers = Object.entries(state.asked)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slot, asked]) => [slot, asked?.status, answerOf(asked)] as const);
  return JSON.stringify({ drawing: selectDrawing(state), answers });
}

test('any sequence of changes of date, known-by, scenario and filters, then their inverses, gives the same picture and the same answers, byte for byte', async () => {
  const before = canonicalJson(data);
  const lens = fc.constantFrom('influence', 'exposure', 'oversight' as const);
  const steps = fc.array(patch, { minLength: 1, maxLength: 5 });
  let moved = 0;
  await fc.assert(
    fc.asyncProperty(lens, steps, async (lens, patches) => {
      const { store } = testStore({ dataset: data });
      const ends = lens === 'exposure' ? { from: ['SYS'], to: ['LY'] } : { from: ['N'], to: ['LY'] };
      store.getState().change({ key: 'page.step.date' }, { lens, ...ends });
      await settle();
      const first = said(store);
      const inverses: Partial<View>[] = [];
      for (const one of patches) {
        const { view } = store.getState();
        inverses.unshift(Object.fromEntries(Object.keys(one).map((key) => [key, view[key as keyof View]])));
        store.getState().change({ key: 'page.step.date' }, one);
        await settle();
      }
      if (said(store) !== first) moved += 1;
      for (const inverse of inverses) {
        store.getState().change({ key: 'page.step.date' }, inverse);
        await settle();
      }
      expect(said(store)).toBe(first);
    }),
    { numRuns: 12 },
  );
  expect(moved).toBeGreaterThan(4);
  expect(canonicalJson(data)).toBe(before);
});
