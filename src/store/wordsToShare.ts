import { noWords } from '../snapshot/snapshot.ts';
import type { AppState } from './appState.ts';

/** The words of the page with those that the sharer wrote for this snapshot. */
export function wordsToShare(
  state: Pick<AppState, 'words' | 'language'>,
  written: { readonly title: string; readonly note: string; readonly author: string },
): AppState['words'] {
  const { words, language } = state;
  const text = (given: string, stood: typeof words.title): typeof words.title => {
    const trimmed = given.trim();
    if (trimmed === '') return null;
    // What stands in other languages stays as long as this language's was not rewritten.
    return stood?.[language] === trimmed ? stood : { [language]: trimmed };
  };
  const author = written.author.trim();
  return {
    ...noWords,
    title: text(written.title, words.title),
    note: text(written.note, words.note),
    author: author === '' ? null : author,
    steps: words.steps,
  };
}
