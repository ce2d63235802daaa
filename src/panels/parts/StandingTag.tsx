import type { Standing } from '../../model/types.ts';
import { useWords } from './useWords.ts';

/** A result derived by rule: computed, and beside it what its facts are. The weakest fact is not the standing of the result. */
export function DerivedTag({ facts, quiet = false }: { readonly facts: Standing; readonly quiet?: boolean }) {
  const words = useWords();
  return (
    <>
      <StandingTag standing={facts === 'assumed' ? 'assumed' : 'computed'} quiet={quiet} />
      <span className={quiet ? 'p-sr' : 'p-hint'}>
        {words.text('panels.route.factsStanding', { standing: words.word('facts.standing', facts) })}
      </span>
    </>
  );
}

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
