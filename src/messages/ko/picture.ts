import type { enPicture } from '../en/picture.ts';

/** The sentences of `en/picture.ts`; a missing or extra key does not compile. */
export const koPicture: Record<keyof typeof enPicture, string> = {};
