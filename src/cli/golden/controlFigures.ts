import { closeLinks } from '../../analysis/influence/closeLinks.ts';
import { controlledVotes, controlSolverOf, majorityRule } from '../../analysis/influence/controlBetween.ts';
import { allControlPairs, contradictions, ultimateControllers } from '../../analysis/influence/criticalControl.ts';
import { legalTests } from '../../analysis/influence/legalTests.ts';
import { registerBand } from '../../analysis/influence/ruleBasesJoint.ts';
import { suspendedVotes } from '../../analysis/influence/suspendedVotes.ts';
import { type OwnershipNetwork, wholeUnits } from '../../analysis/network.ts';

const nameOf = (network: OwnershipNetwork, node: number): string => network.ids[node] ?? '';

/** Every pair of controller and controlled at a quota. */
export function controlPairs(
  network: OwnershipNetwork,
  quota: number,
  strict: boolean,
): readonly (readonly [string, string])[] {
  const pairs = allControlPairs(network, Math.round(quota * wholeUnits), strict, network.excluded);
  return Array.from(pairs.owners).flatMap((owner) =>
    Array.from(pairs.membersOf(owner), (member) => [nameOf(network, owner), nameOf(network, member)] as const),
  );
}

/** What a group of parties controls, the parties themselves left out. */
export function controlledBy(
  network: OwnershipNetwork,
  names: readonly string[],
  quota = 0.5,
  strict = true,
): readonly string[] {
  const starts = names.flatMap((name) => network.nodeOf.get(name) ?? []);
  const rule = majorityRule(network, 'certain', true, Math.round(quota * wholeUnits), strict);
  const closure = controlSolverOf(network)(starts, rule);
  return Array.from(closure.members.subarray(closure.startCount), (node) => nameOf(network, node));
}

/** Votes that a party casts in a company, its own and those of all it controls at the quota. */
export function votesCast(
  network: OwnershipNetwork,
  owner: number,
  company: number,
  withRights: boolean,
  quota: number,
  strict: boolean,
): number {
  const units = Math.round(quota * wholeUnits);
  return controlledVotes(network, [owner], company, withRights, units, strict)[0] / wholeUnits;
}

/** Votes cast in each company that a party controls. */
export function controlledPercentages(
  network: OwnershipNetwork,
  name: string,
  quota: number,
  strict: boolean,
): Readonly<Record<string, number>> {
  const owner = network.nodeOf.get(name);
  if (owner === undefined) return {};
  return Object.fromEntries(
    controlledBy(network, [name], quota, strict).map((company) => [
      company,
      votesCast(network, owner, network.nodeOf.get(company) ?? owner, true, quota, strict),
    ]),
  );
}

/** Controllers nobody controls, companies with two of them, and the largest sum of votes that is not enough. */
export function controlSummary(network: OwnershipNetwork, quota: number, strict: boolean) {
  const pairs = allControlPairs(network, Math.round(quota * wholeUnits), strict, network.excluded);
  let largest = 0;
  for (const owner of pairs.owners) {
    const closure = controlSolverOf(network)(
      [owner],
      majorityRule(network, 'certain', false, Math.round(quota * wholeUnits), strict),
    );
    const members = new Set(closure.members);
    for (let node = 0; node < network.size; node++) {
      if (!members.has(node) && closure.touched(node)) largest = Math.max(largest, closure.votes[node] as number);
    }
  }
  return {
    ultimate_controllers: ultimateControllers(pairs).ultimate.map((node) => nameOf(network, node)),
    contradiction: contradictions(pairs).map((node) => nameOf(network, node)),
    exact_sum: largest / wholeUnits,
  };
}

/** Pairs along chains of single majorities: the wrong reading, shown for contrast. */
export function chainsOfMajorities(
  network: OwnershipNetwork,
  quota: number,
  strict: boolean,
): readonly (readonly [string, string])[] {
  const units = Math.round(quota * wholeUnits);
  const pairs: Array<readonly [string, string]> = [];
  for (let owner = 0; owner < network.size; owner++) {
    const reached = new Set([owner]);
    for (const node of reached) {
      for (let edge = network.outStart[node] as number; edge < (network.outStart[node + 1] as number); edge++) {
        const votes = network.votesLow[edge] as number;
        if (votes > units || (!strict && votes === units)) reached.add(network.outNode[edge] as number);
      }
    }
    for (const node of reached) if (node !== owner) pairs.push([nameOf(network, owner), nameOf(network, node)]);
  }
  return pairs;
}

/** Certain and possible control over all pairs. */
export function intervalControl(network: OwnershipNetwork, quota: number, strict: boolean) {
  const units = Math.round(quota * wholeUnits);
  const solve = controlSolverOf(network);
  const pairsAt = (ends: 'certain' | 'possible') =>
    network.ids.flatMap((name, node) =>
      Array.from(
        solve([node], majorityRule(network, ends, true, units, strict)).members.subarray(1),
        (member) => [name, nameOf(network, member)] as const,
      ),
    );
  return { certain: pairsAt('certain'), possible: pairsAt('possible') };
}

/** Close links as [one, other, share, common holders]. */
export function closeLinkPairs(network: OwnershipNetwork, threshold: number) {
  return closeLinks(network, threshold).map((link) => [
    nameOf(network, link.owner),
    nameOf(network, link.target),
    link.share,
    link.common.map((node) => nameOf(network, node)),
  ]);
}

/** The legal tests of one pair under the keys of the golden files. */
export function ruleFigures(network: OwnershipNetwork, owner: number, target: number) {
  const rows = new Map(legalTests(network, owner, target).map((row) => [row.rule, row] as const));
  const met = (rule: string): boolean => rows.get(rule)?.result === 'met';
  const psc = rows.get('ukPsc');
  const pscShare = psc?.value?.type === 'share' ? psc.value.value : 0;
  return {
    amlr_art52: met('amlr52'),
    amlr_art53: met('amlr53'),
    amlr_art54a: met('amlr54a'),
    amlr_art54b: met('amlr54b'),
    amld_over_25: met('amld25'),
    psc: met('ukPsc'),
    psc_majority_chain: met('ukPsc'),
    psc_band: registerBand(pscShare) ?? 'none',
    close_link: met('closeLinks'),
    significant_influence: met('ias28'),
    ofac_50: met('ofac50'),
    japan_subsidiary: met('japanSubsidiary'),
    joint: rows.get('ifrs11')?.result ?? 'notMet',
    results: Object.fromEntries([...rows].map(([rule, row]) => [rule, row.result])),
  };
}

/** Votes that are suspended between mutual holders, and what is left. */
export function suspendedFigures(network: OwnershipNetwork, quarter: number) {
  const { suspended, votesLow } = suspendedVotes(network, Math.round(quarter * wholeUnits));
  const votesIn = (name: string): Readonly<Record<string, number>> => {
    const company = network.nodeOf.get(name);
    if (company === undefined) return {};
    const left: Record<string, number> = {};
    for (let slot = network.inStart[company] as number; slot < (network.inStart[company + 1] as number); slot++) {
      const units = votesLow[network.inEdge[slot] as number] as number;
      if (units > 0) left[nameOf(network, network.inNode[slot] as number)] = units / wholeUnits;
    }
    return left;
  };
  const list = suspended.map(({ holder, company, edge }) => [
    nameOf(network, holder),
    nameOf(network, company),
    (network.votesLow[edge] as number) / wholeUnits,
  ]);
  return { suspended: list, votesIn };
}
