import type { Phrase } from '../../messages/phrase.ts';
import { succeed } from '../../model/problem.ts';
import type { DatasetAt, EntityId, FactId } from '../../model/types.ts';
import { articulation } from '../algorithms/articulation.ts';
import { buildDigraph, type Digraph } from '../algorithms/digraph.ts';
import { dominatorChain, immediateDominators } from '../algorithms/immediateDominators.ts';
import { type Reach, reach } from '../algorithms/reach.ts';
import { type Answer, type Group, makeAnswer } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import { linkNames } from './cutMeasure.ts';
import { buildExposureGraph, type ExposureGraph } from './exposureGraph.ts';
import { exactMethod, gapsOf, names } from './honesty.ts';
import { type Question, questionParameters, readQuestion, startsAtTarget } from './question.ts';

/** What every route must pass; and with AND groups what is needed at the same time. */
export const chokepointsMeasure: Measure = {
  id: 'exposure.chokepoints',
  family: 'exposure',
  title: 'exposure.chokepoints.title',
  summary: 'exposure.chokepoints.summary',
  parameters: questionParameters.pairs.map((parameter) =>
    parameter.id === 'to' && parameter.type === 'entities' ? { ...parameter, required: false } : parameter,
  ),
  run: (data, params, context) => {
    const read = readQuestion(data, params, false);
    if (!read.ok) return read;
    const question = read.value;
    const method = exactMethod(data, question, 'exposure.method.dominators', 'Lengauer & Tarjan 1979; Georgiadis 2005');
    const parts = question.targets.length > 0 ? towardsTargets(data, question, context) : overall(question);
    return succeed(
      makeAnswer('exposure.chokepoints', params, data.on, method, {
        ...parts,
        gaps: gapsOf(data, question),
        problems: read.problems,
      }),
      read.problems,
    );
  },
};

/** The part of the graph that has fallen: dominators must not see links that nothing passes. */
function fallenPart(eg: ExposureGraph, reached: Reach): Digraph {
  const from: number[] = [];
  const to: number[] = [];
  for (let link = 0; link < eg.graph.linkCount; link++) {
    const [u, v] = [eg.graph.from[link] as number, eg.graph.to[link] as number];
    if ((reached.level[u] as number) < 0 || (reached.level[v] as number) < 0) continue;
    from.push(u);
    to.push(v);
  }
  return buildDigraph(eg.graph.nodeCount, from, to);
}

/** Entities that every route from the starts to the targets passes, from the starts' side, ends left out. */
function chokePoints(eg: ExposureGraph, reached: Reach): readonly EntityId[] {
  const chain = dominatorChain(immediateDominators(fallenPart(eg, reached), eg.source), eg.source, eg.sink) ?? [];
  const ends = new Set([...eg.choice.starts, ...(eg.choice.targets ?? [])]);
  const found = new Set<EntityId>();
  for (const node of chain) {
    const id = eg.set.entities[eg.entity[node] as number];
    if (id !== undefined && eg.graph.gate?.[node] !== 1 && !ends.has(id)) found.add(id);
  }
  return [...found];
}

function towardsTargets(data: DatasetAt, question: Question, context: RunContext): Partial<Answer> {
  const ends = { starts: names(question.starts), targets: names(question.targets) };
  if (startsAtTarget(question)) return { sentences: [{ key: 'exposure.routes.self', params: ends }] };
  const eg = buildExposureGraph(question.set, question);
  const reached = reach(eg.graph, [eg.source]);
  if ((reached.level[eg.sink] as number) < 0) return { sentences: [{ key: 'exposure.routes.none', params: ends }] };
  const passed = chokePoints(eg, reached);
  const needed = alsoNeeded(eg, reached, passed, context);
  const { links, untried } = soleLinks(eg, reached, context);
  const sentences: Phrase[] = [
    passed.length > 0
      ? { key: 'exposure.chokepoints.found', params: { ...ends, points: names(passed) } }
      : { key: 'exposure.chokepoints.none', params: ends },
  ];
  if (needed.length > 0) sentences.push({ key: 'exposure.chokepoints.needed', params: { points: names(needed) } });
  if (links.length > 0)
    sentences.push({ key: 'exposure.chokepoints.links', params: { links: linkNames(data, links) } });
  if (untried > 0)
    sentences.push({ key: 'exposure.chokepoints.untried', params: { count: untried, tried: mostTried } });
  const group = (id: string, label: Phrase, entities: readonly EntityId[], facts: readonly FactId[]): Group => ({
    id,
    label,
    entities,
    facts,
    detail: [],
  });
  return {
    sentences,
    groups: [
      ...passed.map((id) =>
        group(`choke:${id}`, { key: 'exposure.chokepoints.card', params: { entity: { entity: id } } }, [id], []),
      ),
      ...needed.map((id) =>
        group(`needed:${id}`, { key: 'exposure.chokepoints.neededCard', params: { entity: { entity: id } } }, [id], []),
      ),
      ...(links.length > 0 ? [group('links', { key: 'exposure.chokepoints.linkGroup' }, [], links)] : []),
      ...structure(question),
    ],
    highlight: { entities: [...passed, ...needed], facts: links },
  };
}

