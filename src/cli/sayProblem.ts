import type { MessageKey } from '../messages/catalogue.ts';
import { type Speaker, say } from '../messages/say.ts';
import type { Problem } from '../model/problem.ts';

/** A Problem as one line: where, and the sentence of its code. A code without a sentence is written as it is. */
export function sayProblem(speaker: Speaker, problem: Problem): string {
  const key = `problem.${problem.code}`;
  const known = (text: string): text is MessageKey => Object.hasOwn(speaker.catalogue, text);
  const sentence = known(key)
    ? say(speaker, { key, params: problem.params })
    : `${problem.code} ${JSON.stringify(problem.params)}`;
  return problem.path === '' ? sentence : `${problem.path}: ${sentence}`;
}
