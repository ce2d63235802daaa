import type { EntityId } from '../../model/types.ts';
import { kShortestRoutes } from '../algorithms/kShortestRoutes.ts';
import { type Reach, reach } from '../algorithms/reach.ts';
import { countShortestRoutes, type RouteCount } from '../algorithms/shortestRoutes.ts';
import type { Route } from '../answer.ts';
import { buildExposureGraph, type ExposureGraph } from './exposureGraph.ts';
import type { Question } from './question.ts';
import { createRouteMaker, makeRoute, type RouteMaker } from './routeParts.ts';

/** Limits of a search for routes; every one of them is said in the answer. */
export interface RouteLimits {
  readonly k: number;
  readonly maxHops: number;
  /** Routes looked at before a search through given points is given up. */
  readonly maxTried: number;
}

/**
 * `none`: the target can't be reached at all. `beyond`: only by more hops than the limit (`fewest` says how many).
 * `stopped`: too many routes to look through for the points asked for. `found`: `complete` says that there are no more.
 */
export type RouteOutcome =
  | { readonly type: 'none' }
  | { readonly type: 'beyond'; readonly fewest: number }
  | { readonly type: 'stopped'; readonly tried: number; readonly routes: readonly Route[] }
  | { readonly type: 'noneThrough' }
  | {
      readonly type: 'found';
      readonly routes: readonly Route[];
      readonly complete: boolean;
      readonly count: RouteCount;
      readonly shortest: number;
    };

export interface RoutesFound {
  readonly eg: ExposureGraph;
  readonly reached: Reach;
  readonly maker: RouteMaker;
  readonly outcome: RouteOutcome;
}

/** All shortest routes first, then longer simple ones, up to the limits. As `kShortestRoutes`. */
export function findRoutes(question: Question, limits: RouteLimits, checkCancelled: () => void): RoutesFound {
  const eg = buildExposureGraph(question.set, question);
  const reached = reach(eg.graph, [eg.source]);
  const maker = createRouteMaker(eg, reached);
  const count = countShortestRoutes(eg.graph, reached, maker.tight, eg.sink);
  const found = (outcome: RouteOutcome): RoutesFound => ({ eg, reached, maker, outcome });
  if (count === null) return found({ type: 'none' });
  if (count.hops > limits.maxHops) return found({ type: 'beyond', fewest: count.hops });
  const made = new Map<string, { readonly route: Route; readonly steps: number }>();
  const search = kShortestRoutes(eg.graph, eg.source, eg.sink, {
    k: limits.k,
    mask: maker.mask,
    maxCost: limits.maxHops,
    maxTried: limits.maxTried,
    checkCancelled,
    accept: ({ links }) => {
      const all = maker.expand(links);
      const route = all === null ? null : makeRoute(eg, maker, links);
      if (all === null || route === null || !passes(route, question.via)) return false;
      // The same links met by way of another member of a group are the same route.
      const key = [...all].sort((a, b) => a - b).join();
      const steps = maker.depth(all);
      if (made.has(key) || steps > limits.maxHops) return false;
      made.set(key, { route, steps });
      return true;
    },
  });
  const sorted = [...made.values()].sort(
    (a, b) => a.steps - b.steps || a.route.hops.length - b.route.hops.length || (a.route.id < b.route.id ? -1 : 1),
  );
  const routes = sorted.map(({ route }) => route);
  if (!search.complete && search.tried >= limits.maxTried) {
    return found({ type: 'stopped', tried: search.tried, routes });
  }
  if (routes.length === 0) return found({ type: 'noneThrough' });
  const shortest = sorted.filter(({ steps }) => steps === count.hops).length;
  return found({ type: 'found', routes, complete: search.complete, count, shortest });
}

function passes(route: Route, via: readonly EntityId[]): boolean {
  return via.every((entity) => route.entities.includes(entity));
}
