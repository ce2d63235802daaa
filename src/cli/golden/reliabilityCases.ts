import { buildDigraph } from '../../analysis/algorithms/digraph.ts';
import { exactReach } from '../../analysis/algorithms/exactReach.ts';
import { frontierReach } from '../../analysis/algorithms/frontierReach.ts';
import { hopLimitedCascade } from '../../analysis/algorithms/hopLimitedCascade.ts';
import { kShortestRoutes } from '../../analysis/algorithms/kShortestRoutes.ts';
import { logWeights } from '../../analysis/algorithms/logWeights.ts';
import { cascadeWorlds } from './cascadeWorlds.ts';
import { type CaseMeasure, numberParam, textParam, textsParam } from './caseMeasure.ts';
import { type CaseInput, type CaseNetwork, readNetwork, seedNode } from './exposureInput.ts';

const stateLimit = 3_000_000;

/** The exact chance of getting from one node to another. Throws when it can't be afforded. */
export function chanceBetween(network: CaseNetwork, source: string, target: string): number {
  if (source === target) return 1;
  const chance = network.plain
    ? allTogether(network, [source, target])
    : exactReach(network.graph, network.chance, network.node(source), network.node(target), {
        coin: network.coin,
        stateLimit,
      });
  if (chance === null) throw new RangeError('too large for an exact answer');
  return chance;
}

function allTogether(network: CaseNetwork, terminals: readonly string[]): number | null {
  const links = network.edges.flatMap((edge, i) => {
    const link = network.edge.indexOf(i);
    return link < 0
      ? []
      : [{ a: network.node(edge.source), b: network.node(edge.target), chance: network.chance[link] as number }];
  });
  return frontierReach(network.graph.nodeCount, links, terminals.map(network.node));
}

/** Terminals of a directed or coupled network: all must fall when the first has fallen, which is one AND. */
function allReached(network: CaseNetwork, terminals: readonly string[]): number | null {
  const { graph } = network;
  const [first = '', ...others] = terminals;
  const gate = graph.nodeCount;
  const from = [...graph.from, ...others.map(network.node)];
  const to = [...graph.to, ...others.map(() => gate)];
  const mark = new Uint8Array(gate + 1);
  if (graph.gate !== null) mark.set(graph.gate);
  mark[gate] = 1;
  const chance = Float64Array.from([...network.chance, ...others.map(() => 1)]);
  const coin = Int32Array.from([...network.coin, ...others.map(() => -1)]);
  return exactReach(buildDigraph(gate + 1, from, to, { gate: mark }), chance, network.node(first), gate, {
    coin,
    stateLimit,
  });
}

const twoTerminal: CaseMeasure = (input, params) =>
  chanceBetween(readNetwork(input as CaseInput), textParam(params, 'source'), textParam(params, 'target'));

const kTerminal: CaseMeasure = (input, params) => {
  const network = readNetwork(input as CaseInput);
  const terminals = (params['terminals'] ?? 'all') === 'all' ? network.names : textsParam(params, 'terminals');
  if (new Set(terminals).size < 2) return 1;
  return network.plain ? allTogether(network, terminals) : allReached(network, terminals);
};

/** The expected number (or weight) of nodes that fall, the seeds among them. */
function cascade(input: CaseInput, seeds: readonly string[], maxHops: number | null): number | null {
  if (maxHops !== null) {
    const network = readNetwork(input);
    const independent =
      network.graph.nodeCount === network.names.length && new Set(network.coinIds).size === coinsIn(network);
    return independent
      ? hopLimitedCascade(network.graph, network.chance, seeds.map(network.node), maxHops)
      : cascadeWorlds(network, seeds, maxHops);
  }
  const network = readNetwork(input, { seeds });
  let total = 0;
  for (const name of network.names)
    total += seeds.includes(name) ? 1 : chanceBetween({ ...network, plain: false }, seedNode, name);
  return total;
}

const cascadeSize: CaseMeasure = (input, params) => cascade(input as CaseInput, seedsOf(params), hopsOf(params));

/** As many coins as edges that carry: no two share one. */
function coinsIn(network: CaseNetwork): number {
  return new Set(network.edge).size;
}

function hopsOf({ maxHops }: Readonly<Record<string, unknown>>): number | null {
  return maxHops === undefined || maxHops === null ? null : Number(maxHops);
}

/** The first to fall: `seeds`, or a single `source`. */
function seedsOf(params: Readonly<Record<string, unknown>>): readonly string[] {
  return textsParam(params, params['seeds'] === undefined ? 'source' : 'seeds');
}

const cascadeSizes: CaseMeasure = (input, params) =>
  (params['seedSets'] as readonly (readonly string[])[]).map((seeds) =>
    cascade(input as CaseInput, seeds.map(String), hopsOf(params)),
  );

const importance: CaseMeasure = (input, params, expected) => {
  const given = input as CaseInput;
  const network = readNetwork(given);
  const [source, target] = [textParam(params, 'source'), textParam(params, 'target')];
  const withChance = (index: number, value: number): number =>
    chanceBetween(
      { ...network, chance: network.chance.map((p, link) => (network.edge[link] === index ? value : p)) },
      source,
      target,
    );
  const whole = chanceBetween(network, source, target);
  // In the order of the edges, or by their ids where the case asks by id.
  const listed = (key: string, figure: (index: number) => number): unknown => {
    const asked = (expected as Readonly<Record<string, unknown>> | null)?.[key];
    if (Array.isArray(asked) || typeof asked !== 'object') return network.edges.map((_, i) => figure(i));
    return Object.fromEntries(network.edges.map(({ id }, i) => [id ?? '', figure(i)]));
  };
  return {
    reliability: whole,
    birnbaum: listed('birnbaum', (i) => withChance(i, 1) - withChance(i, 0)),
    removalDelta: listed('removalDelta', (i) => whole - withChance(i, 0)),
  };
};

/** Reach together with the most likely routes. */
const reachAndRoutes: CaseMeasure = (input, params) => {
  const network = readNetwork(input as CaseInput);
  const [source, target] = [textParam(params, 'source'), textParam(params, 'target')];
  const { routes } = kShortestRoutes(network.graph, network.node(source), network.node(target), {
    k: numberParam(params, 'k', 1),
    weight: logWeights(network.chance),
  });
  const chances = routes.map(({ links }) => links.reduce((all, link) => all * (network.chance[link] as number), 1));
  const path = (links: readonly number[] | undefined): readonly string[] | null =>
    links === undefined
      ? null
      : [source, ...links.map((link) => network.names[network.graph.to[link] as number] ?? '').filter((n) => n !== '')];
  return {
    reach: chanceBetween(network, source, target),
    bestPathProbability: chances[0] ?? 0,
    bestPath: path(routes[0]?.links),
    kBest: chances,
  };
};

export const reliabilityCases: Readonly<Record<string, CaseMeasure>> = {
  twoTerminalReliability: twoTerminal,
  twoTerminalUnreliability: (...given) => 1 - (twoTerminal(...given) as number),
  kTerminalReliability: kTerminal,
  kTerminalUnreliability: (...given) => 1 - (kTerminal(...given) as number),
  expectedCascadeSize: cascadeSize,
  expectedCascadeSizes: cascadeSizes,
  edgeImportance: importance,
  reachAndBestPath: reachAndRoutes,
  reachAndKBest: reachAndRoutes,
};
