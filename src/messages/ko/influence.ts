import type { enInfluence } from '../en/influence.ts';

/** The sentences of `en/influence.ts`; a missing or extra key does not compile. */
export const koInfluence: Record<keyof typeof enInfluence, string> = {};
