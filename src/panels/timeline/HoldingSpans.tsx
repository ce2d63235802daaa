import { memo, useMemo } from 'react';
import { highEnd, lowEnd } from '../../model/share.ts';
import type { Share, Stake, StakeClaim } from '../../model/types.ts';
import { selectSelectedEntity } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { useWords } from '../parts/useWords.ts';
import { spanOf, type TimeScale } from './timeScale.ts';

const most = 4;

/** From when to when the selected entity was held, and by whom: one thin bar a claim, thicker with the share. */
export const HoldingSpans = memo(function HoldingSpans({ scale }: { readonly scale: TimeScale }) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const entity = useApp(selectSelectedEntity);
  const chosen = useApp((state) => state.view.selected);
  const stakes = useMemo(() => {
    if (dataset === null) return [];
    const one = dataset.stakes.filter((stake) => stake.id === chosen);
    return one.length > 0 ? one : dataset.stakes.filter((stake) => stake.target === entity?.id).slice(0, most);
  }, [dataset, entity, chosen]);
  if (stakes.length === 0) return null;
  return (
    <ul
      className="spans"
      aria-label={words.text('page.time.spans', { name: entity === null ? '' : { entity: entity.id } })}
    >
      {stakes.map((stake) => (
        <li key={stake.id}>
          {spansOf(stake, scale).map(({ claim, place }) => {
            const share = claim.capital ?? claim.voting;
            const label = words.text('page.time.span', {
              owner: { entity: stake.owner },
              target: { entity: stake.target },
              share:
                share === undefined || share === 'unknown'
                  ? words.text('page.time.unknownShare')
                  : words.shareOf(share),
            });
            return (
              <span
                key={claim.id}
                className={`span${claim.planned === true ? ' planned' : ''}`}
                title={label}
                style={{
                  insetInlineStart: `${place[0] * 100}%`,
                  inlineSize: `max(3px, ${(place[1] - place[0]) * 100}%)`,
                  blockSize: `${thickness(share)}px`,
                }}
              >
                <span className="unseen">{label}</span>
              </span>
            );
          })}
        </li>
      ))}
    </ul>
  );
});

function spansOf(
  stake: Stake,
  scale: TimeScale,
): { readonly claim: StakeClaim; readonly place: readonly [number, number] }[] {
  const startOf = (claim: StakeClaim): string => claim.valid.from ?? claim.valid.asOf ?? '';
  const claims = [...stake.claims].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  return claims.map((claim, at) => ({ claim, place: spanOf(claim, claims[at + 1], scale) }));
}

function thickness(share: Share | undefined): number {
  if (share === undefined || share === 'unknown') return 1.5;
  return 1.5 + 2.5 * ((lowEnd(share) + highEnd(share)) / 2);
}
