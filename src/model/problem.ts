/** How bad a Problem is: an error stops the load, a warning marks results, an info is only told. */
export type Severity = 'error' | 'warning' | 'info';

/** Something wrong with data from outside. `code` names the sentence `problem.<code>` in `messages/`. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  /** Where: a path into the input such as `stakes[3].claims[0].capital.max`, or `line 12`. */
  readonly path: string;
  /** What the sentence needs: ids, values, limits. Plain text, never markup. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** The outcome of reading or computing on data from outside. Bugs throw; bad data is returned. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Makes an error-level Problem; pass `severity` for the milder ones. */
export function makeProblem(
  code: string,
  path: string,
  params: Readonly<Record<string, string | number>> = {},
  severity: Severity = 'error',
): Problem {
  return { code, severity, path, params };
}

/** A successful Result, with the warnings met on the way. */
export function succeed<T>(value: T, problems: readonly Problem[] = []): Result<T> {
  return { ok: true, value, problems };
}

/** A failed Result; `problems` holds at least one error. */
export function fail(...problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems };
}
