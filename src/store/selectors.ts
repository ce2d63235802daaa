import type { Answer, Cut } from '../analysis/answer.ts';
import type { Speaker } from '../messages/say.ts';
import type { Problem, Result } from '../model/problem.ts';
import { applyScenario } from '../model/scenario.ts';
import { datasetAt } from '../model/time.ts';
import { type Dataset, type DatasetAt, type Entity, partyKinds, type Scenario } from '../model/types.ts';
import type { Drawing } from '../view/drawing.ts';
import { drawView } from '../view/encode.ts';
import { readLitHop } from '../view/litHop.ts';
import { cutAtEnd } from '../view/stoppingCut.ts';
import type { View } from '../view/view.ts';
import type { AppState, Asked, Slot } from './appState.ts';
import { memoLast } from './memo.ts';
import { speakerOf } from './speakerOf.ts';

// What can be computed from the state. Pure and remembered: the same state gives the same object.

/** What an id of the dataset names. */
export type IdKind =
  | 'party'
  | 'asset'
  | 'stake'
  | 'controlRight'
  | 'dependency'
  | 'requirement'
  | 'event'
  | 'count'
  | 'route'
  | 'statement'
  | 'source';

/** The scenario that is on, or null. */
export function selectScenario(state: AppState): Scenario | null {
  return state.view.scenarios.find((scenario) => scenario.id === state.view.scenario) ?? null;
}

const scenarioOn = memoLast(
  (dataset: Dataset, scenario: Scenario | null): Result<Dataset> =>
    scenario === null ? { ok: true, value: dataset, problems: [] } : applyScenario(dataset, scenario),
);

/** The dataset with the scenario applied; the plain one when the scenario does not fit (see `selectScenarioProblems`). */
export function selectDataset(state: AppState): Dataset | null {
  if (state.dataset === null) return null;
  const result = scenarioOn(state.dataset, selectScenario(state));
  return result.ok ? result.value : state.dataset;
}

const nothingWrong: readonly Problem[] = [];
export function selectScenarioProblems(state: AppState): readonly Problem[] {
  if (state.dataset === null) return nothingWrong;
  const result = scenarioOn(state.dataset, selectScenario(state));
  // Remarks on what does fit are the data's own and are told elsewhere.
  return result.ok ? nothingWrong : result.problems;
}

const atOn = memoLast(
  (dataset: Dataset, asOf: View['asOf'], knownBy: View['knownBy'], filters: View['filters']): DatasetAt =>
    datasetAt(dataset, { asOf, knownBy }, filters),
);

/** The dataset on the page's date, with its filters and scenario. Links that are off for a moment are still in it. */
export function selectAt(state: AppState): DatasetAt | null {
  const dataset = selectDataset(state);
  const { asOf, knownBy, filters } = state.view;
  return dataset === null ? null : atOn(dataset, asOf, knownBy, filters);
}

const speakerFor = memoLast(speakerOf);

/** How sentences are put into words on this page: the reader's language, and its names of entities. */
export function selectSpeaker(state: AppState): Speaker {
  return speakerFor(state.language, state.catalogue, selectDataset(state));
}

/** The last answer of a slot: while a newer question runs, the answer before it stays on show. */
export function answerOf(asked: Asked | undefined): Answer | null {
  if (asked === undefined || asked.status === 'idle' || asked.status === 'failed') return null;
  return asked.answer;
}

/** The answer the picture shows: the one that holds the lit card, else the main one, else the reach. */
export function selectShownAnswer(state: AppState): Answer | null {
  const { lit, lens } = state.view;
  const slots: readonly Slot[] = [
    'main',
    'reported',
    'cut',
    'tests',
    'flip',
    'power',
    'indirect',
    'conflicts',
    'extra',
    'selected',
  ];
  if (lit !== null)
    for (const slot of slots) {
      const answer = answerOf(state.asked[slot]);
      if (answer !== null && holds(answer, lit)) return answer;
    }
  if (lens === 'map') return null;
  if (lens === 'oversight') return answerOf(state.asked.main) ?? answerOf(state.asked.conflicts);
  return answerOf(state.asked.main) ?? answerOf(state.asked.extra);
}

