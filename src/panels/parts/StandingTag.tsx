import type { Standing } from '../../model/types.ts';
import { useWords } from './useWords.ts';

/** Stated, computed, assumed: a different mark and the word, never colour alone. */
export function StandingTag({ standing, quiet = false }: { readonly standing: Standing; readonly quiet?: boolean }) {
  const words = useWords();
  return (
    <span className={`p-standing p-standing-${standing}`}>
      <span className="p-standing-mark" aria-hidden="true" />
      <span className={quiet ? 'p-sr' : ''}>{words.word('facts.standing', standing)}</span>
    </span>
  );
}
