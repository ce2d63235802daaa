import { type AndOr, buildAndOrGraph } from '../../analysis/algorithms/andOrGraph.ts';
import { type BayesNetwork, bayesChances } from '../../analysis/algorithms/bayesNetwork.ts';
import { coin } from '../../analysis/algorithms/coin.ts';
import { exactReach } from '../../analysis/algorithms/exactReach.ts';
import { dominatorChain, immediateDominators } from '../../analysis/algorithms/immediateDominators.ts';
import { reach } from '../../analysis/algorithms/reach.ts';
import { sampleSize, upperBoundZeroHits, wilsonInterval, z95 } from '../../analysis/algorithms/wilsonInterval.ts';
import { coinsOf, sampleWorlds } from '../../analysis/algorithms/worlds.ts';
import { type CaseMeasure, numberParam, textParam } from './caseMeasure.ts';
import { type CaseInput, type CaseNetwork, carries, readNetwork } from './exposureInput.ts';
import { randomOutputs } from './randomOutputs.ts';
import { chanceBetween } from './reliabilityCases.ts';

const bayes: CaseMeasure = (input, params, expected) => {
  const network = input['bayes'] as BayesNetwork;
  const given = Object.entries((params['evidence'] ?? {}) as Readonly<Record<string, number | boolean>>);
  const evidence = Object.fromEntries(given.map(([name, value]) => [name, value === true || value === 1]));
  // What is known: each condition by its own name ("A", "!A", "A=0, B"), where it says none, `evidence` does.
  const conditions = (text: string, known = evidence): Readonly<Record<string, boolean>> =>
    Object.fromEntries(
      text.split(/\s*,\s*/).map((one) => {
        const [, not, name = '', value] = /^(!|not |¬)?([^=]+?)(?:\s*=\s*(\S+))?$/.exec(one) ?? [];
        const said = value === undefined ? known[name] : value === '1' || value === 'true';
        return [name, said ?? not === undefined];
      }),
    );
  return Object.fromEntries(
    Object.keys((expected ?? {}) as object).map((key) => {
      const [, asked = '', known] = /^P\(([^|)]+)(?:\|([^)]+))?\)$/.exec(key) ?? [];
      const after = known === undefined ? bayesChances(network) : bayesChances(network, conditions(known));
      const [[name = '', is] = []] = Object.entries(conditions(asked, {}));
      const chance = after?.[name];
      return [key, chance === undefined || is !== false ? chance : 1 - chance];
    }),
  );
};

const goalProbability: CaseMeasure = (input, params) => {
  const { graph, chance, source, nodeOf } = buildAndOrGraph(input['andOr'] as AndOr);
  const goal = nodeOf.get(textParam(params, 'goal'));
  if (goal === undefined) throw new RangeError('unknown goal');
  return exactReach(graph, chance, source, goal, { stateLimit: 3_000_000 });
};

const singleFixes: CaseMeasure = (input, params) => {
  const { graph, chance, source, nodeOf, leafLink } = buildAndOrGraph(input['andOr'] as AndOr);
  const goal = nodeOf.get(textParam(params, 'goal')) ?? -1;
  const reachedWithout = (leaf: string | null): boolean => {
    const linkOff = Uint8Array.from(chance, (p, link) => (p > 0 && link !== leafLink.get(leaf ?? '') ? 0 : 1));
    return (reach(graph, [source], { linkOff }).level[goal] ?? -1) >= 0;
  };
  const leaves = [...leafLink.keys()].sort();
  return {
    goalReached: reachedWithout(null),
    singleFixesThatBreakIt: leaves.filter((leaf) => !reachedWithout(leaf)),
    fixesThatDoNot: leaves.filter((leaf) => reachedWithout(leaf)),
  };
};

function hits(network: CaseNetwork, params: Readonly<Record<string, unknown>>, linkOff: Uint8Array | null): number {
  const target = network.node(textParam(params, 'target'));
  const found = sampleWorlds({
    graph: network.graph,
    chance: network.chance,
    coins: coinsOf(network.coinIds),
    source: network.node(textParam(params, 'source')),
    runs: numberParam(params, 'samples'),
    seed: numberParam(params, 'seed'),
    linkOff,
  });
  return found.hits[target] as number;
}

const removalDelta: CaseMeasure = (input, params) => {
  const network = readNetwork(input as CaseInput);
  const remove = textParam(params, 'remove');
  const linkOff = Uint8Array.from(network.edge, (i) => (network.edges[i]?.id === remove ? 1 : 0));
  let helps = 0;
  const one = (world: number, off: Uint8Array | null): number =>
    sampleWorlds({
      graph: network.graph,
      chance: network.chance,
      coins: coinsOf(network.coinIds),
      source: network.node(textParam(params, 'source')),
      runs: 1,
      first: world,
      seed: numberParam(params, 'seed'),
      linkOff: off,
    }).hits[network.node(textParam(params, 'target'))] as number;
  for (let world = 0; world < numberParam(params, 'samples'); world++)
    if (one(world, linkOff) > one(world, null)) helps++;
  return {
    hitsBefore: hits(network, params, null),
    hitsAfter: hits(network, params, linkOff),
    worldsWhereRemovalHelpsAttacker: helps,
    exactBefore: chanceBetween(network, textParam(params, 'source'), textParam(params, 'target')),
    exactAfter: chanceBetween(
      readNetwork(input as CaseInput, { off: [remove] }),
      textParam(params, 'source'),
      textParam(params, 'target'),
    ),
  };
};

