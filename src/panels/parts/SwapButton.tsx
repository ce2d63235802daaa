import { ArrowUpDown } from 'lucide-react';
import { useApp } from '../../store/useApp.ts';
import { useWords } from './useWords.ts';

/** Asks the question the other way round. */
export function SwapButton() {
  const words = useWords();
  const { from, to } = useApp((state) => state.view);
  const change = useApp((state) => state.change);
  return (
    <button
      type="button"
      className="p-swap"
      disabled={from.length === 0 && to.length === 0}
      aria-label={words.text('panels.swap')}
      title={words.text('panels.swap')}
      onClick={() => change({ key: 'panels.step.swap' }, { from: to, to: from, lit: null })}
    >
      <ArrowUpDown size={14} aria-hidden="true" />
    </button>
  );
}
