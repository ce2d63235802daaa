/** English sentences: terminal. */
export const enTerminal = {} as const;
