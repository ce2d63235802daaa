import type { Dataset } from '../model/types.ts';

/** Some fields of a dataset, and stretches of its long lists. */
export type DatasetPart = Readonly<Record<string, unknown>>;

/** Facts in one part: what is copied to a worker in a few milliseconds. */
const most = 400;

/**
 * A dataset as parts small enough to be handed over one at a time without holding up the page: first all that is short,
 * then the long lists, stretch by stretch. `joinParts` makes the same dataset of them. O(facts), made as it is read.
 */
export function* partsOf(dataset: Dataset, size = most): Generator<DatasetPart, void> {
  const fields = Object.entries(dataset) as [string, unknown][];
  const long = fields.flatMap(([name, value]) => (Array.isArray(value) && value.length > size ? [[name, value]] : []));
  const names = new Set(long.map(([name]) => name));
  yield Object.fromEntries(fields.map(([name, value]) => [name, names.has(name) ? [] : value]));
  for (const [name, list] of long as [string, readonly unknown[]][])
    for (let at = 0; at < list.length; at += size) yield { [name]: list.slice(at, at + size) };
}

/** The dataset that `partsOf` took apart. O(facts). */
export function joinParts(parts: readonly DatasetPart[]): Dataset {
  const [first, ...rest] = parts;
  const whole: Record<string, unknown> = { ...first };
  const own = new Set<string>();
  for (const part of rest)
    for (const [name, items] of Object.entries(part)) {
      const list = whole[name];
      if (!Array.isArray(list) || !Array.isArray(items)) throw new Error(`no list to continue: ${name}`);
      // The first part's own lists belong to the sender where nothing was copied.
      if (own.has(name)) for (const item of items) list.push(item);
      else whole[name] = [...list, ...items];
      own.add(name);
    }
  return whole as unknown as Dataset;
}
