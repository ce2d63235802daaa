/** English sentences: panels. */
export const enPanels = {} as const;
