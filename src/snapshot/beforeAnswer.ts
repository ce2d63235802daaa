import type { Answer } from '../analysis/answer.ts';

/** Finds to an answer the one to the same question, on the same day, among those without the scenario. O(answers). */
export function makeBefore(before: readonly Answer[]): (answer: Answer) => Answer | null {
  const keyOf = ({ measure, params, on }: Answer) => JSON.stringify([measure, params, on]);
  const known = new Map(before.map((answer) => [keyOf(answer), answer] as const));
  return (answer) => known.get(keyOf(answer)) ?? null;
}
