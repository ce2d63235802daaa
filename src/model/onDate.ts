import type { TimeFilters } from './time.ts';
import type {
  Claim,
  ControlRight,
  Count,
  Dataset,
  DatedEvent,
  Dependency,
  Entity,
  IsoDate,
  Requirement,
  Share,
  Stake,
  StakeClaim,
} from './types.ts';

/** As of which day, and as known by which day. null: no limit. */
export interface OnDate {
  readonly asOf: IsoDate | null;
  readonly knownBy: IsoDate | null;
}

/** How sure the dates make it that the fact holds on the day. */
export type Presence = 'certain' | 'possible' | 'planned';

/** A stake on a day: the claim that is used, the rule that chose it, and those that disagree. */
export interface StakeAt {
  readonly stake: Stake;
  readonly claim: StakeClaim;
  /** The claim that the voting figure comes from, when it is another than `claim`. */
  readonly votingClaim?: StakeClaim;
  readonly others: readonly StakeClaim[];
  /** Which rule chose: message key part, e.g. `only`, `latest`, `bestGrade`. */
  readonly rule: 'only' | 'period' | 'latest' | 'bestGrade';
  readonly capital: Share;
  readonly voting: Share;
  /** True: no voting figure is stated; the capital share stands in, and results say so. */
  readonly votingFromCapital: boolean;
  readonly capitalFromVoting: boolean;
  readonly presence: Presence;
}

export interface FactAt<T> {
  readonly fact: T;
  readonly claim: Claim;
  readonly others: readonly Claim[];
  readonly presence: Presence;
}

/** A dataset on a date: a new value; the whole dataset stays beside it untouched. */
export interface DatasetAt {
  readonly dataset: Dataset;
  readonly on: OnDate;
  /** What the reader left out, so that a measure can build another day the same way; absent when nothing was. */
  readonly filters?: TimeFilters;
  /** Entities that exist (or may exist) on the day. */
  readonly entities: readonly Entity[];
  readonly stakes: readonly StakeAt[];
  readonly controlRights: readonly FactAt<ControlRight>[];
  readonly dependencies: readonly FactAt<Dependency>[];
  readonly requirements: readonly FactAt<Requirement>[];
  /** The newest count of each series that is known on the day. */
  readonly counts: readonly Count[];
  /** Events known by `knownBy`; those after `asOf` are included (the timeline draws them). */
  readonly events: readonly DatedEvent[];
}
