/** English sentences: exposure. */
export const enExposure = {} as const;
