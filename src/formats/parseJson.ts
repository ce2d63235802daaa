import { fail, makeProblem, type Result, succeed } from '../model/problem.ts';
import { jsonErrorAt } from './jsonErrorAt.ts';

/**
 * JSON text to plain values. What is wrong is returned with line and column of the first character that can't stand
 * there. Forbidden keys stay in (JSON.parse makes them own properties) and are refused by `makeDataset`. O(length).
 */
export function parseJson(text: string): Result<unknown> {
  try {
    return succeed(JSON.parse(text) as unknown);
  } catch {
    const before = text.slice(0, Math.max(0, jsonErrorAt(text))).split('\n');
    const line = before.length;
    return fail(makeProblem('notJson', `line ${line}`, { line, column: (before.at(-1) ?? '').length + 1 }));
  }
}
