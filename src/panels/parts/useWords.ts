import { selectDataset, selectSpeaker } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { type Words, wordsOf } from './words.ts';

/** The reader's words. */
export function useWords(): Words {
  return wordsOf(useApp(selectSpeaker), useApp(selectDataset));
}
