import { makeProblem, type Problem } from '../model/problem.ts';
import { applyScenario } from '../model/scenario.ts';
import type { Dataset } from '../model/types.ts';
import type { View } from '../view/view.ts';

/** What this page knows beside the data. */
export interface KnownChoices {
  readonly measures?: readonly string[];
  readonly layouts?: readonly string[];
}

/** A view that fits, and a notice for everything that was left out of it. */
export interface Fitted {
  readonly view: View;
  readonly problems: readonly Problem[];
}

/**
 * Fits a view to a dataset: ids, measures and layouts that are not known here open with the default, each with a
 * notice. Ids that only a scenario of the view brings in are known. The view is not changed. O(size of both).
 */
export function fitView(view: View, dataset: Dataset, known: KnownChoices = {}): Fitted {
  const problems: Problem[] = [];
  const ids = idsOf(dataset);
  for (const scenario of view.scenarios) {
    const applied = applyScenario(dataset, scenario);
    if (applied.ok) for (const id of idsOf(applied.value)) ids.add(id);
  }
  const notice = (field: string, id: string) =>
    problems.push(makeProblem('snapshotUnknownId', field, { field, id }, 'warning'));
  const one = (field: string, id: string | null, has = (text: string) => ids.has(text)) => {
    if (id === null || has(id)) return id;
    notice(field, id);
    return null;
  };
  const many = (field: string, list: readonly string[]) =>
    list.filter((id) => {
      if (!ids.has(id)) notice(field, id);
      return ids.has(id);
    });
  const { measures, layouts } = known;
  const scenarios = new Set(view.scenarios.map(({ id }) => id));
  const fitted: View = {
    ...view,
    selected: one('selected', view.selected),
    focus: one('focus', view.focus),
    from: many('from', view.from),
    to: many('to', view.to),
    via: many('via', view.via),
    off: many('off', view.off),
    shown: many('shown', view.shown),
    hidden: many('hidden', view.hidden),
    filters: { ...view.filters, withoutSources: many('filters.withoutSources', view.filters.withoutSources) },
    scenario: one('scenario', view.scenario, (id) => scenarios.has(id)),
    measure: one('measure', view.measure, (id) => measures === undefined || measures.includes(id)),
    layout:
      one('layout', view.layout, (id) => layouts === undefined || layouts.includes(id)) ?? layouts?.[0] ?? view.layout,
  };
  return { view: fitted, problems };
}

function idsOf(dataset: Dataset): Set<string> {
  const { entities, stakes, controlRights, dependencies, requirements, sources, events, counts, routes, statements } =
    dataset;
  const lists = [
    entities,
    stakes,
    controlRights,
    dependencies,
    requirements,
    sources,
    events,
    counts,
    routes,
    statements,
  ];
  const ids = new Set(lists.flatMap((list) => list.map(({ id }) => id)));
  for (const { series } of counts) ids.add(series);
  return ids;
}
