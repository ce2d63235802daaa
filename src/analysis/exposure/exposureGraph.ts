import type { Effect, EntityId } from '../../model/types.ts';
import { buildDigraph, type Digraph } from '../algorithms/digraph.ts';
import type { Arc, ArcSet } from './arcs.ts';

/** Which arcs are on, from where and to where. */
export interface GraphChoice {
  readonly starts: readonly EntityId[];
  /** Left out or empty: no sink. */
  readonly targets?: readonly EntityId[];
  /** Which effects count as reached; control carries the compromise whether it counts or not. */
  readonly effects: readonly Effect[];
  readonly weak: boolean;
}

/** What a node stands for. */
export const nodeRoles = ['control', 'data', 'outage', 'gate', 'source', 'sink'] as const;
export type NodeRole = (typeof nodeRoles)[number];

/**
 * The arcs of a day as one graph: a node for each entity under each effect, a gate for each AND group, one source before
 * all starts and one sink behind all targets, so that every question is about one pair of nodes.
 */
export interface ExposureGraph {
  readonly set: ArcSet;
  readonly choice: GraphChoice;
  readonly graph: Digraph;
  readonly source: number;
  /** -1 without targets. */
  readonly sink: number;
  readonly role: Uint8Array;
  /** Index into `set.entities`, -1 for source and sink; of a gate its target. */
  readonly entity: Int32Array;
  /** Index into `set.arcs`, -1 for links that no fact makes. */
  readonly arc: Int32Array;
  /** Index into `set.groups` of a gate node, else -1. */
  readonly group: Int32Array;
  /** Node of an entity under an effect, or -1. */
  readonly nodeOf: (entity: EntityId, effect: Effect) => number;
}

const roleIndex = (role: NodeRole): number => nodeRoles.indexOf(role);

/**
 * Builds the graph. Links are in the order of arc ids, so that no result depends on the order of the data (above
 * 200,000 arcs, where only reach is asked, in the data's own order). Entities that are not there on the day are left
 * out with their arcs. O(arcs log arcs).
 */
export function buildExposureGraph(set: ArcSet, choice: GraphChoice): ExposureGraph {
  const index = new Map<EntityId, number>();
  set.entities.forEach((id, i) => {
    index.set(id, i);
  });
  const n = set.entities.length;
  const layers: Effect[] = ['control'];
  if (choice.effects.includes('data')) layers.push('data');
  if (choice.effects.includes('outage')) layers.push('outage');
  const base = new Map<Effect, number>(layers.map((effect, i) => [effect, i * n]));
  const nodeOf = (id: EntityId, effect: Effect): number => {
    const at = base.get(effect);
    const i = index.get(id);
    return at === undefined || i === undefined ? -1 : at + i;
  };

  const from: number[] = [];
  const to: number[] = [];
  const arcOf: number[] = [];
  const free: number[] = [];
  const link = (u: number, v: number, arc: number, isFree: number): void => {
    if (u < 0 || v < 0) return;
    from.push(u);
    to.push(v);
    arcOf.push(arc);
    free.push(isFree);
  };

  let nodes = layers.length * n;
  // A target that is taken over is stopped as well. What stops it from outside arrives at a node of its own, so that
  // the way to its takeover is not counted a second time as a way to its stop.
  const stopped = new Map<EntityId, number>();
  if (base.has('outage')) {
    for (const target of choice.targets ?? [])
      if (index.has(target) && !stopped.has(target)) stopped.set(target, nodes++);
  }

  const order = Array.from(set.arcs, (_, i) => i);
  if (order.length <= 200_000) {
    order.sort((a, b) => compareText((set.arcs[a] as Arc).id, (set.arcs[b] as Arc).id));
  }
  const carried = new Set<string>();
  for (const arc of set.arcs) {
    if (arc.effect === 'control' && !arc.condition && (arc.strength === 'strong' || choice.weak)) carried.add(way(arc));
  }
  for (const i of order) {
    const arc = set.arcs[i] as Arc;
    if (arc.condition || set.inGroup[i] === 1 || (arc.strength === 'weak' && !choice.weak)) continue;
    // Whoever controls a thing has its data: the data arc beside a control arc of the same fact says nothing more.
    if (arc.effect === 'data' && carried.has(way(arc))) continue;
    if (arc.effect === 'outage') {
      link(nodeOf(arc.from, 'outage'), stopped.get(arc.to) ?? nodeOf(arc.to, 'outage'), i, 0);
    } else link(nodeOf(arc.from, 'control'), nodeOf(arc.to, arc.effect), i, 0);
  }
  if (base.has('outage')) for (let i = 0; i < n; i++) link(i, (base.get('outage') as number) + i, -1, 1);

  for (const [target, node] of stopped) link(node, nodeOf(target, 'outage'), -1, 1);

  const gates: number[] = [];
  const gateOf: number[] = [];
  const groupOrder = set.groups
    .map((_, i) => i)
    .sort((a, b) => compareText(set.groups[a]?.requirement ?? '', set.groups[b]?.requirement ?? ''));
  for (const g of groupOrder) {
    const group = set.groups[g];
    if (group === undefined || group.members.length === 0) continue;
    const passable = group.members.every(({ arc, origin }) => {
      const own = set.arcs[arc];
      return own !== undefined && index.has(origin) && (own.strength === 'strong' || choice.weak);
    });
    if (!passable || !index.has(group.target)) continue;
    const gate = nodes++;
    gates.push(gate);
    gateOf.push(g);
    for (const member of group.members) link(nodeOf(member.origin, 'control'), gate, member.arc, 0);
    link(gate, nodeOf(group.target, 'control'), -1, 1);
  }

  const source = nodes++;
  for (const start of [...choice.starts].sort()) link(source, nodeOf(start, 'control'), -1, 1);
  const targets = choice.targets ?? [];
  const sink = targets.length > 0 ? nodes++ : -1;
  const counted = new Set<Effect>(choice.effects);
  // Control brings the data and the power to stop a thing with it.
  if (targets.length > 0) counted.add('control');
  for (const target of targets)
    for (const effect of layers) {
      const node = effect === 'outage' ? (stopped.get(target) ?? -1) : nodeOf(target, effect);
      if (counted.has(effect)) link(node, sink, -1, 1);
    }

  const role = new Uint8Array(nodes);
  const entity = new Int32Array(nodes).fill(-1);
  const group = new Int32Array(nodes).fill(-1);
  const gateMark = gates.length > 0 ? new Uint8Array(nodes) : null;
  layers.forEach((effect, layer) => {
    for (let i = 0; i < n; i++) {
      role[layer * n + i] = roleIndex(effect);
      entity[layer * n + i] = i;
    }
  });
  for (const [target, node] of stopped) {
    role[node] = roleIndex('outage');
    entity[node] = index.get(target) ?? -1;
  }
  gates.forEach((gate, i) => {
    const g = gateOf[i] as number;
    role[gate] = roleIndex('gate');
    group[gate] = g;
    entity[gate] = index.get(set.groups[g]?.target ?? '') ?? -1;
    if (gateMark !== null) gateMark[gate] = 1;
  });
  role[source] = roleIndex('source');
  if (sink >= 0) role[sink] = roleIndex('sink');
  return {
    set,
    choice,
    graph: buildDigraph(nodes, from, to, { gate: gateMark, free: Uint8Array.from(free) }),
    source,
    sink,
    role,
    entity,
    arc: Int32Array.from(arcOf),
    group,
    nodeOf,
  };
}

const way = (arc: Arc): string => `${arc.dependency}\n${arc.from}\n${arc.to}`;

/** By code unit: the same on every machine and in every language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