const capital = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

/** What falls, deterministically, and the records on it. */
function fallen(
  input: CaseInput,
  source: string,
  off: readonly string[],
): { names: readonly string[]; records: number } {
  const network = readNetwork(input, { off });
  const linkOff = Uint8Array.from(network.chance, (p) => (p > 0 ? 0 : 1));
  const { level } = reach(network.graph, [network.node(source)], { linkOff });
  const names = network.names.filter((name) => (level[network.node(name)] as number) >= 0);
  return { names, records: names.reduce((sum, name) => sum + network.records(name), 0) };
}

const blastRadius: CaseMeasure = (input, params) => {
  const given = input as CaseInput;
  const source = textParam(params, 'source');
  const whole = fallen(given, source, []);
  const network = readNetwork(given);
  // Those that nothing but equity ties to the rest: reached by a compromise only if equity carried it.
  const linked = new Set(network.edges.filter(carries).flatMap(({ source: a, target: b }) => [a, b]));
  const owners = network.edges
    .filter((edge) => !carries(edge))
    .flatMap(({ source: a, target: b }) => [a, b])
    .filter((name) => !linked.has(name) && name !== source);
  const idom = immediateDominators(network.graph, network.node(source));
  const chokePoints = Object.fromEntries(
    network.names.map((name) => [
      `chokePointsFor${capital(name)}`,
      (dominatorChain(idom, network.node(source), network.node(name)) ?? []).flatMap(
        (node) => network.names[node] ?? [],
      ),
    ]),
  );
  const sets = (params['removeSets'] ?? [[]]) as readonly (readonly string[])[];
  return {
    records: params['removeSets'] === undefined ? whole.records : sets.map((off) => fallen(given, source, off).records),
    reached: whole.names,
    ownershipReached: owners.some((name) => whole.names.includes(name)),
    ...chokePoints,
  };
};

const expectedRecords: CaseMeasure = (input, params, expected) => {
  const given = input as CaseInput;
  const source = textParam(params, 'source');
  const total = (off: readonly string[]): number => {
    const network = readNetwork(given, { off });
    return network.names.reduce((sum, name) => {
      const records = network.records(name);
      return records === 0 ? sum : sum + records * chanceBetween(network, source, name);
    }, 0);
  };
  const network = readNetwork(given);
  return Object.fromEntries(
    Object.keys((expected ?? {}) as object).map((key) => {
      const name = /^P\((.+)\)$/.exec(key)?.[1];
      if (name !== undefined) return [key, chanceBetween(network, source, name)];
      const without = /^expectedRecordsWithout(.+)$/.exec(key)?.[1];
      const edge = network.edges.find(({ id }) => capital(id ?? '') === without);
      return [key, total(edge === undefined ? [] : [edge.id ?? ''])];
    }),
  );
};

export const attackCases: Readonly<Record<string, CaseMeasure>> = {
  bayesMarginalsAndPosterior: bayes,
  goalProbability,
  andOrReachabilityAndSingleFixes: singleFixes,
  wilsonInterval: (input, params) =>
    wilsonInterval(numberParam(input, 'successes'), numberParam(input, 'trials'), numberParam(params, 'z', z95)),
  sampleSize: (input, params) => sampleSize(numberParam(input, 'halfWidth'), numberParam(params, 'z', z95)),
  upperBoundZeroHits: (input, params) =>
    upperBoundZeroHits(numberParam(input, 'trials'), numberParam(params, 'level', 0.95)),
  nthOutput: (input, params) => outputs(input, numberParam(params, 'n')).at(-1),
  firstOutputs: (input, params) => outputs(input, numberParam(params, 'n')),
  coinVectors: (input) =>
    (input['vectors'] as readonly { seed: number; sample: number; edgeId: string }[]).map(({ seed, sample, edgeId }) =>
      coin(seed, sample, edgeId),
    ),
  monteCarloHits: (input, params) => hits(readNetwork(input as CaseInput), params, null),
  monteCarloRemovalDelta: removalDelta,
  blastRadiusRecords: blastRadius,
  expectedRecords,
};

function outputs(input: Readonly<Record<string, unknown>>, count: number): readonly (number | string)[] {
  return randomOutputs(String(input['generator']), textParam(input, 'seed'), String(input['stream'] ?? 0), count);
}
