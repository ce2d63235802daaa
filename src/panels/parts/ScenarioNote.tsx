import { selectScenarioProblems } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { ProblemList } from './Notes.tsx';
import { useWords } from './useWords.ts';

/** Says that a scenario is on, so that no figure under it is taken for a fact, and takes it off. */
export function ScenarioNote() {
  const words = useWords();
  const scenario = useApp((state) => state.view.scenarios.find((one) => one.id === state.view.scenario));
  const problems = useApp(selectScenarioProblems);
  const setSession = useApp((state) => state.setSession);
  const change = useApp((state) => state.change);
  if (scenario === undefined) return null;
  return (
    <div className="p-scenario" role="note">
      <span>
        <b>{words.text('panels.scenario.on')}</b> {scenario.name}
      </span>
      <span className="p-scenario-do">
        <button type="button" className="p-link" onClick={() => setSession({ dialog: 'scenario' })}>
          {words.text('scenario.edit')}
        </button>{' '}
        <button
          type="button"
          className="p-link"
          onClick={() =>
            change({ key: 'panels.step.scenarioOff', params: { name: scenario.name } }, { scenario: null })
          }
        >
          {words.text('panels.scenario.off')}
        </button>
      </span>
      {problems.length === 0 ? null : (
        <>
          <p className="p-caveat">{words.text('scenario.doesNotFit')}</p>
          <ProblemList problems={problems} />
        </>
      )}
    </div>
  );
}
