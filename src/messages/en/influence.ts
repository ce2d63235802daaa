/** English sentences: influence. */
export const enInfluence = {} as const;
