/** A JSON object of unknown shape. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value as an object, or null: lists and null are none. O(1). */
export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** The value as a list; anything else is an empty one. O(1). */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Text that is not blank, trimmed; a number as its digits; anything else is undefined. O(length). */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** The own field of an object by name; undefined when there is no such object or field. O(1). */
export function field(value: unknown, ...path: readonly string[]): unknown {
  let at: unknown = value;
  for (const key of path) {
    const object = asObject(at);
    if (object === null || !Object.hasOwn(object, key)) return undefined;
    at = object[key];
  }
  return at;
}

/** Text at a path of field names. O(path). */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  return asText(field(value, ...path));
}
