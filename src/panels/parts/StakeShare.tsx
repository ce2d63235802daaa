import { selectAt, selectBefore } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { stakeBefore } from '../../view/sinceBefore.ts';
import { Changed } from './Changed.tsx';
import { useWords } from './useWords.ts';

/** The capital share of a stake on the date of the page, as chains multiply it; with what it was before a what-if. */
export function StakeShare({ id }: { readonly id: string }) {
  const words = useWords();
  const stake = useApp(selectAt)?.stakes.find((one) => one.stake.id === id);
  const before = stakeBefore(useApp(selectBefore), id);
  if (stake === undefined) return <>{id}</>;
  return <Changed was={before && words.shareOf(before.capital)} now={words.shareOf(stake.capital)} />;
}
