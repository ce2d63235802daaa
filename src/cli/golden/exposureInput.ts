import { buildDigraph, type Digraph } from '../../analysis/algorithms/digraph.ts';
import type { Span } from '../../analysis/algorithms/temporalReach.ts';
import { generateNetwork } from './generateNetwork.ts';

/** One edge as a case gives it. */
export interface CaseEdge {
  readonly id?: string;
  readonly source: string;
  readonly target: string;
  readonly p?: number | null;
  readonly weight?: number;
  readonly capacity?: number | null;
  readonly cost?: number | null;
  readonly removable?: boolean;
  readonly kind?: string;
  readonly propagates?: boolean;
  readonly causeGroup?: string;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

interface CaseNode {
  readonly id: string;
  readonly p?: number;
  readonly records?: number;
}

/** The graph of a case as a case states it. */
export interface CaseInput {
  readonly directed?: boolean;
  readonly nodes?: readonly (string | number | CaseNode)[];
  readonly edges?: readonly CaseEdge[];
  readonly generator?: unknown;
  readonly andNodes?: Readonly<Record<string, { readonly op?: string; readonly in: readonly string[] }>>;
  readonly probabilities?: Readonly<Record<string, number>>;
}

/** A case's graph as arrays. Links stand for edges (`edge`), for both ways of an undirected one; -1: made by us. */
export interface CaseNetwork {
  readonly directed: boolean;
  readonly edges: readonly CaseEdge[];
  readonly graph: Digraph;
  readonly chance: Float64Array;
  /** Index into `edges`, or -1. */
  readonly edge: Int32Array;
  readonly coinIds: readonly string[];
  readonly coin: Int32Array;
  readonly names: readonly string[];
  /** Where the named node has fallen (a node with a chance of its own is reached first). */
  readonly node: (name: string) => number;
  readonly records: (name: string) => number;
  /** True when nothing but independent undirected edges is in it. */
  readonly plain: boolean;
}

const neverCarries = ['owns', 'invests', 'controls', 'located-at', 'locatedAt'];

/** True for edges on which a compromise can travel: equity and places never do. */
export function carries(edge: CaseEdge): boolean {
  return edge.propagates !== false && !neverCarries.includes(edge.kind ?? '');
}

/** Reads a case's graph. `off` leaves edges out by id; `undirected` reads all edges both ways. */
export function readNetwork(
  input: CaseInput,
  options: { readonly off?: readonly string[]; readonly undirected?: boolean; readonly seeds?: readonly string[] } = {},
): CaseNetwork {
  const generated = input.generator === undefined ? null : generateNetwork(input.generator);
  const given: readonly (CaseEdge | readonly unknown[])[] = generated?.edges ?? input.edges ?? [];
  const all = given.map(edgeOf).map((edge, i) => ({
    ...edge,
    id: edge.id ?? `e${i + 1}`,
    source: String(edge.source),
    target: String(edge.target),
  }));
  const directed = options.undirected === true ? false : (input.directed ?? generated?.directed ?? true);
  const listed = [...(input.nodes ?? generated?.nodes ?? [])].map((node) =>
    typeof node === 'object' ? { ...node, id: String(node.id) } : { id: String(node) },
  );
  const nodes = new Map<string, CaseNode>(listed.map((node) => [node.id, node]));
  for (const { source, target } of all) {
    for (const id of [source, target]) if (!nodes.has(id)) nodes.set(id, { id });
  }
  const names = [...nodes.keys()];
  const index = new Map(names.map((name, i) => [name, i]));
  let count = names.length;
  const from: number[] = [];
  const to: number[] = [];
  const chance: number[] = [];
  const edge: number[] = [];
  const coinIds: string[] = [];
  const link = (u: number, v: number, p: number, index: number, coinId: string): void => {
    from.push(u);
    to.push(v);
    chance.push(p);
    edge.push(index);
    coinIds.push(coinId);
  };
  // A node with a chance of its own is split: reached, and fallen.
  const leaves = new Map<number, number>();
  for (const { id, p } of nodes.values()) {
    if (p === undefined || p === 1) continue;
    const arrived = index.get(id) as number;
    const fallen = count++;
    leaves.set(arrived, fallen);
    link(arrived, fallen, p, -1, `node:${id}`);
  }
  const leave = (at: number): number => leaves.get(at) ?? at;
  const gateOfEdge = new Map<string, number>();
  const gates: number[] = [];
  for (const [name, group] of Object.entries(input.andNodes ?? {})) {
    if ((group.op ?? 'AND') !== 'AND') continue;
    const gate = count++;
    gates.push(gate);
    link(gate, index.get(name) as number, 1, -1, `gate:${name}`);
    for (const id of group.in) gateOfEdge.set(id, gate);
  }
  all.forEach((one, i) => {
    if (!carries(one)) return;
    const off = options.off?.includes(one.id) === true;
    const p = off ? 0 : (input.probabilities?.[one.id] ?? one.p ?? 1);
    const u = index.get(one.source) as number;
    const v = index.get(one.target) as number;
    const coinId = one.causeGroup ?? one.id;
    link(leave(u), gateOfEdge.get(one.id) ?? v, p, i, coinId);
    if (!directed && !gateOfEdge.has(one.id)) link(leave(v), u, p, i, coinId);
  });
  if (options.seeds !== undefined) {
    const seed = count++;
    index.set('\u0000seed', seed);
    for (const name of options.seeds) link(seed, leave(index.get(name) as number), 1, -1, `seed:${name}`);
  }
  const gateMark = new Uint8Array(count);
  for (const gate of gates) gateMark[gate] = 1;
  const coins = new Map<string, number>();
  const coin = Int32Array.from(coinIds, (id) => {
    const known = coins.get(id) ?? coins.size;
    coins.set(id, known);
    return known;
  });
  const at = (name: string): number => {
    const found = index.get(name);
    if (found === undefined) throw new RangeError(`no node ${name}`);
    return found;
  };
  return {
    directed,
    edges: all,
    graph: buildDigraph(count, from, to, { gate: gates.length > 0 ? gateMark : null }),
    chance: Float64Array.from(chance),
    edge: Int32Array.from(edge),
    coinIds,
    coin,
    names,
    node: (name) => leave(at(name)),
    records: (name) => Number(nodes.get(name)?.records ?? 0),
    plain:
      !directed && gates.length === 0 && leaves.size === 0 && all.every(({ causeGroup }) => causeGroup === undefined),
  };
}

/** An edge as an object, or as a list of its ends and its chance. */
function edgeOf(edge: CaseEdge | readonly unknown[]): CaseEdge {
  const isList = (value: CaseEdge | readonly unknown[]): value is readonly unknown[] => Array.isArray(value);
  if (!isList(edge)) {
    const { p, ...others } = edge;
    return p === undefined || p === null ? others : { ...others, p: Number(p) };
  }
  const ends = { source: String(edge[0]), target: String(edge[1]) };
  return edge[2] === undefined ? ends : { ...ends, p: Number(edge[2]) };
}

/** The name of the node that stands before all seeds. */
export const seedNode = '\u0000seed';

/** Days since 1970 of an ISO date. */
export function dayOf(date: string): number {
  const [year, month = '01', day = '01'] = date.split('-');
  return Date.parse(`${year}-${month}-${day}T00:00:00Z`) / 86_400_000;
}

/** When an edge holds, half-open; open ends are unlimited. */
export function spanOf(edge: CaseEdge): Span {
  return [
    edge.validFrom == null ? Number.NEGATIVE_INFINITY : dayOf(edge.validFrom),
    edge.validTo == null ? Number.POSITIVE_INFINITY : dayOf(edge.validTo),
  ];
}
