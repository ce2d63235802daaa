import type { Catalogue } from './catalogue.ts';

/** Loads one language's catalogue; each is a chunk of its own, so that a page carries only the one it speaks. */
export async function loadCatalogue(language: 'en' | 'ja' | 'ko'): Promise<Catalogue> {
  if (language === 'ja') return (await import('./ja.ts')).ja;
  if (language === 'ko') return (await import('./ko.ts')).ko;
  return (await import('./en.ts')).en;
}

/**
 * The sentences of the opening page alone: map, influence, timeline, problems. A page starts with these and asks for the
 * whole catalogue when it has come to rest or another part of it is opened; until then no other sentence is on it.
 */
export async function loadFirstCatalogue(language: 'en' | 'ja' | 'ko'): Promise<Catalogue> {
  if (language === 'ja') return (await import('./ja/first.ts')).jaFirst as Catalogue;
  if (language === 'ko') return (await import('./ko/first.ts')).koFirst as Catalogue;
  return (await import('./en/first.ts')).enFirst as unknown as Catalogue;
}
