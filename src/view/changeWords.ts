import { say } from '../messages/say.ts';
import type { FactId } from '../model/types.ts';
import type { MarkState } from './drawing.ts';
import { baselineOf } from './factState.ts';
import type { Picture } from './picture.ts';
import { stakeWords } from './shareWords.ts';
import { stakeBefore } from './sinceBefore.ts';

/**
 * The label of a line with what changed in words, so that colour alone never says it: "ended · 5 %", "added · 20 %",
 * "31 % (was 50 %)". A line that is as it was keeps its label. Amortised O(1).
 */
export function withChangeWords(
  picture: Picture,
  fact: FactId,
  label: string | undefined,
  state: MarkState,
): string | undefined {
  const { speaker } = picture;
  if (state.ended === true || state.added === true) {
    const tag = say(speaker, { key: state.ended === true ? 'picture.tag.ended' : 'picture.tag.added' });
    return label === undefined ? tag : `${tag} · ${label}`;
  }
  if (state.changed !== true || label === undefined) return label;
  const was = stakeBefore(baselineOf(picture), fact);
  if (was === undefined) return label;
  return say(speaker, { key: 'compare.label.was', params: { now: label, was: stakeWords(was, speaker) } });
}
