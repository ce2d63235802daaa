import './scenario.css';
import { Copy, Plus, Trash2, X } from 'lucide-react';
import type { Scenario } from '../model/types.ts';
import {
  addChanges,
  addScenario,
  duplicate,
  put,
  removeScenario,
  switchScenario,
  withoutChange,
} from '../store/scenarioActions.ts';
import { selectAt, selectDataset, selectScenario, selectScenarioProblems } from '../store/selectors.ts';
import { mostCompared, openSides } from '../store/sideQuestions.ts';
import { useApp, useAppStore } from '../store/useApp.ts';
import { Modal } from './Modal.tsx';
import { ProblemList } from './parts/Notes.tsx';
import { SidesTable } from './parts/SidesTable.tsx';
import { useWords } from './parts/useWords.ts';
import { ChangeForm } from './scenario/ChangeForm.tsx';
import { changeText } from './scenario/changeText.ts';

/** What if: scenarios at hand, what the one that is on supposes, and all of them against the facts in one table. */
export function ScenarioPanel() {
  const words = useWords();
  const store = useAppStore();
  const view = useApp((state) => state.view);
  const on = useApp(selectScenario);
  const setSession = useApp((state) => state.setSession);
  const names = [words.text('scenario.facts'), ...view.scenarios.slice(0, mostCompared).map((one) => one.name)];
  return (
    <Modal title={words.text('scenario.title')} wide onClose={() => setSession({ dialog: null })}>
      <p>{words.text('scenario.what')}</p>
      <fieldset className="scenarios">
        <legend className="p-sr">{words.text('scenario.title')}</legend>
        <label className="scenario-row">
          <input
            type="radio"
            name="scenario"
            checked={on === null}
            onChange={() => switchScenario(store.getState(), null)}
          />
          <span>{words.text('scenario.facts')}</span>
        </label>
        {view.scenarios.map((scenario) => (
          <ScenarioRow key={scenario.id} scenario={scenario} on={scenario.id === on?.id} />
        ))}
      </fieldset>
      <button
        type="button"
        className="button"
        onClick={() =>
          addScenario(store.getState(), words.text('scenario.newName', { number: view.scenarios.length + 1 }))
        }
      >
        <Plus size={14} aria-hidden="true" /> {words.text('scenario.new')}
      </button>
      {on === null ? null : <Edited scenario={on} />}
      {view.scenarios.length === 0 ? null : (
        <>
          <h3 className="scenario-caption">{words.text('scenario.compared')}</h3>
          {view.scenarios.length > mostCompared ? (
            <p>{words.text('scenario.compared.first', { count: mostCompared })}</p>
          ) : null}
          <SidesTable sides={openSides({ view, dialog: 'scenario' })} names={names} />
        </>
      )}
    </Modal>
  );
}

/** A scenario by its name: put on, renamed, copied, thrown away. */
function ScenarioRow({ scenario, on }: { readonly scenario: Scenario; readonly on: boolean }) {
  const words = useWords();
  const store = useAppStore();
  const { id, name } = scenario;
  return (
    <div className="scenario-row">
      <input
        type="radio"
        name="scenario"
        aria-label={name}
        checked={on}
        onChange={() => switchScenario(store.getState(), id)}
      />
      <input
        className="field"
        aria-label={words.text('scenario.rename', { name })}
        value={name}
        maxLength={120}
        onChange={(event) => {
          if (event.target.value.trim() !== '') put(store.getState(), { ...scenario, name: event.target.value }, name);
        }}
      />
      <span className="scenario-count">{words.text('scenario.count', { count: scenario.changes.length })}</span>
      <button
        type="button"
        className="button plain icon"
        aria-label={words.text('scenario.copy', { name })}
        title={words.text('scenario.copy', { name })}
        onClick={() => duplicate(store.getState(), scenario, words.text('scenario.copyName', { name }))}
      >
        <Copy size={14} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="button plain icon"
        aria-label={words.text('scenario.remove', { name })}
        title={words.text('scenario.remove', { name })}
        onClick={() => removeScenario(store.getState(), id)}
      >
        <Trash2 size={14} aria-hidden="true" />
      </button>
    </div>
  );
}

/** What the scenario that is on supposes, change by change, and one more to add. */
function Edited({ scenario }: { readonly scenario: Scenario }) {
  const words = useWords();
  const store = useAppStore();
  const dataset = useApp(selectDataset);
  const facts = useApp((state) => state.dataset);
  const at = useApp(selectAt);
  const problems = useApp(selectScenarioProblems);
  if (dataset === null || facts === null || at === null) return null;
  return (
    <div className="scenario-edit">
      <h3 className="scenario-caption">{words.text('scenario.supposes', { name: scenario.name })}</h3>
      {scenario.changes.length === 0 ? <p>{words.text('scenario.empty')}</p> : null}
      <ol className="scenario-changes">
        {scenario.changes.map((change, index) => {
          const text = changeText(words, facts, change);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: changes have no id; their order is their identity
            <li key={index}>
              <span>{text}</span>
              <button
                type="button"
                className="button plain icon small"
                aria-label={words.text('scenario.takeOut', { change: text })}
                title={words.text('scenario.takeOut', { change: text })}
                onClick={() => withoutChange(store.getState(), scenario, index)}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ol>
      {problems.length === 0 ? null : (
        <>
          <p className="p-caveat">{words.text('scenario.doesNotFit')}</p>
          <ProblemList problems={problems} />
        </>
      )}
      <ChangeForm at={at} onAdd={(changes) => addChanges(store.getState(), scenario.name, changes)} />
    </div>
  );
}
