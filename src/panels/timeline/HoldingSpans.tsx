import { memo, useMemo } from 'react';
import { highEnd, lowEnd } from '../../model/share.ts';
import { firstDay, lastDay } from '../../model/time.ts';
import type { Share, Stake, StakeClaim } from '../../model/types.ts';
import { selectDrawing, selectSelectedEntity } from '../../store/selectors.ts';
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
  const drawing = useApp(selectDrawing);
  const shown = useMemo(() => new Set(drawing?.edges.flatMap((edge) => edge.facts) ?? []), [drawing]);
  const stakes = useMemo(() => {
    if (dataset === null) return [];
    const one = dataset.stakes.filter((stake) => stake.id === chosen);
    if (one.length > 0) return one;
    if (entity !== null) return dataset.stakes.filter((stake) => stake.target === entity.id).slice(0, most);
    // Nothing is selected: those on show, the ones with most to tell first.
    return dataset.stakes
      .filter((stake) => shown.has(stake.id) && stake.claims.some(({ valid }) => Object.keys(valid).length > 0))
      .sort((a, b) => b.claims.length - a.claims.length)
      .slice(0, most);
  }, [dataset, entity, chosen, shown]);
  if (stakes.length === 0) return null;
  return (
    <ul
      className="spans"
      aria-label={
        entity === null
          ? words.text('time.spans.shown')
          : words.text('page.time.spans', { name: { entity: entity.id } })
      }
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
                {openEnds(claim, scale, place).map(([end, part]) => (
                  <span key={end} className={`span-open ${end}`} style={{ inlineSize: `${part * 100}%` }} />
                ))}
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

/** Dates of which only the month or year is known: the part of the bar, in [0, 1], that may or may not be so. */
function openEnds(
  { valid }: StakeClaim,
  scale: TimeScale,
  [start, end]: readonly [number, number],
): readonly (readonly ['from' | 'to', number])[] {
  const length = end - start;
  if (length <= 0) return [];
  return (['from', 'to'] as const).flatMap((side) => {
    const date = side === 'from' ? (valid.from ?? valid.asOf) : valid.to;
    if (date === undefined || date.length === 10) return [];
    const open = scale.placeOf(lastDay(date)) - scale.placeOf(firstDay(date));
    return open <= 0 ? [] : [[side, Math.min(1, open / length)] as const];
  });
}

function thickness(share: Share | undefined): number {
  if (share === undefined || share === 'unknown') return 1.5;
  return 1.5 + 2.5 * ((lowEnd(share) + highEnd(share)) / 2);
}
