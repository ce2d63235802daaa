import type { Share } from '../../model/types.ts';
import type { Draft } from './draft.ts';
import { percentShare } from './percentShare.ts';
import { readShareText, type WrittenShare } from './shareText.ts';

/** Whether bare numbers of a file are per cent or parts of one. */
export type ShareScale = 'percent' | 'fraction';

/**
 * Tells per cent from parts of one over all shares of a file: a per cent sign in the head or in any cell, or a number
 * above 1, means per cent. Otherwise the numbers are parts of one. The guess is told as a warning. O(shares).
 */
export function guessScale(draft: Draft, texts: readonly string[], headSaysPercent: boolean): ShareScale {
  const read = texts.map(readShareText).filter((one): one is WrittenShare => one !== null && one !== 'unknown');
  const numbers = read.flatMap(({ exact, min, max }) => [exact, min, max].filter((n) => n !== undefined));
  if (headSaysPercent || numbers.length === 0) return 'percent';
  // One cell of 140 in a file of fractions must not become a file of per cents unnoticed: the guess is said.
  const scale = read.some(({ percentSign }) => percentSign) || numbers.some((n) => n > 1) ? 'percent' : 'fraction';
  draft.warn(scale === 'percent' ? 'readAsPercent' : 'readAsFractions', '', { count: read.length });
  return scale;
}

/** A share text to a Share; what can't be read, or is no part of a whole, refuses the file with its place. O(1). */
export function shareOf(draft: Draft, text: string, scale: ShareScale, path: string): Share {
  const read = readShareText(text);
  if (read === 'unknown') return 'unknown';
  if (read === null) {
    draft.refuse('notAShare', path, { value: text.slice(0, 80) });
    return 'unknown';
  }
  const factor = scale === 'percent' || read.percentSign ? 1 : 100;
  const scaled = (n: number | undefined): number | undefined =>
    n === undefined ? undefined : Number((n * factor).toPrecision(15));
  const band = { ...read, exact: scaled(read.exact), min: scaled(read.min), max: scaled(read.max) };
  for (const n of [band.exact, band.min, band.max]) {
    if (n === undefined || (n >= 0 && n <= 100)) continue;
    draft.refuse('numberOutOfRange', path, { value: n / factor, min: 0, max: 100 / factor });
    return 'unknown';
  }
  if (band.min !== undefined && band.max !== undefined && band.min > band.max) {
    draft.refuse('minAboveMax', path, { min: band.min / factor, max: band.max / factor });
    return 'unknown';
  }
  return percentShare(band);
}
