import type { Phrase } from '../../messages/phrase.ts';
import { fail, makeProblem, succeed } from '../../model/problem.ts';
import { techniqueName } from '../../model/techniques.ts';
import type { DatasetAt } from '../../model/types.ts';
import { makeAnswer, type Route, type WorkingStep } from '../answer.ts';
import type { Measure } from '../measure.ts';
import { type Arc, type ArcSet, deriveArcs } from './arcs.ts';
import { effectWord } from './honesty.ts';
import { textList } from './question.ts';
import { hopOfArc } from './routeParts.ts';
import { withRouteSupport } from './routeSupport.ts';

/** One dependency explained: the arcs that follow from it, the rule, the facts, the techniques. */
export const arcMeasure: Measure = {
  id: 'exposure.arc',
  family: 'exposure',
  title: 'exposure.arc.title',
  summary: 'exposure.arc.summary',
  parameters: [{ id: 'arcs', label: 'exposure.param.arcs', type: 'facts', required: true, of: 'links' }],
  run: (data, params) => {
    const wanted = textList(params['arcs']);
    if (wanted.length === 0) return fail(makeProblem('exposureNoArc', 'arcs'));
    const set = deriveArcs(data);
    const known = new Map(data.dataset.dependencies.map((fact) => [fact.id, fact]));
    const unknown = wanted.filter((id) => !known.has(id) && !set.arcs.some((arc) => arc.id === id));
    if (unknown.length > 0)
      return fail(...unknown.map((id, i) => makeProblem('exposureUnknownArc', `arcs[${i}]`, { arc: id })));
    const arcs = set.arcs.filter(({ id, dependency }) => wanted.includes(id) || wanted.includes(dependency));
    const silent = wanted.filter((id) => known.has(id) && !arcs.some(({ dependency }) => dependency === id));
    return succeed(
      makeAnswer(
        'exposure.arc',
        params,
        data.on,
        {
          name: { key: 'exposure.method.arc' },
          exactness: 'exact',
          conditions: [],
          reference: 'MITRE ATT&CK; table of dependency kinds',
        },
        {
          sentences: [
            ...arcs.map(sentenceOf),
            ...silent.map((id): Phrase => {
              const fact = known.get(id);
              return {
                key: 'exposure.arc.silent',
                params: {
                  from: { entity: fact?.from ?? '' },
                  to: { entity: fact?.to ?? '' },
                  rule: { phrase: ruleOf(fact?.kind ?? 'dependsOn') },
                },
              };
            }),
          ],
          routes: withRouteSupport(
            data,
            arcs.map((arc) => routeOf(set, arc)),
          ),
          figures: arcs.map((arc) => ({
            id: `arc:${arc.id}`,
            label: sentenceOf(arc),
            value: { type: 'words', value: effectWord(arc.effect) },
            standing: 'computed',
            from: arc.from,
            to: arc.to,
            working: workingOf(data, set, arc),
          })),
          highlight: {
            entities: [...new Set(arcs.flatMap(({ from, to }) => [from, to]))],
            facts: [...new Set(arcs.map(({ dependency }) => dependency))],
          },
        },
      ),
    );
  },
};

function ruleOf(kind: Arc['kind']): Phrase {
  return { key: `facts.kind.${kind}.rule` };
}

function sentenceOf(arc: Arc): Phrase {
  return {
    key: arc.strength === 'weak' ? 'exposure.arc.weak' : `exposure.arc.strong.${arc.effect}`,
    params: { from: { entity: arc.from }, to: { entity: arc.to } },
  };
}

function workingOf(data: DatasetAt, set: ArcSet, arc: Arc): readonly WorkingStep[] {
  const at = data.dependencies.find(({ fact }) => fact.id === arc.dependency);
  const groups = set.groups.filter(({ members }) => members.some(({ dependency }) => dependency === arc.dependency));
  return [
    { text: ruleOf(arc.kind), facts: [arc.dependency] },
    { text: { key: arc.againstArrow ? 'exposure.arc.against' : 'exposure.arc.along' }, facts: [arc.dependency] },
    ...(arc.condition && groups.length === 0
      ? [{ text: { key: 'exposure.arc.lone' } satisfies Phrase, facts: [arc.dependency] }]
      : []),
    ...groups.map(
      (group): WorkingStep => ({
        text: { key: 'exposure.arc.group', params: { target: { entity: group.target }, count: group.members.length } },
        facts: [group.requirement, ...group.members.map(({ dependency }) => dependency)],
      }),
    ),
    ...arc.techniques.map(
      (id): WorkingStep => ({
        text: { key: 'exposure.arc.technique', params: { id, name: techniqueName(id) ?? id } },
        facts: [],
      }),
    ),
    ...(at === undefined || at.others.length === 0
      ? []
      : [
          {
            text: { key: 'exposure.arc.otherClaims', params: { count: at.others.length } } satisfies Phrase,
            facts: [arc.dependency],
          },
        ]),
  ];
}

function routeOf(set: ArcSet, arc: Arc): Route {
  const group = set.groups.find(
    ({ target, members }) => target === arc.to && members.some(({ dependency }) => dependency === arc.dependency),
  );
  const hop = hopOfArc(arc, group && { id: group.requirement, members: group.members });
  return {
    id: `arc:${arc.id}`,
    title: sentenceOf(arc),
    entities: [arc.from, arc.to],
    hops: [hop],
    standing: arc.standing,
  };
}
