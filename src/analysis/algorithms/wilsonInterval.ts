/** The two-sided normal quantile of a 95 % interval. */
export const z95 = 1.959963984540054;

/**
 * The Wilson score interval of a share of successes, within [0, 1]. No trials: [0, 1].
 * E. B. Wilson, J. Amer. Statist. Assoc. 22 (1927) 209. O(1).
 */
export function wilsonInterval(successes: number, trials: number, z: number = z95): readonly [number, number] {
  if (trials === 0) return [0, 1];
  const share = successes / trials;
  const square = (z * z) / trials;
  const centre = (share + square / 2) / (1 + square);
  const half = (z / (1 + square)) * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials));
  return [successes === 0 ? 0 : Math.max(0, centre - half), successes === trials ? 1 : Math.min(1, centre + half)];
}

/** Runs needed for a half-width in the worst case (a chance of one half): z² / (4 h²), rounded up. */
export function sampleSize(halfWidth: number, z: number = z95): number {
  const runs = (z * z) / (4 * halfWidth * halfWidth);
  // One part in 1e9 above a whole number is rounding, not one run more.
  return Math.ceil(runs - runs * 1e-9);
}

/** The exact one-sided upper bound when none of the trials succeeded: 1 - (1 - level)^(1/n), about 3/n at 95 %. */
export function upperBoundZeroHits(trials: number, level: number): number {
  return trials === 0 ? 1 : 1 - (1 - level) ** (1 / trials);
}
