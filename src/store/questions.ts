import type { Params } from '../analysis/answer.ts';
import { measureById } from '../analysis/registry.ts';
import type { Dataset } from '../model/types.ts';
import type { View } from '../view/view.ts';
import type { AppState, Question, Slot } from './appState.ts';
import { selectKinds, selectScenario } from './selectors.ts';

/** Which questions stand open, as the lens and the choices in it ask them. A slot that is not named asks nothing. */
export type Questions = Readonly<Partial<Record<Slot, Question>>>;
type Open = Partial<Record<Slot, Question>>;

/** Pure: the same choices ask the same questions. */
export function questionsOf(state: AppState): Questions {
  if (state.dataset === null) return {};
  const questions: Open = {
    ...lensQuestions(state.view, state.dataset),
    ...selectedQuestion(state),
    ...ask('conflicts', 'oversight.conflicts', {}),
  };
  const { main } = questions;
  if (main === undefined) return questions;
  // Before and after: the same question without the scenario, and on the other date.
  if (selectScenario(state) !== null) questions.before = { ...main, scenario: null };
  const { compare, knownBy } = state.view;
  if (compare !== null) questions.compare = { ...main, on: { asOf: compare, knownBy } };
  return questions;
}

function lensQuestions(view: View, dataset: Dataset): Open {
  switch (view.lens) {
    case 'map':
      return {};
    case 'influence':
      return influenceQuestions(view);
    case 'exposure':
      return exposureQuestions(view, dataset);
    case 'oversight': {
      const chosen = chosenMeasure(view, 'oversight');
      return chosen === null ? {} : ask('main', chosen, { ...endsOf(view), ...view.params });
    }
  }
}

function influenceQuestions(view: View): Open {
  const owner = view.from[0];
  const target = view.to[0];
  const both = owner !== undefined && target !== undefined;
  const one = target !== undefined ? 'influence.owners' : owner !== undefined ? 'influence.holdings' : null;
  const measure = chosenMeasure(view, 'influence') ?? (both ? 'influence.integrated' : one);
  const ends = endsOf(view);
  return {
    ...(measure === null ? {} : ask('main', measure, { ...ends, ...view.params })),
    ...(both ? ask('tests', 'influence.tests', ends) : {}),
    // The complete bar to 100 % stands beside every question about a target.
    ...(target === undefined ? {} : ask('extra', 'influence.owners', { target })),
  };
}

function exposureQuestions(view: View, dataset: Dataset): Open {
  const reported = dataset.routes.length > 0 ? ask('reported', 'exposure.reported', {}) : {};
  const chosen = chosenMeasure(view, 'exposure');
  const ends = endsOf(view);
  if (view.from.length === 0)
    return { ...reported, ...(chosen === null ? {} : ask('main', chosen, { ...ends, ...view.params })) };
  const extra = ask('extra', 'exposure.reach', ends);
  const measure = chosen ?? (view.to.length > 0 ? 'exposure.routes' : null);
  return {
    ...reported,
    ...extra,
    ...(measure === null ? {} : ask('main', measure, { ...ends, ...view.params })),
    ...(view.to.length > 0 ? ask('cut', 'exposure.cut', ends) : {}),
  };
}

function selectedQuestion(state: AppState): Open {
  const { selected } = state.view;
  if (selected === null || selectKinds(state).get(selected) !== 'party') return {};
  return ask('selected', 'influence.owners', { target: selected });
}

/** What the lens has to say, under every name by which a measure may ask for it. */
function endsOf({ from, to, via, effects, weak }: View): Params {
  const [owner] = from;
  const [target] = to;
  return {
    ...(owner === undefined ? {} : { owner, entity: owner }),
    ...(target === undefined ? {} : { target, ...(owner === undefined ? { entity: target } : {}) }),
    ...(from.length === 0 ? {} : { from, owners: from }),
    ...(to.length === 0 ? {} : { to, targets: to }),
    ...(via.length === 0 ? {} : { via }),
    control: effects.includes('control'),
    data: effects.includes('data'),
    outage: effects.includes('outage'),
    weak,
  };
}

/** A question to a measure, with those of the parameters that it asks for; nothing when there is no such measure. */
function ask(slot: Slot, measure: string, params: Params): Open {
  const known = measureById(measure);
  if (known === undefined) return {};
  const asked = Object.entries(params).filter(([id, value]) => {
    const parameter = known.parameters.find((one) => one.id === id);
    // `control` is a switch of the exposure lens and could be something else elsewhere.
    return parameter !== undefined && (typeof value !== 'boolean' || parameter.type === 'truth');
  });
  return { [slot]: { measure, params: Object.fromEntries(asked) } };
}

function chosenMeasure({ measure }: View, family: string): string | null {
  return measure?.startsWith(`${family}.`) === true ? measure : null;
}
