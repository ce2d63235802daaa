import type { Phrase } from '../../messages/phrase.ts';
import { fail, makeProblem, succeed } from '../../model/problem.ts';
import type { DatasetAt } from '../../model/types.ts';
import { reach } from '../algorithms/reach.ts';
import { type Answer, type Figure, makeAnswer, type Route } from '../answer.ts';
import { type Measure, manyRuns, partOfRun, type RunContext } from '../measure.ts';
import { type ChanceSearch, chanceOf, type FoundChance } from './chanceOf.ts';
import { linkPhrase } from './cutMeasure.ts';
import { expectedAtStake } from './expectedAtStake.ts';
import { buildExposureGraph, type ExposureGraph } from './exposureGraph.ts';
import { conditionsOf, gapsOf, names } from './honesty.ts';
import { importanceOf, type LinkImportance } from './importance.ts';
import { likelihoodConditions, searchOf, searchParameters } from './likelihoodParameters.ts';
import { type Chances, chancesOf, type Likelihoods, readLikelihoods } from './likelihoods.ts';
import { likelyRoutes } from './likelyRoutes.ts';
import { checkLinksInPlay } from './linksInPlay.ts';
import { type Question, questionParameters, readQuestion, wholeNumber } from './question.ts';
import { withRouteSupport } from './routeSupport.ts';
import { type Sensitivity, sensitivityOf } from './sensitivity.ts';

/** How likely under the user's own numbers: never without them. */
export const likelihoodMeasure: Measure = {
  id: 'exposure.likelihood',
  family: 'exposure',
  title: 'exposure.likelihood.title',
  summary: 'exposure.likelihood.summary',
  parameters: [
    ...questionParameters.pairs,
    ...searchParameters(true),
    { id: 'k', label: 'exposure.param.k', type: 'integer', default: 5, min: 1, max: 50 },
  ],
  run: (data, params, context) => {
    const read = readQuestion(data, params, true);
    if (!read.ok) return read;
    const likelihoods = readLikelihoods(params);
    if (!likelihoods.ok) return likelihoods;
    if (likelihoods.value === null) return fail(makeProblem('exposureNoLikelihoods', 'likelihoods'));
    const question = read.value;
    const eg = buildExposureGraph(question.set, question);
    const tooLarge = checkLinksInPlay(eg);
    if (tooLarge !== null) return fail(tooLarge);
    const chances = chancesOf(eg, likelihoods.value);
    if (!chances.ok) return chances;
    const parts = answerOf(data, question, eg, chances.value, likelihoods.value, {
      search: searchOf(params, context),
      k: wholeNumber(params, 'k', 5, 1, 50),
      context,
    });
    const { method, ...rest } = parts;
    return succeed(
      makeAnswer('exposure.likelihood', params, data.on, method, { ...rest, problems: read.problems }),
      read.problems,
    );
  },
};

/** Where each part of the work begins and ends in the whole: about as long as they take where worlds are sampled. */
const parts = {
  chance: [0, 0.3],
  routes: [0.3, 0.4],
  expected: [0.4, 0.5],
  importance: [0.5, 0.95],
  sensitivity: [0.95, 1],
} as const;

interface Settings {
  readonly search: ChanceSearch;
  readonly k: number;
  readonly context: RunContext;
}

function answerOf(
  data: DatasetAt,
  question: Question,
  eg: ExposureGraph,
  chances: Chances,
  likelihoods: Likelihoods,
  settings: Settings,
): Partial<Answer> & Pick<Answer, 'method'> {
  const { search, k, context } = settings;
  const part = (name: keyof typeof parts, tryExact: boolean): ChanceSearch => ({
    ...search,
    tryExact,
    context: partOfRun(context, parts[name][0], parts[name][1]),
  });
  const ends = { starts: names(question.starts), targets: names(question.targets) };
  const reached = reach(eg.graph, [eg.source]);
  const possible = eg.sink >= 0 && (reached.level[eg.sink] as number) >= 0;
  const found: FoundChance = possible
    ? chanceOf(eg, chances, eg.sink, part('chance', true))
    : { value: 0, low: 0, high: 0, exact: true };
  const { routes, complete } = possible
    ? likelyRoutes(eg, chances, reached, k, part('routes', true).context)
    : { routes: [], complete: true };
  const expected = expectedAtStake(data, question, likelihoods, {
    ...part('expected', found.exact),
    context: manyRuns(part('expected', true).context),
  });
  const links = possible ? importanceOf(eg, chances, part('importance', found.exact), found) : [];
  const sensitivity =
    possible && found.exact ? sensitivityOf(eg, chances, links, part('sensitivity', found.exact)) : null;
  const sampled = !found.exact;
  return {
    method: {
      name: { key: sampled ? 'exposure.method.sampled' : 'exposure.method.exact' },
      exactness: sampled ? 'sampled' : 'exact',
      ...(sampled
        ? {
            runs: search.worlds,
            seed: search.seed,
            interval: {
              key: 'exposure.interval',
              params: { low: { chance: found.low }, high: { chance: found.high } },
            } satisfies Phrase,
          }
        : {}),
      conditions: [...conditionsOf(data, question), ...likelihoodConditions(likelihoods)],
      reference: sampled
        ? 'Wilson 1927; live-edge sampling with counter-based coins'
        : 'Factoring at dominators, reductions, node exploration; Hardy et al. 2007',
    },
    sentences: sentencesOf(ends, found, search, routes, complete, sensitivity, data, possible),
    figures: [chanceFigure(question, found, routes), ...expected.figures, ...linkFigures(data, links)],
    routes: withRouteSupport(data, routes),
    tables: [importanceTable(data, links)],
    highlight: {
      entities: [...new Set(routes.slice(0, 1).flatMap(({ entities }) => entities))],
      facts: [...new Set(routes.slice(0, 1).flatMap(({ hops }) => hops.flatMap(({ facts }) => facts)))],
    },
    assumptions: [
      { key: 'exposure.assumption.own' },
      ...(eg.graph.gate === null ? [] : [{ key: 'exposure.assumption.groupRoutes' } satisfies Phrase]),
      ...expected.assumptions,
    ],
    gaps: gapsOf(data, question),
  };
}

