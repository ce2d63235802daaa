import type { Reading } from './reading.ts';
import { type Field, type JsonSchema, refuseType, type Shape } from './shape.ts';

type FieldsOf<T> = { readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> };

/**
 * An object with exactly these fields. All fields are read even when one is refused, so that all problems are seen
 * at once. A field nobody knows is a warning: it may be a typing error, and it would be lost on saving.
 * `check` looks at fields together; it runs only when each of them is fine. O(size).
 */
export function objectShape<T extends object>(
  name: string,
  fields: FieldsOf<T>,
  check: (value: T, path: string, reading: Reading) => void = () => {},
): Shape<T> {
  const entries = Object.entries(fields) as [string, Field<unknown>][];
  const known = new Set(entries.map(([key]) => key));
  return {
    read: (value, path, reading) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return refuseType(value, 'object', path, reading);
      }
      const raw = value as Readonly<Record<string, unknown>>;
      const prefix = path === '' ? '' : `${path}.`;
      const errorsBefore = reading.errors();
      const result: Record<string, unknown> = {};
      for (const [key, field] of entries) {
        const given = Object.hasOwn(raw, key) ? raw[key] : undefined;
        if (given === undefined && field.optional) {
          if (field.fallback !== undefined) result[key] = field.fallback();
          continue;
        }
        const read = field.shape.read(given, `${prefix}${key}`, reading);
        if (read !== undefined) result[key] = read;
      }
      for (const key of Object.keys(raw)) {
        if (!known.has(key)) reading.report('unknownField', `${prefix}${key}`, { field: key, of: name }, 'warning');
      }
      if (reading.errors() > errorsBefore) return undefined;
      check(result as T, path, reading);
      return reading.errors() > errorsBefore ? undefined : (result as T);
    },
    schema: (defs) => {
      if (defs[name] === undefined) {
        // Taken first, so that a shape that contains itself ends.
        defs[name] = {};
        const properties: Record<string, JsonSchema> = {};
        for (const [key, field] of entries) properties[key] = field.shape.schema(defs);
        const needed = entries.filter(([, field]) => !field.optional).map(([key]) => key);
        defs[name] = { type: 'object', properties, ...(needed.length > 0 ? { required: needed } : {}) };
      }
      return { $ref: `#/$defs/${name}` };
    },
  };
}
