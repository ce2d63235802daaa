/** English sentences: facts. */
export const enFacts = {} as const;
