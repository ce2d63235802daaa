import type { enTerminal } from '../en/terminal.ts';

/** The sentences of `en/terminal.ts`; a missing or extra key does not compile. */
export const jaTerminal: Record<keyof typeof enTerminal, string> = {};
