import { X } from 'lucide-react';
import { commandById } from '../../store/commands.ts';
import { switchScenario } from '../../store/scenarioActions.ts';
import { selectScenario } from '../../store/selectors.ts';
import { useApp, useAppStore } from '../../store/useApp.ts';
import { useWords } from './useWords.ts';

/** What the figures and the picture are limited to or suppose: never unsaid, and one click back from each. */
export function StateChips() {
  const words = useWords();
  const store = useAppStore();
  const view = useApp((state) => state.view);
  const scenario = useApp(selectScenario);
  const change = useApp((state) => state.change);
  const setSession = useApp((state) => state.setSession);
  const { filters, knownBy, compare, off } = view;
  const left = [
    ...filters.withoutGrades.map((grade) => words.word('facts.grade', grade)),
    ...filters.withoutStandings.map((standing) => words.word('facts.standing', standing)),
    ...(filters.withoutSources.length === 0
      ? []
      : [words.text('chip.filter.sources', { count: filters.withoutSources.length })]),
  ];
  return (
    <>
      {scenario === null ? null : (
        <span className="chip chip-split">
          <button type="button" onClick={() => setSession({ dialog: 'scenario' })} title={words.text('scenario.edit')}>
            <b>{words.text('chip.scenario', { name: shorten(scenario.name) })}</b>
          </button>
          <Back label={words.text('chip.scenario.end')} onClick={() => switchScenario(store.getState(), null)} />
        </span>
      )}
      {left.length === 0 ? null : (
        <Chip
          text={words.text('chip.filter', { what: words.list(left) })}
          back={words.text('chip.filter.end')}
          onBack={() =>
            change(
              { key: 'panels.step.filter' },
              { filters: { withoutSources: [], withoutGrades: [], withoutStandings: [] } },
            )
          }
        />
      )}
      {knownBy === null ? null : (
        <Chip
          text={words.text('chip.knownBy', { date: { date: knownBy } })}
          back={words.text('chip.knownBy.end')}
          onBack={() => change({ key: 'page.step.knownBy' }, { knownBy: null })}
        />
      )}
      {compare === null ? null : (
        <Chip
          text={words.text('chip.compare', { date: { date: compare } })}
          back={words.text('compare.end')}
          onBack={() => change({ key: 'compare.step.end' }, { compare: null })}
        />
      )}
      {off.length === 0 ? null : (
        <Chip
          text={words.text('chip.off', { count: off.length })}
          back={words.text('chip.off.end')}
          onBack={() => commandById('linksOn').run(store.getState())}
        />
      )}
    </>
  );
}

function Chip({ text, back, onBack }: { readonly text: string; readonly back: string; readonly onBack: () => void }) {
  return (
    <span className="chip chip-split">
      <span>{text}</span>
      <Back label={back} onClick={onBack} />
    </span>
  );
}

function Back({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      <X size={13} aria-hidden="true" />
    </button>
  );
}

function shorten(text: string): string {
  return text.length <= 48 ? text : `${text.slice(0, 47)}…`;
}
