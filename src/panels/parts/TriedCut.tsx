import type { Cut } from '../../analysis/answer.ts';
import { selectScenario } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { changeText } from '../scenario/changeText.ts';
import { TryChanges } from './TryChanges.tsx';
import { useWords } from './useWords.ts';

/** What is being tried out, where its own card is gone because it worked; with the way back. */
export function TriedCut({ cuts }: { readonly cuts: readonly Cut[] }) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const scenario = useApp(selectScenario);
  if (dataset === null || scenario === null || !scenario.id.startsWith('try ')) return null;
  if (cuts.some(({ id }) => scenario.id === `try ${id}`)) return null;
  return (
    <div className="p-card p-card-dep">
      <ul className="p-factlinks">
        {scenario.changes.map((change) => {
          const told = changeText(words, dataset, change);
          return <li key={told}>{told}</li>;
        })}
      </ul>
      <TryChanges id={scenario.id} name={scenario.name} changes={scenario.changes} />
    </div>
  );
}
