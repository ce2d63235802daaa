import type { EntityId } from '../../model/types.ts';
import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { periodText } from './ClaimList.tsx';
import { FactLink } from './FactLink.tsx';
import { Section } from './Section.tsx';
import { SourceLines } from './SourceLine.tsx';
import { StandingTag } from './StandingTag.tsx';
import { useWords } from './useWords.ts';

/** The facts in use about it, each with its date, standing and sources. */
export function EntityEvidence({ entity }: { readonly entity: EntityId }) {
  const words = useWords();
  const at = useApp(selectAt);
  if (at === null) return null;
  const facts = [
    ...at.stakes
      .filter(({ stake }) => stake.owner === entity || stake.target === entity)
      .map(({ stake, claim, others }) => ({ id: stake.id, claim, others })),
    ...at.controlRights
      .filter(({ fact }) => fact.holder === entity || fact.target === entity)
      .map(({ fact, claim, others }) => ({ id: fact.id, claim, others })),
    ...at.dependencies
      .filter(({ fact }) => fact.from === entity || fact.to === entity)
      .map(({ fact, claim, others }) => ({ id: fact.id, claim, others })),
  ];
  if (facts.length === 0) return null;
  return (
    <Section
      title={words.text('panels.detail.evidence')}
      aside={<span className="p-aside">{words.number(facts.length)}</span>}
    >
      {facts.map(({ id, claim, others }) => (
        <details key={id} className="p-evidence">
          <summary>
            <span className="p-evidence-title">
              <FactLink id={id} />
            </span>
            <span className="p-evidence-line">
              {periodText(words, claim)} · <StandingTag standing={claim.standing} /> ·{' '}
              {words.text('panels.evidence.sources', { count: claim.citations.length })}
              {others.length === 0 ? '' : ` · ${words.text('panels.evidence.others', { count: others.length })}`}
            </span>
          </summary>
          <SourceLines citations={claim.citations} />
        </details>
      ))}
    </Section>
  );
}