function holds(answer: Answer, id: string): boolean {
  const lists = [answer.routes, answer.cuts, answer.groups, answer.tests, answer.figures];
  const told = readLitHop(id);
  if (told.upTo !== null && answer.routes.some((route) => route.id === told.id)) return true;
  return lists.some((list) => list.some((item) => item.id === id)) || /^chain[:.-]?\d+$/.test(id);
}

const baseOn = memoLast(
  (dataset: Dataset, asOf: View['asOf'], knownBy: View['knownBy'], filters: View['filters']): DatasetAt =>
    datasetAt(dataset, { asOf, knownBy }, filters),
);

/** The same day without the scenario, while one is on: what it took away is drawn struck through. */
export function selectBefore(state: AppState): DatasetAt | undefined {
  const { asOf, knownBy, filters } = state.view;
  if (state.dataset === null || selectScenario(state) === null) return undefined;
  return baseOn(state.dataset, asOf, knownBy, filters);
}

const comparedOn = memoLast(
  (dataset: Dataset, asOf: View['asOf'], knownBy: View['knownBy'], filters: View['filters']): DatasetAt =>
    datasetAt(dataset, { asOf, knownBy }, filters),
);

/** The other day of a comparison, while there is one. */
export function selectCompared(state: AppState): DatasetAt | undefined {
  const { compare, knownBy, filters } = state.view;
  const dataset = selectDataset(state);
  return dataset === null || compare === null ? undefined : comparedOn(dataset, compare, knownBy, filters);
}

const drawn = memoLast(
  (
    at: DatasetAt,
    view: View,
    answer: Answer | null,
    speaker: Speaker,
    before: DatasetAt | undefined,
    compared: DatasetAt | undefined,
    stop: Cut | null,
  ): Drawing => drawView({ at, view, answer, speaker, before, compared, stop }),
);

/** Choices that the picture does not show by themselves: an answer that follows from them does. */
const notPictured: readonly string[] = ['params', 'measure', 'beside', 'step'] satisfies (keyof View)[];
let pictured: View | null = null;
/** The same object until a choice changes that the picture shows. */
const pictureView = memoLast((view: View): View => {
  const last = pictured;
  const same =
    last !== null &&
    (Object.keys(view) as (keyof View)[]).every((key) => notPictured.includes(key) || Object.is(view[key], last[key]));
  pictured = same ? last : view;
  return pictured;
});

/** The picture without places. */
export function selectDrawing(state: AppState): Drawing | null {
  const at = selectAt(state);
  if (at === null) return null;
  const [before, compared] = [selectBefore(state), selectCompared(state)];
  const told = (['main', 'reported', 'cut'] as const).map((slot) => answerOf(state.asked[slot]));
  const stop = cutAtEnd(state.view.lit, told);
  return drawn(at, pictureView(state.view), selectShownAnswer(state), selectSpeaker(state), before, compared, stop);
}

const kindsIn = memoLast((dataset: Dataset | null): ReadonlyMap<string, IdKind> => {
  const kinds = new Map<string, IdKind>();
  if (dataset === null) return kinds;
  const parties: readonly string[] = partyKinds;
  for (const entity of dataset.entities) kinds.set(entity.id, parties.includes(entity.kind) ? 'party' : 'asset');
  const put = (list: readonly { readonly id: string }[], kind: IdKind) => {
    for (const fact of list) kinds.set(fact.id, kind);
  };
  put(dataset.stakes, 'stake');
  put(dataset.controlRights, 'controlRight');
  put(dataset.dependencies, 'dependency');
  put(dataset.requirements, 'requirement');
  put(dataset.events, 'event');
  put(dataset.counts, 'count');
  put(dataset.routes, 'route');
  put(dataset.statements, 'statement');
  put(dataset.sources, 'source');
  return kinds;
});

/** What each id of the dataset names. */
export function selectKinds(state: AppState): ReadonlyMap<string, IdKind> {
  return kindsIn(selectDataset(state));
}

/** The selected entity, or null when nothing or another kind of fact is selected. */
export function selectSelectedEntity(state: AppState): Entity | null {
  return selectDataset(state)?.entities.find((entity) => entity.id === state.view.selected) ?? null;
}
