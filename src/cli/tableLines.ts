import type { AnswerTable } from '../analysis/answer.ts';
import { say } from '../messages/say.ts';
import { valueText } from '../panels/parts/valueText.ts';
import type { Words } from '../panels/parts/words.ts';

/** A table as aligned lines. Chinese, Japanese and Korean signs take two columns of a terminal. */
export function tableLines(table: AnswerTable, words: Words): string[] {
  return alignedLines([
    table.columns.map((column) => say(words.speaker, column.label)),
    ...table.rows.map((row) =>
      row.map((cell) => (cell.type === 'entity' ? words.name(cell.value) : valueText(words, cell))),
    ),
  ]);
}

/** Rows of texts as lines whose columns stand below each other; the first row says how many columns there are. */
export function alignedLines(rows: readonly (readonly string[])[]): string[] {
  // Not spread over a call: a table of 200,000 rows would overflow the stack.
  const widths = (rows[0] ?? []).map((_column, index) =>
    rows.reduce((widest, row) => Math.max(widest, columnsOf(row[index] ?? '')), 0),
  );
  return rows.map((row) =>
    `  ${row.map((text, index) => text + ' '.repeat((widths[index] ?? 0) - columnsOf(text))).join('  ')}`.trimEnd(),
  );
}

function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text)
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
      sign,
    )
      ? 2
      : 1;
  return columns;
}
