import type { StakeAt } from '../../model/types.ts';
import { selectBefore } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { stakeBefore } from '../../view/sinceBefore.ts';
import { Changed } from './Changed.tsx';
import { FactLink } from './FactLink.tsx';
import { stakeFigure } from './stakeFigure.ts';
import { useWords } from './useWords.ts';

/** A holding as one figure that opens it, and what it was before a what-if: 0 for one that the what-if made. */
export function StakeFigure({ at, gone = false }: { readonly at: StakeAt; readonly gone?: boolean }) {
  const words = useWords();
  const day = useApp(selectBefore);
  const held = stakeBefore(day, at.stake.id);
  const was = day === undefined ? undefined : held === undefined ? words.share(0) : stakeFigure(words, held);
  return (
    <b className="p-metric-value">
      <FactLink id={at.stake.id}>
        <Changed was={was} now={gone ? words.share(0) : stakeFigure(words, at)} />
      </FactLink>
    </b>
  );
}
