import type { enOversight } from '../en/oversight.ts';

/** The sentences of `en/oversight.ts`; a missing or extra key does not compile. */
export const koOversight: Record<keyof typeof enOversight, string> = {};
