import { memo } from 'react';
import type { Answer } from '../../analysis/answer.ts';
import { AskedView } from './AskedView.tsx';
import { CutCard } from './CutCard.tsx';
import { Figures } from './FigureView.tsx';
import { GroupCard } from './GroupCard.tsx';
import { MethodNote } from './MethodNote.tsx';
import { RouteCard } from './RouteCard.tsx';
import { Section } from './Section.tsx';
import { Sentences } from './Sentences.tsx';
import { TriedCut } from './TriedCut.tsx';
import { useWords } from './useWords.ts';

/** Routes from start to target as cards, what every route passes, and what to cut. */
export const ExposureAnswer = memo(function ExposureAnswer({
  answer,
  before,
}: {
  readonly answer: Answer;
  readonly before: Answer | null;
}) {
  const words = useWords();
  return (
    <div className="p-answer">
      <Sentences answer={answer} before={before} />
      {answer.routes.length === 0 ? null : (
        <Section title={words.text('panels.exposure.routes', { count: answer.routes.length })}>
          {answer.routes.map((route) => (
            <RouteCard key={route.id} route={route} />
          ))}
        </Section>
      )}
      {answer.groups.length === 0 ? null : (
        <Section title={words.text('panels.exposure.chokepoints')}>
          {answer.groups.map((group) => (
            <GroupCard key={group.id} group={group} tone="hit" />
          ))}
        </Section>
      )}
      <AskedView slot="cut" mayLack>
        {(cut) =>
          cut.cuts.length === 0 && cut.sentences.length === 0 ? null : (
            <Section title={words.text('panels.exposure.cut')}>
              <TriedCut cuts={cut.cuts} />
              {cut.cuts.length === 0 ? <Sentences answer={cut} /> : null}
              {cut.cuts.map((one) => (
                <CutCard key={one.id} cut={one} />
              ))}
            </Section>
          )
        }
      </AskedView>
      {answer.figures.length === 0 ? null : (
        <Section title={words.text('panels.answer.figures')}>
          <Figures figures={answer.figures} before={before} />
        </Section>
      )}
      <MethodNote method={answer.method} />
    </div>
  );
});
