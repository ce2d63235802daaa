import type { Change } from '../../model/types.ts';
import { useApp } from '../../store/useApp.ts';
import { useWords } from './useWords.ts';

/** Puts changes on as a scenario of that name, or takes it off again. */
export function TryChanges({
  id,
  name,
  changes,
}: {
  readonly id: string;
  readonly name: string;
  readonly changes: readonly Change[];
}) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const view = useApp((state) => state.view);
  const change = useApp((state) => state.change);
  if (dataset === null || changes.length === 0) return null;
  const on = view.scenario === id;
  const scenarios = [...view.scenarios.filter((one) => one.id !== id), { id, name, dataset: dataset.id, changes }];
  return (
    <button
      type="button"
      className="p-link"
      aria-pressed={on}
      onClick={() =>
        on
          ? change({ key: 'panels.step.scenarioOff', params: { name } }, { scenario: null })
          : change({ key: 'panels.step.scenarioOn', params: { name } }, { scenarios, scenario: id })
      }
    >
      {words.text(on ? 'panels.scenario.undo' : 'panels.scenario.try')}
    </button>
  );
}
