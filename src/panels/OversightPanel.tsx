import { AnswerTableView } from './parts/AnswerTableView.tsx';
import { AnswerView, Sentences } from './parts/AnswerView.tsx';
import { AskedView } from './parts/AskedView.tsx';
import { GroupCard } from './parts/GroupCard.tsx';
import { MeasurePicker } from './parts/MeasurePicker.tsx';
import { MethodNote } from './parts/MethodNote.tsx';
import { Notes } from './parts/Notes.tsx';
import { Section } from './parts/Section.tsx';
import { useWords } from './parts/useWords.ts';

/** Both graphs together: parties that stand on both sides. */
export function OversightPanel() {
  const words = useWords();
  return (
    <>
      <p className="p-hint">{words.text('panels.oversight.what')}</p>
      <AskedView slot="conflicts" mayLack>
        {(answer) => (
          <div className="p-answer">
            <Sentences answer={answer} />
            {answer.groups.length === 0 ? null : (
              <Section title={words.text('panels.oversight.conflicts', { count: answer.groups.length })}>
                {answer.groups.map((group) => (
                  <GroupCard key={group.id} group={group} tone="conf" />
                ))}
              </Section>
            )}
            {answer.tables.map((table, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: tables of an answer are known by their order
              <AnswerTableView key={index} table={table} />
            ))}
            <Notes answer={answer} />
            <MethodNote method={answer.method} />
          </div>
        )}
      </AskedView>
      <AskedView slot="main">{(answer) => <AnswerView answer={answer} />}</AskedView>
      <MeasurePicker family="oversight" fixed={[]} />
    </>
  );
}
