import type { KnownIds, Reading } from '../model/reading.ts';
import { shown } from '../model/reading.ts';
import { refuseType, type Shape } from '../model/shape.ts';

class EveryKey<V> extends Map<string, V> {
  override has(): boolean {
    return true;
  }
}
class EveryValue extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/** A snapshot is read before its dataset is at hand: ids are compared with it afterwards, by `fitSnapshot`. */
export const everyId: KnownIds = {
  entities: new EveryKey(),
  sources: new EveryValue(),
  dependencies: new EveryValue(),
  facts: new EveryValue(),
};

/** One of the words this version knows; another word gives the default and a notice, another type is refused. */
export function choice<T extends string>(words: readonly T[], fallback: T): Shape<T> {
  return {
    read: (value, path, reading) => {
      if (typeof value !== 'string') return refuseType(value, 'text', path, reading);
      const known = words.find((word) => word === value);
      if (known === undefined)
        reading.report('snapshotUnknownChoice', path, { value: shown(value), used: fallback }, 'warning');
      return known ?? fallback;
    },
    schema: () => ({ enum: [...words] }),
  };
}

/** The same for a list: unknown words are left out with a notice. */
export function choices<T extends string>(words: readonly T[]): Shape<readonly T[]> {
  return {
    read: (value, path, reading) => {
      if (!Array.isArray(value)) return refuseType(value, 'list', path, reading);
      const found: T[] = [];
      for (const item of value.slice(0, 1_000) as unknown[]) {
        const known = words.find((word) => word === item);
        if (known === undefined) reading.report('snapshotUnknownItem', path, { value: shown(item) }, 'warning');
        else found.push(known);
      }
      return found;
    },
    schema: () => ({ type: 'array', items: { enum: [...words] } }),
  };
}

/** null, or what the shape reads. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return {
    read: (value, path, reading) => (value === null ? null : shape.read(value, path, reading)),
    schema: (defs) => ({ oneOf: [{ type: 'null' }, shape.schema(defs)] }),
  };
}

/** An object whose keys are ids and whose values all have one shape. */
export function recordOf<T>(shape: Shape<T>, max: number): Shape<Readonly<Record<string, T>>> {
  return {
    read: (value, path, reading: Reading) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return refuseType(value, 'object', path, reading);
      }
      const entries = Object.entries(value);
      if (entries.length > max) {
        reading.report('tooManyItems', path, { count: entries.length, max });
        return undefined;
      }
      const result: Record<string, T> = {};
      for (const [key, item] of entries) {
        const read = shape.read(item, `${path}.${shown(key)}`, reading);
        if (read !== undefined) result[key] = read;
      }
      return result;
    },
    schema: (defs) => ({ type: 'object', additionalProperties: shape.schema(defs) }),
  };
}
