import type { IsoDate, PartialDate } from './types.ts';

const pattern = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Anything else, and days that no calendar has (2023-02-29), is null.
 * Years 0001 to 9998: the day after the last one must still sort as text. O(1).
 */
export function parsePartialDate(text: string): PartialDate | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  if (year < '0001' || year > '9998') return null;
  if (month !== undefined && (month < '01' || month > '12')) return null;
  if (month !== undefined && day !== undefined) {
    if (day < '01' || Number(day) > daysInMonth(Number(year), Number(month))) return null;
  }
  return text as PartialDate;
}

/** Reads a full date `YYYY-MM-DD`; null for anything less or else. O(1). */
export function parseIsoDate(text: string): IsoDate | null {
  return text.length === 10 && parsePartialDate(text) !== null ? (text as IsoDate) : null;
}

/** The first day that the date may mean: 2023-10 is 2023-10-01. O(1). */
export function firstDay(date: PartialDate | IsoDate): IsoDate {
  if (date.length === 4) return `${date}-01-01` as IsoDate;
  if (date.length === 7) return `${date}-01` as IsoDate;
  return date as unknown as IsoDate;
}

/** The last day that the date may mean: 2023-10 is 2023-10-31. O(1). */
export function lastDay(date: PartialDate | IsoDate): IsoDate {
  if (date.length === 4) return `${date}-12-31` as IsoDate;
  if (date.length === 7) {
    const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
    return `${date}-${String(days).padStart(2, '0')}` as IsoDate;
  }
  return date as unknown as IsoDate;
}

/** The first day after all that the date may mean: 2023-10 is 2023-11-01. O(1). */
export function dayAfter(date: PartialDate | IsoDate): IsoDate {
  const last = lastDay(date);
  const year = Number(last.slice(0, 4));
  const month = Number(last.slice(5, 7));
  const day = Number(last.slice(8, 10));
  if (day < daysInMonth(year, month)) return isoDate(year, month, day + 1);
  return month < 12 ? isoDate(year, month + 1, 1) : isoDate(year + 1, 1, 1);
}

function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}

// Proleptic Gregorian, like ISO 8601; `Date` would turn the years 0 to 99 into 1900 to 1999.
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
