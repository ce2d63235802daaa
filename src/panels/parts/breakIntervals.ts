import type { Answer, AnswerTable } from '../../analysis/answer.ts';

/** An interval of a share over which one result stays the same. Ends are fractions. */
export interface BreakInterval {
  readonly low: number;
  readonly high: number;
  /** Cells of the result, in the order of the table's other columns. */
  readonly result: AnswerTable['rows'][number];
}

export interface BreakRow {
  readonly id: string;
  /** The cell that names the test; null when the table is about one result only. */
  readonly name: AnswerTable['rows'][number][number] | null;
  readonly intervals: readonly BreakInterval[];
}

const lowNames: readonly string[] = ['from', 'low', 'min'];
const highNames: readonly string[] = ['to', 'high', 'max'];
const testNames: readonly string[] = ['test', 'rule', 'result.of'];

/**
 * The intervals an answer holds, one row a test: from any of its tables that has a share column for the lower end (`from`,
 * `low` or `min`) and one for the upper end (`to`, `high` or `max`); a column `test` or `rule` tells the rows apart.
 */
export function breakRows(answer: Answer): readonly BreakRow[] {
  return answer.tables.flatMap((table, place) => {
    const column = (names: readonly string[], type?: string) =>
      table.columns.findIndex((one) => names.includes(one.id) && (type === undefined || one.type === type));
    const low = column(lowNames, 'share');
    const high = column(highNames, 'share');
    if (low < 0 || high < 0) return [];
    const test = column(testNames);
    const rows = new Map<string, { name: BreakRow['name']; intervals: BreakInterval[] }>();
    for (const cells of table.rows) {
      const [start, end] = [cells[low], cells[high]];
      if (start?.type !== 'share' || end?.type !== 'share') continue;
      const name = test < 0 ? null : (cells[test] ?? null);
      const key = JSON.stringify(name);
      const row = rows.get(key) ?? { name, intervals: [] };
      const result = cells.filter((_, index) => index !== low && index !== high && index !== test);
      row.intervals.push({ low: start.value, high: end.value, result });
      rows.set(key, row);
    }
    return [...rows].map(([key, row]) => ({ id: `${place} ${key}`, ...row }));
  });
}
