import type { Phrase } from '../../messages/phrase.ts';
import { fail, makeProblem, succeed } from '../../model/problem.ts';
import { datasetAt, dayAfter, firstDay, parseIsoDate } from '../../model/time.ts';
import type { DatasetAt, EntityId, IsoDate } from '../../model/types.ts';
import { reach } from '../algorithms/reach.ts';
import { type Span, temporalReach } from '../algorithms/temporalReach.ts';
import { makeAnswer } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import { type Arc, type ArcGroup, type ArcSet, deriveArcs } from './arcs.ts';
import { buildExposureGraph, type ExposureGraph } from './exposureGraph.ts';
import { exactMethod, gapsOf, names } from './honesty.ts';
import { type Question, questionParameters, readQuestion, wholeNumber } from './question.ts';

/** Reach over a period in which a foothold persists, against reach on each single date of it. */
export const periodMeasure: Measure = {
  id: 'exposure.period',
  family: 'exposure',
  title: 'exposure.period.title',
  summary: 'exposure.period.summary',
  parameters: [
    ...questionParameters.starts,
    { id: 'since', label: 'exposure.param.since', type: 'date', required: false },
    { id: 'days', label: 'exposure.param.days', type: 'integer', default: 365, min: 1, max: 36_500 },
  ],
  run: (data, params, context) => {
    const read = readQuestion(data, params, false);
    if (!read.ok) return read;
    const question = read.value;
    const last = data.on.asOf ?? lastBoundary(data);
    if (last === null) return fail(makeProblem('exposureNoDates', 'days'));
    const days = wholeNumber(params, 'days', 365, 1, 36_500);
    const since = typeof params['since'] === 'string' ? parseIsoDate(params['since']) : null;
    const first = since ?? dateOf(dayOf(last) - days);
    if (first > last) return fail(makeProblem('exposureEmptyPeriod', 'since', { start: first, end: last }));
    const found = overPeriod(data, question, [dayOf(first), dayOf(last) + 1], context);
    const only = found.persistent.filter(({ entity }) => !found.anySnapshot.has(entity));
    const method = exactMethod(
      data,
      question,
      'exposure.method.period',
      'Bui Xuan, Ferreira & Jarry 2003 (earliest arrival)',
    );
    const span = { start: { date: first }, end: { date: last } };
    const sentences: Phrase[] = [
      {
        key: 'exposure.period.persistent',
        params: { ...span, starts: names(question.starts), count: found.persistent.length },
      },
      only.length > 0
        ? {
            key: 'exposure.period.more',
            params: { count: only.length, entities: names(only.slice(0, 5).map(({ entity }) => entity)) },
          }
        : { key: 'exposure.period.same' },
    ].slice(0, found.persistent.length === 0 ? 1 : 2) as Phrase[];
    return succeed(
      makeAnswer(
        'exposure.period',
        params,
        data.on,
        { ...method, conditions: [...method.conditions, { key: 'exposure.condition.period', params: span }] },
        {
          sentences,
          figures: [
            {
              id: 'reached.period',
              label: { key: 'exposure.figure.reachedPeriod' },
              value: { type: 'count', value: found.persistent.length },
              standing: 'computed',
              working: found.persistent.map(({ entity, day }) => ({
                text: { key: 'exposure.period.from', params: { entity: { entity }, date: { date: dateOf(day) } } },
                facts: [],
              })),
            },
            {
              id: 'reached.anyDay',
              label: { key: 'exposure.figure.reachedAnyDay' },
              value: { type: 'count', value: found.anySnapshot.size },
              standing: 'computed',
              working: [...found.anySnapshot].sort().map((entity) => ({
                text: { key: 'exposure.period.anyDay', params: { entity: { entity } } },
                facts: [],
              })),
            },
          ],
          tables: [
            {
              columns: [
                { id: 'entity', label: { key: 'exposure.column.entity' }, type: 'entity' },
                { id: 'from', label: { key: 'exposure.column.firstDay' }, type: 'words' },
                { id: 'anyDay', label: { key: 'exposure.column.anyDay' }, type: 'truth' },
              ],
              rows: found.persistent.map(({ entity, day }) => [
                { type: 'entity', value: entity },
                { type: 'words', value: { key: 'exposure.date', params: { date: { date: dateOf(day) } } } },
                { type: 'truth', value: found.anySnapshot.has(entity) },
              ]),
            },
          ],
          groups: [
            {
              id: 'onlyPersistent',
              label: { key: 'exposure.period.group', params: { count: only.length } },
              entities: only.map(({ entity }) => entity),
              facts: [],
              detail: [],
            },
          ],
          highlight: { entities: [...question.starts, ...found.persistent.map(({ entity }) => entity)], facts: [] },
          gaps: gapsOf(data, question),
          problems: read.problems,
        },
      ),
      read.problems,
    );
  },
};

