import { makeProblem, type Problem } from '../../model/problem.ts';
import { problemLimit } from '../../model/reading.ts';

type Params = Readonly<Record<string, string | number>>;

/** What a reader has to tell: errors one by one, and what was left out or guessed, counted by kind. */
export interface Notices {
  /** An error: nothing of the file is loaded. */
  readonly refuse: (code: string, path: string, params?: Params) => void;
  /** A warning of its own. */
  readonly warn: (code: string, path: string, params?: Params) => void;
  /** Something of one kind that can't be carried over; told once a kind, with the number and the first place. */
  readonly leaveOut: (what: string, path: string) => void;
  /** Like `leaveOut` with a sentence of its own, which gets {what} and {count}. */
  readonly count: (code: string, what: string, path: string) => void;
  readonly errors: () => number;
  /** Errors, then counted kinds, then warnings; at most 200 of each and how many more. */
  readonly problems: () => readonly Problem[];
}

/** A fresh collector. */
export function makeNotices(): Notices {
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  const counted = new Map<string, { code: string; what: string; path: string; count: number }>();
  let errorCount = 0;
  let warningCount = 0;
  const count = (code: string, what: string, path: string): void => {
    const short = what.length > 80 ? `${what.slice(0, 77)}…` : what;
    const key = `${code} ${short}`;
    const held = counted.get(key);
    if (held !== undefined) held.count += 1;
    else counted.set(key, { code, what: short, path, count: 1 });
  };
  return {
    refuse: (code, path, params = {}) => {
      errorCount += 1;
      if (errors.length < problemLimit) errors.push(makeProblem(code, path, params));
    },
    warn: (code, path, params = {}) => {
      warningCount += 1;
      if (warnings.length < problemLimit) warnings.push(makeProblem(code, path, params, 'warning'));
    },
    leaveOut: (what, path) => count('leftOut', what, path),
    count,
    errors: () => errorCount,
    problems: () => {
      const kinds = [...counted.values()].slice(0, problemLimit);
      const left = errorCount - errors.length + warningCount - warnings.length + counted.size - kinds.length;
      const shown = errors.length + warnings.length + kinds.length;
      return [
        ...errors,
        ...kinds.map(({ code, what, path, count: times }) =>
          makeProblem(code, path, { what, count: times }, 'warning'),
        ),
        ...warnings,
        ...(left > 0 ? [makeProblem('moreProblems', '', { count: left, shown }, 'info')] : []),
      ];
    },
  };
}