function sentencesOf(
  ends: Readonly<Record<'starts' | 'targets', ReturnType<typeof names>>>,
  found: FoundChance,
  search: ChanceSearch,
  routes: readonly Route[],
  complete: boolean,
  sensitivity: Sensitivity | null,
  data: DatasetAt,
  possible: boolean,
): readonly Phrase[] {
  // Unreachable is 0 under any numbers; 0 under these numbers is another sentence.
  if (!possible) return [{ key: 'exposure.likelihood.none', params: ends }];
  const chance = { chance: found.value };
  const first: Phrase = found.exact
    ? { key: 'exposure.likelihood.exact', params: { ...ends, chance } }
    : {
        key: 'exposure.likelihood.sampled',
        params: {
          ...ends,
          chance,
          low: { chance: found.low },
          high: { chance: found.high },
          runs: search.worlds,
          seed: String(search.seed),
        },
      };
  const sentences = [first];
  const best = routes[0];
  if (best?.chance !== undefined) {
    sentences.push({
      key: 'exposure.likelihood.best',
      params: { chance: { chance: best.chance }, links: best.hops.length },
    });
  }
  if (routes.length > 1) {
    sentences.push({
      key: complete ? 'exposure.likelihood.overlapAll' : 'exposure.likelihood.overlap',
      params: { count: routes.length },
    });
  }
  if (sensitivity !== null) {
    const fact = data.dependencies.find(({ fact: { id } }) => id === sensitivity.fact)?.fact;
    if (fact !== undefined) {
      sentences.push({
        key: `exposure.sensitivity.${sensitivity.outcome}`,
        params: { link: { phrase: linkPhrase(fact.from, fact.to) }, held: sensitivity.held, count: sensitivity.tried },
      });
    }
  }
  return sentences;
}

function chanceFigure(question: Question, found: FoundChance, routes: readonly Route[]): Figure {
  return {
    id: 'chance',
    label: { key: 'exposure.figure.chance', params: { targets: names(question.targets) } },
    value: { type: 'chance', value: found.value, low: found.low, high: found.high },
    standing: 'assumed',
    working: routes.map((route) => ({
      text: route.title,
      value: { type: 'chance', value: route.chance ?? 0 },
      facts: [...new Set(route.hops.flatMap(({ facts }) => facts))],
    })),
  };
}

function linkFigures(data: DatasetAt, links: readonly LinkImportance[]): readonly Figure[] {
  return links.slice(0, 40).map((link) => ({
    id: `importance:${link.fact}`,
    label: { key: 'exposure.figure.importance', params: { link: { phrase: phraseOf(data, link.fact) } } },
    value: { type: 'chance', value: link.birnbaum },
    standing: 'assumed',
    working: [
      { text: { key: 'exposure.importance.sure' }, value: { type: 'chance', value: link.sure }, facts: [link.fact] },
      { text: { key: 'exposure.importance.cut' }, value: { type: 'chance', value: link.cut }, facts: [link.fact] },
    ],
  }));
}

function importanceTable(data: DatasetAt, links: readonly LinkImportance[]): Answer['tables'][number] {
  return {
    columns: [
      { id: 'link', label: { key: 'exposure.column.link' }, type: 'words' },
      { id: 'cut', label: { key: 'exposure.column.chanceCut' }, type: 'chance' },
      { id: 'birnbaum', label: { key: 'exposure.column.importance' }, type: 'chance' },
    ],
    rows: links.map((link) => [
      { type: 'words', value: phraseOf(data, link.fact) },
      { type: 'chance', value: link.cut },
      { type: 'chance', value: link.birnbaum },
    ]),
  };
}

function phraseOf(data: DatasetAt, id: string): Phrase {
  const fact = data.dependencies.find((found) => found.fact.id === id)?.fact;
  return linkPhrase(fact?.from ?? '', fact?.to ?? '');
}
