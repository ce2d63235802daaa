import { kShortestRoutes } from '../algorithms/kShortestRoutes.ts';
import { logWeights } from '../algorithms/logWeights.ts';
import type { Reach } from '../algorithms/reach.ts';
import type { Route } from '../answer.ts';
import type { RunContext } from '../measure.ts';
import type { ExposureGraph } from './exposureGraph.ts';
import type { Chances } from './likelihoods.ts';
import { createRouteMaker, makeRoute } from './routeParts.ts';

/**
 * The k most likely routes. The chance of a route is the product of the coins that it needs, each once, AND groups with
 * all that they need included. With AND groups the search follows the member that falls last, so that a likelier
 * combination may be missing: the answer says so. As `kShortestRoutes`.
 */
export function likelyRoutes(
  eg: ExposureGraph,
  chances: Chances,
  reached: Reach,
  k: number,
  { checkCancelled, progress }: RunContext,
): { readonly routes: readonly Route[]; readonly complete: boolean } {
  const maker = createRouteMaker(eg, reached);
  const made = new Map<string, Route>();
  const most = eg.graph.gate === null ? k : k * 4;
  const found = kShortestRoutes(eg.graph, eg.source, eg.sink, {
    k: most,
    mask: maker.mask,
    weight: logWeights(chances.chance),
    maxTried: 2000,
    checkCancelled,
    accept: ({ links }) => {
      const all = maker.expand(links);
      if (all === null) return false;
      const route = makeRoute(eg, maker, links, chanceOfLinks(all, chances));
      const key = [...all].sort((a, b) => a - b).join();
      if (route === null || made.has(key)) return false;
      const hops = route.hops.map((hop) => {
        const link = all.find((one) => eg.set.arcs[eg.arc[one] as number]?.id === hop.arc);
        return link === undefined ? hop : { ...hop, chance: chances.chance[link] as number };
      });
      made.set(key, { ...route, hops });
      progress(made.size / most);
      return true;
    },
  });
  const routes = [...made.values()].sort(
    (a, b) => (b.chance ?? 0) - (a.chance ?? 0) || a.hops.length - b.hops.length || (a.id < b.id ? -1 : 1),
  );
  return { routes: routes.slice(0, k), complete: found.complete && routes.length <= k && eg.graph.gate === null };
}

/** Links of one coin carry together when the least likely of them does. */
function chanceOfLinks(links: readonly number[], chances: Chances): number {
  const byCoin = new Map<number, number>();
  for (const link of links) {
    const coin = chances.coin[link] as number;
    byCoin.set(coin, Math.min(byCoin.get(coin) ?? 1, chances.chance[link] as number));
  }
  let product = 1;
  for (const chance of byCoin.values()) product *= chance;
  return product;
}
