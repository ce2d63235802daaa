import type { Catalogue } from './catalogue.ts';

/** Loads one language's catalogue; each is a chunk of its own, so that a page carries only the one it speaks. */
export async function loadCatalogue(language: 'en' | 'ja' | 'ko'): Promise<Catalogue> {
  if (language === 'ja') return (await import('./ja.ts')).ja;
  if (language === 'ko') return (await import('./ko.ts')).ko;
  return (await import('./en.ts')).en;
}
