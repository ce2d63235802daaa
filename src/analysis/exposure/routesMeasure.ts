import type { Phrase } from '../../messages/phrase.ts';
import { makeProblem, type Problem, succeed } from '../../model/problem.ts';
import type { DatasetAt } from '../../model/types.ts';
import { type Answer, type Hop, makeAnswer, type Params, type Route, type WorkingStep } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import { linkPhrase } from './cutMeasure.ts';
import { findRoutes, type RouteOutcome } from './findRoutes.ts';
import { exactMethod, gapsOf, names } from './honesty.ts';
import { type Question, questionParameters, readQuestion, wholeNumber } from './question.ts';
import { withRouteSupport } from './routeSupport.ts';

const byDefault = { k: 20, maxHops: 12 };
const maxTried = 5000;

/** All shortest routes and further simple ones up to a limit that is said, with three different ways of having none. */
export const routesMeasure: Measure = {
  id: 'exposure.routes',
  family: 'exposure',
  title: 'exposure.routes.title',
  summary: 'exposure.routes.summary',
  parameters: [
    ...questionParameters.routes,
    { id: 'k', label: 'exposure.param.k', type: 'integer', default: byDefault.k, min: 1, max: 500 },
    { id: 'maxHops', label: 'exposure.param.maxHops', type: 'integer', default: byDefault.maxHops, min: 1, max: 100 },
  ],
  run: (data, params, context) => {
    const read = readQuestion(data, params, true);
    if (!read.ok) return read;
    const answer = answerRoutes(data, params, read.value, read.problems, context);
    return succeed(answer, answer.problems);
  },
};

function answerRoutes(
  data: DatasetAt,
  params: Params,
  asked: Question,
  problems: readonly Problem[],
  context: RunContext,
): Answer {
  const same = asked.targets.filter((target) => asked.starts.includes(target));
  const question = { ...asked, targets: asked.targets.filter((target) => !same.includes(target)) };
  const method = exactMethod(data, question, 'exposure.method.routes', 'Yen 1971; Lawler 1972');
  const told = [...problems, ...same.map((entity) => makeProblem('exposureStartIsTarget', 'to', { entity }, 'info'))];
  if (question.targets.length === 0 || question.starts.length === 0) {
    const key = same.length > 0 ? 'exposure.routes.self' : 'exposure.routes.none';
    const sentence: Phrase = { key, params: { starts: names(asked.starts), targets: names(asked.targets) } };
    return makeAnswer('exposure.routes', params, data.on, method, { sentences: [sentence], problems: told });
  }
  const k = wholeNumber(params, 'k', byDefault.k, 1, 500);
  const maxHops = wholeNumber(params, 'maxHops', byDefault.maxHops, 1, 100);
  const { outcome } = findRoutes(question, { k, maxHops, maxTried }, context.checkCancelled);
  const routes = outcome.type === 'found' || outcome.type === 'stopped' ? outcome.routes : [];
  return makeAnswer(
    'exposure.routes',
    params,
    data.on,
    outcome.type === 'stopped' ? { ...method, exactness: 'stopped' } : method,
    {
      sentences: routeSentences(question, outcome, { k, maxHops }),
      figures: routeFigures(outcome),
      routes: withRouteSupport(data, routes),
      highlight: {
        entities: [...new Set(routes.flatMap(({ entities }) => entities))],
        facts: [...new Set(routes.flatMap(({ hops }) => hops.flatMap(({ facts }) => facts)))],
      },
      gaps: gapsOf(data, question),
      problems: told,
    },
  );
}

function routeSentences(
  question: Question,
  outcome: RouteOutcome,
  limits: { readonly k: number; readonly maxHops: number },
): readonly Phrase[] {
  const ends = { starts: names(question.starts), targets: names(question.targets), via: names(question.via) };
  switch (outcome.type) {
    case 'none':
      return [{ key: 'exposure.routes.none', params: ends }];
    case 'beyond':
      return [{ key: 'exposure.routes.beyond', params: { ...ends, limit: limits.maxHops, fewest: outcome.fewest } }];
    case 'stopped':
      return [{ key: 'exposure.routes.stopped', params: { ...ends, tried: outcome.tried } }];
    case 'noneThrough':
      return [{ key: 'exposure.routes.noneThrough', params: { ...ends, limit: limits.maxHops } }];
    case 'found': {
      const total = outcome.routes.length;
      const first: Phrase =
        question.via.length > 0
          ? { key: 'exposure.routes.through', params: { ...ends, count: total } }
          : {
              key: 'exposure.routes.shortest',
              params: { ...ends, count: outcome.count.nodes, steps: outcome.count.hops },
            };
      const variants: Phrase[] =
        question.via.length === 0 && outcome.count.links !== outcome.count.nodes
          ? [{ key: 'exposure.routes.variants', params: { count: outcome.count.links } }]
          : [];
      return [
        first,
        ...variants,
        outcome.complete
          ? {
              key: needsPhrase(outcome.routes).length > 0 ? 'exposure.routes.allWays' : 'exposure.routes.all',
              params: { count: total, limit: limits.maxHops },
            }
          : { key: 'exposure.routes.limited', params: { count: total } },
        ...needsPhrase(outcome.routes),
      ];
    }
  }
}

function needsPhrase(routes: readonly Route[]): readonly Phrase[] {
  const count = routes.filter(({ hops }) => hops.some(({ needs }) => needs !== undefined && needs.length > 0)).length;
  return count > 0 ? [{ key: 'exposure.routes.needs', params: { count } }] : [];
}

function routeFigures(outcome: RouteOutcome): Answer['figures'] {
  if (outcome.type !== 'found') return [];
  const shortest = outcome.routes.slice(0, outcome.shortest);
  const stepOf = (hop: Hop): WorkingStep => ({
    text: linkPhrase(hop.from, hop.to),
    facts: hop.facts,
  });
  const titled: readonly WorkingStep[] = shortest.map(({ title, hops }) => ({
    text: title,
    facts: [...new Set(hops.flatMap(({ facts }) => facts))],
  }));
  const links = new Map(shortest.flatMap(({ hops }) => hops.map((hop) => [hop.arc, stepOf(hop)] as const)));
  const figure = (
    id: string,
    key: 'exposure.figure.hops' | 'exposure.figure.routes' | 'exposure.figure.variants',
    value: number,
    working: readonly WorkingStep[],
  ) => ({
    id,
    label: { key },
    value: { type: 'count' as const, value },
    standing: 'computed' as const,
    working,
  });
  return [
    figure('hops', 'exposure.figure.hops', outcome.count.hops, stepsOfRoute(shortest[0] ?? outcome.routes[0])),
    figure('routes.shortest', 'exposure.figure.routes', outcome.count.nodes, titled),
    figure('routes.variants', 'exposure.figure.variants', outcome.count.links, [...links.values()]),
  ];
}

/** A route step by step: links that are taken side by side, or that an AND group needs at once, are one step. */
function stepsOfRoute(route: Route | undefined): readonly WorkingStep[] {
  const level = new Map<string, number>();
  for (const { from, to } of route?.hops ?? []) {
    level.set(to, Math.max(level.get(to) ?? 0, (level.get(from) ?? 0) + 1));
  }
  const steps = [...new Set(level.values())].sort((a, b) => a - b);
  return steps.map((step) => {
    const own = route?.hops.filter(({ to }) => level.get(to) === step) ?? [];
    const list = own.map(({ from, to }) => ({ phrase: linkPhrase(from, to) }));
    return {
      text: { key: 'exposure.routes.step', params: { step, links: { list } } },
      facts: [...new Set(own.flatMap(({ facts }) => facts))],
    };
  });
}
