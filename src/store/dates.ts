import { firstDay, lastDay } from '../model/time.ts';
import type { Claim, Dataset, IsoDate, PartialDate } from '../model/types.ts';
import type { AppState } from './appState.ts';
import { memoLast } from './memo.ts';

const timesOf = memoLast((dataset: Dataset | null): readonly IsoDate[] => {
  if (dataset === null) return [];
  const days = new Set<IsoDate>();
  const add = (date: PartialDate | undefined): void => {
    if (date !== undefined) days.add(firstDay(date));
  };
  const addClaims = (claims: readonly Claim[]): void => {
    for (const { valid } of claims) {
      add(valid.from);
      add(valid.to);
      add(valid.asOf);
    }
  };
  for (const event of dataset.events) add(event.date);
  for (const stake of dataset.stakes) addClaims(stake.claims);
  for (const right of dataset.controlRights) addClaims(right.claims);
  for (const dependency of dataset.dependencies) addClaims(dependency.claims);
  if (dataset.opening.asOf !== undefined) days.add(dataset.opening.asOf);
  return [...days].sort();
});

/** The days on which something happens or changes in the whole dataset, and the day it opens with, oldest first. */
export function changeTimes(state: AppState): readonly IsoDate[] {
  return timesOf(state.dataset);
}

const publishedIn = memoLast((dataset: Dataset | null): readonly IsoDate[] => {
  const days = (dataset?.sources ?? []).flatMap(({ published }) =>
    published === undefined ? [] : [lastDay(published)],
  );
  return [...new Set(days)].sort();
});

/** The days on which something was published, oldest first: where what is known changes. A month counts at its end. */
export function knownTimes(state: AppState): readonly IsoDate[] {
  return publishedIn(state.dataset);
}

/** Remembers a day that was chosen by hand before a step leaves it: stops of the data are found again without. */
export function keepOwnDate(state: AppState, from: IsoDate | null): void {
  if (from === null || from === state.ownDate || changeTimes(state).includes(from)) return;
  state.setSession({ ownDate: from });
}

/** The stops of a step from `from`: the changes, and the last day that was chosen by hand, so that one step back returns. Pure. */
export function stopsFrom(state: AppState, from: IsoDate | null): readonly IsoDate[] {
  const days = changeTimes(state);
  const own = from !== null && !days.includes(from) ? from : state.ownDate;
  return own === null || days.includes(own) ? days : [...days, own].sort();
}

/** The next or the one before of `days`; the same date at either end. `null` (no date) stands after the last. */
export function neighbourDate(days: readonly IsoDate[], from: IsoDate | null, step: 1 | -1): IsoDate | null {
  if (step === 1) return from === null ? null : (days.find((day) => day > from) ?? from);
  return days.findLast((day) => from === null || day < from) ?? from;
}

/** Moves the page's date to the next or the last change. */
export function stepDate(state: AppState, step: 1 | -1): void {
  keepOwnDate(state, state.view.asOf);
  const asOf = neighbourDate(stopsFrom(state, state.view.asOf), state.view.asOf, step);
  state.change({ key: 'page.step.date' }, { asOf });
}

/** A day moved by whole days or months; the day of the month is kept where the month has it. */
export function shiftDate(day: IsoDate, by: { readonly days?: number; readonly months?: number }): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  if (by.months !== undefined) {
    const wanted = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + by.months);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(wanted, last));
  }
  if (by.days !== undefined) date.setUTCDate(date.getUTCDate() + by.days);
  return date.toISOString().slice(0, 10) as IsoDate;
}
