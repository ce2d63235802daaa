import { type Speaker, say } from '../messages/say.ts';
import type { DatasetAt, FactId, StakeAt } from '../model/types.ts';
import { stakeWords } from './shareWords.ts';

/** Holdings of a day by id: a table asks for thousands. */
const known = new WeakMap<DatasetAt, ReadonlyMap<FactId, StakeAt>>();

/** A holding as it is without the scenario; undefined where no scenario is on or it is new. O(1) after the first. */
export function stakeBefore(before: DatasetAt | undefined, id: FactId): StakeAt | undefined {
  if (before === undefined) return undefined;
  let held = known.get(before);
  if (held === undefined) {
    held = new Map(before.stakes.map((one) => [one.stake.id, one]));
    known.set(before, held);
  }
  return held.get(id);
}

/**
 * A holding in words, and what it was where the scenario changed it: "37.75% (was 50%)". An unchanged one is said once,
 * so that a reader sees at once what the scenario touched. Amortised O(1).
 */
export function sinceBefore(at: StakeAt, before: DatasetAt | undefined, speaker: Speaker): string {
  const now = stakeWords(at, speaker);
  const held = stakeBefore(before, at.stake.id);
  const was = held === undefined ? now : stakeWords(held, speaker);
  return was === now ? now : say(speaker, { key: 'compare.label.was', params: { now, was } });
}
