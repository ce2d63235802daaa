import { makeProblem, type Problem, type Severity } from './problem.ts';

/** Problems kept of each severity; the rest is counted. */
export const problemLimit = 200;

/** What a shape needs while it reads: where to report, and which ids exist anywhere in the input. */
export interface Reading {
  readonly ids: KnownIds;
  /** Errors so far, those beyond the limit included. */
  readonly errors: () => number;
  readonly report: (
    code: string,
    path: string,
    params?: Readonly<Record<string, string | number>>,
    severity?: Severity,
  ) => void;
  /** Errors first, at most `problemLimit` in all, then how many more there are. */
  readonly problems: () => readonly Problem[];
}

/** Ids as they stand in the raw input, so that one broken item does not make all that refer to it dangling too. */
export interface KnownIds {
  /** Raw kind and dispersed mark by entity id. */
  readonly entities: ReadonlyMap<string, { readonly kind: unknown; readonly dispersed: boolean }>;
  readonly sources: ReadonlySet<string>;
  readonly dependencies: ReadonlySet<string>;
  /** All that a statement may point at: entities, facts, claims. */
  readonly facts: ReadonlySet<string>;
}

/** A fresh collector of problems over the given ids. */
export function makeReading(ids: KnownIds): Reading {
  const kept: Record<Severity, Problem[]> = { error: [], warning: [], info: [] };
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  return {
    ids,
    errors: () => counts.error,
    report: (code, path, params = {}, severity = 'error') => {
      counts[severity] += 1;
      if (kept[severity].length < problemLimit) kept[severity].push(makeProblem(code, path, params, severity));
    },
    problems: () => {
      const all = [...kept.error, ...kept.warning, ...kept.info];
      const total = counts.error + counts.warning + counts.info;
      if (total <= problemLimit) return all;
      const severity: Severity = counts.error > problemLimit ? 'error' : 'info';
      return [
        ...all.slice(0, problemLimit),
        makeProblem('moreProblems', '', { count: total - problemLimit, shown: problemLimit }, severity),
      ];
    },
  };
}

/** A value in a message: short, one line, never the whole file. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** What JSON calls the type of a value: `null` and lists apart from objects. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'list' : typeof value;
}
