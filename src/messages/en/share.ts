/** English sentences: share. */
export const enShare = {} as const;
