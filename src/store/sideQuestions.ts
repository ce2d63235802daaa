import type { Params } from '../analysis/answer.ts';
import type { Dataset } from '../model/types.ts';
import type { View } from '../view/view.ts';
import type { AppState, Question, Slot } from './appState.ts';

/** One column of a comparison: a name for its slots, and what is different about it. */
export interface Side {
  readonly id: string;
  readonly differs: Pick<Question, 'on' | 'scenario'>;
}

/** Scenarios compared at one time; each is a column of questions of its own. */
export const mostCompared = 4;

/** The questions that every column is asked, with the figures that are told of each. */
export interface Standing {
  readonly id: string;
  readonly measure: string;
  readonly params: Params;
  readonly figures: readonly string[];
}

/** The questions the case is about: who holds, who stands on both sides, what is reached, what a cut costs. */
export function standingQuestions(dataset: Dataset, view: View): readonly Standing[] {
  const { owner, target, start, reached } = dataset.opening;
  const chosen = view.from[0] !== undefined && view.to[0] !== undefined;
  const [holder, held] = view.lens === 'influence' && chosen ? [view.from[0], view.to[0]] : [owner, target];
  const [from, to] = view.lens === 'exposure' && chosen ? [view.from, view.to] : [listOf(start), listOf(reached)];
  const standing: Standing[] = [];
  if (holder !== undefined && held !== undefined)
    standing.push({
      id: 'influence',
      measure: 'influence.integrated',
      params: { owner: holder, target: held },
      figures: ['integrated.net', 'control.votes'],
    });
  standing.push({ id: 'oversight', measure: 'oversight.conflicts', params: {}, figures: ['conflicts.count'] });
  if (from.length > 0) {
    standing.push({ id: 'reach', measure: 'exposure.reach', params: { from }, figures: ['reached'] });
    if (to.length > 0) {
      standing.push({ id: 'routes', measure: 'exposure.routes', params: { from, to }, figures: ['hops'] });
      standing.push({ id: 'cut', measure: 'exposure.cut', params: { from, to }, figures: ['cut.cost'] });
    }
  }
  return standing;
}

/** The columns that stand open: two dates while they are compared, today and the scenarios while their table is open. */
export function openSides(state: Pick<AppState, 'view' | 'dialog'>): readonly Side[] {
  const { view, dialog } = state;
  if (dialog === 'scenario')
    return [
      { id: 'facts', differs: { scenario: null } },
      ...view.scenarios.slice(0, mostCompared).map((scenario, at) => ({ id: `s${at}`, differs: { scenario } })),
    ];
  if (view.compare === null) return [];
  return [
    { id: 'then', differs: { on: { asOf: view.compare, knownBy: view.knownBy } } },
    { id: 'now', differs: {} },
  ];
}

export function slotOf(side: string, question: string): Slot {
  return `side.${side}.${question}`;
}

/** What is asked of every column. */
export function sideQuestions(state: AppState): Partial<Record<Slot, Question>> {
  const { dataset, view } = state;
  const sides = openSides(state);
  if (dataset === null || sides.length === 0) return {};
  const questions: Partial<Record<Slot, Question>> = {};
  for (const { id, measure, params } of standingQuestions(dataset, view))
    for (const side of sides) questions[slotOf(side.id, id)] = { measure, params, ...side.differs };
  return questions;
}

function listOf(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id];
}
