import { staleSince } from '../../analysis/staleSince.ts';
import { highEnd, lowEnd } from '../../model/share.ts';
import type { EntityId, FactId, IsoDate, PartialDate, Share, StakeAt, Standing } from '../../model/types.ts';

/** A part of the bar. Lengths are fractions of the company; together they reach 1 unless the sources sum to more. */
export type OwnerPart =
  | {
      readonly type: 'holder';
      readonly id: string;
      readonly owner: EntityId;
      readonly stake: FactId;
      readonly share: number;
      readonly exact: Share;
      readonly standing: Standing;
      /** The date of a figure that was more than two years old on the day. */
      readonly stale?: PartialDate;
    }
  | { readonly type: 'unknown' | 'absent'; readonly id: string; readonly share: number }
  | {
      readonly type: 'other';
      readonly id: string;
      readonly share: number;
      readonly low: number;
      readonly high: number;
    };

/**
 * The direct holders of one company, the largest first, and the rest up to 100 %. A stake of unknown size takes none of
 * the bar for itself: what the known ones leave is then hatched as a whole, because nobody knows where in it the
 * holder stands. Planned stakes and stakes that already include others are left out of the sum.
 */
export function ownerParts(stakes: readonly StakeAt[], on: IsoDate | null = null): readonly OwnerPart[] {
  const counted = stakes.filter((one) => one.presence !== 'planned' && one.stake.indirect !== true);
  // No direct holder on record: the whole bar is what nobody has said, not a crowd of other holders.
  if (counted.length === 0) return [{ type: 'absent', id: 'absent', share: 1 }];
  const holders = counted
    .map((one) => ({
      type: 'holder' as const,
      id: one.stake.id,
      owner: one.stake.owner,
      stake: one.stake.id,
      share: one.capital === 'unknown' ? 0 : lowEnd(one.capital),
      exact: one.capital,
      standing: one.claim.standing,
      ...staleOf(one, on),
    }))
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
  const low = holders.reduce((sum, one) => sum + one.share, 0);
  const known = counted.filter((one) => one.capital !== 'unknown');
  const high = known.reduce((sum, one) => sum + highEnd(one.capital), 0);
  const rest = Math.max(0, 1 - low);
  if (rest < 1e-9) return holders;
  if (known.length < counted.length) return [...holders, { type: 'unknown', id: 'unknown', share: rest }];
  return [...holders, { type: 'other', id: 'other', share: rest, low: Math.max(0, 1 - high), high: rest }];
}

/** Figures dated more than two years before the day are shown with their date. */
function staleOf({ claim }: StakeAt, on: IsoDate | null): { readonly stale?: PartialDate } {
  const stale = staleSince(claim, on);
  return stale === null ? {} : { stale };
}
