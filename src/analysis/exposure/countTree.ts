import type { Count, DatasetAt } from '../../model/types.ts';

/** A series of counts, its newest number on the day, and the series whose numbers are parts of it. */
export interface SeriesNode {
  readonly series: string;
  /** Left out: nothing of this series is known on the day. */
  readonly count?: Count;
  /** True: it overlaps its siblings, so that it is never added to them. */
  readonly overlaps: boolean;
  readonly parts: readonly SeriesNode[];
}

/**
 * The counts of a day as trees, wholes above their parts, so that no number is added to what it is a part of. Which
 * series belongs to which is read from the whole dataset; a number that is not known on the day leaves its place empty.
 * Series that name no whole, or one that is not there, stand at the top. O(counts).
 */
export function countTree(data: DatasetAt): readonly SeriesNode[] {
  const today = new Map(data.counts.map((count) => [count.series, count]));
  const first = new Map<string, { readonly whole: string | undefined; readonly overlaps: boolean }>();
  for (const { series, partOf, subset } of data.dataset.counts) {
    const held = first.get(series);
    const whole = held?.whole ?? partOf;
    first.set(series, { whole, overlaps: held?.overlaps === true || subset === true });
  }
  const under = new Map<string | null, string[]>();
  for (const [series, { whole }] of first) {
    const place = whole !== undefined && first.has(whole) ? whole : null;
    under.set(place, [...(under.get(place) ?? []), series]);
  }
  const make = (series: string): SeriesNode => {
    const count = today.get(series);
    return {
      series,
      ...(count === undefined ? {} : { count }),
      overlaps: first.get(series)?.overlaps === true,
      parts: (under.get(series) ?? []).map(make),
    };
  };
  return (under.get(null) ?? []).map(make);
}
