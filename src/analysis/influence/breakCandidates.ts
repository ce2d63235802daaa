import { type OwnershipNetwork, wholeUnits } from '../network.ts';
import { controlSolverOf, majorityRule } from './controlBetween.ts';
import { holdersOf } from './holders.ts';
import { ownershipSolverOf } from './ownershipBetween.ts';
import type { LegalRule } from './rules/legalRules.ts';
import { withShare } from './withShare.ts';

/** Parties above the company whose control is looked at: nearest first, and the largest holders of one company first. */
const mostParties = 60;

/**
 * The shares of one holding at which some rule's result can change: where the votes or the capital of a set of holders
 * that somebody controls cross a threshold of a rule, and where a total does.
 *
 * Sums are linear in the share up to the point where the other holders have to give way, and linear beyond; a total is
 * a ratio of two linear functions on each side (one column of the matrix moves), known from three of its values.
 * Complexity: six solutions of the cones, four closures a party above the company.
 * @returns shares inside (0, 1), rising, none twice
 */
export function breakCandidates(
  network: OwnershipNetwork,
  edge: number,
  owner: number,
  target: number,
  rules: readonly LegalRule[],
): readonly number[] {
  const thresholds = thresholdsOf(rules);
  const rooms = [network.cashLow, network.votesLow].map((shares, at) => roomFor(network, edge, shares, at));
  const found = [
    ...thresholds,
    ...rooms,
    ...sumCrossings(network, edge, owner, target, thresholds),
    ...totalCrossings(network, edge, owner, target, thresholds, rooms[0] ?? 1),
  ]
    .map((share) => Math.round(share * wholeUnits) / wholeUnits)
    .filter((share) => share > 0 && share < 1)
    .toSorted((a, b) => a - b);
  return found.filter((share, at) => at === 0 || share - (found[at - 1] ?? 0) > 1e-11);
}

function thresholdsOf(rules: readonly LegalRule[]): readonly number[] {
  const all = rules.flatMap(({ basis }) => [
    ...('at' in basis ? [basis.at] : []),
    ...('lower' in basis ? [basis.lower] : []),
  ]);
  return [...new Set([0.5, ...all])];
}

/** What the others leave for the holding before they have to give way. */
function roomFor(network: OwnershipNetwork, edge: number, shares: Float64Array, kind: number): number {
  const company = network.outNode[edge] as number;
  const whole = kind === 0 ? 1 : wholeUnits;
  const others = holdersOf(network, company).reduce(
    (sum, entry) => sum + (entry.edge === edge ? 0 : (shares[entry.edge] as number)),
    0,
  );
  return Math.max(0, 1 - others / whole);
}

/** Where the sum of a set of holders meets a threshold, with the holding in the set and without it. */
function sumCrossings(
  network: OwnershipNetwork,
  edge: number,
  owner: number,
  target: number,
  thresholds: readonly number[],
): readonly number[] {
  const company = network.outNode[edge] as number;
  const others = holdersOf(network, company).filter((entry) => entry.edge !== edge);
  const columns = [
    { shares: network.votesLow, low: network.votesLow, whole: wholeUnits },
    { shares: network.votesHigh, low: network.votesLow, whole: wholeUnits },
    { shares: network.cashLow, low: network.cashLow, whole: 1 },
    { shares: network.cashHigh, low: network.cashLow, whole: 1 },
  ];
  const groups = groupsOfHolders(network, company, owner, target).map((group) =>
    others.filter(({ holder }) => group.has(holder)).map((entry) => entry.edge),
  );
  return columns
    .flatMap(({ shares, low, whole }) => {
      const taken = others.reduce((sum, entry) => sum + (low[entry.edge] as number), 0) / whole;
      const sums = groups.map((edges) => edges.reduce((sum, one) => sum + (shares[one] as number), 0) / whole);
      // Of thousands of small holders many hold the same: a sum is looked at once.
      return [...new Set(sums)].flatMap((held) => {
        const part = taken > 0 ? held / taken : 0;
        return thresholds.flatMap((share) => [
          share - held,
          (share - part) / (1 - part),
          ...(part > 0 ? [1 - share / part] : []),
        ]);
      });
    })
    .filter((share) => Number.isFinite(share));
}

/** The sets of direct holders whose votes somebody casts together: what each party above controls, each alone, all but one. */
function groupsOfHolders(
  network: OwnershipNetwork,
  company: number,
  owner: number,
  target: number,
): readonly ReadonlySet<number>[] {
  const largest = (node: number): readonly number[] =>
    holdersOf(network, node)
      .toSorted((a, b) => (network.votesHigh[b.edge] as number) - (network.votesHigh[a.edge] as number))
      .map(({ holder }) => holder);
  const direct = largest(company);
  const known = direct.filter((holder) => network.dispersed[holder] !== 1);
  const parties = new Set([owner, target, company]);
  for (const node of parties) {
    for (const holder of largest(node).slice(0, Math.max(0, mostParties - parties.size))) parties.add(holder);
  }
  const solve = controlSolverOf(network);
  const groups: ReadonlySet<number>[] = [new Set(known)];
  for (const holder of direct.slice(0, mostParties)) groups.push(new Set([holder]));
  for (const holder of known.slice(0, mostParties)) groups.push(new Set(known.filter((other) => other !== holder)));
  for (const party of parties) {
    for (const ends of ['certain', 'possible'] as const) {
      for (const strict of [true, false]) {
        // With the company among the starts its own subsidiaries count; without its votes it is not found on the way.
        for (const starts of [[party], [party, company]]) {
          const rule = majorityRule(network, ends, true, wholeUnits / 2, strict);
          groups.push(new Set(solve(starts, rule).members));
        }
      }
    }
  }
  return groups;
}

/** Where a total of the owner's, of the target's, or above either of them meets a threshold. */
function totalCrossings(
  network: OwnershipNetwork,
  edge: number,
  owner: number,
  target: number,
  thresholds: readonly number[],
  room: number,
): readonly number[] {
  return [
    [0, room],
    [room, 1],
  ].flatMap(([start = 0, end = 1]) => {
    if (end - start < 1e-12) return [];
    const [first, middle, last] = [start, (start + end) / 2, end].map((share) =>
      totalsOf(withShare(network, edge, share), owner, target),
    );
    return [...(last?.keys() ?? [])].flatMap((key) => {
      const [a, half, b] = [first?.get(key) ?? 0, middle?.get(key) ?? 0, last?.get(key) ?? 0];
      if (a === b && half === b) return [];
      // f(x) = (a + c x) / (1 + d x) on x from 0 to 1.
      const d = Math.abs(half - b) < 1e-15 ? 0 : (a + b - 2 * half) / (half - b);
      const c = b * (1 + d) - a;
      return thresholds
        .map((share) => (share - a) / (c - share * d))
        .filter((x) => x >= 0 && x <= 1)
        .map((x) => start + x * (end - start));
    });
  });
}

/** Net totals by pair: what the two hold, and who holds them. */
function totalsOf(network: OwnershipNetwork, owner: number, target: number): ReadonlyMap<string, number> {
  const solver = ownershipSolverOf(network);
  const totals = new Map<string, number>();
  for (const node of [owner, target]) {
    for (const way of ['down', 'up'] as const) {
      const reach = solver[way](node, 'net');
      for (const other of reach.nodes) totals.set(`${way} ${node} ${other}`, reach.value[other] as number);
    }
  }
  return totals;
}
