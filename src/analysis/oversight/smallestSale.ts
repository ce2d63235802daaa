import { shareUnits, toFraction } from '../../model/share.ts';
import type { Change, DatasetAt, FactId, Share, ShareInterval, StakeAt } from '../../model/types.ts';
import { buildNetwork, type OwnershipNetwork } from '../network.ts';

/** Something that holds on a network of holdings, and that a sale may end. Must not come back when more is sold. */
export type Holds = (network: OwnershipNetwork) => boolean;

/** A sale of one holding (all stakes between the same two), in whole units of 1e-12 of the company. */
export interface Sale {
  readonly stakes: readonly FactId[];
  /** The least that is enough: one unit less is not. */
  readonly units: number;
  readonly changes: readonly Change[];
}

/** A hint is good to about so many units. */
const hintWidth = 8;

/**
 * The least part of a holding whose sale ends what holds, by bisection on whole units of 1e-12; null when even selling
 * all of it is not enough. Nobody in particular receives it, and votes go along in proportion. The rule's own
 * strictness decides, since it is the rule itself that is asked.
 * @param hints where the end is expected, in units: they save steps and never change the result
 * O(40 networks), about 6 with a good hint.
 */
export function smallestSale(
  at: DatasetAt,
  stakes: readonly StakeAt[],
  holds: Holds,
  hints: readonly number[] = [],
): Sale | null {
  const total = stakes.reduce((sum, stake) => sum + heldUnits(stake), 0);
  if (total <= 0 || holds(buildNetwork(afterSale(at, stakes, total)))) return null;
  let [kept, enough] = [0, total];
  const probe = (units: number): void => {
    if (units <= kept || units >= enough) return;
    if (holds(buildNetwork(afterSale(at, stakes, units)))) kept = units;
    else enough = units;
  };
  for (const hint of hints) for (const near of [-hintWidth, hintWidth]) probe(Math.round(hint) + near);
  while (enough - kept > 1) probe(kept + Math.floor((enough - kept) / 2));
  return saleOf(stakes, enough);
}

/** A sale of so many units of these stakes, the first stakes first. O(stakes). */
export function saleOf(stakes: readonly StakeAt[], units: number): Sale {
  return { stakes: stakes.map(({ stake }) => stake.id), units, changes: changesOf(stakes, units) };
}

/** The day with so many units of these stakes sold. O(stakes). */
export function afterSale(at: DatasetAt, stakes: readonly StakeAt[], units: number): DatasetAt {
  const sold = new Map<FactId, StakeAt>();
  for (const [stakeAt, part] of parts(stakes, units)) sold.set(stakeAt.stake.id, reduced(stakeAt, part));
  return { ...at, stakes: at.stakes.map((one) => sold.get(one.stake.id) ?? one) };
}

function changesOf(stakes: readonly StakeAt[], units: number): readonly Change[] {
  return parts(stakes, units).map(([stakeAt, part]): Change => {
    const { stake, capital, voting, votingFromCapital, capitalFromVoting } = reduced(stakeAt, part);
    return {
      type: 'setShare',
      stake: stake.id,
      ...(capitalFromVoting ? {} : { capital }),
      ...(votingFromCapital ? {} : { voting }),
    };
  });
}

/** How much of each stake is sold, in the order given. */
function parts(stakes: readonly StakeAt[], units: number): readonly (readonly [StakeAt, number])[] {
  let left = units;
  return stakes.flatMap((stakeAt) => {
    const part = Math.min(left, heldUnits(stakeAt));
    left -= part;
    return part > 0 ? [[stakeAt, part] as const] : [];
  });
}

/** What can be sold for certain: the lower end, of capital or, where no capital is known, of votes. */
export function heldUnits({ capital, voting }: StakeAt): number {
  const share = capital === 'unknown' ? voting : capital;
  return share === 'unknown' ? 0 : shareUnits(share.min);
}

function reduced(stakeAt: StakeAt, units: number): StakeAt {
  const held = heldUnits(stakeAt);
  const capital = less(stakeAt.capital, units);
  if (stakeAt.votingFromCapital) return { ...stakeAt, capital, voting: capital };
  if (stakeAt.capitalFromVoting) return { ...stakeAt, capital, voting: capital };
  const { voting } = stakeAt;
  if (voting === 'unknown' || held === 0) return { ...stakeAt, capital };
  return { ...stakeAt, capital, voting: less(voting, Math.round((shareUnits(voting.min) * units) / held)) };
}

function less(share: Share, units: number): Share {
  if (share === 'unknown') return share;
  const end = (of: number) => toFraction(Math.max(0, shareUnits(of) - units) / 1e12);
  const { minOpen, maxOpen } = share;
  const band: ShareInterval = { min: end(share.min), max: end(share.max) };
  if (band.min === band.max) return band;
  return {
    ...band,
    ...(minOpen === true && band.min > 0 ? { minOpen } : {}),
    ...(maxOpen === true ? { maxOpen } : {}),
  };
}
