// What the world is. Every other folder reads these types; this file imports nothing but its continuations.

export type { Change, Scenario } from './change.ts';

import type { ReportedRoute, Statement } from './reported.ts';

export type { DatasetAt, FactAt, OnDate, Presence, StakeAt } from './onDate.ts';
export type { ReportedRoute, ReportedStep, Statement } from './reported.ts';

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** A part of a whole in [0, 1]. Made by `toFraction`; never per cent. */
export type Fraction = Brand<number, 'Fraction'>;
/** A chance in [0, 1]. Incompatible with Fraction: along a chain both multiply, across chains only stakes add. */
export type Probability = Brand<number, 'Probability'>;
/** A full calendar date `YYYY-MM-DD`. */
export type IsoDate = Brand<string, 'IsoDate'>;
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: an interval of days, kept as it was given. */
export type PartialDate = Brand<string, 'PartialDate'>;

export type EntityId = string;
export type SourceId = string;
/** Id of any fact: entity, stake, control right, dependency, requirement, event, count, reported route. Unique in a dataset. */
export type FactId = string;

/** The languages of the page. Names in data may carry any BCP 47 tag. */
export type Language = 'en' | 'ja' | 'ko';
/** Text by BCP 47 language tag, e.g. `{ en: 'NAVER', ko: '네이버' }`. At least one entry. */
export type LocalText = Readonly<Record<string, string>>;

export const partyKinds = ['company', 'person', 'state', 'fund', 'arrangement', 'unknownParty'] as const;
export const assetKinds = ['system', 'service', 'device', 'network', 'dataset', 'credentials'] as const;
export type PartyKind = (typeof partyKinds)[number];
export type AssetKind = (typeof assetKinds)[number];
export type EntityKind = PartyKind | AssetKind;

/** stated: a source says so; computed: we derived it; assumed: somebody supposes it (who and why is on the claim). */
export type Standing = 'stated' | 'computed' | 'assumed';
export const sourceGrades = ['filing', 'official', 'press', 'aggregator', 'unknown'] as const;
/** From strongest to weakest, in this order. */
export type SourceGrade = (typeof sourceGrades)[number];

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly published?: PartialDate;
  /** https only. */
  readonly url?: string;
  readonly grade: SourceGrade;
  readonly language?: string;
  readonly note?: string;
}

/** A source and the place inside it. The publication date of the source is when the claim became known. */
export interface Citation {
  readonly source: SourceId;
  /** Paragraph, page, table: "¶7". */
  readonly locator?: string;
}

/**
 * Valid time. `from`/`to` is half-open [from, to). `asOf` alone (a figure for a date) holds until the next
 * claim for the same fact. Nothing given: holds always, as far as the dataset says.
 */
export interface Period {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly asOf?: PartialDate;
}

/** One value of one fact, as the cited sources give it. Several claims of a fact may disagree. */
export interface Claim {
  readonly id: string;
  readonly valid: Period;
  /** At least one for `stated`. Sources that say the same thing stand together; each keeps its own date. */
  readonly citations: readonly Citation[];
  readonly standing: Standing;
  /** Announced for the future, not yet carried out as far as the sources say. */
  readonly planned?: boolean;
  /** The source itself hedges ("about", "up to", "weak source"). */
  readonly doubtful?: boolean;
  /** For assumed and computed: who supposes or derives it, and why or how. */
  readonly by?: string;
  readonly note?: LocalText;
}

/** A share known exactly (min = max), as a band, or as an open-ended band. Zero is a value, not unknown. */
export interface ShareInterval {
  readonly min: Fraction;
  readonly max: Fraction;
  /** True: strictly above min ("more than 50 %"). */
  readonly minOpen?: boolean;
  readonly maxOpen?: boolean;
}
export type Share = ShareInterval | 'unknown';

/** `capital` or `voting` left out: this claim says nothing about it. Both are kept apart everywhere. */
export interface StakeClaim extends Claim {
  readonly capital?: Share;
  readonly voting?: Share;
}

/** Owner holds part of target. A second stake between the same two (another class, another route) is another Stake. */
export interface Stake {
  readonly id: FactId;
  readonly owner: EntityId;
  readonly target: EntityId;
  readonly shareClass?: string;
  /** True: a nominee or depositary holds for others; never a beneficial owner itself. */
  readonly nominee?: boolean;
  /** True: the figure already includes holdings through others; shown, but not added to the direct stakes. */
  readonly indirect?: boolean;
  readonly claims: readonly StakeClaim[];
}

export const controlRightKinds = [
  'boardMajority',
  'boardSeats',
  'contract',
  'goldenShare',
  'veto',
  'concert',
  'parentByAccounts',
  'significantInfluence',
  'noControl',
] as const;
export type ControlRightKind = (typeof controlRightKinds)[number];

/** Control without a percentage, or an override of one (`noControl`: despite the majority). */
export interface ControlRight {
  readonly id: FactId;
  readonly kind: ControlRightKind;
  readonly holder: EntityId;
  readonly target: EntityId;
  /** For `concert`: who acts together with the holder. */
  readonly partners?: readonly EntityId[];
  /** In words for the picture: "names 3 of 5 directors". */
  readonly label?: LocalText;
  readonly seats?: { readonly named: number; readonly total: number };
  readonly claims: readonly Claim[];
}

