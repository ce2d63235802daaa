/** A cell of a table: text, a number, or nothing. */
export type CsvCell = string | number | null;

/**
 * A table as CSV by RFC 4180: CRLF, cells with a comma, quote or line break in quotes. Text that a spreadsheet would
 * run as a formula (= + - @, tab, return at its beginning) gets an apostrophe before it; numbers stay numbers.
 * O(cells).
 */
export function writeCsvTable(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
