import type { OwnershipNetwork } from '../network.ts';
import { ownershipSolverOf } from './ownershipBetween.ts';
import { meets } from './threshold.ts';

/** A pair with a close link and who stands behind both. */
export interface CloseLink {
  readonly owner: number;
  readonly target: number;
  /** Net share of the one in the other; 0 when the link is a common holder only. */
  readonly share: number;
  /** Those who hold the threshold of both. */
  readonly common: readonly number[];
}

/**
 * All close links: one holds the threshold of the other in total, or a third party holds it of both.
 *
 * Pairs are directed by who holds; pairs linked by a common holder alone have share 0 and the lower node first.
 * Complexity O(nodes × cone).
 * Reference: Regulation (EU) 575/2013 art. 4(1)(38); Directive 2014/65/EU art. 4(1)(35).
 */
export function closeLinks(network: OwnershipNetwork, at: number, strict = false): readonly CloseLink[] {
  const solver = ownershipSolverOf(network);
  const held: Array<ReadonlyMap<number, number>> = [];
  const holdersOf = new Map<number, number[]>();
  for (let owner = 0; owner < network.size; owner++) {
    const row = new Map<number, number>();
    if (network.outStart[owner] !== network.outStart[owner + 1]) {
      const reach = solver.down(owner, 'net');
      for (const node of reach.nodes) {
        const share = reach.value[node] as number;
        if (node === owner || !meets(share, at, strict)) continue;
        row.set(node, share);
        const holders = holdersOf.get(node);
        if (holders === undefined) holdersOf.set(node, [owner]);
        else holders.push(owner);
      }
    }
    held.push(row);
  }
  const common = (a: number, b: number): number[] =>
    (holdersOf.get(a) ?? []).filter((holder) => holder !== b && (holdersOf.get(b) ?? []).includes(holder));
  const links: CloseLink[] = [];
  const linked = new Set<number>();
  held.forEach((row, owner) => {
    for (const [target, share] of row) {
      links.push({ owner, target, share, common: common(owner, target) });
      linked.add(owner * network.size + target).add(target * network.size + owner);
    }
  });
  for (const row of held) {
    const nodes = [...row.keys()].sort((a, b) => a - b);
    nodes.forEach((first, index) => {
      for (const second of nodes.slice(index + 1)) {
        if (linked.has(first * network.size + second)) continue;
        linked.add(first * network.size + second).add(second * network.size + first);
        links.push({ owner: first, target: second, share: 0, common: common(first, second) });
      }
    });
  }
  return links;
}
