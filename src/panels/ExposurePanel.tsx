import { useApp } from '../store/useApp.ts';
import { emptyView } from '../view/view.ts';
import { AnswerView } from './parts/AnswerView.tsx';
import { AskedView, useAnswer } from './parts/AskedView.tsx';
import { Empty } from './parts/Empty.tsx';
import { EntitiesPicker } from './parts/EntitiesPicker.tsx';
import { ExposureAnswer } from './parts/ExposureAnswer.tsx';
import { ExposureAssumptions } from './parts/ExposureAssumptions.tsx';
import { MeasurePicker } from './parts/MeasurePicker.tsx';
import { NotesOf } from './parts/Notes.tsx';
import { OffList } from './parts/OffList.tsx';
import { ReachAnswer } from './parts/ReachAnswer.tsx';
import { RouteCard } from './parts/RouteCard.tsx';
import { Section } from './parts/Section.tsx';
import { SwapButton } from './parts/SwapButton.tsx';
import { useBefore } from './parts/useBefore.ts';
import { useWords } from './parts/useWords.ts';

/** What follows from dependencies: what falls, by which routes, and what to cut. */
export function ExposurePanel() {
  const words = useWords();
  const view = useApp((state) => state.view);
  const change = useApp((state) => state.change);
  const before = useBefore('main');
  const reachBefore = useBefore('extra');
  const besides = [useAnswer('main'), useAnswer('cut'), useAnswer('extra')].filter((answer) => answer !== null);
  return (
    <>
      <div className="p-question">
        <EntitiesPicker
          label={words.text('panels.exposure.start')}
          values={view.from}
          tone="hit"
          onChange={(from) => change({ key: 'panels.step.from' }, { from, lit: null })}
        />
        <SwapButton />
        <EntitiesPicker
          label={words.text('panels.exposure.target')}
          placeholder={words.text('panels.exposure.anyTarget')}
          values={view.to}
          onChange={(to) => change({ key: 'panels.step.to' }, { to, lit: null })}
        />
        {view.to.length === 0 ? null : (
          <details className="p-more" open={view.via.length > 0}>
            <summary>{words.text('panels.exposure.viaOpen')}</summary>
            <EntitiesPicker
              label={words.text('panels.exposure.via')}
              values={view.via}
              onChange={(via) => change({ key: 'panels.step.via' }, { via, lit: null })}
            />
          </details>
        )}
      </div>
      <label className="p-check" title={words.text('panels.exposure.flow.hint')}>
        <input
          type="checkbox"
          checked={view.layout === 'flow'}
          onChange={(event) =>
            change({ key: 'panels.step.flow' }, { layout: event.target.checked ? 'flow' : emptyView.layout })
          }
        />
        <span>{words.text('panels.exposure.flow')}</span>
      </label>
      <OffList />
      <AskedView slot="reported">
        {(answer) =>
          answer.routes.length === 0 ? null : (
            <Section title={words.text('panels.exposure.reported')}>
              {answer.routes.map((route) => (
                <RouteCard key={route.id} route={route} />
              ))}
            </Section>
          )
        }
      </AskedView>
      {view.from.length === 0 && view.measure === null ? <Empty>{words.text('panels.exposure.empty')}</Empty> : null}
      <AskedView slot="main">
        {(answer) =>
          view.measure === null ? (
            <ExposureAnswer answer={answer} before={before} />
          ) : (
            <AnswerView answer={answer} before={before} />
          )
        }
      </AskedView>
      {view.from.length === 0 ? null : (
        <AskedView slot="extra" measure="exposure.reach">
          {(answer) => <ReachAnswer answer={answer} before={reachBefore} alone={view.to.length === 0} />}
        </AskedView>
      )}
      {view.measure === null && view.to.length > 0 ? <NotesOf answers={besides} /> : null}
      <ExposureAssumptions />
      <MeasurePicker family="exposure" fixed={['from', 'to', 'via', 'control', 'data', 'outage', 'weak']} />
    </>
  );
}
