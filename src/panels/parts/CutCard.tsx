import type { Cut } from '../../analysis/answer.ts';
import { useApp } from '../../store/useApp.ts';
import { FactLink, FactLinks } from './FactLink.tsx';
import { useLit } from './useLit.ts';
import { useWords } from './useWords.ts';

/** What to cut, what is left then, what it costs; and a switch that tries it out as a scenario. */
export function CutCard({ cut }: { readonly cut: Cut }) {
  const words = useWords();
  const { lit, toggle } = useLit(cut.id);
  const left =
    cut.cost === null
      ? words.text('panels.cut.none')
      : cut.routesLeft === undefined
        ? words.text('panels.cut.cost', { cost: cut.cost })
        : words.text('panels.cut.left', { count: cut.routesLeft });
  return (
    <div className={lit ? 'p-card p-card-dep p-card-on' : 'p-card p-card-dep'}>
      <button type="button" className="p-card-head" aria-pressed={lit} onClick={toggle}>
        <span className="p-card-title">{words.say(cut.title)}</span>
        <b className="p-card-value">{left}</b>
        <span className="p-card-sub">
          {[
            cut.minimal ? words.text('panels.cut.minimal') : '',
            cut.cost !== null && cut.routesLeft !== undefined ? words.text('panels.cut.cost', { cost: cut.cost }) : '',
            cut.chanceLeft === undefined ? '' : words.text('panels.cut.chance', { chance: { chance: cut.chanceLeft } }),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </button>
      {lit ? (
        <>
          <FactLinks ids={cut.links} />
          <ul className="p-factlinks">
            {cut.entities.map((entity) => (
              <li key={entity}>
                <FactLink id={entity} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <TryChanges id={`try ${cut.id}`} name={words.say(cut.title)} changes={cut.changes} />
    </div>
  );
}

/** Puts changes on as a scenario of that name, or takes it off again. */
function TryChanges({
  id,
  name,
  changes,
}: {
  readonly id: string;
  readonly name: string;
  readonly changes: Cut['changes'];
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
