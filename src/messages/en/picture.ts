/** English sentences: picture. */
export const enPicture = {} as const;
