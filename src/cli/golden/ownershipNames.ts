import { createWalkBlocks } from '../../analysis/algorithms/walkBlocks.ts';
import type { OwnershipNetwork } from '../../analysis/network.ts';
import {
  controlledBy,
  controlledPercentages,
  intervalControl,
  ruleFigures,
  suspendedFigures,
  votesCast,
} from './controlFigures.ts';
import { goldenNetwork } from './goldenNetwork.ts';
import {
  chainFigures,
  intervalFigure,
  naiveInterval,
  type pairFigures,
  tightenedEnds,
  ultimateShares,
} from './ownershipFigures.ts';
import type { OwnershipCase } from './readOwnershipCase.ts';

/** Keys that carry names in themselves: "A_controls_C", "votes_in_A", "P->C2", a node's name. */
export function patternAnswer(
  read: OwnershipCase,
  network: OwnershipNetwork,
  key: string,
  expected: unknown,
  figures: ReturnType<typeof pairFigures>,
  quota: number,
  strict: boolean,
): unknown {
  const { measure, input, params } = read;
  const match = (pattern: RegExp): RegExpExecArray | null => pattern.exec(key);
  const controlled = match(/^controlled_by_(.+)$/);
  if (controlled !== null) {
    const names = /^\{(.+)\}$/.exec(controlled[1] ?? '')?.[1]?.split(/\s*[,+]\s*/) ?? [controlled[1] ?? ''];
    return controlledBy(network, names, quota, strict);
  }
  const size = match(/^control_closure_size_from_(.+)$/);
  if (size !== null) return controlledBy(network, [size[1] ?? ''], quota, strict).length;
  const controls = match(/^(.+)_controls_(.+)$/);
  if (controls !== null) return controlledBy(network, [controls[1] ?? ''], quota, strict).includes(controls[2] ?? '');
  const bound = match(/^(\S+) (possible|certain) control of (\S+)$/);
  if (bound !== null) {
    const pairs = intervalControl(network, quota, strict)[bound[2] === 'certain' ? 'certain' : 'possible'];
    return pairs.some(([a, b]) => a === bound[1] && b === bound[3]);
  }
  if (key.startsWith('if band is closed')) return intervalControl(goldenNetwork(input, {}, true), quota, strict);
  const link = match(/^close_link_(.+)_(.+)$/);
  if (link !== null) {
    const [a, b] = [network.nodeOf.get(link[1] ?? ''), network.nodeOf.get(link[2] ?? '')];
    return a === undefined || b === undefined ? undefined : ruleFigures(network, a, b).close_link;
  }
  const votesIn = match(/^votes_in_(.+)$/);
  if (votesIn !== null) {
    return suspendedFigures(network, Number(params['threshold'] ?? 0.25)).votesIn(votesIn[1] ?? '');
  }
  const gain = match(/^cycle_gain (.+)<->(.+)$/);
  if (gain !== null) {
    const share = figures['share'] ?? (() => null);
    return (share(gain[1] ?? '', gain[2] ?? '') ?? 0) * (share(gain[2] ?? '', gain[1] ?? '') ?? 0);
  }
  const sum = match(/^sum_(.+)$/);
  if (sum !== null && network.nodeOf.has(sum[1] ?? '')) {
    return Object.values(ultimateShares(network, sum[1] ?? '')).reduce((total, share) => total + share, 0);
  }
  if (/^naive\b/.test(key) && measure.includes('interval.')) {
    const asked = splitPair(key.replace(/^naive\s*/, ''));
    const { owner, target } = askedPair(network, read);
    const ends = naiveInterval(network, ...(asked ?? ([owner, target] as const)));
    return typeof expected === 'number' ? ends[1] : ends;
  }
  if (measure.startsWith('interval.tighten')) return tightenedEnds(network, input)[key];
  const pair = splitPair(key);
  if (pair !== null) return pairAnswer(read, network, pair, expected, figures);
  if (measure.includes('conservation')) {
    const { unknown, ...known } = ultimateShares(network, key);
    return { ...known, unknown, undisclosed: unknown, other_holders: unknown };
  }
  if (measure.startsWith('ifrs')) return ifrsClass(network, key);
  if (network.nodeOf.has(key) && typeof expected === 'object')
    return controlledPercentages(network, key, quota, strict);
  return undefined;
}

function pairAnswer(
  read: OwnershipCase,
  network: OwnershipNetwork,
  [from, to]: readonly [string, string],
  expected: unknown,
  figures: ReturnType<typeof pairFigures>,
): unknown {
  const { measure, input, params } = read;
  if (measure.includes('interval.')) return intervalFigure(network, input, from, to);
  if (measure.startsWith('paths.top')) return chainFigures(network, from, to, Number(params['k'] ?? 10));
  if (measure.startsWith('jgaap')) return japanClass(network, from, to);
  if (measure.startsWith('ifrs')) return ifrsPair(network, from, to);
  if (measure.includes('weakest_link') && !measure.includes('gross')) return figures['weakest_link']?.(from, to);
  if (measure.startsWith('control.percentage')) return figures['control_percentage']?.(from, to);
  if (measure.startsWith('control.critical')) return figures['cct']?.(from, to);
  if (measure.startsWith('paths.simple')) return figures['sum_over_simple_paths']?.(from, to);
  if (measure.startsWith('integrated.net')) return figures['net']?.(from, to);
  return typeof expected === 'string' ? undefined : figures['gross']?.(from, to);
}

