import { betweenness } from '../../analysis/algorithms/betweenness.ts';
import { dominatorChain, immediateDominators } from '../../analysis/algorithms/immediateDominators.ts';
import { kShortestRoutes } from '../../analysis/algorithms/kShortestRoutes.ts';
import { logWeights } from '../../analysis/algorithms/logWeights.ts';
import { minCut } from '../../analysis/algorithms/minCut.ts';
import { reach } from '../../analysis/algorithms/reach.ts';
import { countShortestRoutes, tightLinks } from '../../analysis/algorithms/shortestRoutes.ts';
import { temporalReach } from '../../analysis/algorithms/temporalReach.ts';
import { type CaseMeasure, numberParam, textParam, textsParam } from './caseMeasure.ts';
import { type CaseInput, type CaseNetwork, dayOf, readNetwork, spanOf } from './exposureInput.ts';
import { chanceBetween } from './reliabilityCases.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

interface NamedRoute {
  readonly path: readonly string[];
  readonly cost: number;
  readonly probability: number;
}

function routesOf(
  network: CaseNetwork,
  source: string,
  target: string,
  k: number,
  likely: boolean,
): readonly NamedRoute[] {
  const weight = likely
    ? logWeights(network.chance)
    : Float64Array.from(network.edge, (i) => network.edges[i]?.weight ?? (i < 0 ? 0 : 1));
  const { routes } = kShortestRoutes(network.graph, network.node(source), network.node(target), { k, weight });
  return routes.map(({ links, cost }) => ({
    path: [source, ...links.flatMap((link) => network.names[network.graph.to[link] as number] ?? [])],
    cost,
    probability: links.reduce((all, link) => all * (network.chance[link] as number), 1),
  }));
}

function ends(params: Readonly<Record<string, unknown>>): readonly [string, string] {
  return [textParam(params, 'source'), textParam(params, 'target')];
}

const kRoutes =
  (likely: boolean): CaseMeasure =>
  (input, params) => {
    const likelyHere = likely || params['objective'] === 'maxProduct';
    const found = routesOf(readNetwork(input as CaseInput), ...ends(params), numberParam(params, 'k', 1), likelyHere);
    const named = Object.fromEntries(
      found.flatMap(({ path }, i) => [
        [ordinals[i] ?? `${i + 1}`, path],
        [`${ordinals[i] ?? i + 1}AnyOf`, path],
      ]),
    );
    return {
      costs: found.map(({ cost }) => cost),
      probabilities: found.map(({ probability }) => probability),
      paths: found.map(({ path }) => path),
      ...named,
    };
  };

const compare: CaseMeasure = (input, params) => {
  const network = readNetwork(input as CaseInput);
  const [source, target] = ends(params);
  const hops = { ...network, edges: network.edges.map((edge) => ({ ...edge, weight: 1 })) };
  const [shortest] = routesOf(hops, source, target, 1, false);
  const [likely] = routesOf(network, source, target, 1, true);
  return {
    shortestHops: shortest?.path ?? null,
    mostLikely: likely?.path ?? null,
    mostLikelyProbability: likely?.probability ?? 0,
    reach: chanceBetween(network, source, target),
  };
};

const allShortest: CaseMeasure = (input, params) => {
  const network = readNetwork(input as CaseInput);
  const { graph } = network;
  const [source, target] = ends(params).map(network.node) as [number, number];
  const reached = reach(graph, [source]);
  const count = countShortestRoutes(graph, reached, tightLinks(graph, reached), target);
  const cut = minCut(graph, source, target, new Float64Array(graph.linkCount).fill(1));
  const chain = dominatorChain(immediateDominators(graph, source), source, target) ?? [];
  const ids = cut.links.map((link) => network.edges[network.edge[link] as number]?.id ?? '');
  return {
    hops: count?.hops ?? null,
    nodePaths: count?.nodes ?? 0,
    edgePaths: count?.links ?? 0,
    chokePoints: chain.map((node) => network.names[node]),
    minEdgeCut: cut.value,
    minEdgeCutEdge: ids[0] ?? null,
    minEdgeCutEdges: ids,
  };
};

