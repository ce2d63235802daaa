import type { enExposure } from '../en/exposure.ts';

/** The sentences of `en/exposure.ts`; a missing or extra key does not compile. */
export const jaExposure: Record<keyof typeof enExposure, string> = {};
