import type { Change } from '../../model/types.ts';
import { useApp } from '../../store/useApp.ts';
import { cutText } from '../../view/measureText.ts';
import { changeText } from '../scenario/changeText.ts';
import { useWords } from './useWords.ts';

/** A name that fits on a chip and over a column. */
const longest = 44;
/** px that the first of several changes may take there, so that "+ 2 more" stays readable. */
const roomBeforeMore = 176;

/** Puts changes on as a scenario named after what it changes, or takes it off again. `name` where the changes have none. */
export function TryChanges({
  id,
  name: whole,
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
  const [first, ...more] = changes;
  const told = first === undefined ? whole : changeText(words, dataset, first);
  const cut = told.length > longest ? `${told.slice(0, longest - 1).trimEnd()}…` : told;
  const short = { first: cutText(told, roomBeforeMore, 12.5, 600), count: more.length };
  const name = more.length === 0 ? cut : words.text('scenario.shortName', short);
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
