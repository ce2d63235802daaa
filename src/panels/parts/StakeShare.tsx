import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { useWords } from './useWords.ts';

/** The share of a stake on the date of the page: capital, else votes. */
export function StakeShare({ id }: { readonly id: string }) {
  const words = useWords();
  const stake = useApp(selectAt)?.stakes.find((one) => one.stake.id === id);
  return <>{stake === undefined ? id : words.shareOf(stake.capital)}</>;
}
