import type { TableColumn, TableRow } from '../../view/table.ts';
import { FactLink } from './FactLink.tsx';
import { StandingTag } from './StandingTag.tsx';
import { useWords } from './useWords.ts';

/** One fact of the table: its ends and its value are links to the facts panel. */
export function TableLine({
  row,
  columns,
  index,
}: {
  readonly row: TableRow;
  readonly columns: readonly TableColumn[];
  readonly index: number;
}) {
  return (
    <tr
      aria-rowindex={index}
      className={`${row.lit ? 'p-row-lit' : ''}${row.selected ? ' p-row-selected' : ''}`}
      aria-current={row.selected ? 'true' : undefined}
    >
      {columns.map((column) => (
        <td key={column.id} title={row.cells[column.id].words}>
          <Cell row={row} column={column} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ row, column }: { readonly row: TableRow; readonly column: TableColumn }) {
  const { short } = useWords();
  const { words } = row.cells[column.id];
  switch (column.id) {
    case 'from':
      return <FactLink id={row.from}>{short(row.from)}</FactLink>;
    case 'to':
      return <FactLink id={row.to}>{short(row.to)}</FactLink>;
    case 'value':
      return <FactLink id={row.id}>{words}</FactLink>;
    case 'standing':
      return <StandingTag standing={row.standing} />;
    case 'source': {
      const [first] = row.sources;
      return first === undefined ? words : <FactLink id={first}>{words}</FactLink>;
    }
    default:
      return words;
  }
}
