import type { MessageKey } from '../messages/catalogue.ts';
import type { Phrase, PhraseValue } from '../messages/phrase.ts';
import type { Problem } from '../model/problem.ts';

/** The command line is wrong: the sentence says what, and the exit code is 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
  readonly phrase: Phrase;

  constructor(key: MessageKey, params: Readonly<Record<string, PhraseValue>> = {}) {
    super(key);
    this.phrase = { key, params };
  }
}

/** The data are bad: each problem becomes a sentence, and the exit code is 1. */
export class BadData extends Error {
  override readonly name = 'BadData';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.code).join(' '));
    this.problems = problems;
  }
}
