import { type Speaker, say } from '../messages/say.ts';
import type { Period } from '../model/types.ts';

/** A valid time in words: "as of Oct 2023", "since 1 Mar 2021", "2016 to 2020". O(1). */
export function periodWords(period: Period, speaker: Speaker): string {
  const { from, to, asOf } = period;
  if (from !== undefined && to !== undefined) {
    return say(speaker, { key: 'picture.date.range', params: { from: { date: from }, to: { date: to } } });
  }
  if (from !== undefined) return say(speaker, { key: 'picture.date.since', params: { from: { date: from } } });
  if (to !== undefined) return say(speaker, { key: 'picture.date.until', params: { to: { date: to } } });
  if (asOf !== undefined) return say(speaker, { key: 'picture.date.asOf', params: { date: { date: asOf } } });
  return say(speaker, { key: 'picture.date.open' });
}
