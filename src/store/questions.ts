import type { Params, ParamValue } from '../analysis/answer.ts';
import type { MeasureDescription } from '../analysis/measure.ts';
import type { Dataset } from '../model/types.ts';
import type { View } from '../view/view.ts';
import type { AppState, Question, Slot, SlotBefore } from './appState.ts';
import { holdingToward } from './holdingToward.ts';
import { selectKinds, selectScenario } from './selectors.ts';
import { sideQuestions } from './sideQuestions.ts';

/** Which questions stand open, as the lens and the choices in it ask them. A slot that is not named asks nothing. */
export type Questions = Readonly<Partial<Record<Slot, Question>>>;
type Open = Partial<Record<Slot, Question>>;

/** Pure: the same choices ask the same questions. */
export function questionsOf(state: AppState): Questions {
  if (state.dataset === null) return {};
  const { view } = state;
  const questions: Open = {
    ...lensQuestions(view, state.dataset),
    ...selectedQuestion(state),
    conflicts: { measure: 'oversight.conflicts', params: view.lens === 'oversight' ? oversightRule(view) : {} },
    ...sideQuestions(state),
  };
  chooseMain(questions, view, state.measures);
  // Before and after: the same questions without the scenario, and the main one on the other date.
  if (selectScenario(state) !== null) Object.assign(questions, withoutScenario(questions, view));
  const main = questions.main ?? (view.lens === 'oversight' ? questions.conflicts : undefined);
  if (main === undefined) return questions;
  if (view.compare !== null) questions.compare = { ...main, on: { asOf: view.compare, knownBy: view.knownBy } };
  return questions;
}

const slotsBefore: readonly SlotBefore[] = [
  'main',
  'extra',
  'tests',
  'flip',
  'power',
  'indirect',
  'conflicts',
  'selected',
];

/** Every question whose figures are on show, asked of the facts alone. */
function withoutScenario(questions: Open, view: View): Open {
  const before: Open = {};
  for (const slot of slotsBefore) {
    const question = questions[slot];
    // Outside its lens a conflict is only named, without figures.
    if (question === undefined || (slot === 'conflicts' && view.lens !== 'oversight')) continue;
    before[`before.${slot}`] = { ...question, scenario: null };
  }
  return before;
}

/** A measure chosen by name takes the place of the lens's own question, once its parameters are known. */
function chooseMain(questions: Open, view: View, measures: readonly MeasureDescription[]): void {
  if (view.measure?.startsWith(`${view.lens}.`) !== true) return;
  const chosen = measures.find((measure) => measure.id === view.measure);
  if (chosen === undefined) delete questions.main;
  else questions.main = { measure: chosen.id, params: paramsFor(chosen, view) };
}

/** What a view is shared with: the questions that its lens asks, not those that only a panel asks on the way. */
export function sharedQuestions(
  view: View,
  dataset: Dataset,
  measures: readonly MeasureDescription[],
): readonly Question[] {
  const open = lensQuestions(view, dataset);
  if (view.lens === 'oversight') open.conflicts = { measure: 'oversight.conflicts', params: oversightRule(view) };
  chooseMain(open, view, measures);
  const shared = [open.main, open.tests, open.conflicts, open.cut];
  const asked = shared.flatMap((question) => (question === undefined ? [] : [question]));
  return [...new Map(asked.map((question) => [JSON.stringify(question), question])).values()];
}

function lensQuestions(view: View, dataset: Dataset): Open {
  if (view.lens === 'influence') return influenceQuestions(view, dataset);
  if (view.lens === 'oversight') return oversightQuestions(view);
  return view.lens === 'exposure' ? exposureQuestions(view, dataset) : {};
}

/** The matrix stands beside the conflicts; a pair that was chosen in it is followed in both graphs. */
function oversightQuestions(view: View): Open {
  const rule = oversightRule(view);
  const [from] = view.from;
  const [to] = view.to;
  const open: Open = { extra: { measure: 'oversight.matrix', params: rule } };
  if (from === undefined || to === undefined || from === to) return open;
  return { ...open, main: { measure: 'oversight.joint', params: { from: [from], to: [to], ...rule } } };
}

/** What counts as influence and as exposure: the reader's choice, with the effects of the exposure lens. */
function oversightRule(view: View): Params {
  const chosen = ['influence', 'threshold'].flatMap((id) => {
    const value = view.params[id];
    return value === undefined ? [] : [[id, value] as const];
  });
  return { ...Object.fromEntries(chosen), ...countedIn(view) };
}

function influenceQuestions({ from, to, params }: View, dataset: Dataset): Open {
  const [owner] = from;
  const [target] = to;
  if (target === undefined)
    return owner === undefined ? {} : { main: { measure: 'influence.holdings', params: { owner } } };
  // The complete bar to 100 % stands beside every question about a target.
  const extra: Question = { measure: 'influence.owners', params: { target } };
  const voting: Open = {
    extra,
    power: { measure: 'influence.power', params: { target } },
    indirect: { measure: 'influence.indirectPower', params: { target } },
  };
  if (owner === undefined || owner === target) return { main: extra, ...voting };
  const { chains } = params;
  const held = holdingToward(dataset, owner, target);
  const breaks =
    held === null
      ? {}
      : {
          breaks: {
            measure: 'influence.breakpoints',
            params: { holder: owner, company: held.target, owner, target },
          },
        };
  return {
    main: {
      measure: 'influence.integrated',
      params: { owner, target, ...(typeof chains === 'number' ? { chains } : {}) },
    },
    tests: { measure: 'influence.tests', params: { owner, target } },
    flip: { measure: 'influence.flip', params: { owner, target } },
    ...breaks,
    ...voting,
  };
}

function exposureQuestions(view: View, dataset: Dataset): Open {
  const open: Open = dataset.routes.length > 0 ? { reported: { measure: 'exposure.reported', params: {} } } : {};
  const { from, to, via, params } = view;
  if (from.length === 0) return open;
  const counted = countedIn(view);
  open.extra = { measure: 'exposure.reach', params: { from, ...counted } };
  if (to.length === 0) return open;
  const limits = Object.entries(params).filter(([id]) => id === 'k' || id === 'maxHops');
  const through = via.length > 0 ? { via } : {};
  open.main = {
    measure: 'exposure.routes',
    params: { from, to, ...through, ...counted, ...Object.fromEntries(limits) },
  };
  open.cut = { measure: 'exposure.cut', params: { from, to, ...counted } };
  return open;
}

function selectedQuestion(state: AppState): Open {
  const { selected } = state.view;
  if (selected === null || selectKinds(state).get(selected) !== 'party') return {};
  return { selected: { measure: 'influence.owners', params: { target: selected } } };
}

function countedIn({ effects, weak }: View): Params {
  return {
    control: effects.includes('control'),
    data: effects.includes('data'),
    outage: effects.includes('outage'),
    weak,
  };
}

/** What the lens has to say, under every name by which a measure may ask for it, and then the measure's own form. */
function paramsFor(measure: MeasureDescription, view: View): Params {
  const { from, to, via } = view;
  const said: Readonly<Record<string, ParamValue | undefined>> = {
    owner: from[0],
    target: to[0],
    from,
    to,
    via,
    ...countedIn(view),
    ...view.params,
  };
  const params: Record<string, ParamValue> = {};
  for (const { id, type } of measure.parameters) {
    const value = said[id];
    const fitting = type === 'entity' && Array.isArray(value) ? (value[0] as string | undefined) : value;
    if (fitting === undefined || (Array.isArray(fitting) && fitting.length === 0)) continue;
    params[id] = fitting;
  }
  return params;
}
