import { useApp } from '../store/useApp.ts';
import { licenceWords } from '../view/licenceWords.ts';
import { EventList } from './parts/EventList.tsx';
import { FilterForm } from './parts/FilterForm.tsx';
import { ProblemList } from './parts/Notes.tsx';
import { Section } from './parts/Section.tsx';
import { ShownSwitch } from './parts/ShownSwitch.tsx';
import { StatementList } from './parts/StatementList.tsx';
import { StoryOffer } from './parts/StoryOffer.tsx';
import { useWords } from './parts/useWords.ts';

/** What is stated: the case in words and numbers, the report sentence by sentence, the events, and what to leave out. */
export function MapPanel() {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const problems = useApp((state) => state.problems);
  const setSession = useApp((state) => state.setSession);
  if (dataset === null) return <p className="p-empty">{words.text('panels.map.nothing')}</p>;
  const counts = [
    ['panels.count.entities', dataset.entities.length],
    ['panels.count.stakes', dataset.stakes.length],
    ['panels.count.rights', dataset.controlRights.length],
    ['panels.count.dependencies', dataset.dependencies.length],
  ] as const;
  return (
    <>
      <div className="p-case">
        <p className="p-title">{words.local(dataset.title)}</p>
        {dataset.summary === undefined ? null : <p>{words.local(dataset.summary)}</p>}
        <dl className="p-counts">
          {counts
            .filter(([, count]) => count > 0)
            .map(([key, count]) => (
              <div key={key}>
                <dd>{words.number(count)}</dd>
                <dt>{words.text(key)}</dt>
              </div>
            ))}
        </dl>
        <button type="button" className="p-link" onClick={() => setSession({ dialog: 'sources' })}>
          {words.text('panels.map.sources', { count: dataset.sources.length })}
        </button>
      </div>
      <StoryOffer />
      <ShownSwitch />
      {dataset.statements.length === 0 ? null : (
        <Section
          title={words.text('panels.map.statements')}
          aside={<span className="p-aside">{words.number(dataset.statements.length)}</span>}
        >
          <p className="p-hint">{words.text('panels.map.statements.hint')}</p>
          <StatementList first={8} />
        </Section>
      )}
      {dataset.events.length === 0 ? null : (
        <Section
          title={words.text('panels.map.events')}
          aside={<span className="p-aside">{words.number(dataset.events.length)}</span>}
        >
          <EventList events={dataset.events} first={6} />
        </Section>
      )}
      <p className="what-ifs">
        <button type="button" className="p-link" onClick={() => setSession({ dialog: 'scenario' })}>
          {words.text('scenario.command')}
        </button>
        <button type="button" className="p-link" onClick={() => setSession({ dialog: 'lint' })}>
          {words.text('lint.open')}
        </button>
      </p>
      <FilterForm />
      {problems.length === 0 ? null : (
        <details className="p-more">
          <summary>{words.text('panels.map.problems', { count: problems.length })}</summary>
          <ProblemList problems={problems} />
        </details>
      )}
      <p className="p-hint">{words.text(licenceWords(dataset.licence), { licence: dataset.licence })}</p>
    </>
  );
}
