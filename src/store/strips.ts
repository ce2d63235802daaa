import type { AppState } from './appState.ts';
import type { Start } from './parts.ts';

/**
 * Which strips lie over the picture, as the page's `data-strips` names them: the picture leaves room for them by this
 * alone, and so it does not move when they come.
 */
export function stripsOf({
  origin,
  view,
  words,
  embedded = false,
  presenting = false,
}: Pick<Start, 'origin' | 'view' | 'words'> & Partial<Pick<AppState, 'embedded' | 'presenting'>>): string {
  if (presenting) return '';
  const step = view?.step ?? null;
  return namesOf(origin?.type === 'snapshot' && !embedded, step !== null && words?.steps[step] !== undefined);
}

/** The strip that says which snapshot this is, and that of a story. */
export function namesOf(snapshot: boolean, story: boolean): string {
  return [...(snapshot ? ['snapshot'] : []), ...(story ? ['story'] : [])].join(' ');
}
