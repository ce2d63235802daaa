/** English sentences: problems. */
export const enProblems = {} as const;
