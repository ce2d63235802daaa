import type { DatasetAt } from '../../model/types.ts';
import type { Route } from '../answer.ts';
import { supportSteps } from '../strength.ts';

/** Routes with what they rest on: a route is as strong as the weakest claim among its links and what they need. */
export function withRouteSupport(data: DatasetAt, routes: readonly Route[]): readonly Route[] {
  return routes.map((route) => {
    const facts = route.hops.flatMap((hop) => [...hop.facts, ...(hop.needs ?? [])]);
    const support = supportSteps(data, facts);
    return support.length === 0 ? route : { ...route, support };
  });
}
