import type { EntityId, FactId, Standing } from '../../model/types.ts';
import type { Reach } from '../algorithms/reach.ts';
import { decisiveLink, tightLinks } from '../algorithms/shortestRoutes.ts';
import type { Hop, Route } from '../answer.ts';
import type { Arc } from './arcs.ts';
import { type ExposureGraph, nodeRoles } from './exposureGraph.ts';

/** The hop that a link stands for, or null for a link that no fact makes. */
function hopOfLink(eg: ExposureGraph, link: number): Hop | null {
  const arc = eg.set.arcs[eg.arc[link] as number];
  if (arc === undefined) return null;
  const head = eg.graph.to[link] as number;
  const group = eg.set.groups[eg.group[head] as number];
  return hopOfArc(arc, group === undefined ? undefined : { id: group.requirement, members: group.members });
}

/** An arc as a step; inside an AND group with what else it needs. */
export function hopOfArc(
  arc: Arc,
  group?: { readonly id: FactId; readonly members: readonly { readonly dependency: FactId }[] },
): Hop {
  return {
    from: arc.from,
    to: arc.to,
    arc: arc.id,
    kind: arc.kind,
    effect: arc.effect,
    strength: arc.strength,
    againstArrow: arc.againstArrow,
    facts: group === undefined ? [arc.dependency] : [arc.dependency, group.id],
    techniques: arc.techniques,
    ...(group === undefined
      ? {}
      : {
          requirement: group.id,
          needs: group.members.map(({ dependency }) => dependency).filter((id) => id !== arc.dependency),
        }),
    standing: arc.standing,
  };
}

/** What is needed to turn routes on the graph into routes for people. */
export interface RouteMaker {
  /** The links of a route and of everything that its AND groups need, in the order of the fall; null: goes in a circle. */
  readonly expand: (spine: readonly number[]) => readonly number[] | null;
  /** Links on which a route may run: all that is reached, by any member of a gate. */
  readonly mask: Uint8Array;
  /** 0 for members of a gate that do not fall last: with `mask`, one member a gate. */
  readonly decisive: Uint8Array;
  /** The most steps one after the other on expanded links: what an AND group needs may be gained side by side. */
  readonly depth: (links: readonly number[]) => number;
  readonly tight: Uint8Array;
}

/**
 * A route through an AND group follows one of its members; the other members are brought in by their own
 * shortest ways, so that what is shown is enough for the target to fall. O(nodes + links) once, then O(route).
 */
export function createRouteMaker(eg: ExposureGraph, reached: Reach, linkOff: Uint8Array | null = null): RouteMaker {
  const { graph } = eg;
  const tight = tightLinks(graph, reached, linkOff);
  const mask = new Uint8Array(graph.linkCount);
  const decisive = new Uint8Array(graph.linkCount).fill(1);
  for (let link = 0; link < graph.linkCount; link++) {
    const origin = graph.from[link] as number;
    const head = graph.to[link] as number;
    if ((reached.level[origin] as number) < 0 || (reached.level[head] as number) < 0 || linkOff?.[link] === 1) continue;
    mask[link] = 1;
    if (graph.gate?.[head] === 1 && decisiveLink(graph, reached, head) !== link) decisive[link] = 0;
  }
  const expand = (spine: readonly number[]): readonly number[] | null => {
    const fallen = new Set<number>([eg.source]);
    const links: number[] = [];
    const members = (gate: number, except: number): void => {
      for (let i = graph.inStart[gate] as number; i < (graph.inStart[gate + 1] as number); i++) {
        const link = graph.inLink[i] as number;
        if (link !== except) support(graph.from[link] as number);
      }
      // In the order of the data, whichever member the route follows: its steps have the same numbers as a reported one's.
      for (let i = graph.inStart[gate] as number; i < (graph.inStart[gate + 1] as number); i++)
        links.push(graph.inLink[i] as number);
    };
    const support = (node: number): void => {
      if (fallen.has(node)) return;
      fallen.add(node);
      for (let i = graph.inStart[node] as number; i < (graph.inStart[node + 1] as number); i++) {
        const link = graph.inLink[i] as number;
        if (tight[link] === 0) continue;
        support(graph.from[link] as number);
        if (graph.gate?.[node] === 1) members(node, link);
        else links.push(link);
        return;
      }
    };
    for (const link of spine) {
      const head = graph.to[link] as number;
      if (fallen.has(head)) return null;
      if (graph.gate?.[head] === 1) members(head, link);
      else links.push(link);
      if (fallen.has(head)) return null;
      fallen.add(head);
    }
    return links;
  };
  const depth = (links: readonly number[]): number => {
    const level = new Map<number, number>([[eg.source, 0]]);
    for (const link of links) {
      const at = (level.get(graph.from[link] as number) ?? 0) + (graph.free?.[link] === 1 ? 0 : 1);
      const head = graph.to[link] as number;
      level.set(head, Math.max(level.get(head) ?? 0, at));
    }
    let most = 0;
    for (const at of level.values()) most = Math.max(most, at);
    return most;
  };
  return { expand, mask, decisive, depth, tight };
}

/** The hops of expanded links, without the links that no fact makes. */
function hopsOf(eg: ExposureGraph, links: readonly number[]): readonly Hop[] {
  return links.flatMap((link) => hopOfLink(eg, link) ?? []);
}

/** Entities in the order in which they fall; gates, source and sink left out. */
function entitiesOn(eg: ExposureGraph, links: readonly number[]): readonly EntityId[] {
  const seen = new Set<EntityId>();
  for (const link of links) {
    const head = eg.graph.to[link] as number;
    const role = nodeRoles[eg.role[head] as number];
    const id = eg.set.entities[eg.entity[head] as number];
    if (id !== undefined && role !== 'gate') seen.add(id);
  }
  return [...seen];
}

const rank: Readonly<Record<Standing, number>> = { stated: 0, computed: 1, assumed: 2 };

/** The weakest standing on a route. */
export function weakestStanding(hops: readonly { readonly standing: Standing }[]): Standing {
  return hops.reduce<Standing>(
    (weakest, { standing }) => (rank[standing] > rank[weakest] ? standing : weakest),
    'stated',
  );
}

/** A route for people from the links of a spine, or null when it goes in a circle. Its id is its arcs. */
export function makeRoute(
  eg: ExposureGraph,
  maker: RouteMaker,
  spine: readonly number[],
  chance?: number,
): Route | null {
  const links = maker.expand(spine);
  if (links === null) return null;
  const hops = hopsOf(eg, links);
  const entities = entitiesOn(eg, links);
  const last = entities.at(-1);
  const first = entities[0];
  if (first === undefined || last === undefined) return null;
  return {
    id: `route:${hops.map(({ arc }) => arc).join('+')}`,
    title: {
      key: chance === undefined ? 'exposure.route.title' : 'exposure.route.titleChance',
      params: {
        from: { entity: first },
        to: { entity: last },
        links: hops.length,
        ...(chance === undefined ? {} : { chance: { chance } }),
      },
    },
    entities,
    hops,
    standing: weakestStanding(hops),
    ...(chance === undefined ? {} : { chance }),
  };
}
