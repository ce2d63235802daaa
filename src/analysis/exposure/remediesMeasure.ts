import type { Phrase } from '../../messages/phrase.ts';
import { fail, succeed } from '../../model/problem.ts';
import type { Change, DatasetAt, EntityId } from '../../model/types.ts';
import { reach } from '../algorithms/reach.ts';
import { type Cut, makeAnswer } from '../answer.ts';
import { type Measure, partOfRun } from '../measure.ts';
import { type ChanceSearch, chanceOf } from './chanceOf.ts';
import { linkNames } from './cutMeasure.ts';
import { buildExposureGraph } from './exposureGraph.ts';
import { findCuts } from './findCuts.ts';
import { conditionsOf, exactMethod, gapsOf, names } from './honesty.ts';
import { likelihoodConditions, searchOf, searchParameters } from './likelihoodParameters.ts';
import { chancesOf, readLikelihoods } from './likelihoods.ts';
import { checkLinksInPlay } from './linksInPlay.ts';
import { questionParameters, readQuestion, startsAtTarget } from './question.ts';
import { effectsOf, remediesFor } from './remedies.ts';

const listed = 30;
/** The part of the run in which the whole chance is found; the remedies share the rest. */
const first = 0.2;

/** Of more single steps than these the chance that each leaves is not worked out. */
const mostAsked = 120;

/** What to do: single steps ranked by what they stop, and the cheapest set that stops everything. */
export const remediesMeasure: Measure = {
  id: 'exposure.remedies',
  family: 'exposure',
  title: 'exposure.remedies.title',
  summary: 'exposure.remedies.summary',
  parameters: [...questionParameters.pairs, ...searchParameters(false)],
  run: (data, params, context) => {
    const read = readQuestion(data, params, true);
    if (!read.ok) return read;
    const question = read.value;
    const likelihoods = readLikelihoods(params);
    if (!likelihoods.ok) return likelihoods;
    const ends = { starts: names(question.starts), targets: names(question.targets) };
    const method = exactMethod(
      data,
      question,
      'exposure.method.remedies',
      'Exhaustive single steps; implicit hitting sets',
    );
    const eg = buildExposureGraph(question.set, question);
    if (startsAtTarget(question)) {
      const sentences: Phrase[] = [{ key: 'exposure.cut.self', params: ends }];
      return succeed(
        makeAnswer('exposure.remedies', params, data.on, method, { sentences, problems: read.problems }),
        read.problems,
      );
    }
    if (eg.sink < 0 || (reach(eg.graph, [eg.source]).level[eg.sink] as number) < 0) {
      const sentences: Phrase[] = [{ key: 'exposure.cut.none', params: ends }];
      return succeed(
        makeAnswer('exposure.remedies', params, data.on, method, { sentences, problems: read.problems }),
        read.problems,
      );
    }
    const tooLarge = checkLinksInPlay(eg);
    if (tooLarge !== null) return fail(tooLarge);
    const chances = likelihoods.value === null ? null : chancesOf(eg, likelihoods.value);
    if (chances !== null && !chances.ok) return chances;
    const search: ChanceSearch = searchOf(params, partOfRun(context, 0, first));
    const whole = chances === null ? null : chanceOf(eg, chances.value, eg.sink, search);
    const effects = effectsOf(eg, remediesFor(data, eg), context.checkCancelled);
    const asksChances = chances !== null && effects.length <= mostAsked;
    const ranked = effects
      .map((effect, at, all) => {
        const span = (1 - first) / all.length;
        const part = { ...search, context: partOfRun(context, first + at * span, first + (at + 1) * span) };
        const off = asksChances ? effect.remedy.linkOff() : null;
        const chance = chances?.value.chance.map((p, link) => (off?.[link] === 1 ? 0 : p));
        const left =
          chances === null || chance === undefined || off === null
            ? undefined
            : effect.stops
              ? 0
              : chanceOf(eg, chances.value, eg.sink, part, chance).value;
        search.tryExact = part.tryExact;
        context.progress(first + (at + 1) * span);
        return { ...effect, left };
      })
      .filter(({ stops, saved, left }) => stops || saved > 0 || (left !== undefined && left < (whole?.value ?? 0)))
      .sort(
        (a, b) =>
          Number(b.stops) - Number(a.stops) ||
          (a.left ?? 0) - (b.left ?? 0) ||
          b.saved - a.saved ||
          a.remedy.cost - b.remedy.cost ||
          (a.remedy.id < b.remedy.id ? -1 : 1),
      );
    const cuts: Cut[] = ranked.slice(0, listed).map(({ remedy, stops, left }) => ({
      id: remedy.id,
      title: remedy.title,
      links: remedy.facts,
      entities: remedy.entities,
      cost: remedy.cost,
      ...(stops ? { routesLeft: 0 } : {}),
      ...(left === undefined ? {} : { chanceLeft: left }),
      minimal: true,
      changes: remedy.changes(),
    }));
    const set = findCuts(question, { by: 'links', keep: [] }, context.checkCancelled);
    const smallest = set.type === 'found' ? [smallestSet(data, set.cuts[0] ?? [], set.cost, set.proven)] : [];
    const stopping = ranked.filter(({ stops }) => stops).length;
    const best = ranked[0];
    const sentences: Phrase[] = [
      set.type === 'found'
        ? {
            key: set.proven ? 'exposure.remedies.set' : 'exposure.remedies.setBound',
            params: { ...ends, count: set.cuts[0]?.length ?? 0, cost: set.cost },
          }
        : { key: 'exposure.remedies.noSet', params: ends },
      stopping > 0
        ? { key: 'exposure.remedies.single', params: { count: stopping } }
        : { key: 'exposure.remedies.noSingle', params: ends },
    ];
    if (best?.left !== undefined && whole !== null) {
      sentences.push({
        key: 'exposure.remedies.chance',
        params: {
          remedy: { phrase: best.remedy.title },
          before: { chance: whole.value },
          after: { chance: best.left },
        },
      });
    }
    if (chances !== null && !asksChances) {
      sentences.push({ key: 'exposure.remedies.unasked', params: { asked: mostAsked, count: effects.length } });
    }
    return succeed(
      makeAnswer(
        'exposure.remedies',
        params,
        data.on,
        {
          ...method,
          exactness:
            whole !== null && !search.tryExact ? 'sampled' : set.type === 'found' && !set.proven ? 'bounds' : 'exact',
          ...(whole !== null && !search.tryExact ? { runs: search.worlds, seed: search.seed } : {}),
          conditions: [...conditionsOf(data, question), ...likelihoodConditions(likelihoods.value)],
        },
        {
          sentences,
          cuts: [...smallest, ...cuts],
          groups: savedGroups(ranked.slice(0, listed)),
          highlight: { entities: [], facts: smallest.flatMap(({ links }) => links) },
          assumptions: [{ key: 'exposure.assumption.costOne' }, { key: 'exposure.assumption.factor' }],
          gaps: gapsOf(data, question),
          problems: read.problems,
        },
      ),
      read.problems,
    );
  },
};

