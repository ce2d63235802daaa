import type { Fraction, Share } from '../../model/types.ts';

/** A share in per cent as registers give it; an end that is not given is 0 or 100. */
export interface PercentBand {
  readonly exact?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly minOpen?: boolean;
  readonly maxOpen?: boolean;
}

/**
 * Per cent to a Share. The numbers are not judged here: `makeDataset` refuses what is outside [0, 1]. Nothing given is
 * unknown, which is not zero. O(1).
 */
export function percentShare({ exact, min, max, minOpen, maxOpen }: PercentBand): Share {
  if (exact !== undefined) return band(exact, exact, false, false);
  if (min === undefined && max === undefined) return 'unknown';
  const low = min ?? 0;
  const high = max ?? 100;
  // "more than 50 and less than 50" is an error of the file; a closed point given with an open flag is not one.
  return band(low, high, minOpen === true && low < high, maxOpen === true && low < high);
}

function band(min: number, max: number, minOpen: boolean, maxOpen: boolean): Share {
  return {
    min: (min / 100) as Fraction,
    max: (max / 100) as Fraction,
    ...(minOpen ? { minOpen } : {}),
    ...(maxOpen ? { maxOpen } : {}),
  };
}
