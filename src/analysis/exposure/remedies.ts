import type { Phrase } from '../../messages/phrase.ts';
import type { Change, DatasetAt, EntityId, FactId } from '../../model/types.ts';
import { reach } from '../algorithms/reach.ts';
import { towards } from '../algorithms/shortestRoutes.ts';
import { linkPhrase } from './cutMeasure.ts';
import type { ExposureGraph } from './exposureGraph.ts';
import { names } from './honesty.ts';
import { secondFactorChanges } from './secondFactor.ts';

/** One thing to do: which links of the graph it puts out, what it costs, and the scenario step that does it. */
export interface Remedy {
  readonly id: string;
  readonly title: Phrase;
  readonly facts: readonly FactId[];
  readonly entities: readonly EntityId[];
  readonly cost: number;
  /** Made when asked for: one mask a remedy would be the square of the network in memory. */
  readonly linkOff: () => Uint8Array;
  readonly changes: () => readonly Change[];
}

/** What is left after a remedy. */
export interface RemedyEffect {
  readonly remedy: Remedy;
  readonly stops: boolean;
  /** Entities that can no longer be reached. */
  readonly saved: number;
}

const accessKinds = ['hasAccessTo', 'administers', 'operates', 'grantsTokenTo'];

/**
 * Everything worth trying on the way from starts to targets: cutting a link, removing an access, putting a second
 * factor before a step, separating a shared system. What can't be cut is left out. O(arcs · candidates).
 */
export function remediesFor(data: DatasetAt, eg: ExposureGraph): readonly Remedy[] {
  const { set, graph } = eg;
  const level = reach(graph, [eg.source]).level;
  const matters = towards(graph, null, eg.sink);
  const inPlay = (link: number): boolean =>
    (level[graph.from[link] as number] as number) >= 0 && matters[graph.to[link] as number] === 1;
  const facts = new Map(data.dependencies.map(({ fact }) => [fact.id, fact]));
  const played = new Set<FactId>();
  for (let link = 0; link < graph.linkCount; link++) {
    const arc = set.arcs[eg.arc[link] as number];
    if (arc !== undefined && inPlay(link)) played.add(arc.dependency);
  }
  const offFor = (cut: ReadonlySet<FactId>) => (): Uint8Array =>
    Uint8Array.from(eg.arc, (arc) => (cut.has(set.arcs[arc]?.dependency ?? '') ? 1 : 0));
  const grouped = new Set(set.groups.flatMap(({ members }) => members.map(({ dependency }) => dependency)));
  const remedies: Remedy[] = [];
  for (const id of [...played].sort()) {
    const fact = facts.get(id);
    if (fact === undefined || fact.removable === false) continue;
    const access = accessKinds.includes(fact.kind);
    remedies.push({
      id: `remedy:cut:${id}`,
      title: {
        key: access ? 'exposure.remedy.access' : 'exposure.remedy.link',
        params: { link: { phrase: linkPhrase(fact.from, fact.to) } },
      },
      facts: [id],
      entities: [],
      cost: fact.cost ?? 1,
      linkOff: offFor(new Set([id])),
      changes: () => [{ type: 'endDependency', dependency: id }],
    });
    if (access && !grouped.has(id) && fact.kind !== 'grantsTokenTo')
      remedies.push(factor(data, id, fact.to, offFor(new Set([id]))));
  }
  set.groups.forEach((group, g) => {
    const [first] = group.members;
    const gate = eg.group.indexOf(g);
    if (first === undefined || gate < 0 || (level[gate] as number) < 0 || matters[gate] === 0) return;
    const linkOff = (): Uint8Array => Uint8Array.from(graph.from, (from) => (from === gate ? 1 : 0));
    remedies.push(factor(data, first.dependency, group.target, linkOff));
  });
  return [...remedies, ...separations(eg, data, played, offFor)];
}

function factor(data: DatasetAt, guarded: FactId, target: EntityId, linkOff: Remedy['linkOff']): Remedy {
  return {
    id: `remedy:factor:${guarded}`,
    title: { key: 'exposure.remedy.factor', params: { target: { entity: target } } },
    facts: [guarded],
    entities: [target],
    cost: 1,
    linkOff,
    changes: () => secondFactorChanges(data, target, guarded),
  };
}

/** For each system that several use: give those on the way their own. */
function separations(
  eg: ExposureGraph,
  data: DatasetAt,
  played: ReadonlySet<FactId>,
  offFor: (cut: ReadonlySet<FactId>) => Remedy['linkOff'],
): readonly Remedy[] {
  const users = new Map<EntityId, { user: EntityId; fact: FactId; cost: number; fixed: boolean }[]>();
  for (const { fact, presence } of data.dependencies) {
    if (presence === 'planned' || (fact.kind !== 'usesSystem' && fact.kind !== 'trustsIdentityFrom')) continue;
    const held = users.get(fact.to) ?? [];
    held.push({ user: fact.from, fact: fact.id, cost: fact.cost ?? 1, fixed: fact.removable === false });
    users.set(fact.to, held);
  }
  const remedies: Remedy[] = [];
  for (const [system, ties] of [...users].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const onTheWay = [...new Set(ties.filter(({ fact }) => played.has(fact)).map(({ user }) => user))].sort();
    const all = [...new Set(ties.map(({ user }) => user))];
    if (onTheWay.length === 0 || all.length < 2 || eg.choice.starts.includes(system)) continue;
    // Each user alone, and all users on the way together.
    const sets = onTheWay.length > 1 ? [...onTheWay.map((user) => [user]), onTheWay] : [onTheWay];
    for (const leaving of sets) {
      const cut = ties.filter(({ user }) => leaving.includes(user));
      if (cut.some(({ fixed }) => fixed)) continue;
      remedies.push({
        id: `remedy:separate:${system}:${leaving.join('+')}`,
        title: { key: 'exposure.remedy.separate', params: { system: { entity: system }, users: names(leaving) } },
        facts: cut.map(({ fact }) => fact).sort(),
        entities: [system],
        cost: cut.reduce((sum, { cost }) => sum + cost, 0),
        linkOff: offFor(new Set(cut.map(({ fact }) => fact))),
        changes: () => [{ type: 'separateSystem', system, keep: all.filter((user) => !leaving.includes(user)) }],
      });
    }
  }
  return remedies;
}

/** What each remedy leaves, without likelihoods. O(remedies · (entities + arcs)). */
export function effectsOf(
  eg: ExposureGraph,
  remedies: readonly Remedy[],
  checkCancelled: () => void,
): readonly RemedyEffect[] {
  const before = countEntities(eg, null).count;
  return remedies.map((remedy) => {
    checkCancelled();
    const after = countEntities(eg, remedy.linkOff());
    return { remedy, stops: !after.sink, saved: before - after.count };
  });
}

function countEntities(eg: ExposureGraph, linkOff: Uint8Array | null): { count: number; sink: boolean } {
  const reached = reach(eg.graph, [eg.source], { linkOff });
  const seen = new Set<number>();
  for (let i = 0; i < reached.count; i++) {
    const node = reached.order[i] as number;
    if (eg.graph.gate?.[node] !== 1 && (eg.entity[node] as number) >= 0) seen.add(eg.entity[node] as number);
  }
  return { count: seen.size, sink: (reached.level[eg.sink] as number) >= 0 };
}
