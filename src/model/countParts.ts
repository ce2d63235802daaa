import type { Reading } from './reading.ts';
import type { Dataset } from './types.ts';

/**
 * A number that is part of another names its series. A series that is not there is a warning (the number then stands
 * alone); one that is, over others or at once, a part of itself is an error, for no sum could be made of it. O(counts).
 */
export function checkCountParts(dataset: Dataset, reading: Reading): void {
  const known = new Set(dataset.counts.map(({ series }) => series));
  const wholes = new Map<string, Set<string>>();
  dataset.counts.forEach(({ series, partOf }, i) => {
    if (partOf === undefined) return;
    if (!known.has(partOf)) reading.report('countOfNothing', `counts[${i}].partOf`, { series: partOf }, 'warning');
    wholes.set(series, (wholes.get(series) ?? new Set()).add(partOf));
  });
  const sound = new Set<string>();
  for (const start of wholes.keys()) {
    const around = circleFrom(start, wholes, sound);
    if (around === null) continue;
    const i = dataset.counts.findIndex((count) => count.series === around && count.partOf !== undefined);
    reading.report('countInCircle', `counts[${i}].partOf`, { series: around });
    return;
  }
}

/** A series on a circle that is met from here, or null. Series from which none is met are remembered as sound. */
function circleFrom(
  start: string,
  wholes: ReadonlyMap<string, ReadonlySet<string>>,
  sound: Set<string>,
): string | null {
  const open = new Set<string>();
  const stack: { readonly series: string; readonly left: boolean }[] = [{ series: start, left: false }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { series, left } = top;
    if (left) {
      open.delete(series);
      sound.add(series);
      continue;
    }
    if (open.has(series)) return series;
    if (sound.has(series)) continue;
    open.add(series);
    stack.push({ series, left: true });
    for (const whole of wholes.get(series) ?? []) stack.push({ series: whole, left: false });
  }
  return null;
}