function smallestSet(data: DatasetAt, facts: readonly string[], cost: number, proven: boolean): Cut {
  const changes: readonly Change[] = facts.map((dependency) => ({ type: 'endDependency', dependency }));
  return {
    id: 'remedy:set',
    title: { key: 'exposure.remedy.set', params: { links: linkNames(data, facts) } },
    links: facts,
    entities: [],
    cost,
    routesLeft: 0,
    minimal: proven,
    changes,
  };
}

/** What each step keeps out of reach, as a line in words. */
function savedGroups(
  ranked: readonly {
    readonly remedy: {
      readonly id: string;
      readonly title: Phrase;
      readonly entities: readonly EntityId[];
      readonly facts: readonly string[];
    };
    readonly saved: number;
    readonly stops: boolean;
  }[],
): readonly {
  readonly id: string;
  readonly label: Phrase;
  readonly entities: readonly EntityId[];
  readonly facts: readonly string[];
  readonly detail: [];
}[] {
  return ranked.map(({ remedy, saved, stops }) => ({
    id: `saved:${remedy.id}`,
    label: {
      key: stops ? 'exposure.remedy.stops' : 'exposure.remedy.saves',
      params: { remedy: { phrase: remedy.title }, count: saved },
    },
    entities: remedy.entities,
    facts: remedy.facts,
    detail: [],
  }));
}
