import { memo, useMemo } from 'react';
import type { EntityId } from '../../model/types.ts';
import { useWords } from '../parts/useWords.ts';
import { cellSide, type Part } from './gridWindow.ts';
import { type PairGroup, pairGroups, pairSigns } from './pairsOf.ts';

/** One row of the matrix, or what stands for several that are out of sight. */
export interface MatrixRow {
  readonly party: EntityId;
  /** The place of the party among the columns. */
  readonly place: number;
}

/** The rows in sight. Cells carry their place; clicks and keys are heard by the grid. */
export function MatrixRows({
  rows,
  parties,
  rowPart,
  columnPart,
  stop,
  groupAt,
}: {
  readonly rows: readonly MatrixRow[];
  readonly parties: readonly EntityId[];
  readonly rowPart: Part;
  readonly columnPart: Part;
  /** The cell that Tab finds. */
  readonly stop: readonly [number, number];
  readonly groupAt: (row: number, column: number) => PairGroup | null;
}) {
  const words = useWords();
  const names = useMemo(() => parties.map(words.short), [parties, words]);
  const said = useMemo(
    () =>
      new Map<PairGroup | null, string>([
        ...pairGroups.map((group) => [group, words.text(`oversight.matrix.${group}`)] as const),
        [null, words.text('oversight.matrix.neither')],
      ]),
    [words],
  );
  return (
    <tbody>
      <Gap cells={rowPart.first} />
      {rows.slice(rowPart.first, rowPart.end).map(({ party, place }, index) => {
        const row = rowPart.first + index;
        return (
          <Row
            key={party}
            {...{ party, place, row, names, said, groupAt }}
            first={columnPart.first}
            end={columnPart.end}
            stop={stop[0] === row ? stop[1] : null}
          />
        );
      })}
      <Gap cells={rows.length - rowPart.end} />
    </tbody>
  );
}

/** Remembered: a step of scrolling draws the rows that come into sight, not those that stay. */
const Row = memo(function Row({
  party,
  place,
  row,
  first,
  end,
  stop,
  names,
  said,
  groupAt,
}: MatrixRow & {
  readonly row: number;
  /** The columns in sight, the end not included. */
  readonly first: number;
  readonly end: number;
  /** The column that Tab finds, or null. */
  readonly stop: number | null;
  readonly names: readonly string[];
  readonly said: ReadonlyMap<PairGroup | null, string>;
  readonly groupAt: (row: number, column: number) => PairGroup | null;
}) {
  const words = useWords();
  const columns = Array.from({ length: end - first }, (_, i) => first + i);
  return (
    <tr aria-rowindex={row + 2}>
      <th scope="row" title={words.name(party)}>
        {names[place]}
      </th>
      <SideGap cells={first} />
      {columns.map((column) => {
        const same = place === column;
        const group = same ? null : groupAt(place, column);
        const ends = `${names[place]} → ${names[column]}`;
        const label = same ? (names[place] ?? '') : words.labelled(ends, said.get(group) ?? '');
        return (
          <td
            key={column}
            data-cell={`${row} ${column}`}
            aria-colindex={column + 2}
            tabIndex={stop === column ? 0 : -1}
            className={same ? 'matrix-self' : `pair-${group ?? 'neither'}`}
            aria-label={label}
            title={label}
          >
            {same ? '' : group === null ? '·' : pairSigns[group]}
          </td>
        );
      })}
      <SideGap cells={names.length - end} />
    </tr>
  );
});

/** Stands for the rows that are out of sight. */
function Gap({ cells }: { readonly cells: number }) {
  if (cells <= 0) return null;
  return (
    <tr>
      <td className="matrix-gap" style={{ blockSize: cells * cellSide }} />
    </tr>
  );
}

/** Stands for the columns that are out of sight. */
export function SideGap({ cells }: { readonly cells: number }) {
  if (cells <= 0) return null;
  return <td className="matrix-gap" aria-hidden="true" style={{ minInlineSize: cells * cellSide }} />;
}
