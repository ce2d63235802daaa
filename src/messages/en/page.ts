/** English sentences: page. */
export const enPage = {
  'page.name': 'Throughline',
} as const;