const shortestWeighted: CaseMeasure = (input, params) => {
  const [source, target] = ends(params);
  const one = (undirected: boolean): { cost: number | null; path: readonly string[] | null } => {
    const [found] = routesOf(readNetwork(input as CaseInput, { undirected }), source, target, 1, false);
    return { cost: found?.cost ?? null, path: found?.path ?? null };
  };
  const directed = one(false);
  return { ...directed, directed, undirected: one(true) };
};

const mostLikely: CaseMeasure = (input, params) => {
  const [found] = routesOf(readNetwork(input as CaseInput), ...ends(params), 1, true);
  return { path: found?.path ?? null, probability: found?.probability ?? 0 };
};

const dominators: CaseMeasure = (input, params) => {
  const network = readNetwork(input as CaseInput);
  const idom = immediateDominators(
    network.graph,
    network.node(textParam(params, params['root'] === undefined ? 'source' : 'root')),
  );
  return Object.fromEntries(
    network.names.flatMap((name, node) => {
      const by = network.names[idom[node] as number];
      return by === undefined ? [] : [[name, by]];
    }),
  );
};

const between: CaseMeasure = (input, _params) => {
  const given = input as CaseInput;
  const network = readNetwork({ ...given, directed: true });
  const undirected = given.directed === false;
  const values = betweenness(network.graph, { undirected, normalised: true });
  return Object.fromEntries(network.names.map((name, node) => [name, values[node] as number]));
};

/** The same graph with the edges that hold on a day. */
function onDay(input: CaseInput, day: number): CaseNetwork {
  const whole = readNetwork(input);
  const off = whole.edges.filter((edge) => {
    const [from, to] = spanOf(edge);
    return day < from || day >= to;
  });
  return readNetwork(input, { off: off.map(({ id }) => id ?? '') });
}

function reaches(network: CaseNetwork, source: string, target: string): boolean {
  const linkOff = Uint8Array.from(network.chance, (p) => (p > 0 ? 0 : 1));
  return (reach(network.graph, [network.node(source)], { linkOff }).level[network.node(target)] as number) >= 0;
}

const atDates: CaseMeasure = (input, params) => {
  const reachedOn = (date: string): boolean => reaches(onDay(input as CaseInput, dayOf(date)), ...ends(params));
  if (params['dates'] === undefined) return reachedOn(textParam(params, 'date'));
  return textsParam(params, 'dates').map(reachedOn);
};

const overPeriod: CaseMeasure = (input, params) => {
  const given = input as CaseInput;
  const network = readNetwork(given);
  const [source, target] = ends(params);
  // Without a window: from the first day on which anything begins, for good.
  const begins = network.edges.map((edge) => spanOf(edge)[0]).filter(Number.isFinite);
  const [start = Math.min(0, ...begins), end = Number.POSITIVE_INFINITY] = textsParam(params, 'window').map(dayOf);
  const always = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
  const live = Array.from(network.edge, (i) => {
    const edge = network.edges[i];
    return [edge === undefined ? always : spanOf(edge)];
  });
  const when = temporalReach(network.graph, live, network.node(source), [start, end]);
  // A snapshot can only change where an edge begins or ends.
  const days = new Set([start, ...network.edges.flatMap((edge) => [...spanOf(edge)])]);
  const inside = [...days].filter((day) => day >= start && day < end);
  return {
    anySnapshotReaches: inside.some((day) => reaches(onDay(given, day), source, target)),
    temporalReaches: (when[network.node(target)] as number) < Number.POSITIVE_INFINITY,
  };
};

export const routeCases: Readonly<Record<string, CaseMeasure>> = {
  kShortestSimplePaths: kRoutes(false),
  kMostLikelySimplePaths: kRoutes(true),
  pathsCompare: compare,
  allShortestHopPaths: allShortest,
  shortestWeightedPath: shortestWeighted,
  mostLikelyPath: mostLikely,
  immediateDominators: dominators,
  betweennessNormalized: between,
  reachableAtDate: atDates,
  snapshotVsTemporalReach: overPeriod,
};
