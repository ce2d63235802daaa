import type { Phrase } from '../messages/phrase.ts';
import { type Problem, type Result, succeed } from '../model/problem.ts';
import { sameShare } from '../model/share.ts';
import type { TimeFilters } from '../model/time.ts';
import type {
  Dataset,
  DatasetAt,
  EntityId,
  FactId,
  OnDate,
  Presence,
  Scenario,
  Share,
  StakeAt,
} from '../model/types.ts';
import type { Figure, Params, Value } from './answer.ts';
import { quietContext, type RunContext } from './measure.ts';
import { dayOf, runMeasure } from './run.ts';

/** One side of a comparison: a date, what was known, a scenario, what is left out. */
export interface ComparedSide {
  readonly on: OnDate;
  readonly scenario?: Scenario | null | undefined;
  readonly filters?: Omit<TimeFilters, 'off'> | undefined;
  readonly off?: readonly FactId[] | undefined;
}

/** What a fact is on one side. */
export interface FactState {
  readonly presence: Presence;
  /** Of stakes only. */
  readonly capital?: Share;
  readonly voting?: Share;
}

/** A fact that is not the same on both sides. */
export interface ComparedFact {
  readonly fact: FactId;
  readonly kind: 'entity' | 'stake' | 'controlRight' | 'dependency' | 'requirement';
  /** Which of the two graphs it is in; entities are in both. */
  readonly layer: 'ownership' | 'dependency' | 'both';
  readonly change: 'added' | 'ended' | 'changed';
  /** Its ends as drawn; for an entity both are itself. */
  readonly from: EntityId;
  readonly to: EntityId;
  /** For a dependency or a right: which. */
  readonly type: string;
  readonly before: FactState | null;
  readonly after: FactState | null;
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
    const rows = new Map<string, { readonly figure: Figure; readonly values: (Value | null)[] }>();
    sides.forEach((side, at) => {
      const answer = runMeasure({ ...question, dataset, ...side }, context);
      if (!answer.ok) problems.push(...answer.problems);
      for (const figure of answer.ok ? answer.value.figures : []) {
        const row = rows.get(figure.id) ?? { figure, values: sides.map(() => null) };
        row.values[at] = figure.value;
        rows.set(figure.id, row);
      }
    });
    for (const [id, { figure, values }] of rows) {
      const first = JSON.stringify(values[0]);
      figures.push({
        measure: question.measure,
        id,
        label: figure.label,
        ...(figure.from === undefined ? {} : { from: figure.from }),
        ...(figure.to === undefined ? {} : { to: figure.to }),
        values,
        changed: values.some((value) => JSON.stringify(value) !== first),
      });
    }
  }
  return { figures, problems };
}

interface Listed extends Omit<ComparedFact, 'change' | 'before' | 'after'> {
  readonly state: FactState;
}

function compareFacts(before: DatasetAt, after: DatasetAt) {
  const was = new Map(listed(before).map((one) => [one.fact, one] as const));
  const is = new Map(listed(after).map((one) => [one.fact, one] as const));
  const facts: ComparedFact[] = [];
  const planned: ComparedFact[] = [];
  for (const [id, own] of new Map([...was, ...is])) {
    const [old, now] = [was.get(id), is.get(id)];
    const { state: _state, ...fact } = own;
    const states = { before: old?.state ?? null, after: now?.state ?? null };
    if (now?.state.presence === 'planned') planned.push({ ...fact, change: 'added', ...states });
    const [held, holds] = [isThere(old), isThere(now)];
    if (!held && !holds) continue;
    if (held && holds && sameState(old?.state, now?.state)) continue;
    facts.push({ ...fact, change: !held ? 'added' : !holds ? 'ended' : 'changed', ...states });
  }
  return { facts, planned };
}

function isThere(one: Listed | undefined): boolean {
  return one !== undefined && one.state.presence !== 'planned';
}

function sameState(a: FactState | undefined, b: FactState | undefined): boolean {
  return a?.presence === b?.presence && sameShare(a?.capital, b?.capital) && sameShare(a?.voting, b?.voting);
}

function listed(at: DatasetAt): readonly Listed[] {
  const state = ({ presence, capital, voting }: StakeAt): FactState => ({ presence, capital, voting });
  return [
    ...at.entities.map(({ id, kind }): Listed => {
      const place = { kind: 'entity', layer: 'both', type: kind } as const;
      return { fact: id, ...place, from: id, to: id, state: { presence: 'certain' } };
    }),
    ...at.stakes.map((one): Listed => {
      const { id, owner, target } = one.stake;
      return { fact: id, kind: 'stake', layer: 'ownership', type: 'stake', from: owner, to: target, state: state(one) };
    }),
    ...at.controlRights.map(({ fact, presence }): Listed => {
      const place = { kind: 'controlRight', layer: 'ownership', type: fact.kind } as const;
      return { fact: fact.id, ...place, from: fact.holder, to: fact.target, state: { presence } };
    }),
    ...at.dependencies.map(({ fact, presence }): Listed => {
      const place = { kind: 'dependency', layer: 'dependency', type: fact.kind } as const;
      return { fact: fact.id, ...place, from: fact.from, to: fact.to, state: { presence } };
    }),
    ...at.requirements.map(({ fact, presence }): Listed => {
      const place = { kind: 'requirement', layer: 'dependency', type: 'requirement' } as const;
      return { fact: fact.id, ...place, from: fact.target, to: fact.target, state: { presence } };
    }),
  ];
}
