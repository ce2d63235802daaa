import type { Count, DatedEvent, ReportedRoute, Source, Statement } from '../../model/types.ts';
import { useApp } from '../../store/useApp.ts';
import { countText } from './CountChips.tsx';
import { citedBy } from './citedBy.ts';
import { DetailHead } from './DetailHead.tsx';
import { FactLink, FactLinks } from './FactLink.tsx';
import { Section } from './Section.tsx';
import { SourceAddress, SourceLines } from './SourceLine.tsx';
import { StandingTag } from './StandingTag.tsx';
import { TechniqueList } from './TechniqueList.tsx';
import { useWords } from './useWords.ts';

export function EventDetail({ event }: { readonly event: DatedEvent }) {
  const words = useWords();
  const change = useApp((state) => state.change);
  const asOf = useApp((state) => state.view.asOf);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(event.date) ? (event.date as string as NonNullable<typeof asOf>) : null;
  const dates =
    event.until === undefined ? words.date(event.date) : `${words.date(event.date)} – ${words.date(event.until)}`;
  return (
    <>
      <DetailHead
        title={words.local(event.title)}
        line={[
          dates,
          words.word('facts.event', event.kind),
          event.planned === true ? words.text('panels.claim.planned') : '',
          event.doubtful === true ? words.text('panels.claim.doubtful') : '',
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      />
      {event.text === undefined ? null : <p className="p-text">{words.local(event.text)}</p>}
      {day === null || day === asOf ? null : (
        <button
          type="button"
          className="p-ask"
          onClick={() => change({ key: 'panels.step.date', params: { date: { date: day } } }, { asOf: day })}
        >
          {words.text('panels.event.goTo', { date: { date: day } })}
        </button>
      )}
      {event.entities.length === 0 ? null : (
        <Section title={words.text('panels.event.concerns')}>
          <FactLinks ids={event.entities} />
        </Section>
      )}
      <Section title={words.text('panels.detail.sources')}>
        <SourceLines citations={event.citations} />
      </Section>
    </>
  );
}

/** One count, and those of the same series before and after it: several may stand side by side. */
export function CountDetail({ count }: { readonly count: Count }) {
  const words = useWords();
  const series = useApp((state) => state.dataset?.counts) ?? [];
  const rows = series
    .filter((one) => one.series === count.series)
    .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  return (
    <>
      <DetailHead title={countText(words, count)} line={<FactLink id={count.about} />} />
      <p className="p-text">
        <StandingTag standing={count.standing} />
        {count.approximate === true ? ` · ${words.text('panels.count.approximate')}` : ''}
        {count.doubtful === true ? ` · ${words.text('panels.claim.doubtful')}` : ''}
        {count.subset === true ? ` · ${words.text('panels.count.subset')}` : ''}
      </p>
      {count.note === undefined ? null : <p className="p-text">{words.local(count.note)}</p>}
      {rows.length < 2 ? null : (
        <Section title={words.text('panels.count.series')}>
          {rows.map((row) => (
            <div key={row.id} className="p-metric">
              <span className="p-metric-label">{words.date(row.asOf)}</span>
              <b className="p-metric-value">
                <FactLink id={row.id}>{words.number(row.value)}</FactLink>
              </b>
            </div>
          ))}
        </Section>
      )}
      <Section title={words.text('panels.detail.sources')}>
        <SourceLines citations={count.citations} />
      </Section>
    </>
  );
}

export function SourceDetail({ source }: { readonly source: Source }) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const facts = dataset === null ? [] : citedBy(dataset, source.id);
  return (
    <>
      <DetailHead
        title={source.title}
        line={[
          source.publisher,
          source.published === undefined ? words.text('panels.source.undated') : words.date(source.published),
          words.word('facts.grade', source.grade),
        ].join(' · ')}
      />
      {source.note === undefined ? null : <p className="p-text">{source.note}</p>}
      {source.url === undefined ? null : (
        <p className="p-source-line">
          {source.url}
          <SourceAddress url={source.url} />
        </p>
      )}
      <Section title={words.text('panels.source.carries', { count: facts.length })}>
        <FactLinks ids={facts} />
      </Section>
    </>
  );
}

export function StatementDetail({ statement }: { readonly statement: Statement }) {
  const words = useWords();
  return (
    <>
      <DetailHead title={words.text('panels.statement.title')} />
      <p className="p-lead">{words.local(statement.text)}</p>
      <Section title={words.text('panels.statement.facts')}>
        <FactLinks ids={statement.facts} />
      </Section>
      <Section title={words.text('panels.detail.sources')}>
        <SourceLines citations={statement.citations} />
      </Section>
    </>
  );
}

/** A route as a source reports it, step by step, in the source's own words. */
export function RouteDetail({ route }: { readonly route: ReportedRoute }) {
  const words = useWords();
  return (
    <>
      <DetailHead
        title={words.local(route.title)}
        line={words.text(route.presumed ? 'panels.route.presumedBy' : 'panels.route.reportedBy', { by: route.by })}
        tag={
          route.presumed ? <span className="p-chip p-chip-hit">{words.text('panels.route.presumed')}</span> : undefined
        }
      />
      {route.caveat === undefined ? null : <p className="p-caveat">{words.local(route.caveat)}</p>}
      <ol className="p-hops">
        {route.steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are known by their order
          <li key={index} className="p-hop">
            <span className="p-hop-number" aria-hidden="true">
              {index + 1}
            </span>
            <div className="p-hop-body">
              <div className="p-hop-title">
                <FactLink id={step.at} />
                {step.date === undefined ? null : <span className="p-hop-date"> · {words.date(step.date)}</span>}
              </div>
              <p className="p-hop-own">{words.local(step.text)}</p>
              <TechniqueList ids={step.techniques ?? []} />
              <FactLinks ids={step.by} />
              <SourceLines citations={step.citations} />
            </div>
          </li>
        ))}
      </ol>
      <Section title={words.text('panels.detail.sources')}>
        <SourceLines citations={route.citations} />
      </Section>
    </>
  );
}
