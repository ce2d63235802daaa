/**
 * Compares what came out with what a case expects: numbers within the tolerance, lists in order (lists of pairs, and of
 * names where the key says that they are a set, as sets), each expected key of an object, keys and truth values exactly. `…AnyOf` lists what would be right. Sentences
 * describe a meaning and are not compared. Returns the first difference in words, or null.
 */
export function differenceOf(got: unknown, expected: unknown, tolerance: number, path = ''): string | null {
  const at = path === '' ? 'value' : path;
  if (typeof expected === 'number') {
    if (typeof got === 'number' && (got === expected || Math.abs(got - expected) <= tolerance)) return null;
    return `${at}: ${JSON.stringify(got)} is not ${expected}`;
  }
  if (typeof expected === 'string') {
    if (/\s\S+\s/.test(expected) && got === undefined) return null;
    return got === expected ? null : `${at}: ${JSON.stringify(got)} is not ${JSON.stringify(expected)}`;
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(got)) return `${at}: no list`;
    if (got.length !== expected.length) return `${at}: ${got.length} entries, not ${expected.length}`;
    const asSet = expected.length > 0 && (expected.every(isPair) || sets.has(path.split('.').at(-1) ?? ''));
    const sort = (list: readonly unknown[]): readonly unknown[] =>
      asSet ? [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : list;
    const [left, right] = [sort(got), sort(expected)];
    for (let i = 0; i < right.length; i++) {
      const difference = differenceOf(left[i], right[i], tolerance, `${path}[${i}]`);
      if (difference !== null) return difference;
    }
    return null;
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof got !== 'object' || got === null) return `${at}: nothing`;
    for (const [key, wanted] of Object.entries(expected)) {
      const value = (got as Readonly<Record<string, unknown>>)[key];
      const inner = path === '' ? key : `${path}.${key}`;
      if (key.endsWith('AnyOf') && Array.isArray(wanted)) {
        if (wanted.every((one) => differenceOf(value, one, tolerance) !== null)) return `${inner}: none of those named`;
        continue;
      }
      const difference = differenceOf(value, wanted, tolerance, inner);
      if (difference !== null) return difference;
    }
    return null;
  }
  return (got ?? null) === expected ? null : `${at}: ${JSON.stringify(got)} is not ${JSON.stringify(expected)}`;
}

/** Keys of names without an order; the stations of a route and the choke points on it have one. */
const sets: ReadonlySet<string> = new Set([
  'cutNodes',
  'vertexCut',
  'cutEdgeIds',
  'minEdgeCutEdges',
  'singleFixesThatBreakIt',
  'fixesThatDoNot',
  'reached',
]);

function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}
