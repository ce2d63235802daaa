type Raw = Readonly<Record<string, unknown>>;

/** One step a version: the first makes version 2 of version 1. A step never changes its input. */
export const migrations: readonly ((old: Raw) => Raw)[] = [];

/**
 * Brings the plain data of an older version up to the newest, one step a version. The digest is checked before, on the
 * data as they were written.
 * @param version the data's own version, from 1. O(size · steps).
 */
export function migrate(raw: Raw, version: number, steps = migrations): Raw {
  return steps.slice(version - 1).reduce((data, step, done) => ({ ...step(data), version: version + done + 1 }), raw);
}
