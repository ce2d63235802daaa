import { selectDataset } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { type Found, findFact } from './findFact.ts';

/** Finds things by id: with the scenario applied, and, for what the scenario took away, as the data has it. */
export function useFind(): (id: string) => Found | null {
  const changed = useApp(selectDataset);
  const plain = useApp((state) => state.dataset);
  return (id) => (changed === null ? null : findFact(changed, id)) ?? (plain === null ? null : findFact(plain, id));
}