function japanClass(network: OwnershipNetwork, from: string, to: string): string {
  const [owner, target] = [network.nodeOf.get(from), network.nodeOf.get(to)];
  if (owner === undefined || target === undefined) return 'none';
  const { results } = ruleFigures(network, owner, target);
  if (results['japanSubsidiary'] === 'met') return 'subsidiary';
  // An affiliate is counted by votes, those of subsidiaries among them.
  return votesCast(network, owner, target, true, 0.5, true) >= 0.2 ? 'affiliate (' : 'none';
}

function ifrsPair(network: OwnershipNetwork, from: string, to: string): string {
  const controls = controlledBy(network, [from]).includes(to);
  return controls ? 'control presumption' : 'none';
}

function ifrsClass(network: OwnershipNetwork, name: string): string {
  const target = network.nodeOf.get(name);
  if (target === undefined) return 'none';
  const holders = network.inNode.subarray(network.inStart[target], network.inStart[target + 1]);
  const joint = Array.from(holders).some((holder) => ruleFigures(network, holder, target).joint === 'undecided');
  return joint ? 'joint arrangement candidate' : 'none';
}

/** The pair a case is about when it names none: a holder nobody holds, and a company that holds nobody. */
export function askedPair(
  network: OwnershipNetwork,
  { params, input, expected }: OwnershipCase,
): { owner: string; target: string } {
  const paths = expected['paths'];
  const path = Array.isArray(paths) ? (paths[0] as { path?: readonly string[] } | undefined)?.path : undefined;
  const edges = [...(input.edges ?? []), ...(input.interval_edges ?? [])];
  const roots = rootsOf(network);
  const sinks = network.ids.filter((_, node) => network.outStart[node] === network.outStart[node + 1]);
  const owner =
    params['owner'] ??
    params['source'] ??
    params['holder'] ??
    params['from'] ??
    path?.[0] ??
    roots[0] ??
    edges[0]?.[0] ??
    '';
  const target =
    params['target'] ?? params['owned'] ?? params['to'] ?? path?.at(-1) ?? sinks.at(-1) ?? edges.at(-1)?.[1] ?? '';
  return { owner: String(owner), target: String(target) };
}

/** Two members of the first group of companies that hold each other, else the first two names, as the case lists them. */
export function pairOfRing(network: OwnershipNetwork, { input }: OwnershipCase): readonly [string, string] {
  const names = [...new Set((input.edges ?? []).flatMap((edge) => edge.slice(0, 2).map(String)))];
  const blockOf = (name: string): number => network.blockStart[network.nodeOf.get(name) ?? 0] as number;
  const inRing = names.filter((name) => (network.blockEnd[blockOf(name)] as number) - blockOf(name) > 1);
  const [first = '', second = ''] = inRing.length > 1 ? inRing : names;
  return [first, second];
}

/** Holders that nobody holds. */
export function rootsOf(network: OwnershipNetwork): readonly string[] {
  return network.ids.filter((_, node) => network.inStart[node] === network.inStart[node + 1]);
}

/** The two names of a key "i->j". */
export function splitPair(key: string): readonly [string, string] | null {
  const at = key.indexOf('->');
  return at < 0 ? null : [key.slice(0, at).trim(), key.slice(at + 2).trim()];
}

/** What the edges of a company leave to others. */
export function outsideShare(network: OwnershipNetwork, name: string): number {
  const node = network.nodeOf.get(name);
  if (node === undefined) return 0;
  let inside = 0;
  for (let slot = network.inStart[node] as number; slot < (network.inStart[node + 1] as number); slot++) {
    inside += network.cashLow[network.inEdge[slot] as number] as number;
  }
  return 1 - inside;
}

/** The share of a company that holders nobody holds have in the end. */
export function rootMass(network: OwnershipNetwork, name: string): number {
  const roots = new Set(rootsOf(network));
  return Object.entries(ultimateShares(network, name)).reduce(
    (sum, [owner, share]) => sum + (roots.has(owner) ? share : 0),
    0,
  );
}

/** Strong components of several companies, and whether walks in them have a limit. */
export function groupsOf(
  network: OwnershipNetwork,
): readonly { readonly names: readonly string[]; readonly limited: boolean }[] {
  const blocks = createWalkBlocks(network, network.cashLow);
  const groups: Array<{ names: readonly string[]; limited: boolean }> = [];
  for (let node = 0; node < network.size; node = network.blockEnd[node] as number) {
    const names = network.ids.slice(node, network.blockEnd[node]).toSorted();
    if (names.length === 1) {
      if (blocks.isClosed(node)) groups.push({ names, limited: false });
      continue;
    }
    const { kind } = blocks.blockAt(node);
    groups.push({ names, limited: kind === 'regular' || kind === 'large' });
  }
  return groups;
}
