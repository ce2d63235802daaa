import type { Answer } from '../../analysis/answer.ts';
import { AnswerView } from './AnswerView.tsx';
import { Figures } from './FigureView.tsx';
import { GroupCard } from './GroupCard.tsx';
import { More } from './More.tsx';
import { Section } from './Section.tsx';
import { useWords } from './useWords.ts';

/** The blast radius. Beside a question about one target it keeps to what is at stake and how far it goes. */
export function ReachAnswer({
  answer,
  before,
  alone,
}: {
  readonly answer: Answer;
  /** The same without the scenario, while one is on. */
  readonly before: Answer | null;
  readonly alone: boolean;
}) {
  const words = useWords();
  if (alone) return <AnswerView answer={answer} before={before} />;
  const stakes = answer.figures.filter(({ id }) => id.startsWith('stake.'));
  return (
    <>
      {stakes.length === 0 ? null : (
        <Section title={words.text('panels.detail.stake')}>
          <Figures figures={stakes} before={before} lead={stakes.map(({ id }) => id)} />
          <p className="p-card-sub">{words.text('exposure.stakeOfAll')}</p>
        </Section>
      )}
      {answer.groups.length === 0 ? null : (
        <More summary={words.text('panels.exposure.reachOpen')}>
          {() => (
            <Section title={words.text('panels.exposure.reach')}>
              {answer.groups.map((group) => (
                <GroupCard key={group.id} group={group} tone="hit" />
              ))}
            </Section>
          )}
        </More>
      )}
    </>
  );
}
