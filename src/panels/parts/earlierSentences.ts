import type { Answer } from '../../analysis/answer.ts';
import type { Words } from './words.ts';

/** A sentence of an answer, and what it was without the what-if; null where it said the same, or was not said. */
interface SinceBefore {
  readonly now: string;
  readonly was: string | null;
}

/**
 * Each sentence beside the one with the same key of the answer before, the first of a key beside the first. The leading
 * sentence is the result: where it is of another kind now ("a route" and "no route"), the earlier lead stands under it.
 * O(sentences).
 */
export function earlierSentences(words: Words, answer: Answer, before: Answer | null): readonly SinceBefore[] {
  const earlier = new Map<string, string[]>();
  for (const phrase of before?.sentences ?? []) {
    const same = earlier.get(phrase.key) ?? [];
    same.push(words.say(phrase));
    earlier.set(phrase.key, same);
  }
  const texts = answer.sentences.map((phrase) => words.say(phrase));
  const [first] = before?.sentences ?? [];
  const lead = first === undefined ? undefined : words.say(first);
  return answer.sentences.map(({ key }, index) => {
    const now = texts[index] ?? '';
    const was = earlier.get(key)?.shift() ?? (index === 0 ? lead : undefined);
    return { now, was: was === undefined || texts.includes(was) ? null : was };
  });
}
