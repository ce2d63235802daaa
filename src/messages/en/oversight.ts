/** English sentences: oversight. */
export const enOversight = {} as const;
