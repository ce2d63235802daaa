import { firstPictures, linkPictures } from 'virtual:first-picture/links';
import type { Language } from './model/types.ts';
import { peekLink } from './snapshot/peek.ts';
import type { Theme } from './view/palette.ts';

type Picture = Awaited<ReturnType<NonNullable<(typeof firstPictures)[string]>>>;

/** What can be seen of the link in the address before it has been read. */
export interface LinkStart {
  /** Whether it opens in a story. */
  readonly story: boolean;
  /** Loads its picture, where the build has made it. */
  readonly load: (language: Language, theme: Theme) => Promise<Picture> | undefined;
  /** Asks for what draws it, where the build has not. */
  readonly fetchAhead: (language: Language) => void;
}

/** Looks into the link of the address: how the page begins that opens it. */
export async function startLink(hash: string): Promise<LinkStart> {
  const peek = await peekLink(hash);
  const which = linkPictures.get(peek?.key ?? '');
  return {
    story: peek?.story === true,
    load: (language, theme) => (which === undefined ? undefined : firstPictures[`${language}-${theme}${which}`]?.()),
    fetchAhead: (language) =>
      void import('./fetchForLink.ts').then(({ fetchForLink }) => fetchForLink(language, peek?.caseId ?? null)),
  };
}
