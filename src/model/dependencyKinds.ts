import type { DependencyKind, LikelihoodClass } from './types.ts';

/** Which way an effect travels, seen from the drawn arrow X → Y: `forward` is X falls, then Y. */
export type Travel = 'forward' | 'reverse' | 'both' | 'none';

/** How a fact is drawn; the stylesheet and the legend have one entry for each. */
export type DrawnAs = 'access' | 'system' | 'identity' | 'network' | 'credential' | 'data' | 'supply' | 'contract';

/** All that the program knows of a kind of dependency: drawing, arcs, legend and explanation read this and no more. */
export interface DependencyKindRule {
  /** The strong way of control. */
  readonly control: Travel;
  /** Whether control also travels the other way, weakly (who logs in to a fallen host loses credentials to it). */
  readonly controlBack: 'weak' | 'none';
  /** `forward`: X's fall exposes data of Y. */
  readonly data: Travel;
  /** `forward`: X's outage stops Y. */
  readonly outage: Travel;
  /** Carries only together with others, inside an AND group. */
  readonly condition?: true;
  /** Both ends fall by one and the same cause: one coin. */
  readonly sharedCause?: true;
  /** Carries nothing, and shows that a fact is missing: a contract without a recorded access. */
  readonly gap?: true;
  /** ATT&CK ids of the strong way. */
  readonly techniques: readonly string[];
  /** ATT&CK ids of the weak way back. */
  readonly techniquesBack: readonly string[];
  /** The class that applies until the user chooses another; the numbers behind classes are the user's own. */
  readonly likelihood: LikelihoodClass;
  /** The class of the weak way back. */
  readonly likelihoodBack: LikelihoodClass;
  readonly drawnAs: DrawnAs;
}

const noBack = { controlBack: 'none', techniquesBack: [], likelihoodBack: 'remote' } as const;
const nothing = { control: 'none', data: 'none', outage: 'none', ...noBack } as const;

/**
 * The one table of which way things travel, for the whole program. The drawn arrow is often the reverse of the way a
 * compromise takes, so each direction is stated and never inferred. Ownership is not in it: equity carries nothing.
 * Bases: MITRE ATT&CK (technique texts), BloodHound (traversable edges), MAL coreLang (three effects), MulVAL (AND).
 */
export const dependencyKinds: Readonly<Record<DependencyKind, DependencyKindRule>> = {
  // A contractor, a VPN, an account: who falls at X gets in at Y, and sees what the account sees.
  hasAccessTo: {
    control: 'forward',
    controlBack: 'weak',
    data: 'forward',
    outage: 'none',
    techniques: ['T1199', 'T1078', 'T1133', 'T1021'],
    techniquesBack: ['T1552', 'T1080'],
    likelihood: 'likely',
    likelihoodBack: 'unlikely',
    drawnAs: 'access',
  },
  administers: {
    control: 'forward',
    controlBack: 'weak',
    data: 'forward',
    outage: 'forward',
    techniques: ['T1072', 'T1651', 'T1675', 'T1219', 'T1021'],
    techniquesBack: ['T1552', 'T1078'],
    likelihood: 'certain',
    likelihoodBack: 'unlikely',
    drawnAs: 'access',
  },
  // Runs the system day by day; the operator's fall is the system's, its staff log in there.
  operates: {
    control: 'forward',
    controlBack: 'weak',
    data: 'forward',
    outage: 'forward',
    techniques: ['T1078', 'T1021', 'T1072'],
    techniquesBack: ['T1552', 'T1078'],
    likelihood: 'likely',
    likelihoodBack: 'possible',
    drawnAs: 'access',
  },
  hosts: {
    control: 'forward',
    controlBack: 'weak',
    data: 'forward',
    outage: 'forward',
    techniques: ['T1651', 'T1675', 'T1578'],
    techniquesBack: ['T1611'],
    likelihood: 'certain',
    likelihoodBack: 'remote',
    drawnAs: 'access',
  },
  suppliesSoftwareTo: {
    control: 'forward',
    data: 'none',
    outage: 'forward',
    techniques: ['T1195.001', 'T1195.002', 'T1195.003', 'T1072', 'T1677'],
    ...noBack,
    likelihood: 'possible',
    drawnAs: 'supply',
  },
  // Drawn Y → X, "Y trusts X": X's fall is Y's, against the arrow.
  trustsIdentityFrom: {
    control: 'reverse',
    data: 'none',
    outage: 'none',
    techniques: ['T1606.002', 'T1484.002', 'T1556.007', 'T1550', 'T1021.007'],
    ...noBack,
    likelihood: 'likely',
    drawnAs: 'identity',
  },
  // A shared system is an entity of its own: its fall reaches its users strongly, a user's fall reaches it weakly.
  usesSystem: {
    control: 'reverse',
    controlBack: 'weak',
    data: 'reverse',
    outage: 'reverse',
    techniques: ['T1080', 'T1078.002', 'T1550'],
    techniquesBack: ['T1078', 'T1210'],
    likelihood: 'likely',
    likelihoodBack: 'unlikely',
    drawnAs: 'system',
  },
  networkConnected: {
    ...nothing,
    control: 'both',
    condition: true,
    techniques: ['T1210', 'T1021', 'T1133'],
    likelihood: 'possible',
    drawnAs: 'network',
  },
  // C is a set of credentials, S what it opens: no use without a way to reach S.
  credentialFor: {
    ...nothing,
    control: 'forward',
    condition: true,
    techniques: ['T1078', 'T1552', 'T1550'],
    likelihood: 'likely',
    drawnAs: 'credential',
  },
  sharesCredentialWith: {
    ...nothing,
    control: 'both',
    sharedCause: true,
    techniques: ['T1078', 'T1552', 'T1550'],
    likelihood: 'likely',
    drawnAs: 'credential',
  },
  // X lets Z act for it: Z's fall is X's, within the grant.
  grantsTokenTo: {
    control: 'reverse',
    data: 'reverse',
    outage: 'none',
    techniques: ['T1528', 'T1550.001', 'T1671'],
    ...noBack,
    likelihood: 'likely',
    drawnAs: 'identity',
  },
  // The holder's fall exposes the sender's data.
  sendsDataTo: {
    ...nothing,
    data: 'reverse',
    techniques: ['T1213', 'T1530'],
    likelihood: 'likely',
    drawnAs: 'data',
  },
  // X stores data of Y: X's fall exposes it.
  storesDataOf: {
    ...nothing,
    data: 'forward',
    techniques: ['T1213', 'T1530'],
    likelihood: 'likely',
    drawnAs: 'data',
  },
  // X stores Y, a dataset.
  stores: {
    ...nothing,
    data: 'forward',
    outage: 'forward',
    techniques: ['T1213', 'T1530'],
    likelihood: 'likely',
    drawnAs: 'data',
  },
  dependsOn: { ...nothing, outage: 'reverse', techniques: [], likelihood: 'possible', drawnAs: 'supply' },
  subcontractsTo: { ...nothing, gap: true, techniques: [], likelihood: 'possible', drawnAs: 'contract' },
};
