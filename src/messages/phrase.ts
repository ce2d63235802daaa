import type { MessageKey } from './catalogue.ts';

/** A value inside a sentence. Names, numbers and dates are put into words by the reader's language. */
export type PhraseValue =
  | string
  | number
  | { readonly entity: string }
  | { readonly share: number }
  | { readonly shareRange: readonly [number, number] }
  | { readonly chance: number }
  | { readonly date: string }
  | { readonly list: readonly PhraseValue[] }
  | { readonly phrase: Phrase };

/** A sentence that has not been put into a language yet. */
export interface Phrase {
  readonly key: MessageKey;
  readonly params?: Readonly<Record<string, PhraseValue>>;
}
