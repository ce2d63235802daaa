import { type Reading, shown, typeName } from './reading.ts';

export type JsonSchema = { readonly [key: string]: unknown };

/**
 * One description of a value, from which both the reader and the JSON Schema come: so the two can't differ.
 * `read` returns undefined when the value is refused; the problem has been reported then.
 */
export interface Shape<T> {
  readonly read: (value: unknown, path: string, reading: Reading) => T | undefined;
  /** Named shapes put themselves into `defs` and answer a reference. */
  readonly schema: (defs: Record<string, JsonSchema>) => JsonSchema;
}

/** A field of an object: required, optional, or filled in when left out. */
export interface Field<T> {
  readonly shape: Shape<T>;
  readonly optional: boolean;
  readonly fallback?: () => T;
}

/** The field must be there. */
export function required<T>(shape: Shape<T>): Field<T> {
  return { shape, optional: false };
}

/** The field may be left out; it is then absent in the result too. */
export function optional<T>(shape: Shape<T>): Field<T> {
  return { shape, optional: true };
}

/** The field may be left out and is then the given value. */
export function filled<T>(shape: Shape<T>, fallback: () => T): Field<T> {
  return { shape, optional: true, fallback };
}

/** Text of 1 to `max` characters that fits the pattern, if there is one. `code` names the problem of not fitting. */
export function text(max: number, rule?: { readonly pattern: RegExp; readonly code: string }): Shape<string> {
  return {
    read: (value, path, reading) => {
      if (typeof value !== 'string') return refuseType(value, 'text', path, reading);
      if (value === '') return refuse(reading, 'emptyText', path);
      if (value.length > max) return refuse(reading, 'textTooLong', path, { length: value.length, max });
      if (rule !== undefined && !rule.pattern.test(value))
        return refuse(reading, rule.code, path, { value: shown(value) });
      return value;
    },
    schema: () => ({
      type: 'string',
      minLength: 1,
      maxLength: max,
      ...(rule === undefined ? {} : { pattern: rule.pattern.source }),
    }),
  };
}

/** One of the listed words. */
export function oneOf<T extends string>(words: readonly T[], code: string): Shape<T> {
  const known = new Set<string>(words);
  return {
    read: (value, path, reading) => {
      if (typeof value !== 'string') return refuseType(value, 'text', path, reading);
      if (!known.has(value)) return refuse(reading, code, path, { value: shown(value), known: words.join(', ') });
      return value as T;
    },
    schema: () => ({ enum: [...words] }),
  };
}

/** true or false. */
export const truth: Shape<boolean> = {
  read: (value, path, reading) =>
    typeof value === 'boolean' ? value : refuseType(value, 'true or false', path, reading),
  schema: () => ({ type: 'boolean' }),
};

/** A finite number within [min, max]. */
export function numberWithin(min: number, max: number, whole = false): Shape<number> {
  return {
    read: (value, path, reading) => {
      if (typeof value !== 'number' || Number.isNaN(value)) return refuseType(value, 'number', path, reading);
      if (value < min || value > max) return refuse(reading, 'numberOutOfRange', path, { value, min, max });
      if (whole && !Number.isInteger(value)) return refuse(reading, 'notWhole', path, { value });
      return value === 0 ? 0 : value;
    },
    schema: () => ({ type: whole ? 'integer' : 'number', minimum: min, maximum: max }),
  };
}

/** A list of at most `max` items. A refused item is dropped, with its problem reported. */
export function list<T>(item: Shape<T>, max: number): Shape<readonly T[]> {
  return {
    read: (value, path, reading) => {
      if (!Array.isArray(value)) return refuseType(value, 'list', path, reading);
      if (value.length > max) return refuse(reading, 'tooManyItems', path, { count: value.length, max });
      const items: T[] = [];
      for (let i = 0; i < value.length; i += 1) {
        const read = item.read(value[i], `${path}[${i}]`, reading);
        if (read !== undefined) items.push(read);
      }
      return items.length === value.length ? items : undefined;
    },
    schema: (defs) => ({ type: 'array', maxItems: max, items: item.schema(defs) }),
  };
}

/** Reports a refusal and answers undefined. */
export function refuse(
  reading: Reading,
  code: string,
  path: string,
  params: Readonly<Record<string, string | number>> = {},
): undefined {
  reading.report(code, path, params);
  return undefined;
}

/** Types that have a sentence of their own, so that no English word stands in a Japanese one. */
const typeCodes: Readonly<Record<string, string>> = {
  text: 'expectedText',
  number: 'expectedNumber',
  'true or false': 'expectedTruth',
  list: 'expectedList',
  object: 'expectedObject',
  date: 'expectedDate',
  share: 'expectedShare',
  address: 'expectedText',
  id: 'expectedText',
  'text by language': 'expectedLocalText',
};

/** Reports that the value has another type than expected: `missing`, a code of the type's own, or `wrongType`. */
export function refuseType(value: unknown, expected: string, path: string, reading: Reading): undefined {
  const code = value === undefined ? 'missing' : (typeCodes[expected] ?? 'wrongType');
  return refuse(reading, code, path, { expected, found: typeName(value), value: shown(value) });
}
