import { canonicalJson } from '../model/fingerprint.ts';

/** The fields of `value` that differ from `base`, by canonical form. `{...base, ...patch}` is `value` again. O(size). */
export function patchOf<T extends object>(value: T, base: T): Partial<T> {
  const patch: Partial<T> = {};
  for (const key of Object.keys(value) as (keyof T)[]) {
    if (canonicalJson(value[key]) !== canonicalJson(base[key])) patch[key] = value[key];
  }
  return patch;
}
