import { secondFactorChanges } from '../analysis/exposure/secondFactor.ts';
import { dependencyKinds } from '../model/dependencyKinds.ts';
import { midShare, shareUnits, toFraction } from '../model/share.ts';
import type { Change, DatasetAt, Dependency, EntityId, StakeAt } from '../model/types.ts';

// Steps that are several changes at once. Pure: the day in, the changes out.

const whole = 1e12;

/**
 * Dissolves a party that holds others: each of its owners takes its part of what the party holds, and the party goes.
 * Owners with an unknown share take nothing; what nobody takes is lost with the party. O(stakes).
 */
export function dissolveChanges(at: DatasetAt, party: EntityId): readonly Change[] {
  const owners = direct(at).filter(({ stake, capital }) => stake.target === party && capital !== 'unknown');
  const held = direct(at).filter(({ stake, capital }) => stake.owner === party && capital !== 'unknown');
  const transfers = held.flatMap(({ stake, capital }) => {
    const all = shareUnits(midOf(capital));
    let left = all;
    return owners.flatMap(({ stake: own, capital: part }): readonly Change[] => {
      const units = Math.min(left, Math.round(all * midOf(part)));
      left -= units;
      if (units <= 0) return [];
      return [
        { type: 'transfer', from: party, to: own.owner, target: stake.target, amount: toFraction(units / whole) },
      ];
    });
  });
  return [...transfers, { type: 'removeEntity', entity: party }];
}

/** One holder takes over all that others hold directly of a company. O(stakes). */
export function buyOutChanges(at: DatasetAt, target: EntityId, buyer: EntityId): readonly Change[] {
  return direct(at)
    .filter(({ stake, capital }) => stake.target === target && stake.owner !== buyer && capital !== 'unknown')
    .flatMap(({ stake, capital }): readonly Change[] =>
      shareUnits(midOf(capital)) === 0
        ? []
        : [{ type: 'transfer', from: stake.owner, to: buyer, target, amount: toFraction(midOf(capital)) }],
    );
}

/** A second factor before what this link opens. O(entities). */
export function guardChanges(at: DatasetAt, link: Dependency): readonly Change[] {
  const { control, data } = dependencyKinds[link.kind];
  const opens = (control === 'none' ? data : control) === 'reverse' ? link.from : link.to;
  return secondFactorChanges(at, opens, link.id);
}

/** Who uses a shared system, each once. */
export function usersOf(at: DatasetAt, system: EntityId): readonly EntityId[] {
  const users = at.dependencies.filter(
    ({ fact, presence }) => fact.kind === 'usesSystem' && fact.to === system && presence !== 'planned',
  );
  return [...new Set(users.map(({ fact }) => fact.from))];
}

function direct(at: DatasetAt): readonly StakeAt[] {
  return at.stakes.filter(({ stake, presence }) => stake.indirect !== true && presence !== 'planned');
}

function midOf(share: StakeAt['capital']): number {
  return share === 'unknown' ? 0 : midShare(share);
}
