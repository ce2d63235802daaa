import type { EntityId } from '../../model/types.ts';
import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { useAnswer } from './AskedView.tsx';
import { FactLink } from './FactLink.tsx';
import { IndirectHolders } from './IndirectHolders.tsx';
import { OwnerBar } from './OwnerBar.tsx';
import { Section } from './Section.tsx';
import { StakeFigure } from './StakeFigure.tsx';
import { StandingTag } from './StandingTag.tsx';
import { stakeBasis } from './stakeFigure.ts';
import { useBefore } from './useBefore.ts';
import { useStakesOf } from './useStakesOf.ts';
import { useWords } from './useWords.ts';

/** Who stands behind it: the direct holders as a complete bar, then the totals through chains. */
export function EntityOwners({ entity }: { readonly entity: EntityId }) {
  const words = useWords();
  const { stakes, gone } = useStakesOf('target', entity);
  const answer = useAnswer('selected');
  const before = useBefore('selected');
  if (stakes.length + gone.length === 0) return null;
  return (
    <Section title={words.text('panels.detail.owners')}>
      <OwnerBar target={entity} />
      {answer?.params['target'] === entity ? <IndirectHolders answer={answer} before={before} target={entity} /> : null}
    </Section>
  );
}

/** What it holds directly; what a what-if took from it stands below. */
export function EntityHoldings({ entity }: { readonly entity: EntityId }) {
  const words = useWords();
  const { stakes, gone } = useStakesOf('owner', entity);
  if (stakes.length + gone.length === 0) return null;
  return (
    <Section title={words.text('panels.detail.holdings')}>
      {[...stakes, ...gone].map((one) => (
        <div key={one.stake.id} className="p-metric">
          <span className="p-metric-label">
            <FactLink id={one.stake.target} />
          </span>
          <StakeFigure at={one} gone={gone.includes(one)} />
          <span className="p-metric-note">
            <StandingTag standing={one.claim.standing} />
            {one.presence === 'certain' ? '' : ` · ${words.text(`facts.presence.${one.presence}`)}`}
            {stakeBasis(words, one).map((basis) => ` · ${basis}`)}
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
