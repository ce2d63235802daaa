import type { enShare } from '../en/share.ts';

/** The sentences of `en/share.ts`; a missing or extra key does not compile. */
export const jaShare: Record<keyof typeof enShare, string> = {};
