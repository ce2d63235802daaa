// Made by the build: see cli/firstPictures.ts.
type MadePictures = Readonly<
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

declare module 'virtual:first-picture/list' {
  /** The opening picture, by `language-theme`. */
  export const firstPictures: MadePictures;
}

declare module 'virtual:first-picture/links' {
  /** The pictures that a link may ask for, by `language-theme` and what `linkPictures` says of its `pictureKey`. */
  export const firstPictures: MadePictures;
  export const linkPictures: ReadonlyMap<string, string>;
}
