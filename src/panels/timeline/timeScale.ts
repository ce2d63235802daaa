import { firstDay, lastDay } from '../../model/time.ts';
import type { Claim, Dataset, DatedEvent, IsoDate, PartialDate, StakeClaim } from '../../model/types.ts';

/** Days on the line, from the first to the last that matter, and a place between 0 and 1 for each. */
export interface TimeScale {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly placeOf: (day: string) => number;
  readonly dayAt: (place: number) => IsoDate;
}

/** Left of this part of the line a date's words stand right of it. */
export const atTheStart = 0.08;

const dayLength = 86_400_000;
const daysOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength;
const dayOf = (days: number): IsoDate => new Date(Math.round(days) * dayLength).toISOString().slice(0, 10) as IsoDate;

/**
 * The line of a dataset. Most of a case happens in few years: what lies before the twentieth part of all dates is drawn
 * at the edge, so that one date of 1949 does not squeeze the rest. Null: the dataset has no dates.
 */
export function makeTimeScale(dataset: Dataset, also: readonly (IsoDate | null)[]): TimeScale | null {
  const days: string[] = [];
  for (const event of dataset.events) days.push(firstDay(event.date), lastDay(event.until ?? event.date));
  for (const claim of claimsOf(dataset)) for (const date of datesOf(claim)) days.push(firstDay(date));
  const chosen = also.filter((day) => day !== null);
  if (days.length === 0 && chosen.length === 0) return null;
  days.sort();
  const eventDays = dataset.events.map((event) => firstDay(event.date)).sort();
  const early = eventDays[Math.floor(eventDays.length * 0.05)] ?? days[0];
  const first = [...(early === undefined ? [] : [early]), ...chosen].sort()[0] ?? '';
  const last = [...days, ...chosen].sort().at(-1) ?? '';
  const span = Math.max(60, daysOf(last) - daysOf(first));
  const start = daysOf(first) - span * 0.03;
  const end = Math.max(daysOf(last), daysOf(first) + span) + span * 0.03;
  return {
    from: dayOf(start),
    to: dayOf(end),
    placeOf: (day) => Math.min(1, Math.max(0, (daysOf(day) - start) / (end - start))),
    dayAt: (place) => dayOf(start + Math.min(1, Math.max(0, place)) * (end - start)),
  };
}

/** Years, and the months between when there is room: at most one a 64 px. A year is `YYYY`, a month `YYYY-MM`. */
export function ticksOf(scale: TimeScale, width: number): readonly { readonly day: IsoDate; readonly label: string }[] {
  const months = (daysOf(scale.to) - daysOf(scale.from)) / 30.44;
  const room = Math.max(2, width / 64);
  const step = [1, 3, 12, 24, 60, 120].find((length) => months / length <= room) ?? 240;
  const ticks: { day: IsoDate; label: string }[] = [];
  const firstYear = Number(scale.from.slice(0, 4));
  for (let month = Math.ceil((firstYear * 12) / step) * step; ; month += step) {
    const label =
      month % 12 === 0 ? `${month / 12}` : `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const day = `${label.length === 4 ? `${label}-01` : label}-01` as IsoDate;
    if (day > scale.to) return ticks;
    if (day >= scale.from) ticks.push({ day, label });
  }
}

/** The words of the known-by date stand left of it, near the start of the line right of it; so wide, in px, with a gap. */
const labelRoom = 150;
/** A year or a month, in px, with a gap. */
const tickRoom = 40;

/** Whether the words of the known-by date would stand on those of a tick; both as places on a line `width` px wide. */
export function isUnderLabel(tick: number, known: number, width: number): boolean {
  const start = tick * width;
  const from = known < atTheStart ? known * width : known * width - labelRoom;
  return start + tickRoom > from && start < from + labelRoom;
}

/** Events close together share one dot: a group of those within `gap` px of the first. */
export function clusterEvents(
  events: readonly DatedEvent[],
  scale: TimeScale,
  width: number,
  gap: number,
): readonly { readonly place: number; readonly events: readonly DatedEvent[] }[] {
  const sorted = [...events].sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
  const clusters: { place: number; events: DatedEvent[] }[] = [];
  for (const event of sorted) {
    const place = scale.placeOf(firstDay(event.date));
    const last = clusters.at(-1);
    if (last !== undefined && (place - last.place) * width < gap) last.events.push(event);
    else clusters.push({ place, events: [event] });
  }
  return clusters;
}

/** From when to when a claim holds, for the bar that is drawn; open ends reach the next claim or the edge. */
export function spanOf(claim: StakeClaim, next: StakeClaim | undefined, scale: TimeScale): readonly [number, number] {
  const { from, to, asOf } = claim.valid;
  const start = from ?? asOf;
  const nextStart = next?.valid.from ?? next?.valid.asOf;
  const end = to ?? (start !== undefined && nextStart !== undefined && nextStart > start ? nextStart : undefined);
  return [
    start === undefined ? 0 : scale.placeOf(firstDay(start)),
    end === undefined ? 1 : scale.placeOf(firstDay(end)),
  ];
}

function claimsOf(dataset: Dataset): readonly Claim[] {
  return [...dataset.stakes, ...dataset.controlRights, ...dataset.dependencies].flatMap((fact) => [...fact.claims]);
}

function datesOf(claim: Claim): readonly PartialDate[] {
  const { from, to, asOf } = claim.valid;
  return [from, to, asOf].filter((date) => date !== undefined);
}
