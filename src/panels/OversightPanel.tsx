import './oversight.css';
import type { Answer } from '../analysis/answer.ts';
import { useApp } from '../store/useApp.ts';
import { ConflictCard } from './oversight/ConflictCard.tsx';
import { OversightRule } from './oversight/OversightRule.tsx';
import { PairAnswer } from './oversight/PairAnswer.tsx';
import { PairGroups } from './oversight/PairGroups.tsx';
import { AnswerView } from './parts/AnswerView.tsx';
import { AskedView } from './parts/AskedView.tsx';
import { MeasurePicker } from './parts/MeasurePicker.tsx';
import { MethodNote } from './parts/MethodNote.tsx';
import { Notes } from './parts/Notes.tsx';
import { Section } from './parts/Section.tsx';
import { Sentences } from './parts/Sentences.tsx';
import { useBefore } from './parts/useBefore.ts';
import { useWords } from './parts/useWords.ts';

/** Both graphs together: who stands on both sides, every pair in four groups, and one pair followed in both. */
export function OversightPanel() {
  const words = useWords();
  const measure = useApp((state) => state.view.measure);
  const before = useBefore('main');
  const pair = useApp((state) => state.view.from.length > 0 && state.view.to.length > 0);
  return (
    <>
      <p className="p-hint oversight-what">{words.text('panels.oversight.what')}</p>
      <OversightRule />
      {pair ? <PairAnswer /> : null}
      <AskedView slot="conflicts" mayLack>
        {(answer) => <Conflicts answer={answer} leads={!pair && measure === null} />}
      </AskedView>
      <AskedView slot="extra" measure="oversight.matrix" mayLack>
        {(answer) => <PairGroups answer={answer} />}
      </AskedView>
      {pair ? null : <PairAnswer />}
      {measure === null ? null : (
        <AskedView slot="main">{(answer) => <AnswerView answer={answer} before={before} />}</AskedView>
      )}
      <MeasurePicker family="oversight" fixed={['from', 'to', 'control', 'data', 'outage', 'weak']} />
    </>
  );
}

/** The conflicts, worst first; while a scenario is on, how many there were without it and which of them are gone. */
function Conflicts({ answer, leads }: { readonly answer: Answer; readonly leads: boolean }) {
  const words = useWords();
  const was = useBefore('conflicts');
  const lit = useApp((state) => state.view.lit);
  const gone = was?.groups.filter((group) => !answer.groups.some((one) => one.id === group.id)) ?? [];
  const changed = was !== null && was.groups.length !== answer.groups.length;
  return (
    <div className="p-answer">
      <Sentences
        answer={{ ...answer, sentences: answer.sentences.filter(({ key }) => key !== 'oversight.conflicts.first') }}
      />
      {changed ? (
        <p className="conflict-change">
          {words.text('conflict.beforeAfter', { before: was.groups.length, after: answer.groups.length })}
        </p>
      ) : null}
      {answer.groups.length + gone.length === 0 ? null : (
        <Section title={words.text('panels.oversight.conflicts', { count: answer.groups.length })}>
          {answer.groups.map((group, index) => (
            <ConflictCard
              key={group.id}
              answer={answer}
              before={was}
              group={group}
              first={leads && lit === null && index === 0}
            />
          ))}
          {gone.map((group) => (
            <p key={group.id} className="conflict-gone">
              <span className="p-chip">{words.text('conflict.gone')}</span> <s>{words.say(group.label)}</s>
            </p>
          ))}
        </Section>
      )}
      <Notes answer={answer} />
      <MethodNote method={answer.method} />
    </div>
  );
}
