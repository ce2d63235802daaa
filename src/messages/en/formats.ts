/** English sentences: formats. */
export const enFormats = {} as const;
