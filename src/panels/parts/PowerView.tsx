import type { Answer } from '../../analysis/answer.ts';
import { AnswerTableView } from './AnswerTableView.tsx';
import { FigureView } from './FigureView.tsx';
import { MethodNote } from './MethodNote.tsx';
import { Section } from './Section.tsx';
import { useWords } from './useWords.ts';

const few = 5;

/** Who can turn votes: the direct holders with and without the small ones, and in the end those at the top. */
export function PowerView({
  answer,
  before,
  title,
}: {
  readonly answer: Answer;
  readonly before: Answer | null;
  readonly title: string;
}) {
  const words = useWords();
  if (answer.sentences.length === 0) return null;
  return (
    <Section title={title}>
      {answer.sentences.map((phrase) => (
        <p key={words.say(phrase)} className="p-say">
          {words.say(phrase)}
        </p>
      ))}
      {answer.figures.slice(0, few).map((figure) => (
        <FigureView key={figure.id} figure={figure} before={before?.figures.find((one) => one.id === figure.id)} />
      ))}
      {answer.tables.every((table) => table.rows.length === 0) ? null : (
        <details className="p-more">
          <summary>{words.text('panels.influence.indices')}</summary>
          {answer.tables.map((table, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: tables of an answer are known by their order
            <AnswerTableView key={index} table={table} />
          ))}
          <MethodNote method={answer.method} />
        </details>
      )}
    </Section>
  );
}
