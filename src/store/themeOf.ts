import type { Theme } from '../view/palette.ts';
import type { SessionSlice } from './appState.ts';

/** The theme that is on: the reader's choice, or the system's. */
export function themeOf(
  chosen: SessionSlice['theme'],
  contrast: SessionSlice['contrast'],
  systemDark: boolean,
): Exclude<Theme, 'print'> {
  const dark = chosen === 'dark' || (chosen === 'system' && systemDark);
  if (contrast === 'high') return dark ? 'darkContrast' : 'lightContrast';
  return dark ? 'dark' : 'light';
}
