import { bestChains } from '../../analysis/algorithms/bestChains.ts';
import { intervalRow } from '../../analysis/algorithms/intervalWalks.ts';
import { simplePathSums } from '../../analysis/algorithms/simplePathSum.ts';
import { createWalkSolver } from '../../analysis/algorithms/walkSums.ts';
import { solveWalkVector } from '../../analysis/algorithms/walkVector.ts';
import { criticalControl } from '../../analysis/influence/criticalControl.ts';
import { controlWeights, networkValue, type ValueModel } from '../../analysis/influence/networkValue.ts';
import { weakestLink } from '../../analysis/influence/weakestLink.ts';
import { type OwnershipNetwork, wholeUnits } from '../../analysis/network.ts';
import { votesCast } from './controlFigures.ts';
import type { GoldenInput } from './goldenNetwork.ts';

/** Answers for every ordered pair of nodes, under the keys "i->j". Only what is asked for is worked out. */
export type PairValues = (from: string, to: string) => number | null;

/** Gross, net and the other figures of a pair. */
export function pairFigures(
  network: OwnershipNetwork,
  quota = 0.5,
  strict = true,
): Readonly<Record<string, PairValues>> {
  const solver = createWalkSolver(network, network.cashLow);
  const onNodes =
    (figure: (from: number, to: number) => number | null): PairValues =>
    (from, to) => {
      const [a, b] = [network.nodeOf.get(from), network.nodeOf.get(to)];
      return a === undefined || b === undefined ? null : figure(a, b);
    };
  const row = (kind: 'gross' | 'net') =>
    onNodes((from, to) => {
      const reach = solver.down(from, kind);
      if (kind === 'gross' && solver.isClosed(from)) return null;
      return reach.nodes.includes(to) ? (reach.value[to] as number) : 0;
    });
  return {
    gross: row('gross'),
    net: row('net'),
    net_first_passage: row('net'),
    control_percentage: onNodes((from, to) => votesCast(network, from, to, false, quota, strict)),
    weakest_link: onNodes((from, to) => weakestLink(network, from, to).units / wholeUnits),
    cct: onNodes((from, to) => criticalControl(network, from).get(to) ?? 0),
    sum_over_simple_paths: onNodes((from, to) => simplePathSums(network, network.cashLow, from)?.get(to) ?? 0),
    share: onNodes((from, to) => direct(network, network.cashLow, from, to)),
    voting_share: onNodes((from, to) => direct(network, network.votesLow, from, to) / wholeUnits),
  };
}

function direct(network: OwnershipNetwork, column: Float64Array, from: number, to: number): number {
  for (let edge = network.outStart[from] as number; edge < (network.outStart[from + 1] as number); edge++) {
    if (network.outNode[edge] === to) return column[edge] as number;
  }
  return 0;
}

/** Net ownership between its ends, columns in `complete` adding up to exactly 1. */
export function intervalFigure(network: OwnershipNetwork, input: GoldenInput, from: string, to: string): unknown {
  const [source, target] = [network.nodeOf.get(from), network.nodeOf.get(to)];
  if (source === undefined || target === undefined) return null;
  const complete = completeOf(network, input);
  const graph = { ...network, cashLow: tightenComplete(network, complete) };
  return (['min', 'max'] as const).map((end) => intervalRow(graph, source, end, complete).value.get(target) ?? 0);
}

function completeOf(network: OwnershipNetwork, input: GoldenInput): ReadonlySet<number> {
  const names = Array.isArray(input['complete']) ? input['complete'].map(String) : [];
  return new Set(names.flatMap((name) => network.nodeOf.get(name) ?? []));
}

/** Products of lower and of upper ends, columns disregarded: the wrong reading, shown for contrast. */
export function naiveInterval(network: OwnershipNetwork, from: string, to: string): readonly [number, number] {
  const [source, target] = [network.nodeOf.get(from), network.nodeOf.get(to)];
  if (source === undefined || target === undefined) return [0, 0];
  const sum = (shares: Float64Array): number => {
    const reach = createWalkSolver(network, shares).down(source, 'net');
    return reach.nodes.includes(target) ? (reach.value[target] as number) : 0;
  };
  return [sum(network.cashLow), sum(network.cashHigh)];
}

/** Lower ends of complete columns: at least what the others' upper ends leave. */
function tightenComplete(network: OwnershipNetwork, complete: ReadonlySet<number>): Float64Array {
  const low = network.cashLow.slice();
  for (const column of complete) {
    const edges = network.inEdge.subarray(network.inStart[column], network.inStart[column + 1]);
    const high = edges.reduce((sum, edge) => sum + (network.cashHigh[edge] as number), 0);
    for (const edge of edges) {
      low[edge] = Math.max(low[edge] as number, 1 - (high - (network.cashHigh[edge] as number)));
    }
  }
  return low;
}

