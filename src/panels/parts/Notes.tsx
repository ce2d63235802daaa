import type { Answer } from '../../analysis/answer.ts';
import type { Phrase } from '../../messages/phrase.ts';
import type { Problem } from '../../model/problem.ts';
import { Section } from './Section.tsx';
import { useWords } from './useWords.ts';

/** What an answer supposes, what is missing to say more, and what was wrong with the data. */
export function Notes({ answer }: { readonly answer: Answer }) {
  return <NotesOf answers={[answer]} />;
}

/** The same of several answers side by side; what they share is said once. */
export function NotesOf({ answers }: { readonly answers: readonly Answer[] }) {
  const words = useWords();
  const gaps = answers.flatMap((answer) => answer.gaps);
  const assumptions = answers.flatMap((answer) => answer.assumptions);
  const problems = new Map(
    answers.flatMap((answer) => answer.problems.map((one) => [`${one.code} ${one.path}`, one] as const)),
  );
  return (
    <>
      {gaps.length === 0 ? null : (
        <Section title={words.text('panels.notes.gaps')}>
          <PhraseList phrases={gaps} />
        </Section>
      )}
      {assumptions.length === 0 ? null : (
        <Section title={words.text('panels.notes.assumptions')}>
          <PhraseList phrases={assumptions} />
        </Section>
      )}
      <ProblemList problems={[...problems.values()]} />
    </>
  );
}

const few = 3;

/** Sentences, one a line; a long list is folded after the first few. */
function PhraseList({ phrases }: { readonly phrases: readonly Phrase[] }) {
  const words = useWords();
  const sentences = [...new Set(phrases.map((phrase) => words.say(phrase)))];
  const first = sentences.length > few + 1 ? sentences.slice(0, few) : sentences;
  const rest = sentences.slice(first.length);
  const line = (sentence: string) => <li key={sentence}>{sentence}</li>;
  return (
    <>
      <ul className="p-plain">{first.map(line)}</ul>
      {rest.length === 0 ? null : (
        <details className="p-more">
          <summary>{words.text('panels.list.more', { count: rest.length })}</summary>
          <ul className="p-plain">{rest.map(line)}</ul>
        </details>
      )}
    </>
  );
}

/** Problems in sentences; a superseded question is no problem of the reader's. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useWords();
  const told = problems.filter((problem) => problem.code !== 'cancelled');
  if (told.length === 0) return null;
  return (
    <ul className="p-problems">
      {told.map((problem) => {
        const key = `problem.${problem.code}`;
        const sentence = words.has(key) ? words.text(key, problem.params) : problem.code;
        return (
          <li key={`${problem.code} ${problem.path}`} className={`p-problem p-problem-${problem.severity}`}>
            <span className="p-problem-mark" aria-hidden="true">
              {problem.severity === 'info' ? 'i' : '!'}
            </span>
            <span>
              {sentence}
              {problem.path === '' ? null : <code className="p-path"> {problem.path}</code>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
