import { fail, makeProblem, type Problem, type Result, succeed } from '../../model/problem.ts';
import type { DatasetAt, Effect, EntityId } from '../../model/types.ts';
import type { Params } from '../answer.ts';
import type { Parameter } from '../measure.ts';
import { type ArcSet, deriveArcs } from './arcs.ts';

/** What every exposure measure is asked: what falls first, what may be reached, through what, and what counts. */
export interface Question {
  readonly set: ArcSet;
  readonly starts: readonly EntityId[];
  readonly targets: readonly EntityId[];
  readonly via: readonly EntityId[];
  readonly effects: readonly Effect[];
  readonly weak: boolean;
}

const from: Parameter = { id: 'from', label: 'exposure.param.from', type: 'entities', required: true };
const to: Parameter = { id: 'to', label: 'exposure.param.to', type: 'entities', required: true };
const via: Parameter = { id: 'via', label: 'exposure.param.via', type: 'entities', required: false };
const counts: readonly Parameter[] = [
  { id: 'control', label: 'exposure.param.control', type: 'truth', default: true },
  { id: 'data', label: 'exposure.param.data', type: 'truth', default: true },
  { id: 'outage', label: 'exposure.param.outage', type: 'truth', default: false },
  { id: 'weak', label: 'exposure.param.weak', type: 'truth', default: false },
];

/** The parameters that the measures share: `from` everywhere, `to` and `via` where they are asked for. */
export const questionParameters = {
  starts: [from, ...counts] as readonly Parameter[],
  pairs: [from, to, ...counts] as readonly Parameter[],
  routes: [from, to, via, ...counts] as readonly Parameter[],
};

/**
 * Reads the shared parameters. Problems: `exposureNoStart`, `exposureNoTarget` (when `needsTarget`),
 * `exposureUnknownEntity` (not in the dataset), `exposureAbsentEntity` (a warning: not there on this day),
 * `exposureNoEffect`. O(entities + dependencies).
 */
export function readQuestion(data: DatasetAt, params: Params, needsTarget: boolean): Result<Question> {
  const problems: Problem[] = [];
  const known = new Set(data.dataset.entities.map(({ id }) => id));
  const there = new Set(data.entities.map(({ id }) => id));
  const list = (id: string): EntityId[] => {
    const kept: EntityId[] = [];
    textList(params[id]).forEach((entity, i) => {
      if (!known.has(entity)) problems.push(makeProblem('exposureUnknownEntity', `${id}[${i}]`, { entity }));
      else if (!there.has(entity)) {
        problems.push(makeProblem('exposureAbsentEntity', `${id}[${i}]`, { entity }, 'warning'));
      } else if (!kept.includes(entity)) kept.push(entity);
    });
    return kept;
  };
  const starts = list('from');
  const targets = list('to');
  const via = list('via');
  const effects: Effect[] = [];
  if (params['control'] !== false) effects.push('control');
  if (params['data'] !== false) effects.push('data');
  if (params['outage'] === true) effects.push('outage');
  if (textList(params['from']).length === 0) problems.push(makeProblem('exposureNoStart', 'from'));
  if (needsTarget && textList(params['to']).length === 0) problems.push(makeProblem('exposureNoTarget', 'to'));
  if (effects.length === 0) problems.push(makeProblem('exposureNoEffect', 'control'));
  if (problems.some(({ severity }) => severity === 'error')) return fail(...problems);
  return succeed({ set: deriveArcs(data), starts, targets, via, effects, weak: params['weak'] === true }, problems);
}

/** True when a start is a target itself: the compromise is there already, and nothing on the way can stop it. */
export function startsAtTarget({ starts, targets }: Question): boolean {
  return starts.some((start) => targets.includes(start));
}

/** A list of texts, also from a single text or a comma-separated one; anything else is empty. */
export function textList(value: Params[string] | undefined): readonly string[] {
  if (typeof value === 'string') {
    return value
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }
  return Array.isArray(value) ? value.filter((part): part is string => typeof part === 'string') : [];
}

/** A whole number from the parameters, held within its limits; the default when it is left out or no number. */
export function wholeNumber(params: Params, id: string, byDefault: number, min: number, max: number): number {
  const value = params[id];
  if (typeof value !== 'number' || !Number.isFinite(value)) return byDefault;
  return Math.min(max, Math.max(min, Math.round(value)));
}
