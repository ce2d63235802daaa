import type { AppState, Question, Slot } from './appState.ts';
import { selectKinds, selectScenario } from './selectors.ts';

/** Which questions stand open, as the lens and the choices in it ask them. A slot that is not named asks nothing. */
export type Questions = Readonly<Partial<Record<Slot, Question>>>;

/** Pure: the same choices ask the same questions. */
export function questionsOf(state: AppState): Questions {
  if (state.dataset === null) return {};
  const questions: Partial<Record<Slot, Question>> = { ...lensQuestions(state), ...selectedQuestion(state) };
  const { main } = questions;
  if (main === undefined) return questions;
  // Before and after: the same question without the scenario, and on the other date.
  if (selectScenario(state) !== null) questions.before = { ...main, scenario: null };
  const { compare, knownBy } = state.view;
  if (compare !== null) questions.compare = { ...main, on: { asOf: compare, knownBy } };
  return questions;
}

function lensQuestions(state: AppState): Partial<Record<Slot, Question>> {
  switch (state.view.lens) {
    case 'map':
      return {};
    case 'influence':
      return influenceQuestions(state);
    case 'exposure':
      return exposureQuestions(state);
    case 'oversight':
      return oversightQuestions(state);
  }
}

function influenceQuestions({ view }: AppState): Partial<Record<Slot, Question>> {
  const owner = view.from[0];
  const target = view.to[0];
  const ends = { ...(owner === undefined ? {} : { owner }), ...(target === undefined ? {} : { target }) };
  const chosen = chosenMeasure(view.measure, 'influence');
  const both = owner !== undefined && target !== undefined;
  const usual = both
    ? 'influence.integrated'
    : target !== undefined
      ? 'influence.owners'
      : owner !== undefined
        ? 'influence.holdings'
        : null;
  const measure = chosen ?? usual;
  return {
    ...(measure === null ? {} : { main: { measure, params: { ...ends, ...view.params } } }),
    ...(both ? { tests: { measure: 'influence.tests', params: ends } } : {}),
    // The complete bar to 100 % stands beside every question about a target.
    ...(target === undefined ? {} : { extra: { measure: 'influence.owners', params: { target } } }),
  };
}

function exposureQuestions(state: AppState): Partial<Record<Slot, Question>> {
  const { view, dataset } = state;
  const reported: Partial<Record<Slot, Question>> =
    dataset !== null && dataset.routes.length > 0 ? { reported: { measure: 'exposure.reported', params: {} } } : {};
  if (view.from.length === 0) return reported;
  const shared = { start: view.from, effects: view.effects, weak: view.weak };
  const extra: Question = { measure: 'exposure.reach', params: shared };
  const chosen = chosenMeasure(view.measure, 'exposure');
  if (view.to.length === 0)
    return {
      ...reported,
      extra,
      ...(chosen === null ? {} : { main: { measure: chosen, params: { ...shared, ...view.params } } }),
    };
  const ends = { ...shared, target: view.to, ...(view.via.length > 0 ? { via: view.via } : {}) };
  return {
    ...reported,
    extra,
    main: { measure: chosen ?? 'exposure.routes', params: { ...ends, ...view.params } },
    cut: { measure: 'exposure.cut', params: ends },
  };
}

function oversightQuestions(state: AppState): Partial<Record<Slot, Question>> {
  const chosen = chosenMeasure(state.view.measure, 'oversight');
  const conflicts: Question = { measure: 'oversight.conflicts', params: {} };
  return {
    conflicts,
    ...(chosen === null ? {} : { main: { measure: chosen, params: state.view.params } }),
  };
}

function selectedQuestion(state: AppState): Partial<Record<Slot, Question>> {
  const { selected } = state.view;
  if (selected === null || selectKinds(state).get(selected) !== 'party') return {};
  return { selected: { measure: 'influence.owners', params: { target: selected } } };
}

function chosenMeasure(measure: string | null, family: string): string | null {
  return measure?.startsWith(`${family}.`) === true ? measure : null;
}
