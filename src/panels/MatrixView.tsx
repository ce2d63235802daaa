import './oversight.css';
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PairGrid } from '../analysis/answer.ts';
import { useApp } from '../store/useApp.ts';
import { Modal } from './Modal.tsx';
import {
  columnCaption,
  type Part,
  partInSight,
  rowCaption,
  type Scrolled,
  scrolledTo,
  scrollTo,
} from './oversight/gridWindow.ts';
import { MatrixRows, SideGap } from './oversight/MatrixRows.tsx';
import { shownGrid } from './oversight/pairGrid.ts';
import { pairGroups, pairSigns } from './oversight/pairsOf.ts';
import { AskedView } from './parts/AskedView.tsx';
import { useWords } from './parts/useWords.ts';

/** Every ordered pair as a grid: the row over the column. Arrow keys walk, Enter follows the pair in both graphs. */
export function MatrixView() {
  const words = useWords();
  const setSession = useApp((state) => state.setSession);
  return (
    <Modal title={words.text('matrix.title')} wide onClose={() => setSession({ dialog: null })}>
      <AskedView slot="extra" measure="oversight.matrix">
        {({ pairs }) => (pairs === undefined ? null : <Grid pairs={pairs} />)}
      </AskedView>
    </Modal>
  );
}

function Grid({ pairs }: { readonly pairs: PairGrid }) {
  const words = useWords();
  const change = useApp((state) => state.change);
  const setSession = useApp((state) => state.setSession);
  const frame = useRef<HTMLDivElement>(null);
  const follows = useRef(false);
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const [text, setText] = useState('');
  const [scrolled, setScrolled] = useState<Scrolled>({ top: 0, left: 0, width: 1040, height: 620 });
  const { parties, groupAt } = useMemo(() => shownGrid(pairs), [pairs]);
  const rows = useMemo(() => {
    const wanted = text.trim().toLocaleLowerCase(words.language);
    const all = parties.map((party, place) => ({ party, place }));
    if (wanted === '') return all;
    const has = (name: string) => name.toLocaleLowerCase(words.language).includes(wanted);
    return all.filter(({ party }) => has(words.name(party)) || has(words.short(party)));
  }, [parties, text, words]);
  const inSight = partInSight(rows.length, scrolled.top, scrolled.height - columnCaption);
  const rowPart = useGrowing(inSight);
  const columnPart = partInSight(parties.length, scrolled.left, scrolled.width - rowCaption);

  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null || element.clientHeight === 0) return;
    setScrolled((now) => scrolledTo(now, 0, 0, element.clientWidth, element.clientHeight));
  }, []);
  useLayoutEffect(() => {
    if (!follows.current) return;
    follows.current = false;
    frame.current?.querySelector<HTMLElement>(`[data-cell="${at[0]} ${at[1]}"]`)?.focus({ preventScroll: true });
  }, [at]);

  const follow = (row: number, column: number): void => {
    const [from, to] = [rows[row]?.party, parties[column]];
    if (from === undefined || to === undefined || from === to) return;
    change(
      { key: 'matrix.step.pair', params: { from: { entity: from }, to: { entity: to } } },
      { lens: 'oversight', from: [from], to: [to], lit: null },
    );
    setSession({ dialog: null });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      follow(at[0], at[1]);
      return;
    }
    const to = nextCell(event.key, at, rows.length - 1, parties.length - 1);
    if (to === null) return;
    event.preventDefault();
    const { width, height } = scrolled;
    const top = scrollTo(to[0], frame.current?.scrollTop ?? 0, height - columnCaption);
    const left = scrollTo(to[1], frame.current?.scrollLeft ?? 0, width - rowCaption);
    follows.current = true;
    setScrolled((now) => scrolledTo(now, top, left, width, height));
    setAt(to);
    frame.current?.scrollTo?.({ top, left });
  };
  if (parties.length === 0) return <p>{words.text('matrix.empty')}</p>;
  return (
    <>
      <p>{words.text('matrix.hint')}</p>
      <ul className="matrix-key">
        {pairGroups.map((group) => (
          <li key={group} className={`pair-${group}`}>
            <span className="pair-sign" aria-hidden="true">
              {pairSigns[group]}
            </span>
            {words.text(`oversight.matrix.${group}`)}
          </li>
        ))}
      </ul>
      <div className="matrix-tools">
        <input
          type="search"
          className="p-filter"
          value={text}
          aria-label={words.text('matrix.filter')}
          placeholder={words.text('matrix.filter')}
          onChange={(event) => {
            setText(event.target.value);
            setAt([0, at[1]]);
          }}
        />
        <span role="status" className="p-aside">
          {words.text('matrix.size', { shown: rows.length, total: parties.length })}
        </span>
      </div>
      <div
        className="matrix-scroll"
        ref={frame}
        onScroll={({ currentTarget: { scrollTop, scrollLeft, clientWidth, clientHeight } }) =>
          setScrolled((now) => scrolledTo(now, scrollTop, scrollLeft, clientWidth, clientHeight))
        }
      >
        <table
          className="matrix"
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid walked by arrow keys is made of a table
          role="grid"
          aria-label={words.text('matrix.title')}
          aria-rowcount={rows.length + 1}
          aria-colcount={parties.length + 1}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            const place = placeOf(event.target);
            if (place !== null) follow(place[0], place[1]);
          }}
          onFocus={(event) => {
            const place = placeOf(event.target);
            if (place !== null) setAt(place);
          }}
        >
          <thead>
            <tr aria-rowindex={1}>
              <td className="matrix-corner">{words.text('matrix.corner')}</td>
              <SideGap cells={columnPart.first} />
              {parties.slice(columnPart.first, columnPart.end).map((party, index) => (
                <th key={party} scope="col" aria-colindex={columnPart.first + index + 2} title={words.name(party)}>
                  <span>{words.short(party)}</span>
                </th>
              ))}
              <SideGap cells={parties.length - columnPart.end} />
            </tr>
          </thead>
          <MatrixRows
            {...{ rows, parties, rowPart, columnPart, groupAt }}
            stop={[inside(at[0], rowPart), inside(at[1], columnPart)]}
          />
        </table>
      </div>
    </>
  );
}

