import type { Change, Scenario } from '../model/types.ts';
import type { AppState } from './appState.ts';
import { selectScenario } from './selectors.ts';

// What can be done with scenarios. Each makes one step of undo; the data are never touched.

/** Changes put on: into the scenario that is on, or into a new one of this name. */
export function addChanges(state: AppState, name: string, changes: readonly Change[]): void {
  const on = selectScenario(state);
  if (state.dataset === null) return;
  if (on === null) addScenario(state, name, changes);
  else put(state, { ...on, changes: [...on.changes, ...changes] }, name);
}

/** A new scenario, which is on from now. */
export function addScenario(state: AppState, name: string, changes: readonly Change[] = []): void {
  const { dataset, view } = state;
  if (dataset === null) return;
  const scenario: Scenario = { id: freeId(view.scenarios), name, dataset: dataset.id, changes };
  state.change(
    { key: 'panels.step.scenarioOn', params: { name } },
    { scenarios: [...view.scenarios, scenario], scenario: scenario.id },
  );
}

/** Puts a scenario in the place of the one with its id. `step`: what was done, for undo. */
export function put(state: AppState, scenario: Scenario, step: string): void {
  const scenarios = state.view.scenarios.map((one) => (one.id === scenario.id ? scenario : one));
  state.change({ key: 'scenario.step.change', params: { name: step } }, { scenarios, scenario: scenario.id });
}

/** Takes one change out again. */
export function withoutChange(state: AppState, scenario: Scenario, index: number): void {
  put(state, { ...scenario, changes: scenario.changes.filter((_, at) => at !== index) }, scenario.name);
}

/** A copy under another name, on in the place of its original. */
export function duplicate(state: AppState, scenario: Scenario, name: string): void {
  addScenario(state, name, scenario.changes);
}

/** Away with it; the facts stand again if it was on. */
export function removeScenario(state: AppState, id: string): void {
  const { scenarios, scenario } = state.view;
  const gone = scenarios.find((one) => one.id === id);
  if (gone === undefined) return;
  state.change(
    { key: 'scenario.step.remove', params: { name: gone.name } },
    { scenarios: scenarios.filter((one) => one.id !== id), scenario: scenario === id ? null : scenario },
  );
}

/** Puts a scenario on, or the facts (null). */
export function switchScenario(state: AppState, id: string | null): void {
  const name = state.view.scenarios.find((one) => one.id === (id ?? state.view.scenario))?.name ?? '';
  state.change(
    { key: id === null ? 'panels.step.scenarioOff' : 'panels.step.scenarioOn', params: { name } },
    { scenario: id },
  );
}

function freeId(scenarios: readonly Scenario[]): string {
  let n = scenarios.length + 1;
  while (scenarios.some((one) => one.id === `what-if-${n}`)) n += 1;
  return `what-if-${n}`;
}
