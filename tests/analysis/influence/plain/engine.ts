import { controlSolverOf, majorityRule } from '../../../../src/analysis/influence/controlBetween.ts';
import { ownershipBetween } from '../../../../src/analysis/influence/ownershipBetween.ts';
import { weakestLink } from '../../../../src/analysis/influence/weakestLink.ts';
import { networkOf, type OwnershipNetwork } from '../../../../src/analysis/network.ts';
import { asDataset, type Matrix, matrices, type PlainWorld, plainWorlds } from './plainWorld.ts';

/** Worlds without bands and rights. */
export const exactWorlds = plainWorlds(6, 0, 0);
/** The engine's network of a world. */
export const network = (world: PlainWorld): OwnershipNetwork => networkOf(asDataset(world));
/** The node of a party. */
export const node = (of: OwnershipNetwork, name: string): number => of.nodeOf.get(name) ?? -1;
/** What one has of another in total. */
export const net = (of: OwnershipNetwork, owner: string, target: string): number =>
  ownershipBetween(of, node(of, owner), node(of, target)).net;
/** The weakest link of a pair, in whole units. */
export const link = (of: OwnershipNetwork, owner: string, target: string): number =>
  weakestLink(of, node(of, owner), node(of, target)).units;
/** All parties of a world. */
export const names = ({ size }: PlainWorld): readonly string[] =>
  Array.from({ length: size }, (_, party) => `n${party}`);
/** All pairs of two different parties. */
export const pairs = (world: PlainWorld): readonly (readonly [string, string])[] =>
  names(world).flatMap((owner) =>
    names(world).flatMap((target) => (owner === target ? [] : [[owner, target] as const])),
  );

/** Whom a party controls at a quota that suffices, in whole units. */
export function closure(of: OwnershipNetwork, owner: string, quota = 5e11): ReadonlySet<string> {
  const members = controlSolverOf(of)([node(of, owner)], majorityRule(of, 'certain', false, quota, false)).members;
  return new Set(Array.from(members.subarray(1), (member) => of.ids[member] ?? ''));
}

/** Capital by [owner][target] in per cent. */
export const capital = (world: PlainWorld): Matrix => matrices(world, 'cash')[0] ?? [];