/** Days on which some link begins or ends, within the span, its first day among them. */
function boundaries(data: DatasetAt, span: Span): readonly number[] {
  const days = new Set<number>([span[0]]);
  for (const fact of [...data.dataset.dependencies, ...data.dataset.requirements]) {
    for (const { valid } of fact.claims) {
      for (const date of [valid.from, valid.to, valid.asOf]) {
        if (date !== undefined) for (const day of [dayOf(firstDay(date)), dayOf(dayAfter(date))]) days.add(day);
      }
    }
  }
  for (const { exists } of data.dataset.entities) {
    for (const date of [exists.from, exists.to]) {
      if (date !== undefined) for (const day of [dayOf(firstDay(date)), dayOf(dayAfter(date))]) days.add(day);
    }
  }
  return [...days].filter((day) => day >= span[0] && day < span[1]).sort((a, b) => a - b);
}

interface PeriodReach {
  readonly persistent: readonly { readonly entity: EntityId; readonly day: number }[];
  readonly anySnapshot: ReadonlySet<EntityId>;
}

/** Builds each day of the span anew, with what the reader left out or switched off left out on every day. */
function overPeriod(data: DatasetAt, question: Question, span: Span, context: RunContext): PeriodReach {
  const days = boundaries(data, span);
  const arcs = new Map<string, { arc: Arc; spans: [number, number][] }>();
  const groups = new Map<string, ArcGroup>();
  const grouped = new Set<string>();
  const anySnapshot = new Set<EntityId>();
  const entities = new Set<EntityId>();
  days.forEach((day, i) => {
    context.checkCancelled();
    context.progress(i / days.length);
    const end = days[i + 1] ?? span[1];
    const set = deriveArcs(datasetAt(data.dataset, { ...data.on, asOf: dateOf(day) }, data.filters));
    for (const id of set.entities) entities.add(id);
    set.arcs.forEach((arc, at) => {
      const held = arcs.get(arc.id) ?? { arc, spans: [] };
      const lastSpan = held.spans.at(-1);
      if (lastSpan !== undefined && lastSpan[1] === day) lastSpan[1] = end;
      else held.spans.push([day, end]);
      arcs.set(arc.id, held);
      if (set.inGroup[at] === 1) grouped.add(arc.id);
    });
    for (const group of set.groups) groups.set(group.requirement, group);
    for (const id of fallenOn(set, question)) anySnapshot.add(id);
  });
  const held = [...arcs.values()];
  const index = new Map(held.map(({ arc }, i) => [arc.id, i]));
  const set: ArcSet = {
    entities: [...entities],
    arcs: held.map(({ arc }) => arc),
    groups: [...groups.values()].map((group) => ({
      ...group,
      members: group.members.map((member) => ({
        ...member,
        arc: index.get(controlArcInto(held, member.dependency, group.target)) ?? -1,
      })),
    })),
    inGroup: Uint8Array.from(held, ({ arc }) => (grouped.has(arc.id) ? 1 : 0)),
    gaps: [],
    looseConditions: [],
    planned: [],
  };
  const eg = buildExposureGraph(set, { ...question, targets: [] });
  const always: Span = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const live = Array.from(eg.arc, (arc): readonly Span[] => held[arc]?.spans ?? [always]);
  const when = temporalReach(eg.graph, live, eg.source, span);
  const first = new Map<EntityId, number>();
  eachEntity(eg, question, (entity, node) => {
    const day = when[node] as number;
    if (day < (first.get(entity) ?? Number.POSITIVE_INFINITY)) first.set(entity, day);
  });
  const persistent = [...first]
    .map(([entity, day]) => ({ entity, day }))
    .sort((a, b) => a.day - b.day || (a.entity < b.entity ? -1 : 1));
  return { persistent, anySnapshot };
}

function controlArcInto(held: readonly { readonly arc: Arc }[], dependency: string, target: EntityId): string {
  return (
    held.find(({ arc }) => arc.dependency === dependency && arc.to === target && arc.effect === 'control')?.arc.id ?? ''
  );
}

function fallenOn(set: ArcSet, question: Question): readonly EntityId[] {
  const eg = buildExposureGraph(set, { ...question, targets: [] });
  const { level } = reach(eg.graph, [eg.source]);
  const fallen: EntityId[] = [];
  eachEntity(eg, question, (entity, node) => {
    if ((level[node] as number) >= 0) fallen.push(entity);
  });
  return fallen;
}

function eachEntity(eg: ExposureGraph, question: Question, visit: (entity: EntityId, node: number) => void): void {
  const starts = new Set(question.starts);
  for (let node = 0; node < eg.graph.nodeCount; node++) {
    const entity = eg.set.entities[eg.entity[node] as number];
    if (entity !== undefined && eg.graph.gate?.[node] !== 1 && !starts.has(entity)) visit(entity, node);
  }
}

function lastBoundary(data: DatasetAt): IsoDate | null {
  let last: string | null = null;
  for (const { claims } of data.dataset.dependencies) {
    for (const { valid } of claims) {
      for (const date of [valid.from, valid.to, valid.asOf]) {
        if (date !== undefined && (last === null || firstDay(date) > last)) last = firstDay(date);
      }
    }
  }
  return last as IsoDate | null;
}

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const dateOf = (day: number): IsoDate => new Date(day * 86_400_000).toISOString().slice(0, 10) as IsoDate;
