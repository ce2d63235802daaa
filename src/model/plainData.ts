import type { Reading } from './reading.ts';

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
/** The native format is ten levels deep at most; this leaves room, and stops a bomb. */
const depthLimit = 24;

/**
 * Reports what must not be in any data from outside, wherever it stands: keys that reach prototypes, values that JSON
 * does not have, and nesting beyond 24 levels. Answers whether the data may be read on. O(size).
 */
export function checkPlainData(value: unknown, reading: Reading): boolean {
  const before = reading.errors();
  walk(value, '', 0, reading);
  return reading.errors() === before;
}

function walk(value: unknown, path: string, depth: number, reading: Reading): void {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    reading.report('notPlainData', path, { found: typeof value });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth > depthLimit) {
    reading.report('tooDeep', path, { max: depthLimit });
    return;
  }
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) {
      const item: unknown = value[i];
      // Paths are made for objects only: most leaves never need one.
      if (typeof item === 'object' || typeof item === 'function') walk(item, `${path}[${i}]`, depth + 1, reading);
    }
    return;
  }
  for (const key of Object.keys(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (forbidden.has(key)) reading.report('forbiddenKey', at, { key });
    else walk((value as Record<string, unknown>)[key], at, depth + 1, reading);
  }
}
