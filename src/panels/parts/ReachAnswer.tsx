import type { Answer } from '../../analysis/answer.ts';
import { AnswerView } from './AnswerView.tsx';
import { CountChips } from './CountChips.tsx';
import { GroupCard } from './GroupCard.tsx';
import { Section } from './Section.tsx';
import { useWords } from './useWords.ts';

/** The blast radius. Beside a question about one target it keeps to what is at stake and how far it goes. */
export function ReachAnswer({ answer, alone }: { readonly answer: Answer; readonly alone: boolean }) {
  const words = useWords();
  const reached = [...new Set(answer.groups.flatMap((group) => group.entities))];
  const stake = <CountChips about={reached.length > 0 ? reached : answer.highlight.entities} />;
  if (alone) return <AnswerView answer={answer} afterSentences={stake} />;
  return (
    <>
      {stake}
      {answer.groups.length === 0 ? null : (
        <details className="p-more">
          <summary>{words.text('panels.exposure.reachOpen')}</summary>
          <Section title={words.text('panels.exposure.reach')}>
            {answer.groups.map((group) => (
              <GroupCard key={group.id} group={group} tone="hit" />
            ))}
          </Section>
        </details>
      )}
    </>
  );
}
