import { firstDay, lastDay } from './partialDate.ts';
import { type Claim, type IsoDate, type PartialDate, type Period, type SourceGrade, sourceGrades } from './types.ts';

/** Later than any date a dataset can hold: "no limit" means the latest. */
export const endOfTime = '9999-12-31' as IsoDate;

type Sure = 'certain' | 'possible' | 'absent';

/** A claim that the reader may know of: how surely, its best grade and the newest date of its sources. */
export interface KnownClaim<T extends Claim> {
  readonly claim: T;
  /** False: the source's date is too coarse to say that it was out by then. */
  readonly surelyKnown: boolean;
  /** 0 is the best grade; assumptions rank behind all sources. */
  readonly rank: number;
  /** The newest publication among its sources, as text that sorts; '' when undated. */
  readonly published: string;
  /** The oldest publication, from which an announcement counts; null when undated. */
  readonly announced: IsoDate | null;
}

/** The claim in use on a day, those in force that say something else, and the rule that chose. */
export interface Choice<T extends Claim> {
  readonly claim: T;
  readonly others: readonly T[];
  readonly rule: 'only' | 'period' | 'latest' | 'bestGrade';
  readonly presence: 'certain' | 'possible' | 'planned';
}

const noSource = sourceGrades.length;

/** The rank of a grade: 0 is a filing. O(1). */
export function gradeRank(grade: SourceGrade): number {
  return sourceGrades.indexOf(grade);
}

/** The rank of a claim that no source carries. */
export const assumedRank = noSource;

/**
 * Which claim of a fact is used on a day, when several are known.
 *
 * 1. A claim with `from` or `to` is in force within its half-open period; inside a coarse date it is 'possible'.
 * 2. A claim with `asOf` alone is in force from that date **until the next claim of the same fact begins**, or until
 *    a period that its date lies in has ended. Before the first one, the fact is absent.
 * 3. A claim with `from` and no `to` gives way when a later `from` begins (nobody closed the old one), but not to an
 *    `asOf` figure, which may be a coarser print of the same thing.
 * 4. A claim with no date is always in force.
 * 5. Of those in force: not planned before planned, then the best grade, then the latest known, the latest dated,
 *    then the id.
 *
 * Planned claims show from their announcement until their end, and never replace what is.
 * @param sameValue whether two claims say the same; only those that don't are `others`
 * @returns null when none is in force. Pure; the order of the claims does not matter. O(claims²), claims are few.
 */
export function claimOn<T extends Claim>(
  known: readonly KnownClaim<T>[],
  on: IsoDate,
  sameValue: (a: T, b: T) => boolean,
): Choice<T> | null {
  const actual = known.filter(({ claim }) => claim.planned !== true);
  const standing = actual.filter((one) => holds(one.claim.valid, on) !== 'absent' && !hasEnded(one, actual, on));
  if (standing.length === 0) return plannedOn(known, on, sameValue);
  const { claim, others, byGrade } = best(standing, sameValue);
  const certain = standing.some((one) => one.surelyKnown && holds(one.claim.valid, on) === 'certain');
  return { claim, others, rule: ruleFor(known, standing, claim, byGrade), presence: certain ? 'certain' : 'possible' };
}

function ruleFor<T extends Claim>(
  known: readonly KnownClaim<T>[],
  standing: readonly KnownClaim<T>[],
  claim: T,
  byGrade: boolean,
): Choice<T>['rule'] {
  if (known.length === 1) return 'only';
  if (standing.length === 1)
    return claim.valid.from !== undefined || claim.valid.to !== undefined ? 'period' : 'latest';
  return byGrade ? 'bestGrade' : 'latest';
}

function plannedOn<T extends Claim>(
  known: readonly KnownClaim<T>[],
  on: IsoDate,
  sameValue: (a: T, b: T) => boolean,
): Choice<T> | null {
  const standing = known.filter(({ claim, announced }) => {
    if (claim.planned !== true) return false;
    const begun = announced !== null && announced <= on;
    const { to } = claim.valid;
    return begun ? to === undefined || on < lastDay(to) : holds(claim.valid, on) !== 'absent';
  });
  if (standing.length === 0) return null;
  const { claim, others, byGrade } = best(standing, sameValue);
  return { claim, others, rule: ruleFor(known, standing, claim, byGrade), presence: 'planned' };
}

function best<T extends Claim>(
  standing: readonly KnownClaim<T>[],
  sameValue: (a: T, b: T) => boolean,
): { readonly claim: T; readonly others: readonly T[]; readonly byGrade: boolean } {
  const sorted = standing.length === 1 ? standing : [...standing].sort(compare);
  const first = sorted[0] as KnownClaim<T>;
  const different = sorted.slice(1).filter(({ claim }) => !sameValue(claim, first.claim));
  const rival = different[0] ?? sorted[1];
  return {
    claim: first.claim,
    others: different.map(({ claim }) => claim),
    byGrade: rival !== undefined && first.rank < rival.rank,
  };
}

function compare(a: KnownClaim<Claim>, b: KnownClaim<Claim>): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.published !== b.published) return a.published > b.published ? -1 : 1;
  const startA = startOf(a.claim.valid);
  const startB = startOf(b.claim.valid);
  if (startA !== startB) return (startA ?? '') > (startB ?? '') ? -1 : 1;
  return a.claim.id < b.claim.id ? -1 : 1;
}

/** Whether a period holds on a day: its own dates only. An `asOf` alone has begun or not. O(1). */
export function holds(valid: Period, on: IsoDate): Sure {
  const start = valid.from ?? (valid.to === undefined ? valid.asOf : undefined);
  if (start !== undefined && on < firstDay(start)) return 'absent';
  if (valid.to !== undefined && on >= lastDay(valid.to)) return 'absent';
  const begun = start === undefined || on >= lastDay(start);
  const lasting = valid.to === undefined || on < firstDay(valid.to);
  return begun && lasting ? 'certain' : 'possible';
}

function startOf(valid: Period): IsoDate | null {
  const start: PartialDate | undefined = valid.from ?? valid.asOf;
  return start === undefined ? null : firstDay(start);
}

/** Rules 2 and 3: whether an open claim has given way for certain by this day. */
function hasEnded<T extends Claim>(one: KnownClaim<T>, all: readonly KnownClaim<T>[], on: IsoDate): boolean {
  const { from, to, asOf } = one.claim.valid;
  if (to !== undefined || (from === undefined && asOf === undefined)) return false;
  const start = startOf(one.claim.valid) as IsoDate;
  return all.some((other) => {
    if (other === one || !other.surelyKnown) return false;
    const next = other.claim.valid;
    const begin = next.from ?? (from === undefined && next.to === undefined ? next.asOf : undefined);
    if (begin !== undefined && firstDay(begin) > start && on >= lastDay(begin)) return true;
    if (from !== undefined || next.to === undefined) return false;
    const covers = start < firstDay(next.to) && (next.from === undefined || firstDay(next.from) <= start);
    return covers && on >= lastDay(next.to);
  });
}
