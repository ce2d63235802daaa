import fc from 'fast-check';
import { makeAnswer } from '../../src/analysis/answer.ts';
import { toFraction } from '../../src/model/share.ts';
import type { Change, IsoDate, Scenario } from '../../src/model/types.ts';
import { type FrozenAnswer, noWords, type Snapshot } from '../../src/snapshot/snapshot.ts';
import { freezeAnswer } from '../../src/snapshot/verify.ts';
import { viewDefaults } from '../../src/snapshot/viewDefaults.ts';
import { usualRequest } from '../../src/snapshot/write.ts';
import { beside, lenses, type View } from '../../src/view/view.ts';
import { dataset } from '../support/builder.ts';

/** A small case with both graphs. */
export const sampleDataset = dataset('A 60 B', 'B 50-75 C', 'P uses S', 'Q hosts S');

/** A snapshot as the page would make it. */
export function sampleSnapshot(view: Partial<View> = {}): Snapshot {
  return {
    kind: 'throughline/snapshot',
    version: 1,
    createdAt: '2026-01-31T09:30:00Z',
    appVersion: '0.1.0',
    dataset: { id: 'sample', fingerprint: 'ab'.repeat(32) },
    view: { ...viewDefaults, ...view },
    positions: {},
    words: noWords,
    answers: [],
  };
}

/** An answer with one figure, as a snapshot keeps it. */
export function sampleAnswer(value: number, view: View = viewDefaults): FrozenAnswer {
  const request = { measure: 'influence.integrated', params: { owner: 'A', target: 'C' }, ...usualRequest(view) };
  return freezeAnswer(request, answerOf(value), true);
}

export function answerOf(value: number, reference = 'by hand') {
  return makeAnswer(
    'influence.integrated',
    { owner: 'A', target: 'C' },
    { asOf: null, knownBy: null },
    { name: { key: 'page.name' }, exactness: 'exact', conditions: [], reference },
    {
      figures: [
        {
          id: 'total',
          label: { key: 'page.name' },
          value: { type: 'share', value },
          standing: 'computed',
          working: [],
        },
      ],
    },
  );
}

// As `makeDataset` takes them, less the keys that no record may have.
const forbidden = ['__proto__', 'constructor', 'prototype'];
const id = fc
  .string({ minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() === text && ![...text].some((sign) => sign < ' ' || sign === '\u007f'))
  .filter((text) => !forbidden.includes(text));
const ids = fc.uniqueArray(id, { maxLength: 4 });
const words = fc.string({ minLength: 1, maxLength: 40, unit: 'binary' });
const local = fc
  .record({ en: words }, { requiredKeys: ['en'] })
  .chain((text) => fc.constantFrom(text, { ...text, ja: '間接保有比率' }));
const date = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const key = fc.stringMatching(/^[a-z]{1,6}$/);
const params = fc.dictionary(
  key,
  fc.oneof(
    fc.string(),
    number,
    fc.boolean(),
    fc.array(fc.string(), { maxLength: 3 }),
    fc.dictionary(key, number, { noNullPrototype: true, minKeys: 1 }),
  ),
  { maxKeys: 4, noNullPrototype: true },
);
const fraction = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => toFraction(value === 0 ? 0 : value));
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ type: fc.constant('setShare' as const), stake: id, capital: fraction.map((min) => ({ min, max: min })) }),
  fc.record({ type: fc.constant('setShare' as const), stake: id, voting: fc.constant('unknown' as const) }),
  fc.record({ type: fc.constant('transfer' as const), from: id, to: id, target: id, amount: fraction }),
  fc.record({ type: fc.constant('endDependency' as const), dependency: id }),
  fc.record({ type: fc.constant('addRequirement' as const), target: id, dependencies: ids, label: local }),
  fc.record({ type: fc.constant('separateSystem' as const), system: id, keep: ids }),
  fc.constantFrom<Change>(
    ...sampleDataset.stakes.map((stake) => ({ type: 'addStake' as const, stake })),
    ...sampleDataset.dependencies.map((dependency) => ({ type: 'addDependency' as const, dependency })),
    ...sampleDataset.entities.map((entity) => ({ type: 'addEntity' as const, entity })),
  ),
);
const scenario: fc.Arbitrary<Scenario> = fc.record({
  id,
  name: words,
  dataset: id,
  changes: fc.array(change, { maxLength: 3 }),
});

/** Any view at all. */
const anyView: fc.Arbitrary<View> = fc.record({
  lens: fc.constantFrom(...lenses),
  asOf: orNull(date),
  knownBy: orNull(date),
  selected: orNull(id),
  focus: orNull(id),
  from: ids,
  to: ids,
  via: ids,
  measure: orNull(id),
  params,
  lit: orNull(words),
  effects: fc.subarray(['control', 'data', 'outage']),
  weak: fc.boolean(),
  off: ids,
  filters: fc.record({
    withoutSources: ids,
    withoutGrades: fc.subarray(['press', 'filing', 'unknown']),
    withoutStandings: fc.subarray(['assumed', 'computed']),
  }),
  scenarios: fc.array(scenario, { maxLength: 2 }),
  scenario: orNull(id),
  compare: orNull(date),
  all: fc.boolean(),
  shown: ids,
  hidden: ids,
  beside: fc.constantFrom(...beside),
  layout: id,
  step: orNull(fc.nat({ max: 20 })),
});

const coordinate = fc.integer({ min: -5000, max: 5000 });
const hex = fc.stringMatching(/^[0-9a-f]{64}$/);

/** Any snapshot at all. */
export const anySnapshot: fc.Arbitrary<Snapshot> = anyView.chain((view) =>
  fc.record({
    kind: fc.constant('throughline/snapshot' as const),
    version: fc.constant(1 as const),
    createdAt: date.map((day) => `${day}T09:30:00Z`),
    appVersion: words,
    dataset: fc.oneof(fc.record({ id, fingerprint: hex }), fc.constant({ embedded: sampleDataset })),
    view: fc.constant(view),
    positions: fc.dictionary(id, fc.record({ x: coordinate, y: coordinate }, { noNullPrototype: true }), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
    words: fc.record({
      title: orNull(local),
      note: orNull(local),
      author: orNull(words),
      steps: fc.array(
        fc.record({
          title: local,
          sentences: fc.array(fc.record({ text: local, facts: ids }), { maxLength: 2 }),
          view: fc.oneof(fc.constant(view), anyView),
        }),
        { maxLength: 3 },
      ),
    }),
    answers: fc.array(
      number.map((value) => sampleAnswer(value, view)),
      { maxLength: 2 },
    ),
  }),
);
