import type { Language } from '../model/types.ts';
import type { SessionValues } from './appState.ts';
import type { Keep } from './parts.ts';

const languages: readonly Language[] = ['en', 'ja', 'ko'];

/** The reader's language: the one remembered, else the first of the browser's that we speak, else English. */
export function readLanguage(keep: Keep, wanted: readonly string[]): Language {
  const kept = keep.get('language');
  const spoken = [kept ?? '', ...wanted].map((tag) => tag.toLowerCase().split('-')[0]);
  for (const tag of spoken) {
    const language = languages.find((known) => known === tag);
    if (language !== undefined) return language;
  }
  return 'en';
}

/** Theme, contrast and timeline as the reader left them; anything unknown is the default: a narrow page folds the timeline. */
export function readSession(
  keep: Keep,
  narrow = false,
): Pick<SessionValues, 'theme' | 'contrast' | 'singleKeys' | 'timelineOpen'> {
  const theme = keep.get('theme');
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    contrast: keep.get('contrast') === 'high' ? 'high' : 'normal',
    singleKeys: keep.get('singleKeys') !== 'off',
    timelineOpen: narrow ? keep.get('timeline') === 'open' : keep.get('timeline') !== 'closed',
  };
}

/** Keeps choices in the browser where it lets us: a page opened from disk or in private mode forgets them, quietly. */
export function keepIn(storage: () => Storage): Keep {
  return {
    get: (key) => {
      try {
        return storage().getItem(`throughline.${key}`);
      } catch {
        return null;
      }
    },
    set: (key, value) => {
      try {
        storage().setItem(`throughline.${key}`, value);
      } catch {
        // Not allowed here: the choice holds until the page is closed.
      }
    },
  };
}
