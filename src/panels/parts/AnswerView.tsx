import { memo, type ReactNode } from 'react';
import type { Answer } from '../../analysis/answer.ts';
import { AnswerTableView } from './AnswerTableView.tsx';
import { ChainList } from './ChainList.tsx';
import { CutCard } from './CutCard.tsx';
import { Figures } from './FigureView.tsx';
import { GroupCard } from './GroupCard.tsx';
import { MethodNote } from './MethodNote.tsx';
import { Notes } from './Notes.tsx';
import { RouteCard } from './RouteCard.tsx';
import { Section } from './Section.tsx';
import { Sentences } from './Sentences.tsx';
import { TestTable } from './TestTable.tsx';
import { useWords } from './useWords.ts';

/** Any answer, drawn from its shape alone: a new measure needs no new panel. */
export const AnswerView = memo(function AnswerView({
  answer,
  before,
  lead,
  afterSentences,
  afterFigures,
}: {
  readonly answer: Answer;
  readonly before?: Answer | null;
  /** Ids of the figures that come first; without any of them in the answer, all stand in its own order. */
  readonly lead?: readonly string[];
  /** What the lens puts in between. */
  readonly afterSentences?: ReactNode;
  readonly afterFigures?: ReactNode;
}) {
  const words = useWords();
  const votes = answer.measure.startsWith('influence.');
  return (
    <div className="p-answer">
      <Sentences answer={answer} before={before ?? null} />
      {afterSentences}
      {answer.figures.length === 0 ? null : (
        <Section title={words.text('panels.answer.figures')}>
          <Figures figures={answer.figures} before={before ?? null} {...(lead === undefined ? {} : { lead })} />
        </Section>
      )}
      {afterFigures}
      {answer.tests.length === 0 ? null : (
        <Section title={words.text('panels.answer.tests')}>
          <TestTable tests={answer.tests} before={before?.tests} />
        </Section>
      )}
      {answer.chains.length === 0 ? null : (
        <Section title={words.text('panels.answer.chains')}>
          <ChainList chains={answer.chains} before={before?.chains} total={totalOf(answer)} />
        </Section>
      )}
      {answer.routes.length === 0 ? null : (
        <Section title={words.text('panels.answer.routes')}>
          {answer.routes.map((route) => (
            <RouteCard key={route.id} route={route} />
          ))}
        </Section>
      )}
      {answer.cuts.length === 0 ? null : (
        <Section title={words.text(votes ? 'panels.influence.flip' : 'panels.answer.cuts')}>
          {answer.cuts.map((cut) => (
            <CutCard key={cut.id} cut={cut} votes={votes} />
          ))}
        </Section>
      )}
      {answer.groups.length === 0 ? null : (
        <Section title={words.text('panels.answer.groups')}>
          {answer.groups.map((group) => (
            <GroupCard key={group.id} group={group} />
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
  );
});

/** The figure that the chains of an answer add up to: the first share from the same owner to the same target. */
function totalOf(answer: Answer): Answer['figures'][number] | undefined {
  const chain = answer.chains[0];
  const owner = chain?.entities[0];
  const target = chain?.entities.at(-1);
  return answer.figures.find(
    (figure) => figure.value.type === 'share' && figure.from === owner && figure.to === target,
  );
}
