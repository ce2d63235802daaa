import type { enPage } from '../en/page.ts';

/** The sentences of `en/page.ts`; a missing or extra key does not compile. */
export const jaPage: Record<keyof typeof enPage, string> = {
  'page.name': 'Throughline',
};
