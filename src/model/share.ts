import type { Fraction, Share } from './types.ts';

/** Whole units in one: shares are compared with thresholds on integers of 1e-12 (DECISIONS 3). */
const unitsInOne = 1e12;

/**
 * Brands a number as a part of a whole.
 * @param n a number in [0, 1]; per cent is the caller's business
 * @throws RangeError on NaN or outside [0, 1]. O(1).
 */
export function toFraction(n: number): Fraction {
  if (!(n >= 0 && n <= 1)) throw new RangeError(`not a fraction in [0, 1]: ${n}`);
  // -0 would be a second zero: canonical JSON and Object.is must not tell two zeros apart.
  return (n === 0 ? 0 : n) as Fraction;
}

/** A share known exactly (min = max). Throws RangeError outside [0, 1]. O(1). */
export function exactShare(n: number): Share {
  const fraction = toFraction(n);
  return { min: fraction, max: fraction };
}

/**
 * A fraction as whole units of 1e-12, so that 0.17 + 0.28 + 0.05 is exactly one half.
 * Sums of up to 9,000 full shares stay below 2^53. O(1).
 */
export function shareUnits(n: number): number {
  return Math.round(n * unitsInOne);
}

/** The least the share can be: 0 when unknown. O(1). */
export function lowEnd(share: Share): Fraction {
  return share === 'unknown' ? toFraction(0) : share.min;
}

/** The most the share can be: 1 when unknown. O(1). */
export function highEnd(share: Share): Fraction {
  return share === 'unknown' ? toFraction(1) : share.max;
}

/** The middle of the band, for line widths and sorting only; never for a figure. Unknown is 0.5. O(1). */
export function midShare(share: Share): Fraction {
  return toFraction((lowEnd(share) + highEnd(share)) / 2);
}

/** True when both say the same: equal ends, equally open, or both unknown. O(1). */
export function sameShare(a: Share | undefined, b: Share | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a === 'unknown' || b === 'unknown') return false;
  return (
    shareUnits(a.min) === shareUnits(b.min) &&
    shareUnits(a.max) === shareUnits(b.max) &&
    (a.minOpen === true) === (b.minOpen === true) &&
    (a.maxOpen === true) === (b.maxOpen === true)
  );
}
