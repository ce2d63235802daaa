import type { TestResult } from '../answer.ts';
import { type OwnershipNetwork, wholeUnits } from '../network.ts';
import type { Tick } from './answerParts.ts';
import { breakCandidates } from './breakCandidates.ts';
import { testResults } from './legalTests.ts';
import type { LegalRule } from './rules/legalRules.ts';
import { withShare } from './withShare.ts';

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
/** Where bands make ends that no sum gives, a change that is undone within this much of the share may pass unseen. */
export const widestMissed = 1 / (2 * grid);
/** Results change up to 1e-9 of the total before a threshold, more of one share on a long chain. */
const nearby = 1e-7;

/**
 * For one holding, the stretches of its share from 0 to 100 % on which each rule's result for a pair stays the same.
 *
 * Tried are all shares at which a sum or a total that a rule looks at crosses a threshold (`breakCandidates`), a grid
 * besides, and the middle between any two; where two neighbours differ, bisection on whole units places the change. A
 * stretch may be a single share. Complexity: all tests at 80 shares and two a candidate, 40 more a change.
 * @returns by rule, in its order; together they cover 0 to 1
 */
export function breakPoints(
  network: OwnershipNetwork,
  edge: number,
  owner: number,
  target: number,
  rules: readonly LegalRule[],
  tick: Tick = () => {},
): readonly (readonly Stretch[])[] {
  const steps = Array.from({ length: grid + 1 }, (_, step) => step / grid);
  const candidates = breakCandidates(network, edge, owner, target, rules);
  const points = [...steps, ...candidates].toSorted((a, b) => a - b).filter((point, at, all) => point !== all[at - 1]);
  const shares = points.flatMap((point, at) => {
    const next = points[at + 1];
    return next === undefined ? [point] : [point, (point + next) / 2];
  });
  // One network a share serves all rules, and is let go.
  const results = shares.map((share, at) => {
    tick(at / shares.length);
    const now = withShare(network, edge, share);
    return testResults(now, owner, target, rules);
  });
  return rules.map((rule, place) => {
    const resultAt = (share: number): TestResult => {
      tick(1);
      return testResults(withShare(network, edge, share), owner, target, [rule])[0] ?? 'undecided';
    };
    const stretches: Stretch[] = [];
    let from = 0;
    let fromIncluded = true;
    shares.forEach((share, at) => {
      const [before, now] = [results[at - 1]?.[place], results[at]?.[place]];
      if (before === undefined || now === undefined || before === now) return;
      const start = shares[at - 1] ?? 0;
      const place0 = changePlace(resultAt, start, share, before);
      // Points stand at even places. A change beside one is at it: results are within 1e-9 of a threshold "at" it.
      const atStart = at % 2 === 1 && place0.low - start <= nearby;
      const atEnd = at % 2 === 0 && share - place0.high <= nearby;
      const point = atStart ? start : atEnd ? share : place0.point;
      const toIncluded = atStart || (!atEnd && resultAt(point) === before);
      stretches.push({ from, to: point, fromIncluded, toIncluded, result: before });
      from = point;
      fromIncluded = !toIncluded;
    });
    const last = results.at(-1)?.[place] ?? 'undecided';
    return [...stretches, { from, to: 1, fromIncluded, toIncluded: true, result: last }];
  });
}

/** Where between two shares a result stops being `before`, to a whole unit; rounded where a person would. */
function changePlace(
  resultAt: (share: number) => TestResult,
  start: number,
  end: number,
  before: TestResult,
): { readonly low: number; readonly high: number; readonly point: number } {
  let low = Math.round(start * wholeUnits);
  let high = Math.round(end * wholeUnits);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (resultAt(middle / wholeUnits) === before) low = middle;
    else high = middle;
  }
  const share = low / wholeUnits;
  const round = Math.round(share * 1e6) / 1e6;
  return { low: share, high: high / wholeUnits, point: Math.abs(round - share) <= nearby ? round : share };
}