export const dependencyKindIds = [
  'hasAccessTo',
  'administers',
  'operates',
  'hosts',
  'suppliesSoftwareTo',
  'trustsIdentityFrom',
  'usesSystem',
  'networkConnected',
  'credentialFor',
  'sharesCredentialWith',
  'grantsTokenTo',
  'sendsDataTo',
  'storesDataOf',
  'stores',
  'dependsOn',
  'subcontractsTo',
] as const;
export type DependencyKind = (typeof dependencyKindIds)[number];

/** The three effects of a compromise, never mixed. */
export const effects = ['control', 'data', 'outage'] as const;
export type Effect = (typeof effects)[number];

/** The user's own words for how likely a link carries; the numbers behind the classes are editable, never given. */
export const likelihoodClasses = ['certain', 'likely', 'possible', 'unlikely', 'remote'] as const;
export type LikelihoodClass = (typeof likelihoodClasses)[number];

/** A fact by which one thing can get into, read from or stop another, drawn X (`from`) to Y (`to`). */
export interface Dependency {
  readonly id: FactId;
  readonly kind: DependencyKind;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly label?: LocalText;
  readonly description?: LocalText;
  /** ATT&CK ids seen in this very case; the kind's own list applies otherwise. */
  readonly techniques?: readonly string[];
  /** Links with the same cause fall together: one coin. */
  readonly causeGroup?: string;
  /** What cutting it costs, in the user's unit (default 1); `removable: false` can't be cut. */
  readonly cost?: number;
  readonly removable?: boolean;
  readonly claims: readonly Claim[];
}

/** AND group: `target` falls through these dependencies only if all of them are live and their origins have fallen. */
export interface Requirement {
  readonly id: FactId;
  readonly target: EntityId;
  readonly all: readonly FactId[];
  readonly label?: LocalText;
  readonly claims: readonly Claim[];
}

export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly names: LocalText;
  /** Which entry of `names` is its own: shown below the reader's. */
  readonly nativeLanguage?: string;
  readonly shortNames?: LocalText;
  readonly aliases?: readonly string[];
  /** ISO 3166-1 alpha-2, with subdivision where known. */
  readonly jurisdiction?: string;
  /** By scheme: `lei`, `isin`, `corporateNumberJP`, `tse` … */
  readonly identifiers?: Readonly<Record<string, string>>;
  readonly exists: Period;
  readonly description?: LocalText;
  /** True: stands for many small holders (a public float), never a controller. */
  readonly dispersed?: boolean;
  /** True: its name is unknown to all sources and stays so. */
  readonly unnamed?: boolean;
  readonly citations: readonly Citation[];
}

export const eventKinds = ['corporate', 'breach', 'disclosure', 'regulator', 'response', 'personnel', 'other'] as const;
export type EventKind = (typeof eventKinds)[number];

export interface DatedEvent {
  readonly id: FactId;
  readonly kind: EventKind;
  readonly date: PartialDate;
  /** Last day or month for something that lasted. */
  readonly until?: PartialDate;
  readonly title: LocalText;
  readonly text?: LocalText;
  readonly entities: readonly EntityId[];
  readonly planned?: boolean;
  readonly doubtful?: boolean;
  readonly citations: readonly Citation[];
}

/** A number of users, records or items at a date. Counts of one `series` follow one another (440,000 then 510,000). */
export interface Count {
  readonly id: FactId;
  readonly series: string;
  readonly about: EntityId;
  readonly label: LocalText;
  readonly unit: 'users' | 'records' | 'items' | 'people' | 'companies';
  readonly value: number;
  readonly asOf: PartialDate;
  readonly area?: string;
  readonly standing: Standing;
  /** "about", "up to". */
  readonly approximate?: boolean;
  readonly doubtful?: boolean;
  /**
   * The series whose number this one is a part of: users' records of all leaked records. Where both are known the
   * total stands and this is said as "of which", never added to it.
   */
  readonly partOf?: string;
  /** True: it overlaps other numbers (a part beside other parts of the same whole), so that it is never added up. */
  readonly subset?: boolean;
  readonly note?: LocalText;
  readonly citations: readonly Citation[];
}

/** How the case opens: what is on the first picture, and the questions it is about. */
export interface Opening {
  readonly asOf?: IsoDate;
  /** Entities on the first picture; all when left out. */
  readonly entities?: readonly EntityId[];
  readonly owner?: EntityId;
  readonly target?: EntityId;
  readonly start?: EntityId;
  readonly reached?: EntityId;
}

/** Checked by `makeDataset` only: a value of this type keeps every invariant named there. */
export interface Dataset {
  readonly id: string;
  readonly title: LocalText;
  readonly summary?: LocalText;
  readonly licence: string;
  readonly opening: Opening;
  readonly entities: readonly Entity[];
  readonly stakes: readonly Stake[];
  readonly controlRights: readonly ControlRight[];
  readonly dependencies: readonly Dependency[];
  readonly requirements: readonly Requirement[];
  readonly sources: readonly Source[];
  readonly events: readonly DatedEvent[];
  readonly counts: readonly Count[];
  readonly routes: readonly ReportedRoute[];
  readonly statements: readonly Statement[];
}
