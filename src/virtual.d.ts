// Made by the build: see cli/firstPictures.ts.
declare module 'virtual:first-picture/list' {
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
}
