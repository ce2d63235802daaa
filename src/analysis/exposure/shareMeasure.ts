import { succeed } from '../../model/problem.ts';
import type { EntityId } from '../../model/types.ts';
import { reach } from '../algorithms/reach.ts';
import { makeAnswer } from '../answer.ts';
import type { Measure } from '../measure.ts';
import { buildExposureGraph } from './exposureGraph.ts';
import { exactMethod, gapsOf, names } from './honesty.ts';
import { questionParameters, readQuestion } from './question.ts';

/** Above so many entities the table of all is left out and only the targets are answered. */
const tableLimit = 1500;

/**
 * Exposure: the share of entities whose fall can reach a target. Impact: the share of entities that an entity's fall
 * can reach. Both as BloodHound Enterprise defines them; entities without any recorded dependency are not counted.
 */
export const shareMeasure: Measure = {
  id: 'exposure.share',
  family: 'exposure',
  title: 'exposure.share.title',
  summary: 'exposure.share.summary',
  parameters: questionParameters.pairs.filter(({ id }) => id !== 'from'),
  run: (data, params, context) => {
    const read = readQuestion(data, { ...params, from: params['to'] ?? [] }, true);
    if (!read.ok) return read;
    const question = { ...read.value, starts: [] };
    const { set } = question;
    const members = [...new Set(set.arcs.flatMap(({ from, to }) => [from, to]))].sort();
    const others = Math.max(1, members.length - 1);
    const reachedBy = new Map<EntityId, ReadonlySet<EntityId>>();
    const exact = members.length <= tableLimit;
    const eg = buildExposureGraph(set, { ...question, targets: [] });
    if (exact) {
      members.forEach((id, i) => {
        if ((i & 31) === 0) {
          context.checkCancelled();
          context.progress(i / members.length);
        }
        const found = reach(eg.graph, [eg.nodeOf(id, 'control')]);
        const fallen = new Set<EntityId>();
        for (let at = 0; at < found.count; at++) {
          const node = found.order[at] as number;
          const entity = set.entities[eg.entity[node] as number];
          if (entity !== undefined && entity !== id && eg.graph.gate?.[node] !== 1) fallen.add(entity);
        }
        reachedBy.set(id, fallen);
      });
    }
    const targets = question.targets;
    const exposing = new Set<EntityId>();
    for (const [id, fallen] of reachedBy) {
      if (!targets.includes(id) && targets.some((target) => fallen.has(target))) exposing.add(id);
    }
    const outside = Math.max(1, members.filter((id) => !targets.includes(id)).length);
    const rows = [...reachedBy]
      .map(([id, fallen]) => ({ id, impact: fallen.size, hits: exposing.has(id) }))
      .sort((a, b) => b.impact - a.impact || (a.id < b.id ? -1 : 1));
    const share = exposing.size / outside;
    const method = exactMethod(
      data,
      { ...question, starts: [] },
      'exposure.method.share',
      'BloodHound Enterprise: exposure and impact',
    );
    return succeed(
      makeAnswer(
        'exposure.share',
        params,
        data.on,
        { ...method, exactness: exact ? 'exact' : 'stopped', conditions: method.conditions.slice(1) },
        {
          sentences: exact
            ? [
                {
                  key: 'exposure.share.exposure',
                  params: { targets: names(targets), count: exposing.size, all: outside, share: { share } },
                },
                ...rows.slice(0, 1).map((top) => ({
                  key: 'exposure.share.impact' as const,
                  params: { entity: { entity: top.id }, count: top.impact, share: { share: top.impact / others } },
                })),
              ]
            : [{ key: 'exposure.share.stopped', params: { count: members.length, limit: tableLimit } }],
          figures: exact
            ? [
                {
                  id: 'exposure',
                  label: { key: 'exposure.figure.exposure', params: { targets: names(targets) } },
                  value: { type: 'share', value: share },
                  standing: 'computed',
                  working: [...exposing]
                    .sort()
                    .slice(0, 300)
                    .map((id) => ({
                      text: { key: 'exposure.share.reaches', params: { entity: { entity: id } } },
                      facts: [],
                    })),
                },
              ]
            : [],
          tables: [
            {
              columns: [
                { id: 'entity', label: { key: 'exposure.column.entity' }, type: 'entity' },
                { id: 'impact', label: { key: 'exposure.column.impact' }, type: 'share' },
                { id: 'reaches', label: { key: 'exposure.column.reachesTarget' }, type: 'truth' },
              ],
              rows: rows.slice(0, 500).map(({ id, impact, hits }) => [
                { type: 'entity', value: id },
                { type: 'share', value: impact / others },
                { type: 'truth', value: hits },
              ]),
            },
          ],
          highlight: { entities: [...targets, ...exposing], facts: [] },
          gaps: gapsOf(data, question),
          problems: read.problems,
        },
      ),
      read.problems,
    );
  },
};
