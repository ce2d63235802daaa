import { type ControlOfAll, controlOfAll } from '../algorithms/controlOfAll.ts';
import { criticalThresholds } from '../algorithms/criticalThreshold.ts';
import type { Network } from '../assembleNetwork.ts';
import { wholeUnits } from '../network.ts';

/**
 * The control closure of everybody, on votes alone; dispersed holders control nobody.
 *
 * Complexity O(n + m) for a strict majority; see `controlOfAll`.
 */
export function allControlPairs(
  network: Network,
  quota = wholeUnits / 2,
  strict = true,
  excluded: ReadonlySet<number> = new Set(),
): ControlOfAll {
  return controlOfAll(network, { quota, strict, excluded, never: network.dispersed });
}

/** Controllers that nobody else controls, and rings whose members control each other. Complexity O(pairs). */
export function ultimateControllers(pairs: ControlOfAll): {
  readonly ultimate: readonly number[];
  readonly rings: readonly (readonly number[])[];
} {
  const controlled = new Set<number>();
  for (const owner of pairs.owners) for (const member of pairs.membersOf(owner)) controlled.add(member);
  const ultimate = Array.from(pairs.owners).filter((owner) => !controlled.has(owner));
  const rings: number[][] = [];
  const seen = new Set<number>();
  for (const owner of pairs.owners) {
    if (seen.has(owner)) continue;
    const ring = [owner, ...Array.from(pairs.membersOf(owner)).filter((member) => pairs.controls(member, owner))];
    if (ring.length < 2) continue;
    for (const member of ring) seen.add(member);
    rings.push(ring);
  }
  return { ultimate, rings };
}

/** Companies that two holders control who do not control each other: a sign that the quota is not strict, or of bad data. */
export function contradictions(pairs: ControlOfAll): readonly number[] {
  const controllers = new Map<number, number[]>();
  for (const owner of pairs.owners) {
    for (const member of pairs.membersOf(owner)) {
      const list = controllers.get(member);
      if (list === undefined) controllers.set(member, [owner]);
      else list.push(owner);
    }
  }
  const { controls } = pairs;
  return [...controllers]
    .filter(([, list]) => list.some((a, at) => list.slice(at + 1).some((b) => !controls(a, b) && !controls(b, a))))
    .map(([company]) => company);
}

/** Critical control thresholds below one owner, as shares of the votes. Complexity as `criticalThresholds`. */
export function criticalControl(network: Network, owner: number): ReadonlyMap<number, number> {
  return new Map([...criticalThresholds(network, [owner])].map(([node, units]) => [node, units / wholeUnits] as const));
}
