/** What may come in, before it is looked at closer. Characters of a fragment, of a file, and of an unpacked link. */
export const linkInputLimit = 64_000;
export const fileInputLimit = 32_000_000;
export const unpackedLimit = 16_000_000;
/** Values in a snapshot: counted by the marks that part them, before the text is parsed. */
export const linkValueLimit = 400_000;
export const fileValueLimit = 8_000_000;

/** From here on a link is said to be long: some mail programs and messengers cut it. */
export const longLink = 8_000;
/** Longer links are not made. */
export const longestLink = 32_000;

export const answerLimit = 500;
export const stepLimit = 200;
export const placeLimit = 100_000;
export const idLimit = 100_000;
