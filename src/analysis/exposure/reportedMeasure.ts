import type { Phrase } from '../../messages/phrase.ts';
import { fail, makeProblem, succeed } from '../../model/problem.ts';
import type { DatasetAt, Dependency, FactId, ReportedRoute, ReportedStep } from '../../model/types.ts';
import { type Hop, type Method, makeAnswer, type Route } from '../answer.ts';
import type { Measure } from '../measure.ts';
import { type Arc, type ArcSet, deriveArcs } from './arcs.ts';
import { textList } from './question.ts';
import { hopOfArc, weakestStanding } from './routeParts.ts';
import { withRouteSupport } from './routeSupport.ts';

/** The routes that sources report, hop by hop, each step matched to the arcs that the table of kinds derives. */
export const reportedMeasure: Measure = {
  id: 'exposure.reported',
  family: 'exposure',
  title: 'exposure.reported.title',
  summary: 'exposure.reported.summary',
  parameters: [{ id: 'routes', label: 'exposure.param.routes', type: 'facts', required: false, of: 'routes' }],
  run: (data, params) => {
    const wanted = textList(params['routes']);
    const unknown = wanted.filter((id) => !data.dataset.routes.some((route) => route.id === id));
    if (unknown.length > 0) {
      return fail(...unknown.map((id, i) => makeProblem('exposureUnknownRoute', `routes[${i}]`, { route: id })));
    }
    const reported = data.dataset.routes.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
    const set = deriveArcs(data);
    const matched = reported.map((route) => matchRoute(data, set, route));
    const sentences: Phrase[] = matched.flatMap(({ sentence, checked }) => [sentence, checked]);
    return succeed(
      makeAnswer('exposure.reported', params, data.on, methodOf(matched.some(({ route }) => route.presumed === true)), {
        sentences: sentences.length > 0 ? sentences : [{ key: 'exposure.reported.none' }],
        routes: withRouteSupport(
          data,
          matched.map(({ route }) => route),
        ),
        highlight: {
          entities: [...new Set(matched.flatMap(({ route }) => route.entities))],
          facts: [...new Set(matched.flatMap(({ route }) => route.hops.flatMap(({ facts }) => facts)))],
        },
        gaps: matched.flatMap(({ gaps }) => gaps),
      }),
    );
  },
};

function methodOf(presumed: boolean): Method {
  return {
    name: { key: 'exposure.method.reported' },
    exactness: 'exact',
    conditions: presumed ? [{ key: 'exposure.condition.presumed' }] : [],
    reference: 'As printed by the cited sources',
  };
}

interface Matched {
  readonly route: Route;
  readonly sentence: Phrase;
  readonly checked: Phrase;
  readonly gaps: readonly Phrase[];
}

function matchRoute(data: DatasetAt, set: ArcSet, reported: ReportedRoute): Matched {
  const facts = new Map(data.dataset.dependencies.map((fact) => [fact.id, fact]));
  const order = new Map(data.dataset.dependencies.map((fact, at) => [fact.id, at]));
  const gaps: Phrase[] = [];
  const hops: Hop[] = [];
  let derived = 0;
  reported.steps.forEach((step, i) => {
    const before = reported.steps[i - 1];
    if (before === undefined) return;
    const own = byDataOrder(step.by, order).flatMap((id) => hopOfFact(set, facts.get(id), id, step, before) ?? []);
    const live = own.length > 0 && own.every(({ arc }) => arc !== '');
    if (live) derived++;
    else gaps.push({ key: 'exposure.gap.reportedStep', params: { step: i + 1, entity: { entity: step.at } } });
    const shown = own.length > 0 ? own : [bareHop(before, step)];
    shown.forEach((hop, at) => {
      hops.push(at === 0 ? { ...hop, ...wordsOf(step) } : { ...hop, citations: step.citations });
    });
  });
  const steps = reported.steps.length;
  const first = reported.steps[0];
  const last = reported.steps.at(-1);
  const ends = {
    by: reported.by,
    steps,
    from: { entity: first?.at ?? '' },
    to: { entity: last?.at ?? '' },
  };
  const route: Route = {
    id: reported.id,
    title: {
      key: reported.presumed ? 'exposure.reported.presumedTitle' : 'exposure.reported.statedTitle',
      params: ends,
    },
    entities: [...new Set(reported.steps.map(({ at }) => at))],
    hops,
    standing: weakestStanding(hops),
    presumed: reported.presumed,
    ...(reported.caveat === undefined ? {} : { caveat: reported.caveat }),
  };
  return {
    route,
    sentence: { key: reported.presumed ? 'exposure.reported.presumed' : 'exposure.reported.stated', params: ends },
    checked: {
      key: derived === steps - 1 ? 'exposure.reported.matchesAll' : 'exposure.reported.matchesSome',
      params: { derived, count: Math.max(0, steps - 1) },
    },
    gaps,
  };
}

function wordsOf(step: ReportedStep): Pick<Hop, 'text' | 'date' | 'citations'> {
  return { text: step.text, citations: step.citations, ...(step.date === undefined ? {} : { date: step.date }) };
}

/** What one step needs at once, in the order of the data, as in a computed route. Stable for what the data lacks. */
function byDataOrder(by: readonly FactId[], order: ReadonlyMap<FactId, number>): readonly FactId[] {
  return [...by].sort((a, b) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size));
}

/** The derived arc of a dependency that ends at the step, control before data before outage; `arc` is '' without one. */
function hopOfFact(
  set: ArcSet,
  fact: Dependency | undefined,
  id: FactId,
  step: ReportedStep,
  before: ReportedStep,
): Hop | null {
  if (fact === undefined) return null;
  const own = set.arcs.filter(({ dependency }) => dependency === id);
  const ranked = [...own].sort((a, b) => matchScore(b, step, before) - matchScore(a, step, before));
  const best = ranked[0];
  if (best === undefined) {
    const back = fact.to !== step.at && fact.from === step.at;
    return {
      ...bareHop({ at: back ? fact.to : fact.from }, { at: back ? fact.from : fact.to }),
      kind: fact.kind,
      againstArrow: back,
      facts: [id],
      techniques: step.techniques ?? fact.techniques ?? [],
    };
  }
  const group = set.groups.find(
    ({ target, members }) => target === best.to && members.some(({ dependency }) => dependency === id),
  );
  const hop = hopOfArc(best, group && { id: group.requirement, members: group.members });
  return step.techniques === undefined ? hop : { ...hop, techniques: step.techniques };
}

function matchScore(arc: Arc, step: ReportedStep, before: ReportedStep): number {
  const effect = { control: 4, data: 2, outage: 0 }[arc.effect];
  return (
    (arc.to === step.at ? 16 : 0) + (arc.from === before.at ? 8 : 0) + effect + (arc.strength === 'strong' ? 1 : 0)
  );
}

/** A step that no dependency carries: the source reports it, nothing derives it. */
function bareHop(before: { readonly at: string }, step: { readonly at: string }): Hop {
  return {
    from: before.at,
    to: step.at,
    arc: '',
    kind: 'dependsOn',
    effect: 'control',
    strength: 'strong',
    againstArrow: false,
    facts: [],
    techniques: [],
    standing: 'stated',
  };
}
