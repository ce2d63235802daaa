/** An ATT&CK technique: name as MITRE prints it (Enterprise, read at the state of November 2025). */
export interface Technique {
  readonly id: string;
  readonly name: string;
}

const names: Readonly<Record<string, string>> = {
  T1003: 'OS Credential Dumping',
  'T1003.006': 'OS Credential Dumping: DCSync',
  T1021: 'Remote Services',
  'T1021.007': 'Remote Services: Cloud Services',
  T1072: 'Software Deployment Tools',
  T1078: 'Valid Accounts',
  'T1078.002': 'Valid Accounts: Domain Accounts',
  'T1078.004': 'Valid Accounts: Cloud Accounts',
  T1080: 'Taint Shared Content',
  T1110: 'Brute Force',
  T1111: 'Multi-Factor Authentication Interception',
  T1133: 'External Remote Services',
  T1189: 'Drive-by Compromise',
  T1190: 'Exploit Public-Facing Application',
  T1195: 'Supply Chain Compromise',
  'T1195.001': 'Supply Chain Compromise: Compromise Software Dependencies and Development Tools',
  'T1195.002': 'Supply Chain Compromise: Compromise Software Supply Chain',
  'T1195.003': 'Supply Chain Compromise: Compromise Hardware Supply Chain',
  T1199: 'Trusted Relationship',
  T1204: 'User Execution',
  T1210: 'Exploitation of Remote Services',
  T1213: 'Data from Information Repositories',
  T1219: 'Remote Access Tools',
  T1484: 'Domain or Tenant Policy Modification',
  'T1484.002': 'Domain or Tenant Policy Modification: Trust Modification',
  T1528: 'Steal Application Access Token',
  T1530: 'Data from Cloud Storage',
  T1550: 'Use Alternate Authentication Material',
  'T1550.001': 'Use Alternate Authentication Material: Application Access Token',
  T1552: 'Unsecured Credentials',
  'T1556.007': 'Modify Authentication Process: Hybrid Identity',
  T1566: 'Phishing',
  T1578: 'Modify Cloud Compute Infrastructure',
  'T1606.002': 'Forge Web Credentials: SAML Tokens',
  T1611: 'Escape to Host',
  T1651: 'Cloud Administration Command',
  T1671: 'Cloud Application Integration',
  T1675: 'ESXi Administration Command',
  T1677: 'Poisoned Pipeline Execution',
};

/** The techniques that the program knows by name, in the order of their ids. */
export const techniques: readonly Technique[] = Object.keys(names)
  .sort()
  .map((id) => ({ id, name: names[id] ?? id }));

/** The name of a technique, or null for one that is not in the table; a fact may cite any id. O(1). */
export function techniqueName(id: string): string | null {
  return Object.hasOwn(names, id) ? (names[id] ?? null) : null;
}

/** Where MITRE describes it: https://attack.mitre.org/techniques/T1078/002/. O(1). */
export function techniqueUrl(id: string): string {
  return `https://attack.mitre.org/techniques/${id.replace('.', '/')}/`;
}
