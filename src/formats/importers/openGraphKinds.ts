import type { DependencyKind, EntityKind } from '../../model/types.ts';

/** Kinds of nodes by BloodHound's names. An account is what lets somebody in, not the person. */
export const openGraphNodes: readonly (readonly [EntityKind, RegExp])[] = [
  ['credentials', /^(AZ|GH_?)?(User|Account|ServiceAccount|Certificate|Key|Secret|Token|Credential)s?$/i],
  ['credentials', /^(AZ)?(Group|Role|Team)$/i],
  ['device', /^(AZ)?(Computer|Host|Device|VM|Server|Machine)$/i],
  ['service', /^(AZ)?(App|Application|Service|ServicePrincipal|FunctionApp|WebApp|LogicApp|Repository)$/i],
  [
    'system',
    /^(AZ)?(Domain|Tenant|OU|GPO|Container|Subscription|ResourceGroup|Vault|KeyVault|Database|EnterpriseCA|RootCA|AIACA|NTAuthStore)$/i,
  ],
  ['network', /^(Network|Subnet|VNet)$/i],
  ['person', /^(Person|Employee|Human)$/i],
  ['company', /^(Company|Organi[sz]ation|Vendor|Supplier)$/i],
];

/** An edge drawn start → end becomes this kind; `turned` when ours is drawn the other way round. */
interface OpenGraphEdge {
  readonly kind: DependencyKind;
  readonly turned?: true;
}

const full: OpenGraphEdge = { kind: 'administers' };
const access: OpenGraphEdge = { kind: 'hasAccessTo' };

/** Edges by BloodHound's names: who is at the start can take what is at the end. */
export const openGraphEdges: ReadonlyMap<string, OpenGraphEdge> = new Map([
  ...[
    'AdminTo',
    'GenericAll',
    'GenericWrite',
    'Owns',
    'OwnsRaw',
    'WriteDacl',
    'WriteOwner',
    'AllExtendedRights',
    'ForceChangePassword',
    'AddMember',
    'AddMembers',
    'AddSelf',
    'AddKeyCredentialLink',
    'DCSync',
    'GPLink',
    'Contains',
    'SyncLAPSPassword',
    'ReadLAPSPassword',
    'ReadGMSAPassword',
    'AZGlobalAdmin',
    'AZOwner',
    'AZOwns',
    'AZAddMembers',
    'AZAddSecret',
    'AZResetPassword',
    'AZContains',
    'AZUserAccessAdministrator',
    'AZPrivilegedRoleAdmin',
    'WriteSPN',
    'WriteAccountRestrictions',
  ].map((name) => [name, full] as const),
  ...[
    'MemberOf',
    'AZMemberOf',
    'CanRDP',
    'CanPSRemote',
    'ExecuteDCOM',
    'SQLAdmin',
    'HasSession',
    'AllowedToDelegate',
    'AllowedToAct',
    'AZVMContributor',
    'AZContributor',
    'AZRunsAs',
    'AZExecuteCommand',
    'HasSIDHistory',
    'AZHasRole',
    'HasTrustKeys',
  ].map((name) => [name, access] as const),
  // A is trusted by B: B trusts A.
  ['TrustedBy', { kind: 'trustsIdentityFrom', turned: true }],
  ['SameForestTrust', { kind: 'trustsIdentityFrom', turned: true }],
  ['CrossForestTrust', { kind: 'trustsIdentityFrom', turned: true }],
]);
