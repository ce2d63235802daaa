import { fail, makeProblem, type Result, succeed } from '../../model/problem.ts';

/** A row of a table and the line it begins on. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

const rowLimit = 200_000;

/**
 * Comma, semicolon, tab or bar separated text by RFC 4180: quoted cells may hold separators, doubled quotes and line
 * breaks. The separator is the one most frequent in the first line outside quotes. Empty lines are passed over. A quote
 * that never closes refuses the file with its line. O(length).
 */
export function parseCsv(text: string): Result<readonly CsvRow[]> {
  const separator = guessSeparator(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let at = 0;
  const endRow = (): void => {
    if (cells.length > 1 || (cells[0] ?? '').trim() !== '') rows.push({ cells, line: rowLine });
    cells = [];
  };
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      const opened = line;
      let closed = false;
      at += 1;
      while (at < text.length && !closed) {
        const next = text.indexOf('"', at);
        const part = next < 0 ? text.slice(at) : text.slice(at, next);
        cell += part;
        line += part.split('\n').length - 1;
        if (next < 0) return fail(makeProblem('openQuote', `line ${opened}`, { line: opened }));
        at = next + 1;
        if (text[at] === '"') {
          cell += '"';
          at += 1;
        } else closed = true;
      }
    }
    const start = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
    cells.push(cell + text.slice(start, at));
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end leaves one more, empty, cell.
      if (at >= text.length || text[at] === '\n' || text[at] === '\r') cells.push('');
    }
    if (at >= text.length || text[at] === '\n' || text[at] === '\r') {
      endRow();
      if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
      at += 1;
      line += 1;
      rowLine = line;
    }
    if (rows.length > rowLimit) return fail(makeProblem('tooManyItems', '', { count: rows.length, max: rowLimit }));
  }
  if (cells.length > 0) endRow();
  return succeed(rows);
}

function guessSeparator(text: string): string {
  const head = (text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '|'].map((mark) => [mark, head.split(mark).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
