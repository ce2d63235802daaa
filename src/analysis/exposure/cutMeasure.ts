import type { Phrase } from '../../messages/phrase.ts';
import { succeed } from '../../model/problem.ts';
import type { Change, DatasetAt, EntityId, FactId } from '../../model/types.ts';
import { type Cut, makeAnswer, type WorkingStep } from '../answer.ts';
import type { Measure } from '../measure.ts';
import { type CutsFound, findCuts } from './findCuts.ts';
import { exactMethod, gapsOf, names } from './honesty.ts';
import { type Question, questionParameters, readQuestion, startsAtTarget, textList } from './question.ts';

/** The cheapest sets of links or entities that part start and target, all of them when they are few. */
export const cutMeasure: Measure = {
  id: 'exposure.cut',
  family: 'exposure',
  title: 'exposure.cut.title',
  summary: 'exposure.cut.summary',
  parameters: [
    ...questionParameters.pairs,
    {
      id: 'by',
      label: 'exposure.param.by',
      type: 'choice',
      default: 'links',
      choices: [
        { id: 'links', label: 'exposure.param.by.links' },
        { id: 'entities', label: 'exposure.param.by.entities' },
      ],
    },
    { id: 'keep', label: 'exposure.param.keep', type: 'facts', required: false, of: 'links' },
  ],
  run: (data, params, context) => {
    const read = readQuestion(data, params, true);
    if (!read.ok) return read;
    const question = read.value;
    const by = params['by'] === 'entities' ? 'entities' : 'links';
    const found = findCuts(question, { by, keep: textList(params['keep']) }, context.checkCancelled);
    const cuts = found.type === 'found' ? found.cuts.map((cut, i) => cutOf(data, by, cut, found, i)) : [];
    const method = exactMethod(
      data,
      question,
      'exposure.method.cut',
      'Moreno-Centeno & Karp 2013; Ford & Fulkerson 1956',
    );
    return succeed(
      makeAnswer(
        'exposure.cut',
        params,
        data.on,
        { ...method, exactness: found.type === 'found' && !found.proven ? 'bounds' : 'exact' },
        {
          sentences: sentencesOf(data, question, by, found),
          figures:
            found.type === 'found'
              ? [
                  {
                    id: 'cut.cost',
                    label: { key: 'exposure.figure.cutCost' },
                    value: found.proven
                      ? { type: 'number', value: found.cost }
                      : { type: 'number', value: found.cost, low: found.atLeast, high: found.cost },
                    standing: 'computed',
                    working: costSteps(data, by, found.cuts[0] ?? []),
                  },
                ]
              : [],
          cuts,
          highlight: {
            entities: by === 'entities' ? [...new Set(cuts.flatMap(({ entities }) => entities))] : [],
            facts: found.type === 'impossible' ? found.blocking : [...new Set(cuts.flatMap(({ links }) => links))],
          },
          assumptions: by === 'links' && hasUnpriced(data) ? [{ key: 'exposure.assumption.costOne' }] : [],
          gaps: gapsOf(data, question),
          problems: read.problems,
        },
      ),
      read.problems,
    );
  },
};

/** What the first cut takes away, link by link with its cost, or entity by entity. */
function costSteps(data: DatasetAt, by: 'links' | 'entities', cut: readonly string[]): readonly WorkingStep[] {
  if (by === 'entities') {
    return cut.map((id) => ({
      text: { key: 'exposure.cut.card.entities', params: { number: 1, entities: names([id]) } },
      facts: [],
    }));
  }
  const byId = new Map(data.dependencies.map(({ fact }) => [fact.id, fact]));
  return cut.flatMap((id) => {
    const fact = byId.get(id);
    if (fact === undefined) return [];
    const value = { type: 'number', value: fact.cost ?? 1 } as const;
    return [{ text: linkPhrase(fact.from, fact.to), value, facts: [id] }];
  });
}

const hasUnpriced = (data: DatasetAt): boolean => data.dependencies.some(({ fact }) => fact.cost === undefined);

function sentencesOf(
  data: DatasetAt,
  question: Question,
  by: 'links' | 'entities',
  found: CutsFound,
): readonly Phrase[] {
  const ends = { starts: names(question.starts), targets: names(question.targets) };
  if (found.type === 'none') return [{ key: 'exposure.cut.none', params: ends }];
  if (found.type === 'impossible') {
    return startsAtTarget(question)
      ? [{ key: 'exposure.cut.self', params: ends }]
      : [{ key: 'exposure.cut.impossible', params: { ...ends, links: linkNames(data, found.blocking) } }];
  }
  const count = found.cuts[0]?.length ?? 0;
  const params = { ...ends, count, cost: found.cost };
  const first: Phrase = found.proven
    ? { key: `exposure.cut.found.${by}`, params }
    : { key: `exposure.cut.bound.${by}`, params: { ...params, least: found.atLeast } };
  const others: Phrase[] = found.all
    ? [
        found.cuts.length === 1
          ? { key: 'exposure.cut.only' }
          : { key: 'exposure.cut.all', params: { count: found.cuts.length } },
      ]
    : [{ key: 'exposure.cut.one' }];
  return [first, ...others];
}

/** Links by the names of their ends, for a sentence. */
export function linkNames(
  data: DatasetAt,
  facts: readonly FactId[],
): { readonly list: readonly { readonly phrase: Phrase }[] } {
  const byId = new Map(data.dependencies.map(({ fact }) => [fact.id, fact]));
  return {
    list: facts.flatMap((id) => {
      const fact = byId.get(id);
      return fact === undefined ? [] : [{ phrase: linkPhrase(fact.from, fact.to) }];
    }),
  };
}

/** "X → Y" as drawn. */
export function linkPhrase(from: EntityId, to: EntityId): Phrase {
  return { key: 'exposure.link', params: { from: { entity: from }, to: { entity: to } } };
}

function cutOf(
  data: DatasetAt,
  by: 'links' | 'entities',
  cut: readonly string[],
  found: Extract<CutsFound, { type: 'found' }>,
  i: number,
): Cut {
  const changes: readonly Change[] = cut.map((id) =>
    by === 'links' ? { type: 'endDependency', dependency: id } : { type: 'removeEntity', entity: id },
  );
  return {
    id: `cut:${by}:${cut.join('+')}`,
    title:
      by === 'links'
        ? { key: 'exposure.cut.card.links', params: { number: i + 1, links: linkNames(data, cut) } }
        : { key: 'exposure.cut.card.entities', params: { number: i + 1, entities: names(cut) } },
    links: by === 'links' ? cut : [],
    entities: by === 'entities' ? cut : [],
    cost: found.cost,
    routesLeft: 0,
    minimal: found.proven,
    changes,
  };
}
