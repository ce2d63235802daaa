import type { ControlRight, Dependency, Entity, EntityId, FactId, Fraction, LocalText, Share, Stake } from './types.ts';

/** One change of a Scenario. Ids refer to the dataset it is applied to. */
export type Change =
  | { readonly type: 'setShare'; readonly stake: FactId; readonly capital?: Share; readonly voting?: Share }
  | {
      readonly type: 'transfer';
      readonly from: EntityId;
      readonly to: EntityId;
      readonly target: EntityId;
      readonly amount: Fraction;
    }
  | { readonly type: 'addStake'; readonly stake: Stake }
  | { readonly type: 'endStake'; readonly stake: FactId }
  | { readonly type: 'addControlRight'; readonly right: ControlRight }
  | { readonly type: 'endControlRight'; readonly right: FactId }
  | { readonly type: 'endDependency'; readonly dependency: FactId }
  | { readonly type: 'addDependency'; readonly dependency: Dependency }
  /** Adds a dependency that an attacker must also pass (a second factor): makes or widens the AND group of `target`. */
  | {
      readonly type: 'addRequirement';
      readonly target: EntityId;
      readonly dependencies: readonly FactId[];
      readonly label: LocalText;
    }
  /** Splits a shared system: each user keeps its own copy; `keep` stays on the old one. */
  | { readonly type: 'separateSystem'; readonly system: EntityId; readonly keep: readonly EntityId[] }
  | { readonly type: 'addEntity'; readonly entity: Entity }
  | { readonly type: 'removeEntity'; readonly entity: EntityId };

/** A named list of changes that makes a new dataset from a dataset. Pure, shareable. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  /** Id of the dataset it is for. */
  readonly dataset: string;
  readonly changes: readonly Change[];
}
