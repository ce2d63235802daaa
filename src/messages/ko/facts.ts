import type { enFacts } from '../en/facts.ts';

/** The sentences of `en/facts.ts`; a missing or extra key does not compile. */
export const koFacts: Record<keyof typeof enFacts, string> = {};
