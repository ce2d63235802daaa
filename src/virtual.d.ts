// Made by the build: see cli/firstPictures.ts.
declare module 'virtual:first-picture/list' {
  export const firstPictures: Readonly<
    Record<string, (() => Promise<{ readonly svg: string; readonly title: string }>) | undefined>
  >;
}
