import './oversight.css';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { EntityId } from '../model/types.ts';
import { useApp } from '../store/useApp.ts';
import { Modal } from './Modal.tsx';
import { type Pair, pairGroups, pairSigns, pairsOf, partiesOf } from './oversight/pairsOf.ts';
import { AskedView, useAnswer } from './parts/AskedView.tsx';
import { useWords } from './parts/useWords.ts';

/** Parties on show at most; those in more pairs come first. */
const most = 60;

/** Every ordered pair as a grid: the row over the column. Arrow keys walk, Enter follows the pair in both graphs. */
export function MatrixView() {
  const words = useWords();
  const setSession = useApp((state) => state.setSession);
  return (
    <Modal title={words.text('matrix.title')} wide onClose={() => setSession({ dialog: null })}>
      <AskedView slot="extra" measure="oversight.matrix">
        {() => <Grid />}
      </AskedView>
    </Modal>
  );
}

function Grid() {
  const words = useWords();
  const answer = useAnswer('extra');
  const change = useApp((state) => state.change);
  const setSession = useApp((state) => state.setSession);
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const pairs = useMemo(() => (answer === null ? [] : pairsOf(answer)), [answer]);
  const parties = useMemo(() => partiesOf(pairs, most), [pairs]);
  const all = useMemo(() => partiesOf(pairs, Number.POSITIVE_INFINITY).length, [pairs]);
  const byEnds = useMemo(() => new Map(pairs.map((pair) => [`${pair.from} ${pair.to}`, pair])), [pairs]);
  const follow = (from: EntityId, to: EntityId): void => {
    if (from === to) return;
    change(
      { key: 'matrix.step.pair', params: { from: { entity: from }, to: { entity: to } } },
      { lens: 'oversight', from: [from], to: [to], lit: null },
    );
    setSession({ dialog: null });
  };
  const walk = (event: KeyboardEvent): void => {
    const last = parties.length - 1;
    const [row, column] = at;
    const next: Record<string, readonly [number, number]> = {
      ArrowUp: [Math.max(0, row - 1), column],
      ArrowDown: [Math.min(last, row + 1), column],
      ArrowLeft: [row, Math.max(0, column - 1)],
      ArrowRight: [row, Math.min(last, column + 1)],
      Home: [row, 0],
      End: [row, last],
      PageUp: [0, column],
      PageDown: [last, column],
    };
    const to = next[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setAt(to);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${to[0]} ${to[1]}"]`)?.focus();
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
      {all > parties.length ? <p>{words.text('matrix.cut', { shown: parties.length, total: all })}</p> : null}
      <div className="matrix-scroll">
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid walked by arrow keys is made of a table */}
        <table className="matrix" role="grid" ref={grid} aria-label={words.text('matrix.title')} onKeyDown={walk}>
          <thead>
            <tr>
              <td className="matrix-corner">{words.text('matrix.corner')}</td>
              {parties.map((party) => (
                <th key={party} scope="col">
                  <span>{words.short(party)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parties.map((from, row) => (
              <tr key={from}>
                <th scope="row">{words.short(from)}</th>
                {parties.map((to, column) => (
                  <Cell
                    key={to}
                    from={from}
                    to={to}
                    place={`${row} ${column}`}
                    on={at[0] === row && at[1] === column}
                    pair={byEnds.get(`${from} ${to}`)}
                    onFocus={() => setAt([row, column])}
                    onFollow={follow}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Cell({
  from,
  to,
  place,
  on,
  pair,
  onFocus,
  onFollow,
}: {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly place: string;
  readonly on: boolean;
  readonly pair: Pair | undefined;
  readonly onFocus: () => void;
  readonly onFollow: (from: EntityId, to: EntityId) => void;
}) {
  const words = useWords();
  const same = from === to;
  const group = pair?.group ?? 'neither';
  const label = same
    ? words.short(from)
    : `${words.short(from)} → ${words.short(to)}: ${words.text(`oversight.matrix.${group}`)}${
        pair !== undefined && pair.share > 0 ? `, ${words.share(pair.share)}` : ''
      }`;
  return (
    <td
      data-cell={place}
      tabIndex={on ? 0 : -1}
      className={same ? 'matrix-self' : `pair-${group}`}
      aria-label={label}
      title={label}
      onFocus={onFocus}
      onClick={() => onFollow(from, to)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onFollow(from, to);
      }}
    >
      {same ? '' : pair === undefined ? '·' : pairSigns[pair.group]}
    </td>
  );
}
