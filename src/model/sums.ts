import { assumedRank, claimOn, endOfTime, gradeRank, type KnownClaim } from './claimOn.ts';
import { firstDay, lastDay } from './partialDate.ts';
import type { Reading } from './reading.ts';
import { lowEnd, sameShare, shareUnits } from './share.ts';
import type { Dataset, EntityId, IsoDate, Stake, StakeClaim } from './types.ts';

/** From 100 to 100.5 % is what rounding leaves; more is a contradiction in the data. */
const whole = shareUnits(1);
const roundingEnd = shareUnits(1.005);
/** Companies with more figures than this are summed on the latest day only: sums on all days are quadratic. */
const manyClaims = 300;

/** The highest sum of the stakes in one company over time. Low ends count, so a band is never accused. */
interface HighestSum {
  readonly units: number;
  /** The day, or null for the latest. */
  readonly on: IsoDate | null;
  readonly side: 'capital' | 'voting';
}

/**
 * Reports companies of which more than all is held: above 100.5 % a warning, up to there an info ("rounding").
 * Nothing is normalised. Indirect and nominee stakes are not added: they hold the same shares again.
 * O(figures × dates) a company; on the latest day only above 300 figures.
 */
export function checkSums(dataset: Dataset, reading: Reading): void {
  const rank = rankOf(dataset);
  for (const [target, stakes] of stakesByTarget(dataset)) {
    for (const side of ['capital', 'voting'] as const) {
      const highest = highestSum(stakes, side, rank);
      if (highest.units <= whole) continue;
      const rounding = highest.units <= roundingEnd;
      reading.report(
        rounding ? 'sumRounding' : side === 'capital' ? 'capitalAboveWhole' : 'votesAboveWhole',
        `entities[${dataset.entities.findIndex(({ id }) => id === target)}]`,
        { entity: target, percent: percent(highest.units), date: highest.on ?? '', holders: stakes.length },
        rounding ? 'info' : 'warning',
      );
      if (rounding) break;
    }
  }
}

/** The stakes that are added up, by the company they are in. O(stakes). */
export function stakesByTarget(dataset: Dataset): ReadonlyMap<EntityId, readonly Stake[]> {
  const byTarget = new Map<EntityId, Stake[]>();
  for (const stake of dataset.stakes) {
    if (stake.indirect === true || stake.nominee === true) continue;
    const held = byTarget.get(stake.target);
    if (held === undefined) byTarget.set(stake.target, [stake]);
    else held.push(stake);
  }
  return byTarget;
}

/** The rank of a claim by its best source, as `datasetAt` ranks it. O(sources) once. */
export function rankOf(dataset: Dataset): (claim: StakeClaim) => KnownClaim<StakeClaim> {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return (claim) => {
    const cited = claim.citations.flatMap(({ source }) => sources.get(source) ?? []);
    const dates = cited.flatMap(({ published }) => (published === undefined ? [] : [firstDay(published)])).sort();
    return {
      claim,
      surelyKnown: true,
      rank: cited.reduce<number>((best, { grade }) => Math.min(best, gradeRank(grade)), assumedRank),
      published: dates.at(-1) ?? '',
      announced: dates[0] ?? null,
    };
  };
}

/** The highest sum of low ends over all days on which a figure begins, and the latest. */
function highestSum(
  stakes: readonly Stake[],
  side: 'capital' | 'voting',
  rank: (claim: StakeClaim) => KnownClaim<StakeClaim>,
): HighestSum {
  // Almost always even the largest figure of every holder stays within the whole: no day need be looked at.
  if (atMost(stakes, side) <= whole) return { units: 0, on: null, side };
  const known = stakes.map(({ claims }) =>
    claims.filter((claim) => claim[side] !== undefined && claim.planned !== true).map(rank),
  );
  const days = new Set<IsoDate>([endOfTime]);
  if (known.reduce((count, claims) => count + claims.length, 0) <= manyClaims) {
    for (const { claim } of known.flat()) {
      const start = claim.valid.from ?? claim.valid.asOf;
      if (start !== undefined) days.add(lastDay(start));
      if (claim.valid.to !== undefined && start === undefined) days.add('0001-01-01' as IsoDate);
    }
  }
  let highest: HighestSum = { units: 0, on: null, side };
  for (const day of days) {
    const units = sumOn(known, side, day);
    if (units > highest.units) highest = { units, on: day === endOfTime ? null : day, side };
  }
  return highest;
}

/** The sum of the largest low ends that the holders ever had: no day can have more, in units of 1e-12. O(figures). */
export function atMost(stakes: readonly Stake[], side: 'capital' | 'voting'): number {
  let units = 0;
  for (const { claims } of stakes) {
    let largest = 0;
    for (const claim of claims) largest = Math.max(largest, shareUnits(lowEnd(claim[side] ?? 'unknown')));
    units += largest;
  }
  return units;
}

/** The sum of low ends on the latest day, in units of 1e-12. O(holders × claims²). */
export function latestSum(dataset: Dataset, stakes: readonly Stake[], side: 'capital' | 'voting'): number {
  const rank = rankOf(dataset);
  return sumOn(
    stakes.map(({ claims }) => claims.filter((claim) => claim[side] !== undefined).map(rank)),
    side,
    endOfTime,
  );
}

function sumOn(
  known: readonly (readonly KnownClaim<StakeClaim>[])[],
  side: 'capital' | 'voting',
  day: IsoDate,
): number {
  let units = 0;
  for (const claims of known) {
    if (claims.length === 0) continue;
    const choice = claimOn(claims, day, (a, b) => sameShare(a[side], b[side]));
    // What only may hold on the day is not held against the data.
    if (choice?.presence === 'certain') units += shareUnits(lowEnd(choice.claim[side] ?? 'unknown'));
  }
  return units;
}

/** Units of 1e-12 as per cent with at most four decimals. */
export function percent(units: number): string {
  return String(Number((units / 1e10).toFixed(4)));
}
