import type { Claim, EntityId, Source } from '../../model/types.ts';
import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { periodWords } from '../../view/periodWords.ts';
import { FactLink } from './FactLink.tsx';
import { Section } from './Section.tsx';
import { StandingTag } from './StandingTag.tsx';
import { useWords } from './useWords.ts';
import type { Words } from './words.ts';

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
        <div key={id} className="p-evidence">
          <span className="p-evidence-title">
            <FactLink id={id} />
          </span>
          <span className="p-evidence-line">
            {[
              firstSource(words, at.dataset.sources, claim),
              claim.citations.length > 1
                ? words.text('panels.evidence.more', { count: claim.citations.length - 1 })
                : '',
              periodWords(claim.valid, words.speaker),
              others.length === 0 ? '' : words.text('panels.evidence.others', { count: others.length }),
            ]
              .filter((part) => part !== '')
              .join(' · ')}{' '}
            <StandingTag standing={claim.standing} quiet />
          </span>
        </div>
      ))}
    </Section>
  );
}

/** "News report, Mar 2024, ¶7": the first source of a claim, or who supposes it. */
function firstSource(words: Words, sources: readonly Source[], claim: Claim): string {
  const [citation] = claim.citations;
  const source = sources.find((one) => one.id === citation?.source);
  if (citation === undefined || source === undefined) return claim.by ?? '';
  const published = source.published === undefined ? '' : words.date(source.published);
  return [source.publisher, published, citation.locator ?? ''].filter((part) => part !== '').join(', ');
}
