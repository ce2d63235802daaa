import type { TestResult } from '../answer.ts';
import { type OwnershipNetwork, wholeUnits } from '../network.ts';
import { holdersOf } from './holders.ts';
import { legalTests } from './legalTests.ts';
import type { LegalRule } from './rules/legalRules.ts';

/** A stretch of a holding's share on which one rule gives one result. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Whether the ends belong to it. */
  readonly fromIncluded: boolean;
  readonly toIncluded: boolean;
  readonly result: TestResult;
}

const grid = 40;
const precise = 1e-10;
const mostStretches = 12;

/**
 * The network with one holding set to a share. Room is taken first from what nobody recorded holds, then from the other
 * holders in proportion. Capital and votes move together.
 */
function withShare(network: OwnershipNetwork, edge: number, share: number): OwnershipNetwork {
  const company = network.outNode[edge] as number;
  const cashLow = network.cashLow.slice();
  const cashHigh = network.cashHigh.slice();
  const votesLow = network.votesLow.slice();
  const votesHigh = network.votesHigh.slice();
  const others = holdersOf(network, company).filter((entry) => entry.edge !== edge);
  const room = (low: Float64Array, high: Float64Array, whole: number): void => {
    const wanted = whole === 1 ? share : Math.round(share * whole);
    const taken = others.reduce((sum, entry) => sum + (low[entry.edge] as number), 0);
    const scale = taken + wanted > whole && taken > 0 ? (whole - wanted) / taken : 1;
    for (const entry of others) {
      const newLow = (low[entry.edge] as number) * scale;
      low[entry.edge] = whole === 1 ? newLow : Math.round(newLow);
      high[entry.edge] = Math.max(
        low[entry.edge] as number,
        Math.min((high[entry.edge] as number) * scale, whole - wanted),
      );
    }
    low[edge] = wanted;
    high[edge] = wanted;
  };
  room(cashLow, cashHigh, 1);
  room(votesLow, votesHigh, wholeUnits);
  return { ...network, cashLow, cashHigh, votesLow, votesHigh };
}

/**
 * For one holding, the stretches of its share from 0 to 100 % on which each rule's result for a pair stays the same.
 *
 * Results are monotone or nearly so in one share; a grid finds every change wider than 2.5 points, bisection places it to
 * 1e-10, and the point itself is tried to say to which side it belongs. Complexity: about 40 + 33 a change, a rule.
 */
export function breakPoints(
  network: OwnershipNetwork,
  edge: number,
  owner: number,
  target: number,
  rules: readonly LegalRule[],
  checkCancelled: () => void = () => {},
): readonly (readonly Stretch[])[] {
  // Points of the grid serve all rules; those of a bisection only the rule whose change they place.
  const networks = new Map<number, OwnershipNetwork>();
  const networkAt = (share: number): OwnershipNetwork => {
    const known = networks.get(share);
    if (known !== undefined) return known;
    const made = withShare(network, edge, share);
    if (Number.isInteger(share * grid)) networks.set(share, made);
    return made;
  };
  return rules.map((rule) => {
    const cache = new Map<number, TestResult>();
    const result = (share: number): TestResult => {
      const known = cache.get(share);
      if (known !== undefined) return known;
      checkCancelled();
      const found = legalTests(networkAt(share), owner, target, [rule])[0]?.result ?? 'undecided';
      cache.set(share, found);
      return found;
    };
    const stretches: Stretch[] = [];
    let from = 0;
    let fromIncluded = true;
    let current = result(0);
    let low = 0;
    for (let cell = 1; cell <= grid; cell++) {
      const high = cell / grid;
      while (result(high) !== current && stretches.length < mostStretches) {
        const { point, after } = changePoint(result, low, high, current);
        const toIncluded = result(point) === current;
        stretches.push({ from, to: point, fromIncluded, toIncluded, result: current });
        from = point;
        fromIncluded = !toIncluded;
        current = result(after);
        low = after;
      }
      low = Math.max(low, high);
    }
    stretches.push({ from, to: 1, fromIncluded, toIncluded: true, result: current });
    return stretches;
  });
}

/**
 * The share at which a result stops being `before`, rounded to what a person would write where that is as good, and a
 * share right after it at which the result is another.
 */
function changePoint(
  result: (share: number) => TestResult,
  start: number,
  end: number,
  before: TestResult,
): { readonly point: number; readonly after: number } {
  let low = start;
  let high = end;
  while (high - low > precise) {
    const middle = (low + high) / 2;
    if (result(middle) === before) low = middle;
    else high = middle;
  }
  // Results change up to 1e-9 of the total before a threshold ("exactly at it"), more of one share on a long chain.
  const round = Math.round(low * 1e6) / 1e6;
  return { point: Math.abs(round - low) <= 1e-7 ? round : (low + high) / 2, after: high };
}
