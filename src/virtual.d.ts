// Made by the build: see cli/firstPictures.ts.
declare module 'virtual:first-picture/list' {
  /** Pictures by `language-theme`, and what `linkPictures` says behind it. */
  export const firstPictures: Readonly<
    Record<
      string,
      | (() => Promise<{
          readonly svg: string;
          readonly title: string;
          /** Where the picture is looked at first, in its own px. */
          readonly centre: { readonly x: number; readonly y: number } | null;
        }>)
      | undefined
    >
  >;
  /** The pictures that a link may ask for, by `pictureKey`. */
  export const linkPictures: ReadonlyMap<string, string>;
}
