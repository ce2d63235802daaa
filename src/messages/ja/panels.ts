import type { enPanels } from '../en/panels.ts';

/** The sentences of `en/panels.ts`; a missing or extra key does not compile. */
export const jaPanels: Record<keyof typeof enPanels, string> = {};
