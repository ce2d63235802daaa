import { useApp } from '../store/useApp.ts';
import { AnswerView } from './parts/AnswerView.tsx';
import { AskedView } from './parts/AskedView.tsx';
import { Empty } from './parts/Empty.tsx';
import { EntityPicker } from './parts/EntityPicker.tsx';
import { FigureBar } from './parts/FigureBar.tsx';
import { FlipBar } from './parts/FlipBar.tsx';
import { FlipView } from './parts/FlipView.tsx';
import { MeasurePicker } from './parts/MeasurePicker.tsx';
import { OwnerBar } from './parts/OwnerBar.tsx';
import { PowerView } from './parts/PowerView.tsx';
import { Section } from './parts/Section.tsx';
import { SwapButton } from './parts/SwapButton.tsx';
import { TestTable } from './parts/TestTable.tsx';
import { useBefore } from './parts/useBefore.ts';
import { useStakesOf } from './parts/useStakesOf.ts';
import { useWords } from './parts/useWords.ts';

/** The figures a reader asks for first; the others of the answer stand folded below them. */
const leadFigures = [
  'integrated.net',
  'integrated.direct',
  'control.votes',
  'control.withRights',
  'control.percentage',
  'control.percentageWithRights',
];

/** What follows from holdings: who, in what, through which chains, under which tests. */
export function InfluencePanel() {
  const words = useWords();
  const view = useApp((state) => state.view);
  const change = useApp((state) => state.change);
  const owner = view.from[0] ?? null;
  const target = view.to[0] ?? null;
  const { stakes, gone } = useStakesOf('target', target);
  const [before, ownersBefore, testsBefore] = [useBefore('main'), useBefore('extra'), useBefore('tests')];
  const [powerBefore, indirectBefore] = [useBefore('power'), useBefore('indirect')];
  const bar =
    target === null || stakes.length + gone.length === 0 ? null : (
      <Section title={words.text('panels.influence.direct', { name: { entity: target } })}>
        <OwnerBar target={target} />
      </Section>
    );
  const behind = (
    <AskedView slot="extra" measure="influence.owners" mayLack>
      {(owners) => (
        <details className="p-more">
          <summary>{words.text('panels.influence.behind')}</summary>
          <FigureBar figures={owners.figures} before={ownersBefore} />
        </details>
      )}
    </AskedView>
  );
  const tests = (
    <AskedView slot="tests" mayLack>
      {(answer) =>
        answer.tests.length === 0 ? null : (
          <Section title={words.text('panels.influence.tests')}>
            <p className="p-hint">{words.text('panels.influence.tests.hint')}</p>
            <TestTable tests={answer.tests} before={testsBefore?.tests} />
          </Section>
        )
      }
    </AskedView>
  );
  const flip = (
    <AskedView slot="flip" mayLack>
      {(answer) => <FlipView answer={answer} />}
    </AskedView>
  );
  const power = (
    <>
      <AskedView slot="indirect" mayLack>
        {(answer) => (
          <PowerView answer={answer} before={indirectBefore} title={words.text('panels.influence.indirect')} />
        )}
      </AskedView>
      <AskedView slot="power" mayLack>
        {(answer) => <PowerView answer={answer} before={powerBefore} title={words.text('panels.influence.power')} />}
      </AskedView>
    </>
  );
  return (
    <>
      <div className="p-question">
        <EntityPicker
          label={words.text('panels.influence.owner')}
          placeholder={words.text('panels.influence.anyOwner')}
          value={owner}
          tone="own"
          onChange={(id) => change({ key: 'panels.step.from' }, { from: id === null ? [] : [id], lit: null })}
        />
        <SwapButton />
        <EntityPicker
          label={words.text('panels.influence.target')}
          placeholder={words.text('panels.influence.anyTarget')}
          value={target}
          onChange={(id) => change({ key: 'panels.step.to' }, { to: id === null ? [] : [id], lit: null })}
        />
      </div>
      {owner === null && target === null && view.measure === null ? (
        <Empty>{words.text('panels.influence.empty')}</Empty>
      ) : null}
      <AskedView slot="main">
        {(answer) => (
          <AnswerView
            answer={answer}
            before={before}
            lead={leadFigures}
            afterSentences={
              <>
                <FlipBar answer={answer} />
                {bar}
                {answer.measure === 'influence.owners' ? null : behind}
              </>
            }
            afterFigures={
              view.measure !== null || target === null ? null : (
                <>
                  {owner === null ? null : tests}
                  {owner === null ? null : flip}
                  {power}
                </>
              )
            }
          />
        )}
      </AskedView>
      <MeasurePicker family="influence" fixed={['owner', 'target']} />
    </>
  );
}
