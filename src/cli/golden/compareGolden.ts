/** Compares what a case expects with what came out, by the rules of the golden files. */
export interface Comparison {
  /** Values compared; sentences are not. */
  readonly compared: number;
  /** Paths at which the two differ. */
  readonly differences: readonly string[];
}

/** Words with which a descriptive sentence opens and which are compared with the engine's own class. */
const classes = [
  'subsidiary',
  'affiliate (',
  'joint arrangement candidate',
  'control presumption',
  'error',
  'rounding',
  'dropped',
  'unknown',
];

/**
 * Numbers by tolerance, truths and keys exactly, lists of pairs and of names as sets, other lists in order. A sentence
 * describes a meaning: only its opening class, if it is one of the known ones, is compared with what came out.
 */
export function compareGolden(expected: unknown, got: unknown, tolerance: number): Comparison {
  const differences: string[] = [];
  let compared = 0;
  const differ = (path: string): void => {
    differences.push(path === '' ? '(all)' : path);
  };
  const walk = (want: unknown, have: unknown, path: string): void => {
    if (typeof want === 'string') {
      const kind = classOf(want);
      if (typeof have !== 'string') return;
      if (kind === undefined) {
        // A single word is a value of its own where the engine answers with one ("ok").
        if (path.endsWith(']') && !/\s/.test(want) && want !== have) differ(path);
        return;
      }
      compared += 1;
      if (!kind.startsWith(have.toLowerCase())) differ(path);
      return;
    }
    if (Array.isArray(want)) {
      if (Array.isArray(have)) walkList(want, have, path);
      else if (!want.every((item) => typeof item === 'string') || want.length === 0 || have !== undefined) differ(path);
      return;
    }
    if (typeof want === 'object' && want !== null) {
      if (typeof have !== 'object' || have === null) {
        if (hasFigures(want)) differ(path);
        return;
      }
      const entries = new Map(Object.entries(have));
      if (Object.keys(want).length === 0) {
        // Nothing is expected, and that is compared too: a party that controls nobody.
        compared += 1;
        if (entries.size > 0) differ(path);
      }
      for (const [key, value] of Object.entries(want))
        walk(value, entries.get(key), path === '' ? key : `${path}.${key}`);
      return;
    }
    compared += 1;
    if (typeof want === 'number') {
      if (typeof have !== 'number' || !(Math.abs(have - want) <= tolerance)) differ(path);
    } else if (want !== have) differ(path);
  };
  const walkList = (want: readonly unknown[], have: readonly unknown[], path: string): void => {
    const described = want.some((item) => typeof item === 'string' && classOf(item) !== undefined);
    const asSet = !described && (want.length === 0 || want.every((item) => isNames(item)));
    if (!asSet) {
      if (want.length !== have.length) differ(path);
      else for (const [at, item] of want.entries()) walk(item, have[at], `${path}[${at}]`);
      return;
    }
    compared += 1;
    const rest = have.map((item) => item);
    for (const item of want) {
      const at = rest.findIndex((other) => sameMember(item, other, tolerance));
      if (at < 0) differ(`${path}: ${JSON.stringify(item)} is missing`);
      else rest.splice(at, 1);
    }
    for (const item of rest) differ(`${path}: ${JSON.stringify(item)} is too many`);
  };
  walk(expected, got, '');
  return { compared, differences };
}

/** The class with which a sentence opens; a bare name opens with none. */
function classOf(sentence: string): string | undefined {
  return classes.find((name) => sentence.length > name.length && sentence.toLowerCase().startsWith(name));
}

/** A name, a pair of names, or a pair with figures behind it. */
function isNames(item: unknown): boolean {
  if (typeof item === 'string') return true;
  return Array.isArray(item) && typeof item[0] === 'string';
}

function sameMember(want: unknown, have: unknown, tolerance: number, depth = 0): boolean {
  if (typeof want === 'string' && typeof have === 'string') return want === have;
  if (Array.isArray(want) && Array.isArray(have)) {
    if (want.length > have.length) return false;
    const plainNames = want.every((item) => typeof item === 'string' && Number.isNaN(Number(item)));
    // A group of names is a set; a pair is in order, with a share and a list (set) of third parties behind it.
    if (plainNames && (want.length !== 2 || depth > 0)) {
      return want.length === have.length && want.every((name) => have.includes(name));
    }
    // Linked by a common holder alone (share 0): such a pair has no direction.
    if (depth === 0 && have[2] === 0 && want[0] === have[1] && want[1] === have[0]) {
      return sameMember(want, [have[1], have[0], ...have.slice(2)], tolerance, 1);
    }
    if (plainNames && have.length === 2) return want[0] === have[0] && want[1] === have[1];
    return want.every((item, at) => sameMember(item, have[at], tolerance, depth + 1));
  }
  if (typeof want === 'string') return Number(want) === have || want === have;
  if (typeof want === 'number') return Math.abs(want - Number(have)) <= tolerance;
  return want === have;
}

function hasFigures(value: unknown): boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(hasFigures);
}
