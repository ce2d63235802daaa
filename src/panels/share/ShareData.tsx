import { useEffect, useMemo, useState } from 'react';
import { exporters } from '../../formats/registry.ts';
import { type Result, succeed } from '../../model/problem.ts';
import { choiceNotes } from '../../snapshot/reportNotes.ts';
import type { Scene } from '../../store/scene.ts';
import { ProblemList } from '../parts/Notes.tsx';
import { useWords } from '../parts/useWords.ts';
import { type Outcome, ShareButtons, ShareGroup } from './ShareGroup.tsx';
import { CopyButton } from './ShareLink.tsx';
import { saveFile } from './saveFile.ts';
import { checked, citationOf, dataNameOf, tableOf } from './shareForms.ts';

/** Tables and data for other programs, and how the view is cited. */
export function ShareData({ scene, link }: { readonly scene: Scene; readonly link: string | undefined }) {
  const words = useWords();
  const cited = useMemo(() => citationOf(scene, link), [scene, link]);
  const kept = useChecked(scene, cited.text);
  const save = async (text: string, ending: string, mediaType: string, dated = true): Promise<Outcome> => {
    const whole = await checked(scene, text);
    if (!whole.ok) return whole;
    saveFile(dataNameOf(scene, ending, dated), whole.value, mediaType);
    return succeed('story.share.saved');
  };
  const { at, speaker } = scene;
  const { on } = at;
  const choices = useMemo(() => choiceNotes(scene), [scene]);
  const losses = exporters.flatMap((exporter) =>
    exporter.loses.length === 0
      ? []
      : [
          {
            id: exporter.id,
            title: words.text(exporter.title),
            loses: words.list(exporter.loses.map((key) => words.text(key))),
          },
        ],
  );
  return (
    <>
      <ShareGroup title={words.text('story.share.table')}>
        <ShareButtons
          buttons={[
            // The sign at the beginning tells spreadsheets that the letters are UTF-8.
            { id: 'csv', label: 'CSV', run: async () => save(`\ufeff${tableOf(scene).csv}`, '.csv', 'text/csv') },
            {
              id: 'json',
              label: 'JSON',
              run: async () => save(tableOf(scene).json, '-table.json', 'application/json'),
            },
          ]}
        />
        <p className="share-hint">{words.text('story.share.tableHint')}</p>
      </ShareGroup>
      <ShareGroup title={words.text('story.share.data')}>
        <ShareButtons
          buttons={exporters.map((exporter) => ({
            id: exporter.id,
            label: words.text(exporter.title),
            run: async () =>
              save(
                exporter.write(at, speaker.nameOf),
                exporter.extension,
                exporter.mediaType,
                exporter.id !== 'native',
              ),
          }))}
        />
        <p className="share-hint">
          {on.asOf === null
            ? words.text('page.asOf.none')
            : words.text('page.asOf.button', { date: { date: on.asOf } })}
          {on.knownBy === null ? null : ` · ${words.text('share.report.knownBy', { date: { date: on.knownBy } })}`}
        </p>
        {choices.map((note) => (
          <p key={note} className="share-hint">
            {note}
          </p>
        ))}
        <details className="share-frame">
          <summary>{words.text('story.share.dataLoses')}</summary>
          <ul className="share-losses">
            {losses.map(({ id, title, loses }) => (
              <li key={id}>{words.labelled(title, loses)}</li>
            ))}
          </ul>
        </details>
      </ShareGroup>
      <ShareGroup title={words.text('story.share.citation')}>
        {kept === null ? null : kept.ok ? (
          <>
            <p className="share-citation">{kept.value.split('\n')[0]}</p>
            <div className="share-buttons">
              <CopyButton text={kept.value} label={words.text('story.share.citation.copy')} />
            </div>
          </>
        ) : (
          <ProblemList problems={kept.problems} />
        )}
        <ShareButtons
          buttons={[
            {
              id: 'csl',
              label: 'CSL-JSON',
              run: async () => save(cited.csl, '.csl.json', 'application/vnd.citationstyles.csl+json'),
            },
          ]}
        />
      </ShareGroup>
    </>
  );
}

/** A text that stands on the page to be copied: only once it was searched for what was removed. */
function useChecked(scene: Scene, text: string): Result<string> | null {
  const [made, setMade] = useState<{ readonly text: string; readonly result: Result<string> } | null>(null);
  useEffect(() => {
    let current = true;
    void checked(scene, text).then((result) => {
      if (current) setMade({ text, result });
    });
    return () => {
      current = false;
    };
  }, [scene, text]);
  return made?.text === text ? made.result : null;
}
