import type { Stake } from '../../model/types.ts';
import { selectAt, selectBefore } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { BetweenSame } from './BetweenSame.tsx';
import { Changed } from './Changed.tsx';
import { ClaimList } from './ClaimList.tsx';
import { DetailHead } from './DetailHead.tsx';
import { FactLink } from './FactLink.tsx';
import { TryShare } from './TryShare.tsx';
import { useWords } from './useWords.ts';
import { WhatIfs } from './WhatIfs.tsx';

/** A holding: capital and votes apart, every claim beside the one in use, and a share to try. */
export function StakeDetail({ stake }: { readonly stake: Stake }) {
  const words = useWords();
  const used = useApp(selectAt)?.stakes.find((one) => one.stake.id === stake.id);
  const before = useApp(selectBefore)?.stakes.find((one) => one.stake.id === stake.id);
  return (
    <>
      <DetailHead
        title={
          <>
            <FactLink id={stake.owner} /> <span className="p-arrow">→</span> <FactLink id={stake.target} />
          </>
        }
        line={[
          words.text('panels.stake.title'),
          stake.shareClass ?? '',
          stake.nominee === true ? words.text('facts.nominee') : '',
          stake.indirect === true ? words.text('facts.indirect') : '',
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      />
      {used === undefined ? (
        <p className="p-caveat">{words.text('panels.fact.absent')}</p>
      ) : (
        <>
          <div className="p-metric">
            <span className="p-metric-label">{words.text('panels.stake.capital')}</span>
            <b className="p-metric-value">
              <Changed was={before && words.shareOf(before.capital)} now={words.shareOf(used.capital)} />
            </b>
            {used.capitalFromVoting ? (
              <span className="p-metric-note">{words.text('facts.capitalFromVotes')}</span>
            ) : null}
          </div>
          <div className="p-metric">
            <span className="p-metric-label">{words.text('panels.stake.voting')}</span>
            <b className="p-metric-value">
              <Changed was={before && words.shareOf(before.voting)} now={words.shareOf(used.voting)} />
            </b>
            {used.votingFromCapital ? (
              <span className="p-metric-note">{words.text('facts.votesFromCapital')}</span>
            ) : null}
          </div>
          {used.presence === 'certain' ? null : (
            <p className="p-hint">{words.text(`facts.presence.${used.presence}`)}</p>
          )}
        </>
      )}
      <TryShare stake={stake} />
      <WhatIfs id={stake.id} />
      <BetweenSame fact={stake.id} ends={[stake.owner, stake.target]} />
      <ClaimList fact={stake.id} />
    </>
  );
}
