import type { Answer, Params } from '../analysis/answer.ts';
import { quietContext } from '../analysis/measure.ts';
import { runMeasure } from '../analysis/run.ts';
import type { Dataset, EntityId } from '../model/types.ts';
import type { FrozenRequest } from '../snapshot/snapshot.ts';
import { emptyView, lenses, type View } from '../view/view.ts';
import type { Arguments } from './arguments.ts';
import { askedMeasure } from './askedMeasure.ts';
import type { Terminal } from './command.ts';
import { type OpenData, openData, unwrap } from './openData.ts';
import { dataOptions, offOption, questionOptions } from './options.ts';
import { readParams } from './readParams.ts';

/** Options of the commands that make something of a view. */
export const viewOptions = [
  ...dataOptions,
  ...questionOptions,
  offOption,
  { name: 'title', value: 'TEXT', summary: 'share.option.title' },
  { name: 'author', value: 'TEXT', summary: 'share.option.author' },
  { name: 'out', value: 'FILE', summary: 'share.option.out' },
] as const;

/** A view as the command line asks for it, and its answers. */
export interface AskedView extends OpenData {
  readonly view: View;
  readonly asked: readonly { readonly request: FrozenRequest; readonly answer: Answer }[];
  /** In a scenario: the same questions without it, those that have an answer there. */
  readonly before: readonly Answer[];
}

/**
 * The view of `--measure` and `--param`, answered. Without a measure: what `usual` asks of the case as it opens.
 * @throws Misuse and BadData as the data options do, and on a measure that is not known.
 */
export async function makeView(
  given: Arguments,
  terminal: Terminal,
  usual: (dataset: Dataset) => readonly { readonly measure: string; readonly params: Params }[],
): Promise<AskedView> {
  const data = await openData(given, terminal);
  const { dataset, named, on, scenario, filters } = data;
  const measure = askedMeasure(given);
  const questions =
    measure === undefined
      ? usual(dataset)
      : [{ measure: measure.id, params: readParams(measure, given.values.get('param') ?? [], named) }];
  const off = given.values.get('off') ?? [];
  const [first] = questions;
  const view: View = {
    ...emptyView,
    asOf: on.asOf,
    knownBy: on.knownBy,
    filters,
    off,
    scenarios: scenario === null ? [] : [scenario],
    scenario: scenario?.id ?? null,
    ...(first === undefined ? {} : lensOf(first.measure, first.params)),
  };
  const asked = questions.map(({ measure: id, params }) => {
    const request = { measure: id, params, on, filters: view.filters, off, scenario: view.scenario };
    return { request, answer: unwrap(runMeasure({ ...request, dataset, scenario }, quietContext)) };
  });
  const before = asked.flatMap(({ request }) => {
    const answer = scenario === null ? null : runMeasure({ ...request, dataset, scenario: null }, quietContext);
    return answer?.ok === true ? [answer.value] : [];
  });
  return { ...data, view, asked, before };
}

/** The lens a measure belongs to, and its ends where the lens keeps them. */
function lensOf(measure: string, params: Params): Partial<View> {
  const ids = (...keys: readonly string[]): readonly EntityId[] => {
    const found = keys.map((key) => params[key]).find((value) => value !== undefined);
    return typeof found === 'string' ? [found] : Array.isArray(found) ? found : [];
  };
  const lens = lenses.find((one) => measure.startsWith(`${one}.`)) ?? 'map';
  return { lens, measure, params, from: ids('owner', 'from', 'owners'), to: ids('target', 'to', 'targets') };
}

/** What a case is about, asked of both graphs and of the two together, as far as its opening names the ends. */
export function openingQuestions({ opening }: Dataset) {
  const { owner, target, start, reached } = opening;
  const both = owner !== undefined && target !== undefined ? { owner, target } : null;
  const ends = start !== undefined && reached !== undefined ? { from: [start], to: [reached] } : null;
  return [
    ...(both === null ? [] : ['influence.integrated', 'influence.tests'].map((measure) => ({ measure, params: both }))),
    ...(ends === null ? [] : ['exposure.routes', 'exposure.cut'].map((measure) => ({ measure, params: ends }))),
    ...(both === null || ends === null ? [] : [{ measure: 'oversight.conflicts', params: {} }]),
  ];
}
