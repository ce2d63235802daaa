import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDataset } from '../../../src/model/dataset.ts';
import type { IsoDate } from '../../../src/model/types.ts';
import { clusterEvents, isUnderLabel, makeTimeScale, ticksOf } from '../../../src/panels/timeline/timeScale.ts';

function withEvents(...dates: string[]) {
  const made = makeDataset({
    id: 'events',
    title: { en: 'Events' },
    licence: 'CC0-1.0',
    opening: {},
    sources: [{ id: 's', title: 'T', publisher: 'P', grade: 'press' }],
    events: dates.map((date, index) => ({
      id: `e${index}`,
      kind: 'other',
      date,
      title: { en: `Event ${index}` },
      entities: [],
      citations: [{ source: 's' }],
    })),
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

test('a day and its place on the line are two ways to say the same', () => {
  const scale = makeTimeScale(withEvents('2019-03', '2024-07-05'), []);
  if (scale === null) throw new Error('no scale');
  const days = fc
    .integer({ min: 0, max: 1900 })
    .map((n) => new Date(Date.UTC(2019, 2, 1 + n)).toISOString().slice(0, 10));
  fc.assert(fc.property(days, (day) => scale.dayAt(scale.placeOf(day)) === day));
});

test('every event stands on the line, and none is lost in a group', () => {
  const dataset = withEvents('2021', '2023-10-09', '2023-10-27', '2023-11-27', '2024-03-05');
  const scale = makeTimeScale(dataset, []);
  if (scale === null) throw new Error('no scale');
  const clusters = clusterEvents(dataset.events, scale, 800, 19);
  expect(clusters.flatMap((cluster) => cluster.events)).toHaveLength(5);
  clusters.forEach((cluster, at) => {
    const next = clusters[at + 1];
    if (next !== undefined) expect((next.place - cluster.place) * 800).toBeGreaterThanOrEqual(19);
  });
});

test('a dataset without dates has no line; one date alone has one', () => {
  expect(makeTimeScale(withEvents(), [])).toBeNull();
  const scale = makeTimeScale(withEvents(), ['2023-10-31' as IsoDate]);
  expect(scale?.placeOf('2023-10-31')).toBeCloseTo(0.03, 1);
});

test('years are marked at most one in 64 px, whatever the span', () => {
  for (const first of ['1949', '1990', '2020', '2024-01']) {
    const scale = makeTimeScale(withEvents(first, '2024-06-01'), []);
    if (scale === null) throw new Error('no scale');
    for (const width of [320, 800, 1400]) expect(ticksOf(scale, width).length).toBeLessThanOrEqual(width / 64 + 1);
  }
});

test('a tick gives way to the words of the known-by date, which stand before the date or, at the start, after it', () => {
  const yields = (known: number) => [0, 0.05, 0.3, 0.86, 0.97].filter((tick) => isUnderLabel(tick, known, 1000));
  expect(yields(1)).toEqual([0.86, 0.97]);
  expect(yields(0.5)).toEqual([]);
  expect(yields(0.4)).toEqual([0.3]);
  expect(yields(0.02)).toEqual([0, 0.05]);
});
