import type { Answer } from '../../analysis/answer.ts';
import { AnswerTableView } from './AnswerTableView.tsx';
import { AskedView } from './AskedView.tsx';
import { Figures } from './FigureView.tsx';
import { FlipBar } from './FlipBar.tsx';
import { MethodNote } from './MethodNote.tsx';
import { Section } from './Section.tsx';
import { TryChanges } from './TryChanges.tsx';
import { useBefore } from './useBefore.ts';
import { useWords } from './useWords.ts';

/** What would have to change hands for control to flip, to be tried out; and where along one holding the tests change. */
export function FlipView({ answer }: { readonly answer: Answer }) {
  const words = useWords();
  const before = useBefore('flip');
  return (
    <Section title={words.text('panels.influence.flip')}>
      {answer.sentences.map((phrase) => (
        <p key={words.say(phrase)} className="p-say">
          {words.say(phrase)}
        </p>
      ))}
      <Figures figures={answer.figures} before={before} />
      {answer.tables.map((table, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tables of an answer are known by their order
        <AnswerTableView key={index} table={table} />
      ))}
      {answer.cuts
        .filter((cut) => cut.changes.length > 0)
        .map((cut) => (
          <div key={cut.id} className="p-row">
            <span>{words.say(cut.title)}</span>
            <TryChanges id={`try ${cut.id}`} name={words.say(cut.title)} changes={cut.changes} />
          </div>
        ))}
      <AskedView slot="breaks" mayLack>
        {(breaks) => (
          <details className="p-more">
            <summary>{words.text('panels.influence.breaks')}</summary>
            {breaks.sentences.map((phrase) => (
              <p key={words.say(phrase)} className="p-say">
                {words.say(phrase)}
              </p>
            ))}
            <FlipBar answer={breaks} />
          </details>
        )}
      </AskedView>
      <MethodNote method={answer.method} />
    </Section>
  );
}
