import type { MessageKey } from '../../messages/catalogue.ts';
import type { Phrase, PhraseValue } from '../../messages/phrase.ts';
import { makeProblem, type Problem } from '../../model/problem.ts';
import type { EntityId, FactId, Standing } from '../../model/types.ts';
import type { AnswerTable, Figure, Method, Params, Value, WorkingStep } from '../answer.ts';
import type { RunContext } from '../measure.ts';
import { nomineePrefix, type OwnershipNetwork, wholeUnits } from '../network.ts';

/** A phrase in one line. */
export function phrase(key: MessageKey, params?: Readonly<Record<string, PhraseValue>>): Phrase {
  return params === undefined ? { key } : { key, params };
}

/** The name of a node's entity as a phrase value; a nominee's account is named as such. */
export function named(network: OwnershipNetwork, node: number): PhraseValue {
  const id = network.ids[node] ?? '';
  if (!id.startsWith(nomineePrefix)) return { entity: id };
  return { phrase: phrase('influence.nominee', { entity: { entity: id.slice(nomineePrefix.length) } }) };
}

/** The entity of a node; for a nominee's account the nominee. */
export function entityOf(network: OwnershipNetwork, node: number): EntityId {
  const id = network.ids[node] ?? '';
  return id.startsWith(nomineePrefix) ? id.slice(nomineePrefix.length) : id;
}

/** A share, with its range where the facts leave one. Values are cleaned of rounding dust below 1e-15. */
export function shareValue(low: number, high: number = low): Value {
  return high - low > 1e-12
    ? { type: 'share', value: clean(low), low: clean(low), high: clean(high) }
    : { type: 'share', value: clean(low) };
}

/** Votes in whole units as a share. */
export function votesValue(low: number, high: number = low): Value {
  return shareValue(low / wholeUnits, high / wholeUnits);
}

/** A share or a range of shares inside a sentence. */
export function shareWords(low: number, high: number = low): PhraseValue {
  return high - low > 1e-12 ? { shareRange: [clean(low), clean(high)] } : { share: clean(low) };
}

export function truthValue(value: boolean | 'possible'): Value {
  return { type: 'truth', value };
}

export function step(text: Phrase, value?: Value, facts: readonly FactId[] = []): WorkingStep {
  return value === undefined ? { text, facts } : { text, value, facts };
}

/** A computed figure. */
export function figure(
  id: string,
  label: Phrase,
  value: Value,
  working: readonly WorkingStep[] = [],
  ends: { readonly from?: EntityId; readonly to?: EntityId; readonly standing?: Standing } = {},
): Figure {
  const { standing = 'computed', ...pair } = ends;
  return { id, label, value, standing, working, ...pair };
}

/** An exact method with its reference. */
export function exactMethod(name: MessageKey, reference: string, conditions: readonly Phrase[] = []): Method {
  return { name: phrase(name), exactness: 'exact', conditions, reference };
}

/** A method by seeded random draws, with a 95 % interval. */
export function sampledMethod(
  name: MessageKey,
  reference: string,
  sample: { readonly runs: number; readonly seed: number },
  conditions: readonly Phrase[],
): Method {
  const interval = phrase('influence.interval95');
  return { name: phrase(name), exactness: 'sampled', ...sample, interval, conditions, reference };
}

/** A table from columns written as [id, label, type]. */
export function tableOf(
  columns: readonly (readonly [string, MessageKey, AnswerTable['columns'][number]['type']])[],
  rows: AnswerTable['rows'],
): AnswerTable {
  return { columns: columns.map(([id, label, type]) => ({ id, label: phrase(label), type })), rows };
}

/** An entity as a cell. */
export function cell(id: EntityId): { readonly type: 'entity'; readonly value: EntityId } {
  return { type: 'entity', value: id };
}

/** What a long loop calls now and then with how much of it is done, between 0 and 1; it may throw to stop. */
export type Tick = (done: number) => void;

/** A tick that reports to the host of a run and lets it cancel. */
export function tickOf(context: RunContext): Tick {
  return (done) => {
    context.checkCancelled();
    context.progress(done);
  };
}

/** A parameter read as one entity id; '' when left out. */
export function textParam(params: Params, id: string): string {
  const value = params[id];
  return typeof value === 'string' ? value : '';
}

/** A numeric parameter, or its default. */
export function numberParam(params: Params, id: string, fallback: number): number {
  const value = params[id];
  return typeof value === 'number' ? value : fallback;
}

/** A yes-or-no parameter, or its default. */
export function truthParam(params: Params, id: string, fallback: boolean): boolean {
  const value = params[id];
  return typeof value === 'boolean' ? value : fallback;
}

/** A parameter that lists entities. */
export function listParam(params: Params, id: string): readonly string[] {
  const value = params[id];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** The node of an entity on the day, or the problem that it is not there. */
export function nodeFor(network: OwnershipNetwork, params: Params, id: string): number | Problem {
  const entity = textParam(params, id);
  const node = network.nodeOf.get(entity);
  if (node !== undefined) return node;
  const known = network.at.dataset.entities.some((candidate) => candidate.id === entity);
  return makeProblem(known ? 'entityNotOnDate' : 'unknownEntity', `params.${id}`, { entity });
}

function clean(share: number): number {
  return Math.abs(share) < 1e-15 ? 0 : share;
}
