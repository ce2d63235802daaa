import { type AssembleOptions, assembleNetwork, type Network } from '../../analysis/assembleNetwork.ts';
import { type OwnershipNetwork, type RightOnNetwork, wholeUnits } from '../../analysis/network.ts';
import type { ControlRightKind, DatasetAt } from '../../model/types.ts';

/** An edge as the golden files write it: holder, owned, then one share or two ends as decimal text. */
export type GoldenEdge = readonly [string, string, ...(string | number | null)[]];

/** The part of a case's input that makes a network. */
export interface GoldenInput {
  readonly edges?: readonly GoldenEdge[];
  readonly votes?: readonly GoldenEdge[];
  readonly interval_edges?: readonly GoldenEdge[];
  readonly open_lower?: readonly (readonly string[])[];
  readonly open_upper?: readonly (readonly string[])[];
  readonly control_overrides?: readonly (readonly string[])[];
  readonly facts?: readonly Readonly<Record<string, unknown>>[];
  readonly [key: string]: unknown;
}

/**
 * A network from a case's edges; shares are read exactly, in whole units of 1e-12. What is no share (below 0, above 1, no
 * number) is left out; `aboveWhole` keeps those above 1, for the check of sums.
 */
export function goldenNetwork(
  input: GoldenInput,
  options: AssembleOptions = {},
  closedBands = false,
  aboveWhole = false,
): OwnershipNetwork {
  const ids: string[] = [];
  const rows = new Map<string, number>();
  const intern = (name: string): number => {
    const known = rows.get(name);
    if (known !== undefined) return known;
    rows.set(name, ids.length);
    ids.push(name);
    return ids.length - 1;
  };
  for (const node of Array.isArray(input['nodes']) ? input['nodes'] : []) {
    intern(
      String(typeof node === 'object' && node !== null ? (node as Readonly<Record<string, unknown>>)['id'] : node),
    );
  }
  const list: Array<{ from: number; to: number; cash: readonly [number, number]; votes: readonly [number, number] }> =
    [];
  const open = (pairs: GoldenInput['open_lower'], edge: GoldenEdge): number =>
    !closedBands && pairs?.some(([holder, owned]) => holder === edge[0] && owned === edge[1]) === true ? 1 : 0;
  for (const edge of [...(input.edges ?? []), ...(input.interval_edges ?? [])]) {
    const low = toUnits(edge[2] ?? null);
    const high = edge.length > 3 ? toUnits(edge[3] ?? null) : low;
    const ends = [low ?? 0, high ?? wholeUnits] as const;
    const votes = [ends[0] + open(input.open_lower, edge), ends[1] - open(input.open_upper, edge)] as const;
    if (!(ends[0] >= 0 && (aboveWhole || ends[1] <= wholeUnits))) continue;
    list.push({
      from: intern(edge[0]),
      to: intern(edge[1]),
      cash: [ends[0] / wholeUnits, ends[1] / wholeUnits],
      votes: input.votes === undefined ? votes : [0, 0],
    });
  }
  for (const edge of input.votes ?? []) {
    const units = toUnits(edge[2] ?? null) ?? 0;
    list.push({ from: intern(edge[0]), to: intern(edge[1]), cash: [0, 0], votes: [units, units] });
  }
  const column = (pick: (row: (typeof list)[number]) => number) => Float64Array.from(list, pick);
  const network = assembleNetwork(
    {
      ids,
      from: Int32Array.from(list, (row) => row.from),
      to: Int32Array.from(list, (row) => row.to),
      cashLow: column((row) => row.cash[0]),
      cashHigh: column((row) => row.cash[1]),
      votesLow: column((row) => row.votes[0]),
      votesHigh: column((row) => row.votes[1]),
    },
    options,
  );
  return withRights(network, input);
}

function withRights(network: Network, input: GoldenInput): OwnershipNetwork {
  const node = (name: unknown): number => network.nodeOf.get(String(name)) ?? -1;
  const rights: RightOnNetwork[] = [];
  const excluded = new Set<number>();
  const add = (kind: ControlRightKind, holder: number, target: number): void => {
    if (holder >= 0 && target >= 0) rights.push({ fact: '', kind, holder, target, partners: [], certain: true });
  };
  for (const [holder, owned] of input.control_overrides ?? []) {
    excluded.add(node(holder) * network.size + node(owned));
    add('noControl', node(holder), node(owned));
  }
  for (const fact of input.facts ?? []) {
    if (fact['board_majority'] === true) add('boardMajority', node(fact['holder']), node(fact['owned']));
    if (fact['contract'] === true) add('contract', node(fact['holder']), node(fact['owned']));
  }
  // Only the numbers of a case count here: it has no dates, sources or names.
  const nothing = {
    entities: [],
    stakes: [],
    controlRights: [],
    dependencies: [],
    requirements: [],
    counts: [],
    events: [],
  };
  const dataset = {
    id: 'golden',
    title: {},
    licence: '',
    opening: {},
    sources: [],
    routes: [],
    statements: [],
    ...nothing,
  };
  const at: DatasetAt = { dataset, on: { asOf: null, knownBy: null }, ...nothing };
  return { ...network, at, stakes: [], rights, excluded, nominees: new Map(), leftOut: { planned: [], indirect: [] } };
}

/** Decimal text in whole units of 1e-12, without a detour over floats; null for unknown. */
export function toUnits(share: string | number | null): number | null {
  if (share === null || share === '' || share === '?' || share === 'unknown') return null;
  const match = /^(-?)(\d*)(?:\.(\d*))?$/.exec(String(share).trim());
  if (match === null) return Math.round(Number(share) * wholeUnits);
  const [, sign, whole = '', decimals = ''] = match;
  const digits = decimals.padEnd(13, '0');
  const units = Number(BigInt(whole === '' ? '0' : whole) * 1_000_000_000_000n + BigInt(digits.slice(0, 12)));
  return (sign === '-' ? -1 : 1) * (units + (Number(digits[12]) >= 5 ? 1 : 0));
}
