import type { EntityId, StakeAt } from '../../model/types.ts';
import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { useAnswer } from './AskedView.tsx';
import { FactLink } from './FactLink.tsx';
import { IndirectHolders } from './IndirectHolders.tsx';
import { OwnerBar } from './OwnerBar.tsx';
import { Section } from './Section.tsx';
import { StandingTag } from './StandingTag.tsx';
import { useWords } from './useWords.ts';

const none: readonly StakeAt[] = [];

/** Who stands behind it: the direct holders as a complete bar, then the totals through chains. */
export function EntityOwners({ entity }: { readonly entity: EntityId }) {
  const words = useWords();
  const stakes = (useApp(selectAt)?.stakes ?? none).filter((one) => one.stake.target === entity);
  const answer = useAnswer('selected');
  if (stakes.length === 0) return null;
  return (
    <Section title={words.text('panels.detail.owners')}>
      <OwnerBar stakes={stakes} />
      {answer?.params['target'] === entity ? <IndirectHolders answer={answer} target={entity} /> : null}
    </Section>
  );
}

/** What it holds directly. */
export function EntityHoldings({ entity }: { readonly entity: EntityId }) {
  const words = useWords();
  const stakes = (useApp(selectAt)?.stakes ?? none).filter((one) => one.stake.owner === entity);
  if (stakes.length === 0) return null;
  return (
    <Section title={words.text('panels.detail.holdings')}>
      {stakes.map((one) => (
        <div key={one.stake.id} className="p-metric">
          <span className="p-metric-label">
            <FactLink id={one.stake.target} />
          </span>
          <b className="p-metric-value">
            <FactLink id={one.stake.id}>{words.shareOf(one.capital)}</FactLink>
          </b>
          <span className="p-metric-note">
            <StandingTag standing={one.claim.standing} />
            {one.presence === 'certain' ? '' : ` · ${words.text(`facts.presence.${one.presence}`)}`}
            {one.stake.indirect === true ? ` · ${words.text('facts.indirect')}` : ''}
          </span>
        </div>
      ))}
    </Section>
  );
}

/** Control without a share, held by it or over it. */
export function EntityRights({ entity }: { readonly entity: EntityId }) {
  const words = useWords();
  const rights = (useApp(selectAt)?.controlRights ?? []).filter(
    ({ fact }) => fact.holder === entity || fact.target === entity,
  );
  if (rights.length === 0) return null;
  return (
    <Section title={words.text('panels.detail.rights')}>
      <ul className="p-factlinks">
        {rights.map(({ fact }) => (
          <li key={fact.id}>
            <FactLink id={fact.id} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
