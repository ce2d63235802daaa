import type { enFormats } from '../en/formats.ts';

/** The sentences of `en/formats.ts`; a missing or extra key does not compile. */
export const jaFormats: Record<keyof typeof enFormats, string> = {};