/** So many rows are drawn in one task when the grid opens; in the first of all, with the frame, none. */
const rowsATask = 6;

/** A part that is drawn in tasks of their own when it first appears: the page stays able to answer meanwhile. */
function useGrowing({ first, end }: Part): Part {
  const [drawn, setDrawn] = useState(0);
  const whole = end - first <= drawn;
  useEffect(() => {
    if (whole) return;
    const next = setTimeout(() => setDrawn(drawn + rowsATask));
    return () => clearTimeout(next);
  }, [drawn, whole]);
  return { first, end: whole ? end : first + drawn };
}

/** The place, or the nearest that is on the page: Tab always finds a cell. */
function inside(place: number, { first, end }: Part): number {
  return Math.min(Math.max(place, first), end - 1);
}

/** The place of the cell that an event is about. */
function placeOf(target: EventTarget): readonly [number, number] | null {
  const place = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] : undefined;
  const [row, column] = place?.split(' ').map(Number) ?? [];
  return row === undefined || column === undefined ? null : [row, column];
}

/** Where a key leads from a cell: a step, an end of the row, an end of the column. */
function nextCell(
  key: string,
  [row, column]: readonly [number, number],
  lastRow: number,
  lastColumn: number,
): readonly [number, number] | null {
  const next: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [Math.max(0, row - 1), column],
    ArrowDown: [Math.min(lastRow, row + 1), column],
    ArrowLeft: [row, Math.max(0, column - 1)],
    ArrowRight: [row, Math.min(lastColumn, column + 1)],
    Home: [row, 0],
    End: [row, lastColumn],
    PageUp: [0, column],
    PageDown: [lastRow, column],
  };
  return next[key] ?? null;
}
