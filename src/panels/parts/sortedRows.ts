import type { TableColumnId, TableRow } from '../../view/table.ts';

export interface TableSort {
  readonly column: TableColumnId;
  readonly down: boolean;
}

/** The rows that hold the text in any cell, in the chosen order; equal ones stay in the order of the dataset. */
export function sortedRows(
  rows: readonly TableRow[],
  sort: TableSort | null,
  text: string,
  language: string,
): readonly TableRow[] {
  const wanted = text.normalize('NFKC').toLowerCase().trim();
  const found =
    wanted === ''
      ? rows
      : rows.filter((row) =>
          Object.values(row.cells).some((cell) => cell.words.normalize('NFKC').toLowerCase().includes(wanted)),
        );
  if (sort === null) return found;
  const collator = new Intl.Collator(language, { numeric: true });
  const way = sort.down ? -1 : 1;
  return [...found].sort((a, b) => {
    const x = a.cells[sort.column].sort;
    const y = b.cells[sort.column].sort;
    return way * (typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y)));
  });
}
