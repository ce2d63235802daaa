import type { Phrase } from '../messages/phrase.ts';
import { type Problem, type Result, succeed } from '../model/problem.ts';
import type { TimeFilters } from '../model/time.ts';
import type { Dataset, EntityId, FactId, OnDate, Scenario } from '../model/types.ts';
import type { Answer, Figure, Params, Value } from './answer.ts';
import { type ComparedFact, compareFacts } from './compareFacts.ts';
import { quietContext, type RunContext } from './measure.ts';
import { dayOf, runMeasure } from './run.ts';

/** One side of a comparison: a date, what was known, a scenario, what is left out. */
export interface ComparedSide {
  readonly on: OnDate;
  readonly scenario?: Scenario | null | undefined;
  readonly filters?: Omit<TimeFilters, 'off'> | undefined;
  readonly off?: readonly FactId[] | undefined;
}

/** A figure of a question on every side, paired by its id. `null`: not there on that side. */
export interface ComparedFigure {
  readonly measure: string;
  readonly id: string;
  readonly label: Phrase;
  readonly from?: EntityId;
  readonly to?: EntityId;
  readonly values: readonly (Value | null)[];
  readonly changed: boolean;
}

/** Two sides against each other. Planned facts are apart: they are announced, not so. */
export interface Comparison {
  readonly facts: readonly ComparedFact[];
  /** Facts that are only planned on the second side. */
  readonly planned: readonly ComparedFact[];
  readonly figures: readonly ComparedFigure[];
  readonly problems: readonly Problem[];
}

/** A question put to every side. */
export interface ComparedQuestion {
  readonly measure: string;
  readonly params: Params;
}

/**
 * What differs between two dates, two states of knowledge or two scenarios: facts added, ended and changed in both
 * layers, planned ones apart, and the figures of the given questions before and after. The dataset is not changed.
 * A side that cannot be made is an error; a question that has no answer on a side leaves its figures null there, with
 * its problem. O(facts + questions).
 */
export function compare(
  dataset: Dataset,
  sides: readonly [ComparedSide, ComparedSide],
  questions: readonly ComparedQuestion[],
  context: RunContext = quietContext,
): Result<Comparison> {
  const before = dayOf({ dataset, ...sides[0] });
  if (!before.ok) return before;
  const after = dayOf({ dataset, ...sides[1] });
  if (!after.ok) return after;
  const { facts, planned } = compareFacts(before.value, after.value);
  const { figures, problems } = compareFigures(dataset, sides, questions, context);
  return succeed({ facts, planned, figures, problems }, problems);
}

/** The figures of questions on any number of sides: one table for several scenarios. O(sides × questions). */
export function compareFigures(
  dataset: Dataset,
  sides: readonly ComparedSide[],
  questions: readonly ComparedQuestion[],
  context: RunContext = quietContext,
): { readonly figures: readonly ComparedFigure[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const figures: ComparedFigure[] = [];
  for (const question of questions) {
    const answers = sides.map((side) => {
      const answer = runMeasure({ ...question, dataset, ...side }, context);
      if (!answer.ok) problems.push(...answer.problems);
      return answer.ok ? answer.value : null;
    });
    figures.push(...pairFigures(question.measure, answers));
  }
  return { figures, problems };
}

/**
 * The figures of one question's answers, one a side, paired by their ids; those that only later sides have come last.
 * `null`: no answer on that side. O(figures).
 */
export function pairFigures(measure: string, answers: readonly (Answer | null)[]): readonly ComparedFigure[] {
  const rows = new Map<string, { readonly figure: Figure; readonly values: (Value | null)[] }>();
  answers.forEach((answer, at) => {
    for (const figure of answer?.figures ?? []) {
      const row = rows.get(figure.id) ?? { figure, values: answers.map(() => null) };
      row.values[at] = figure.value;
      rows.set(figure.id, row);
    }
  });
  return [...rows].map(([id, { figure, values }]) => {
    const first = JSON.stringify(values[0]);
    return {
      measure,
      id,
      label: figure.label,
      ...(figure.from === undefined ? {} : { from: figure.from }),
      ...(figure.to === undefined ? {} : { to: figure.to }),
      values,
      changed: values.some((value) => JSON.stringify(value) !== first),
    };
  });
}
