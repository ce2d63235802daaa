import { checkPlainData } from '../../model/plainData.ts';
import { fail, makeProblem, type Problem, type Result, succeed } from '../../model/problem.ts';
import { makeReading } from '../../model/reading.ts';
import { parseJson } from '../parseJson.ts';

/** One record of a file and where it stands: `[3]` in a list, `line 4` in JSON lines, nothing for a single object. */
export interface JsonRecord {
  readonly value: unknown;
  readonly path: string;
}

/**
 * JSON of a foreign format: keys that reach prototypes and nesting beyond the limit are refused with their place.
 * O(length).
 */
export function readForeignJson(text: string): Result<unknown> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const problems = problemsOf(parsed.value);
  return problems.length > 0 ? fail(...problems) : parsed;
}

/**
 * The records of a file that is a JSON list, a single object, or one JSON value a line. A line that is no JSON refuses
 * the file and names itself. O(length).
 */
export function readJsonRecords(text: string): Result<readonly JsonRecord[]> {
  const whole = parseJson(text);
  if (whole.ok) {
    const problems = problemsOf(whole.value);
    if (problems.length > 0) return fail(...problems);
    if (!Array.isArray(whole.value)) return succeed([{ value: whole.value, path: '' }]);
    return succeed(whole.value.map((value: unknown, i) => ({ value, path: `[${i}]` })));
  }
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  // Not JSON lines either: the first line is no value of its own, so the fault is where the whole breaks.
  if (first < 0 || !parseJson(lines[first] ?? '').ok) return whole;
  const records: JsonRecord[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const path = `line ${i + 1}`;
    const parsed = parseJson(line);
    if (!parsed.ok) {
      const column = parsed.problems[0]?.params['column'] ?? 1;
      return fail(makeProblem('notJson', path, { line: i + 1, column }));
    }
    const problems = problemsOf(parsed.value).map((problem) => ({ ...problem, path: join(path, problem.path) }));
    if (problems.length > 0) return fail(...problems);
    records.push({ value: parsed.value, path });
  }
  return succeed(records);
}

/** A place below another: `line 4: source.url`, `[3].source`, `[3][0]`. O(length). */
export function join(path: string, below: string): string {
  if (path === '' || below === '') return path + below;
  if (path.startsWith('line ')) return path.includes(':') ? `${path}.${below}` : `${path}: ${below}`;
  return below.startsWith('[') ? `${path}${below}` : `${path}.${below}`;
}

function problemsOf(value: unknown): readonly Problem[] {
  const reading = makeReading({ entities: new Map(), sources: new Set(), dependencies: new Set(), facts: new Set() });
  return checkPlainData(value, reading) ? [] : reading.problems();
}
