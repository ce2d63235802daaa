import { dayAfter, firstDay, lastDay } from '../model/time.ts';
import type { Dataset, DatedEvent, IsoDate } from '../model/types.ts';
import type { View } from '../view/view.ts';
import type { AppState } from './appState.ts';
import { shiftDate } from './dates.ts';
import { memoLast } from './memo.ts';

/** A view in time worth offering: what held and what was known, named by the event that makes it one. */
export interface Moment {
  readonly id: 'opening' | 'before' | 'disclosed' | 'authority' | 'announced';
  readonly asOf: IsoDate | null;
  readonly knownBy: IsoDate | null;
  readonly event: DatedEvent | null;
}

const momentsIn = memoLast((dataset: Dataset | null): readonly Moment[] => {
  if (dataset === null) return [];
  const events = dataset.events
    .filter((event) => event.planned !== true)
    .sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
  const opening = dataset.opening.asOf ?? null;
  const found: Moment[] = [];
  if (opening !== null) found.push({ id: 'opening', asOf: opening, knownBy: null, event: null });
  const breach = events.find((event) => event.kind === 'breach');
  const after = (kind: DatedEvent['kind'], from: DatedEvent | undefined): DatedEvent | undefined =>
    events.find((event) => event.kind === kind && (from === undefined || event.date > from.date));
  const disclosed = after('disclosure', breach);
  const authority = after('regulator', disclosed ?? breach);
  if (breach !== undefined)
    found.push({ id: 'before', asOf: shiftDate(firstDay(breach.date), { days: -1 }), knownBy: null, event: breach });
  if (disclosed !== undefined)
    found.push({ id: 'disclosed', asOf: opening, knownBy: lastDay(disclosed.date), event: disclosed });
  if (authority !== undefined)
    found.push({ id: 'authority', asOf: opening, knownBy: monthEnd(authority.date), event: authority });
  const planned = dataset.events
    .filter((event) => event.planned === true)
    .sort((a, b) => (lastDay(a.date) < lastDay(b.date) ? -1 : 1))
    .at(-1);
  if (planned !== undefined)
    found.push({ id: 'announced', asOf: dayAfter(planned.date), knownBy: null, event: planned });
  return found;
});

/**
 * The moments that a dataset offers of itself: its own date, the day before the first breach, what was known when it
 * was disclosed, what was known when an authority had acted, and the announced end state. Nothing is named by hand.
 */
export function momentsOf(state: AppState): readonly Moment[] {
  return momentsIn(state.dataset);
}

/** Whether the page stands at this moment. */
export function isAt(state: { readonly view: Pick<View, 'asOf' | 'knownBy'> }, moment: Moment): boolean {
  return state.view.asOf === moment.asOf && state.view.knownBy === moment.knownBy;
}

function monthEnd(date: string): IsoDate {
  return lastDay(date.slice(0, 7) as DatedEvent['date']);
}
