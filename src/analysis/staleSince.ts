import { firstDay } from '../model/time.ts';
import type { Claim, IsoDate, PartialDate } from '../model/types.ts';

/** Years after which a figure for a date is shown with that date. */
const years = 2;

/** The date of a figure that was more than two years old on the day; null for a fresh one, or one without a date. O(1). */
export function staleSince({ valid: { asOf } }: Pick<Claim, 'valid'>, on: IsoDate | null): PartialDate | null {
  if (asOf === undefined || on === null) return null;
  const day = firstDay(asOf);
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}` < on ? asOf : null;
}
