import type { Hop } from '../../analysis/answer.ts';
import type { Citation } from '../../model/types.ts';
import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { FactLinks } from './FactLink.tsx';
import { SourceLines } from './SourceLine.tsx';
import { StandingTag } from './StandingTag.tsx';
import { TechniqueList } from './TechniqueList.tsx';
import { useWords } from './useWords.ts';

/** The steps of a route, numbered as on the picture, in the direction in which the compromise travels. */
export function HopList({ hops }: { readonly hops: readonly Hop[] }) {
  return (
    <ol className="p-hops">
      {hops.map((hop, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a route may take the same arc for two effects
        <HopRow key={index} hop={hop} number={index + 1} />
      ))}
    </ol>
  );
}

/** One step. `open`: its sources stand there without a click, as when the route is told link by link. */
export function HopRow({
  hop,
  number,
  open = false,
}: {
  readonly hop: Hop;
  readonly number: number;
  readonly open?: boolean;
}) {
  const words = useWords();
  const at = useApp(selectAt);
  const claims = at?.dependencies.filter(({ fact }) => hop.facts.includes(fact.id)).map(({ claim }) => claim) ?? [];
  const citations = hop.citations ?? claims.flatMap((claim) => claim.citations);
  const since = hop.date === undefined ? claims[0]?.valid.from : undefined;
  const own = hop.text === undefined ? '' : words.local(hop.text);
  return (
    <li className="p-hop">
      <span className="p-hop-number" aria-hidden="true">
        {number}
      </span>
      <div className="p-hop-body">
        <div className="p-hop-title">
          {words.short(hop.from)} <span className="p-arrow">→</span> {words.short(hop.to)}
          {hop.date === undefined ? null : <span className="p-hop-date"> · {words.date(hop.date)}</span>}
          {since === undefined ? null : (
            <span className="p-hop-date"> · {words.text('panels.period.from', { date: { date: since } })}</span>
          )}
        </div>
        {own === '' ? null : <p className="p-hop-own">{own}</p>}
        <div className="p-hop-rule">
          {[
            words.word('facts.effect', hop.effect),
            hop.strength === 'weak' ? words.text('panels.hop.weak') : '',
            hop.againstArrow ? words.text('panels.hop.against') : '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}{' '}
          <StandingTag standing={hop.standing} />
        </div>
        {hop.needs !== undefined && hop.needs.length > 0 ? (
          <div className="p-hop-needs">
            {words.text('panels.hop.needs')}
            <FactLinks ids={hop.needs} />
          </div>
        ) : null}
        <TechniqueList ids={hop.techniques} />
        {open ? <SourceLines citations={unique(citations)} /> : null}
        <div className="p-hop-more">
          <details className="p-more">
            <summary>{words.text('panels.hop.why')}</summary>
            <p className="p-hint">{words.word('facts.kind', hop.kind, '.rule')}</p>
            <FactLinks ids={hop.facts} />
            {open ? null : <SourceLines citations={unique(citations)} />}
          </details>
          <OffSwitch facts={hop.facts} />
        </div>
      </div>
    </li>
  );
}

function unique(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((one) => [`${one.source} ${one.locator ?? ''}`, one])).values()];
}

/** Leaves the links of a step out of every figure for a moment, and takes them back. */
export function OffSwitch({ facts }: { readonly facts: readonly string[] }) {
  const words = useWords();
  const off = useApp((state) => state.view.off);
  const dataset = useApp((state) => state.dataset);
  const change = useApp((state) => state.change);
  const links = facts.filter((id) => dataset?.dependencies.some((dependency) => dependency.id === id) === true);
  if (links.length === 0) return null;
  const isOff = links.every((id) => off.includes(id));
  return (
    <button
      type="button"
      className="p-link"
      aria-pressed={isOff}
      onClick={() =>
        isOff
          ? change({ key: 'panels.step.on' }, { off: off.filter((id) => !links.includes(id)) })
          : change({ key: 'panels.step.off' }, { off: [...new Set([...off, ...links])] })
      }
    >
      {words.text(isOff ? 'panels.off.back' : 'panels.off.do')}
    </button>
  );
}
