import type { enProblems } from '../en/problems.ts';

/** The sentences of `en/problems.ts`; a missing or extra key does not compile. */
export const koProblems: Record<keyof typeof enProblems, string> = {};
