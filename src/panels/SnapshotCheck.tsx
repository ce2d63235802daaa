import './snapshotCheck.css';
import { type ReactNode, useEffect, useState } from 'react';
import type { Value } from '../analysis/answer.ts';
import { cases } from '../formats/cases.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import { type ChangedSince, changedSince } from '../snapshot/changedSince.ts';
import { valueWords } from '../snapshot/valueWords.ts';
import type { Verification } from '../snapshot/verify.ts';
import { loadCase } from '../store/loadCase.ts';
import { useApp } from '../store/useApp.ts';
import { useMeasureTitle } from './parts/useMeasureTitle.ts';
import { useWords } from './parts/useWords.ts';

/** What came of recomputing the figures of a snapshot, and what its data have become since. */
export function SnapshotCheck() {
  const words = useWords();
  const verified = useApp((state) => state.verified);
  return (
    <div className="snapshot-check" role="status">
      {verified === null ? null : verified === 'running' ? (
        <p>{words.text('story.verify.running')}</p>
      ) : (
        <Outcome outcome={verified} />
      )}
      <DataChange />
      {verified === null || verified === 'running' || verified.since === undefined ? null : (
        <FiguresSince since={verified.since} />
      )}
    </div>
  );
}

function Outcome({ outcome }: { readonly outcome: Verification }) {
  const words = useWords();
  const titleOf = useMeasureTitle();
  const { figures, different, reworded, failed } = outcome;
  if (outcome.answers === 0) return <p>{words.text('story.verify.none')}</p>;
  if (different.length === 0 && failed.length === 0) {
    return (
      <>
        <p className="check-good">{words.text('story.verify.good', { count: figures })}</p>
        {reworded.length === 0 ? null : <p>{words.text('story.verify.reworded', { count: reworded.length })}</p>}
      </>
    );
  }
  return (
    <>
      {different.length === 0 ? null : (
        <>
          <p className="check-wrong">
            {words.text('story.verify.different', { count: different.length, total: figures })}
          </p>
          <FigureTable
            now="story.verify.now"
            rows={different.map((row) => ({ ...row, name: <code>{row.figure}</code>, id: row.figure }))}
          />
        </>
      )}
      {failed.map(({ measure }) => (
        <p key={measure} className="check-wrong">
          {words.text('story.verify.failed', { name: titleOf(measure) })}
        </p>
      ))}
    </>
  );
}

/** Figures of the snapshot that the case gives otherwise today. */
function FiguresSince({ since }: { readonly since: NonNullable<Verification['since']> }) {
  const words = useWords();
  return (
    <FigureTable
      caption={words.text('story.data.figures', { count: since.length })}
      now="story.data.today"
      rows={since.map((row) => ({ ...row, name: words.say(row.label) }))}
    />
  );
}

interface FigureRow {
  readonly measure: string;
  readonly id: string;
  readonly name: ReactNode;
  readonly was?: Value | undefined;
  readonly now?: Value | undefined;
}

/** Figures as they were and as they are, one a row; the first forty. */
function FigureTable(props: {
  readonly caption?: string;
  readonly now: MessageKey;
  readonly rows: readonly FigureRow[];
}) {
  const words = useWords();
  const titleOf = useMeasureTitle();
  return (
    <table className="check-table">
      {props.caption === undefined ? null : <caption>{props.caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{words.text('story.verify.figure')}</th>
          <th scope="col">{words.text('story.verify.was')}</th>
          <th scope="col">{words.text(props.now)}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.slice(0, 40).map(({ measure, id, name, was, now }) => (
          <tr key={`${measure} ${id}`}>
            <th scope="row">
              {titleOf(measure)} · {name}
            </th>
            <td>{was === undefined ? '–' : valueWords(words.speaker, was)}</td>
            <td>{now === undefined ? '–' : valueWords(words.speaker, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Beside the snapshot's own data, the case of that name as it is here now. */
function DataChange() {
  const words = useWords();
  const origin = useApp((state) => state.origin);
  const dataset = useApp((state) => state.dataset);
  const [change, setChange] = useState<ChangedSince | null>(null);
  const carried = origin?.type === 'snapshot' && origin.snapshot !== undefined && 'embedded' in origin.snapshot.dataset;
  const bundled = dataset !== null && cases.some(({ id }) => id === dataset.id);
  useEffect(() => {
    if (!carried || !bundled || dataset === null) return;
    let current = true;
    void loadCase(dataset.id).then((here) => {
      if (current && here.ok) setChange(changedSince(dataset, here.value));
    });
    return () => {
      current = false;
    };
  }, [carried, bundled, dataset]);
  if (origin?.type !== 'snapshot') return null;
  if (origin.dataChanged === true) return <p className="check-wrong">{words.text('story.data.changed')}</p>;
  if (change === null || change.same) return null;
  const parts = change.lists.map(({ list, added, removed, changed }) =>
    words.text('story.data.list', {
      name: listName(words.has, words.text, list),
      added: added.length,
      removed: removed.length,
      changed: changed.length,
    }),
  );
  const fields = change.fields.length === 0 ? [] : [words.text('story.data.fields')];
  return <p className="check-wrong">{words.text('story.data.frozen', { list: { list: [...fields, ...parts] } })}</p>;
}

function listName(has: (key: string) => key is MessageKey, text: (key: MessageKey) => string, list: string): string {
  const key = `story.data.${list}`;
  return has(key) ? text(key) : list;
}
