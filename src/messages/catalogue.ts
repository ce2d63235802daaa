import type { en } from './en.ts';

/** The name of a sentence. English is the reference; the other languages have the same keys or do not compile. */
export type MessageKey = keyof typeof en;
/** All sentences in one language. Placeholders are `{name}`; plurals `{count|one:link|other:links}` with the number itself written by `#`. */
export type Catalogue = Readonly<Record<MessageKey, string>>;
