import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

const latin =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212, U+2215, U+FEFF, U+FFFD';

/** Fetches Inter, Latin only, served from here, and puts it on the page: never before the page answers. */
export async function fetchLetters(): Promise<void> {
  const face = new FontFace('Inter Variable', `url("${inter}") format("woff2-variations")`, {
    weight: '100 900',
    unicodeRange: latin,
  });
  document.fonts.add(face);
  await face.load();
}
