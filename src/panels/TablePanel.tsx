import './panels.css';
import './outline.css';
import { useMemo, useRef, useState } from 'react';
import { selectAt, selectBefore, selectDrawing, selectShownAnswer, selectSpeaker } from '../store/selectors.ts';
import { useApp } from '../store/useApp.ts';
import { makeTable, type TableColumnId, type TableRow } from '../view/table.ts';
import { Empty } from './parts/Empty.tsx';
import { sortedRows, type TableSort } from './parts/sortedRows.ts';
import { TableLine } from './parts/TableLine.tsx';
import { useWords } from './parts/useWords.ts';

const rowHeight = 34;
/** Above this many rows only those in sight are on the page. */
const manyRows = 300;
const spare = 20;

/** Every fact of the day, or those of the picture: sorted by a click on a column, filtered by a word. */
export function TablePanel() {
  const words = useWords();
  const at = useApp(selectAt);
  const before = useApp(selectBefore);
  const view = useApp((state) => state.view);
  const answer = useApp(selectShownAnswer);
  const speaker = useApp(selectSpeaker);
  const title = useApp(selectDrawing)?.title ?? '';
  const [sort, setSort] = useState<TableSort | null>(null);
  const [text, setText] = useState('');
  const [all, setAll] = useState(true);
  const [top, setTop] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const table = useMemo(
    () => (at === null ? null : makeTable({ at, before, view, answer, speaker }, all)),
    [at, before, view, answer, speaker, all],
  );
  const rows = useMemo(
    () => (table === null ? [] : sortedRows(table.rows, sort, text, words.language)),
    [table, sort, text, words.language],
  );
  if (table === null) return null;
  const caption = words.text(all ? 'panels.table.title' : 'reading.table.titleOnPicture');
  const height = frame.current?.clientHeight ?? 600;
  const first = rows.length > manyRows ? Math.max(0, Math.floor(top / rowHeight) - spare) : 0;
  const last =
    rows.length > manyRows ? Math.min(rows.length, Math.ceil((top + height) / rowHeight) + spare) : rows.length;
  const press = (column: TableColumnId) =>
    setSort((now) => (now?.column !== column ? { column, down: false } : now.down ? null : { column, down: true }));
  return (
    <div className="p-panel p-beside p-tablepanel">
      <div className="p-beside-head">
        <h2 className="p-head-title">{caption}</h2>
        <fieldset className="p-switch" aria-label={words.text('reading.table.which')}>
          {[false, true].map((each) => (
            <button key={String(each)} type="button" aria-pressed={all === each} onClick={() => setAll(each)}>
              {words.text(each ? 'reading.table.all' : 'reading.table.onPicture')}
            </button>
          ))}
        </fieldset>
        <input
          type="search"
          className="p-filter"
          value={text}
          aria-label={words.text('panels.table.filter')}
          placeholder={words.text('panels.table.filter')}
          onChange={(event) => setText(event.target.value)}
        />
        <span className="p-aside" role="status">
          {words.text('panels.table.rows', { count: rows.length })}
        </span>
      </div>
      <div className="p-tableframe" ref={frame} onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
        <table className="p-facttable" aria-rowcount={rows.length + 1}>
          <caption className="p-sr">{words.labelled(caption, title)}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {table.columns.map((column) => (
                <th key={column.id} scope="col" className={`p-col-${column.id}`} aria-sort={sortOf(sort, column.id)}>
                  <button type="button" className="p-sort" onClick={() => press(column.id)}>
                    {column.label}
                    <span aria-hidden="true">{markOf(sort, column.id)}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap height={first * rowHeight} columns={table.columns.length} />
            {rows.slice(first, last).map((row: TableRow, index) => (
              <TableLine key={row.id} row={row} columns={table.columns} index={first + index + 2} />
            ))}
            <Gap height={(rows.length - last) * rowHeight} columns={table.columns.length} />
          </tbody>
        </table>
        {rows.length === 0 ? (
          <Empty>{words.text(text === '' ? 'panels.outline.empty' : 'panels.list.nothing')}</Empty>
        ) : null}
      </div>
    </div>
  );
}

/** Stands for the rows that are out of sight. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

function sortOf(sort: TableSort | null, column: TableColumnId): 'ascending' | 'descending' | 'none' {
  if (sort?.column !== column) return 'none';
  return sort.down ? 'descending' : 'ascending';
}

function markOf(sort: TableSort | null, column: TableColumnId): string {
  if (sort?.column !== column) return '';
  return sort.down ? ' ↓' : ' ↑';
}
