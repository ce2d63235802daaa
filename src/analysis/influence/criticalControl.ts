import { createControlSolver } from '../algorithms/controlClosure.ts';
import { criticalThresholds } from '../algorithms/criticalThreshold.ts';
import type { Network } from '../assembleNetwork.ts';
import { wholeUnits } from '../network.ts';

/** Everybody who controls somebody, and whom. By node. */
export type ControlPairs = ReadonlyMap<number, readonly number[]>;

/**
 * The control closure of every holder that has a direct stake above the quota: nobody else can begin one.
 *
 * Complexity O(sum of the cones); holders without a majority edge cost one look at their edges.
 */
export function allControlPairs(
  network: Network,
  quota = wholeUnits / 2,
  strict = true,
  excluded: ReadonlySet<number> = new Set(),
): ControlPairs {
  const solve = createControlSolver(network);
  const rule = { quota, strict, ends: 'certain' as const, excluded, never: network.dispersed };
  const pairs = new Map<number, readonly number[]>();
  const limit = strict ? quota : quota - 0.5;
  for (let owner = 0; owner < network.size; owner++) {
    let starts = false;
    for (let edge = network.outStart[owner] as number; edge < (network.outStart[owner + 1] as number); edge++) {
      if ((network.votesLow[edge] as number) > limit) starts = true;
    }
    if (!starts) continue;
    const closure = solve([owner], rule);
    if (closure.members.length > 1) pairs.set(owner, Array.from(closure.members.subarray(1)));
  }
  return pairs;
}

/** Controllers that nobody else controls, and rings whose members control each other. */
export function ultimateControllers(pairs: ControlPairs): {
  readonly ultimate: readonly number[];
  readonly rings: readonly (readonly number[])[];
} {
  const controlled = new Set([...pairs.values()].flat());
  const ultimate = [...pairs.keys()].filter((owner) => !controlled.has(owner));
  const rings: number[][] = [];
  const seen = new Set<number>();
  for (const [owner, members] of pairs) {
    if (seen.has(owner)) continue;
    const ring = [owner, ...members.filter((member) => pairs.get(member)?.includes(owner) === true)];
    if (ring.length < 2) continue;
    for (const member of ring) seen.add(member);
    rings.push(ring);
  }
  return { ultimate, rings };
}

/** Companies that two holders control who do not control each other: a sign that the quota is not strict, or of bad data. */
export function contradictions(pairs: ControlPairs): readonly number[] {
  const controllers = new Map<number, number[]>();
  for (const [owner, members] of pairs) {
    for (const member of members) {
      const list = controllers.get(member);
      if (list === undefined) controllers.set(member, [owner]);
      else list.push(owner);
    }
  }
  const over = (a: number, b: number): boolean => pairs.get(a)?.includes(b) === true;
  return [...controllers]
    .filter(([, list]) => list.some((a, at) => list.slice(at + 1).some((b) => !over(a, b) && !over(b, a))))
    .map(([company]) => company);
}

/** Critical control thresholds below one owner, as shares of the votes. Complexity as `criticalThresholds`. */
export function criticalControl(network: Network, owner: number): ReadonlyMap<number, number> {
  return new Map([...criticalThresholds(network, [owner])].map(([node, units]) => [node, units / wholeUnits] as const));
}
