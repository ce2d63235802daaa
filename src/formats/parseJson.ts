import { fail, makeProblem, type Result, succeed } from '../model/problem.ts';

/**
 * JSON text to plain values. What is wrong is returned with line and column where the engine tells them.
 * Forbidden keys stay in (JSON.parse makes them own properties) and are refused by `makeDataset`. O(length).
 */
export function parseJson(text: string): Result<unknown> {
  try {
    return succeed(JSON.parse(text) as unknown);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const position = /at position (\d+)/.exec(reason)?.[1];
    const place = position === undefined ? endOf(text) : placeOf(text, Number(position));
    return fail(makeProblem('notJson', `line ${place.line}`, { line: place.line, column: place.column }));
  }
}

/** Without a position the text broke off, or begins with something else: line 1 or the last line. */
function endOf(text: string): { readonly line: number; readonly column: number } {
  const begun = /^\s*[[{]/.test(text);
  return begun ? placeOf(text, text.length) : { line: 1, column: 1 };
}

function placeOf(text: string, position: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, position);
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
