import type { DatasetAt, Effect, EntityId } from '../../model/types.ts';
import { assetKinds } from '../../model/types.ts';
import { reach } from '../algorithms/reach.ts';
import { type ArcSet, deriveArcs } from '../exposure/arcs.ts';
import { buildExposureGraph, nodeRoles } from '../exposure/exposureGraph.ts';

/** Who exposes whom, party by party. */
export interface PartyExposure {
  readonly set: ArcSet;
  readonly effects: readonly Effect[];
  readonly weak: boolean;
  /** Assets that fall with a party: those it operates, those that it alone uses and nobody else operates, and what they store. */
  readonly ownAssets: (party: EntityId) => readonly EntityId[];
  /** Entities reached when a party falls with its own assets; those it starts from are not among them. One pass, kept. */
  readonly reachedFrom: (start: EntityId) => ReadonlySet<EntityId>;
  /** Whether the fall of the first reaches the second or its own assets. */
  readonly exposes: (start: EntityId, party: EntityId) => boolean;
  /**
   * For whole matrices: writes 1 at `offset` + i for each of these parties that the fall of a start reaches, or whose own
   * assets it reaches. Tables are made once for the parties; each start costs one search and no sets.
   */
  readonly marker: (parties: readonly EntityId[]) => (start: EntityId, into: Uint8Array, offset: number) => void;
  /** The same with some parties taken out, so that nothing passes through them; whose assets are whose stays as it is. */
  readonly without: (parties: Iterable<EntityId>) => PartyExposure;
}

/**
 * The exposure of a day between parties, under the effects that count; taking control counts whenever it is reached, since
 * it brings the data with it. The graph is built once; each start costs one search: O(entities + arcs).
 */
export function createPartyExposure(at: DatasetAt, effects: readonly Effect[], weak: boolean): PartyExposure {
  return make(at, effects, weak, assetsByParty(at));
}

function make(
  at: DatasetAt,
  effects: readonly Effect[],
  weak: boolean,
  own: ReadonlyMap<EntityId, readonly EntityId[]>,
): PartyExposure {
  const set = deriveArcs(at);
  const eg = buildExposureGraph(set, { starts: [], effects, weak });
  // Gates, source and sink count as no entity.
  const counted = nodeRoles.map((role) => role === 'control' || effects.some((effect) => effect === role));
  const kept = new Map<EntityId, ReadonlySet<EntityId>>();
  const ownAssets = (party: EntityId): readonly EntityId[] => own.get(party) ?? [];

  const reachedFrom = (start: EntityId): ReadonlySet<EntityId> => {
    const known = kept.get(start);
    if (known !== undefined) return known;
    const starts = [start, ...ownAssets(start)];
    const nodes = starts.map((entity) => eg.nodeOf(entity, 'control')).filter((node) => node >= 0);
    const { order, count } = reach(eg.graph, nodes);
    const found = new Set<EntityId>();
    for (let i = 0; i < count; i++) {
      const node = order[i] as number;
      const entity = set.entities[eg.entity[node] as number];
      if (entity !== undefined && counted[eg.role[node] as number] === true) found.add(entity);
    }
    for (const entity of starts) found.delete(entity);
    kept.set(start, found);
    return found;
  };
  const exposes = (start: EntityId, party: EntityId): boolean => {
    if (start === party) return false;
    const reached = reachedFrom(start);
    return reached.has(party) || ownAssets(party).some((asset) => reached.has(asset));
  };
  const marker = (parties: readonly EntityId[]) => {
    // Whose fall it is when a thing is reached: of the party itself, or of everybody whose own asset it is.
    const columnsOf = new Map<EntityId, number[]>();
    parties.forEach((party, i) => {
      for (const thing of [party, ...ownAssets(party)]) {
        const columns = columnsOf.get(thing);
        if (columns === undefined) columnsOf.set(thing, [i]);
        else columns.push(i);
      }
    });
    const columns = set.entities.map((entity) => columnsOf.get(entity));
    const index = new Map(set.entities.map((entity, i) => [entity, i] as const));
    const started = new Int32Array(set.entities.length);
    let stamp = 0;
    return (start: EntityId, into: Uint8Array, offset: number): void => {
      stamp += 1;
      const nodes: number[] = [];
      for (const entity of [start, ...ownAssets(start)]) {
        const node = eg.nodeOf(entity, 'control');
        if (node >= 0) nodes.push(node);
        const at = index.get(entity);
        if (at !== undefined) started[at] = stamp;
      }
      const { order, count } = reach(eg.graph, nodes);
      for (let i = 0; i < count; i++) {
        const node = order[i] as number;
        const entity = eg.entity[node] as number;
        if (entity < 0 || counted[eg.role[node] as number] !== true || started[entity] === stamp) continue;
        for (const column of columns[entity] ?? []) into[offset + column] = 1;
      }
    };
  };
  const others = new Map<string, PartyExposure>();
  const without = (parties: Iterable<EntityId>): PartyExposure => {
    const out = new Set(parties);
    const key = JSON.stringify([...out].sort());
    const touched = ({ fact }: DatasetAt['dependencies'][number]) => out.has(fact.from) || out.has(fact.to);
    const dependencies = at.dependencies.filter((one) => !touched(one));
    if (dependencies.length === at.dependencies.length) return exposure;
    const made = others.get(key) ?? make({ ...at, dependencies }, effects, weak, own);
    others.set(key, made);
    return made;
  };
  const exposure: PartyExposure = { set, effects, weak, ownAssets, reachedFrom, exposes, marker, without };
  return exposure;
}

function assetsByParty(at: DatasetAt): ReadonlyMap<EntityId, readonly EntityId[]> {
  const assets = new Set<EntityId>();
  for (const { id, kind } of at.entities) if ((assetKinds as readonly string[]).includes(kind)) assets.add(id);
  const operators = new Map<EntityId, Set<EntityId>>();
  const users = new Map<EntityId, Set<EntityId>>();
  const stored = new Map<EntityId, EntityId[]>();
  for (const { fact, presence } of at.dependencies) {
    if (presence === 'planned' || !assets.has(fact.to)) continue;
    if (fact.kind === 'operates') addTo(operators, fact.to, fact.from);
    if (fact.kind === 'usesSystem') addTo(users, fact.to, fact.from);
    if (fact.kind === 'stores') stored.set(fact.from, [...(stored.get(fact.from) ?? []), fact.to]);
  }
  const own = new Map<EntityId, Set<EntityId>>();
  for (const [asset, parties] of operators) for (const party of parties) addTo(own, party, asset);
  for (const [asset, parties] of users) {
    const [only] = parties;
    if (parties.size === 1 && only !== undefined && !operators.has(asset)) addTo(own, only, asset);
  }
  for (const held of own.values()) for (const asset of held) for (const kept of stored.get(asset) ?? []) held.add(kept);
  return new Map([...own].map(([party, held]) => [party, [...held].sort()] as const));
}

function addTo(sets: Map<EntityId, Set<EntityId>>, key: EntityId, value: EntityId): void {
  const held = sets.get(key);
  if (held === undefined) sets.set(key, new Set([value]));
  else held.add(value);
}