/** Entities that no route need pass, but without which an AND group on every way can't be met. */
function alsoNeeded(
  eg: ExposureGraph,
  reached: Reach,
  passed: readonly EntityId[],
  context: RunContext,
): readonly EntityId[] {
  if (eg.graph.gate === null) return [];
  const ends = new Set([...eg.choice.starts, ...(eg.choice.targets ?? []), ...passed]);
  const origins = new Set<EntityId>();
  for (const group of eg.set.groups) for (const { origin } of group.members) origins.add(origin);
  const dominated = immediateDominators(fallenPart(eg, reached), eg.source);
  for (const origin of [...origins]) {
    for (const node of dominatorChain(dominated, eg.source, eg.nodeOf(origin, 'control')) ?? []) {
      const id = eg.set.entities[eg.entity[node] as number];
      if (id !== undefined) origins.add(id);
    }
  }
  return [...origins].sort().filter((id) => {
    if (ends.has(id)) return false;
    context.checkCancelled();
    const nodeOff = Uint8Array.from(eg.entity, (at) => (eg.set.entities[at] === id ? 1 : 0));
    return (reach(eg.graph, [eg.source], { nodeOff }).level[eg.sink] as number) < 0;
  });
}

/** So many facts are tried one by one. */
const mostTried = 2000;

/** Facts each of which alone stops everything when it is cut; of too many none is tried, and their number is given. */
function soleLinks(
  eg: ExposureGraph,
  reached: Reach,
  context: RunContext,
): { readonly links: readonly FactId[]; readonly untried: number } {
  const candidates = new Set<FactId>();
  for (let link = 0; link < eg.graph.linkCount; link++) {
    const arc = eg.set.arcs[eg.arc[link] as number];
    const [u, v] = [eg.graph.from[link] as number, eg.graph.to[link] as number];
    if (arc !== undefined && (reached.level[u] as number) >= 0 && (reached.level[v] as number) >= 0) {
      candidates.add(arc.dependency);
    }
  }
  if (candidates.size > mostTried) return { links: [], untried: candidates.size };
  const links = [...candidates].sort().filter((fact) => {
    context.checkCancelled();
    const linkOff = Uint8Array.from(eg.arc, (arc) => (eg.set.arcs[arc]?.dependency === fact ? 1 : 0));
    return (reach(eg.graph, [eg.source], { linkOff }).level[eg.sink] as number) < 0;
  });
  return { links, untried: 0 };
}

/** Points that hold the recorded links together, direction left aside: structure only, said as such. */
function structure(question: Question): readonly Group[] {
  const { set } = question;
  const index = new Map(set.entities.map((id, i) => [id, i]));
  const ends = set.arcs.filter(({ effect }) => effect === 'control' || effect === 'data');
  const graph = buildDigraph(
    set.entities.length,
    ends.map(({ from }) => index.get(from) ?? 0),
    ends.map(({ to }) => index.get(to) ?? 0),
  );
  const entities = articulation(graph).points.flatMap((node) => set.entities[node] ?? []);
  if (entities.length === 0) return [];
  return [{ id: 'structure', label: { key: 'exposure.chokepoints.structure' }, entities, facts: [], detail: [] }];
}

/** Without a target: through which points most of what can be reached must pass. */
function overall(question: Question): Partial<Answer> {
  const eg = buildExposureGraph(question.set, { ...question, targets: [] });
  const reached = reach(eg.graph, [eg.source]);
  const idom = immediateDominators(fallenPart(eg, reached), eg.source);
  const behind = new Map<EntityId, Set<EntityId>>();
  const starts = new Set(question.starts);
  let count = 0;
  const all = new Set<EntityId>();
  for (let i = 0; i < reached.count; i++) {
    const node = reached.order[i] as number;
    const id = eg.set.entities[eg.entity[node] as number];
    if (id === undefined || eg.graph.gate?.[node] === 1 || starts.has(id) || all.has(id)) continue;
    all.add(id);
    count++;
    for (const point of dominatorChain(idom, eg.source, node) ?? []) {
      const by = eg.set.entities[eg.entity[point] as number];
      if (by === undefined || by === id || starts.has(by) || eg.graph.gate?.[point] === 1) continue;
      behind.set(by, (behind.get(by) ?? new Set()).add(id));
    }
  }
  const ranked = [...behind].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1)).slice(0, 20);
  const sentences: Phrase[] = ranked.slice(0, 1).map(([id, held]) => ({
    key: 'exposure.chokepoints.overall',
    params: { entity: { entity: id }, held: held.size, count },
  }));
  return {
    sentences:
      sentences.length > 0
        ? sentences
        : [{ key: 'exposure.chokepoints.overallNone', params: { starts: names(question.starts) } }],
    groups: ranked.map(([id, held]) => ({
      id: `choke:${id}`,
      label: { key: 'exposure.chokepoints.overallCard', params: { entity: { entity: id }, held: held.size, count } },
      entities: [id, ...held],
      facts: [],
      detail: [],
    })),
    highlight: { entities: ranked.map(([id]) => id), facts: [] },
  };
}