/** Tightened ends of every holder of the only company. */
export function tightenedEnds(
  network: OwnershipNetwork,
  input: GoldenInput = {},
): Readonly<Record<string, readonly [number, number]>> {
  const ends: Record<string, readonly [number, number]> = {};
  const lows = tightenComplete(network, completeOf(network, input));
  for (let edge = 0; edge < network.edgeCount; edge++) {
    const slot = network.inEdge.indexOf(edge);
    const holder = network.ids[network.inNode[slot] as number] ?? '';
    const company = network.ids[network.outNode[edge] as number] ?? '';
    const tight = [lows[edge] as number, network.cashHigh[edge] as number] as const;
    ends[holder] = tight;
    ends[`${holder}->${company}`] = tight;
  }
  return ends;
}

/** Who in the end holds a company: roots, undisclosed rest, closed groups. Adds up to 1. */
export function ultimateShares(network: OwnershipNetwork, name: string): Readonly<Record<string, number>> {
  const target = network.nodeOf.get(name);
  if (target === undefined) return {};
  const solver = createWalkSolver(network, network.cashLow);
  const reach = solver.up(target, 'net');
  // Who holds nothing of it in the end is named too, with 0.
  const roots = network.ids.filter((_, node) => network.inStart[node] === network.inStart[node + 1]);
  const shares: Record<string, number> = Object.fromEntries(roots.map((root) => [root, 0]));
  let rest = 1;
  for (const node of reach.nodes) {
    const share = reach.value[node] as number;
    if (node === target || network.inStart[node] !== network.inStart[node + 1]) continue;
    shares[network.ids[node] ?? ''] = share;
    rest -= share;
  }
  for (const first of reach.closedBlocks) {
    const members = Array.from({ length: (network.blockEnd[first] as number) - first }, (_, at) => first + at);
    const share = members.includes(target) ? 1 : (reach.value[first] as number);
    const names = members.map((node) => network.ids[node] ?? '').sort();
    shares[`ownerless_group{${names.join(',')}}`] = share;
    rest -= share;
  }
  shares['unknown'] = Math.max(0, rest);
  return shares;
}

/** Elliott-Golub-Jackson dependency matrix Ĉ (I - C)⁻¹, rows and columns in the order in which the nodes were given. */
export function dependencyMatrix(
  network: OwnershipNetwork,
  order: readonly string[],
  outside: Readonly<Record<string, unknown>>,
) {
  const solver = createWalkSolver(network, network.cashLow);
  return order.map((from) => {
    const source = network.nodeOf.get(from) ?? -1;
    const given = outside[from];
    let inside = 0;
    for (let slot = network.inStart[source] as number; slot < (network.inStart[source + 1] as number); slot++) {
      inside += network.cashLow[network.inEdge[slot] as number] as number;
    }
    const own = given === undefined ? 1 - inside : Number(given);
    const reach = solver.down(source, 'gross');
    const row = order.map((to) => {
      const node = network.nodeOf.get(to) ?? -1;
      return reach.nodes.includes(node) ? (reach.value[node] as number) : 0;
    });
    return row.map((share, at) => own * (share + (order[at] === from ? 1 : 0)));
  });
}

/** Network value, or value under the control models, by node. */
export function valueFigures(network: OwnershipNetwork, input: GoldenInput, threshold: number) {
  // Without values every company is worth 1, as in the examples of print.
  const given = input['value'] as Readonly<Record<string, number | string>> | undefined;
  const base = Float64Array.from(network.ids, (id) => (given === undefined ? 1 : Number(given[id] ?? 0)));
  const byName = (values: Float64Array) =>
    Object.fromEntries(network.ids.map((id, node) => [id, values[node] as number]));
  const blocks = (input['unknown_as_one_block'] ?? {}) as Readonly<Record<string, unknown>>;
  const float = (node: number) => (blocks[network.ids[node] ?? ''] === undefined ? 'dust' : 'block');
  const under = (model: ValueModel) =>
    byName(networkValue(network, controlWeights(network, model, threshold, float), base).net);
  const linear = networkValue(network, network.cashLow, base);
  return {
    c_acc: byName(linear.accumulated),
    c_hat: byName(linear.corrected),
    c_net_bfs: byName(linear.net),
    c_bt: byName(linear.bowTie),
    M_ii: byName(solveWalkVector(network, network.cashLow, base).multiplier),
    LM: under('linear'),
    TM: under('threshold'),
    RM: under('relative'),
  };
}

/** The best chains between two names, as the golden files write them. */
export function chainFigures(network: OwnershipNetwork, from: string, to: string, k: number) {
  const [source, target] = [network.nodeOf.get(from), network.nodeOf.get(to)];
  if (source === undefined || target === undefined) return [];
  return bestChains(network, network.cashLow, source, target, k).map((chain) => ({
    path: chain.nodes.map((node) => network.ids[node] ?? ''),
    product: chain.product,
  }));
}
