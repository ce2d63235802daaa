import { type OwnershipNetwork, wholeUnits } from '../network.ts';
import { controlSolverOf, majorityRule } from './controlBetween.ts';
import { holdersOf } from './holders.ts';

/** A transfer of votes in one company after which control of the target is another. */
export interface Flip {
  readonly company: number;
  /** Who gives how much, largest first; together less than `units` only where undisclosed holders have to give the rest. */
  readonly givers: readonly { readonly holder: number; readonly units: number }[];
  readonly to: number | null;
  /** Votes to be moved, in whole units: the least that decides. */
  readonly units: number;
  /** Votes held by the side in question before. */
  readonly before: number;
}

/**
 * The smallest transfer of votes in one company that makes `owner` control `target`; null when it does already, or when no
 * single company decides. Candidates: every company above whose capture would bring the target into the closure.
 *
 * A transfer in a company changes nothing else before that company is captured, so each candidate needs one unit above half
 * and the least of them is exact. Complexity O(companies × cone). Own construction on the closure of Ceri et al. (1990).
 */
export function flipToControl(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  withRights: boolean,
): Flip | null {
  if (network.dispersed[owner] === 1) return null;
  const solve = controlSolverOf(network);
  const rule = majorityRule(network, 'certain', withRights);
  const mine = new Set(solve([owner], rule).members);
  if (owner === target || mine.has(target)) return null;
  let best: Flip | null = null;
  for (const company of companiesAbove(network, target, rule.rightTargets)) {
    if (mine.has(company) || network.excluded.has(owner * network.size + company)) continue;
    const before = votesIn(network, mine, company);
    const units = rule.quota + 1 - before;
    if (best !== null && units >= best.units) continue;
    if (company !== target) {
      const then = solve([owner, company], rule);
      if (then.members.indexOf(target, then.startCount) < 0) continue;
    }
    const sellers = new Set(holdersOf(network, company).map(({ holder }) => holder));
    for (const holder of [...mine, company]) sellers.delete(holder);
    best = { company, givers: giversIn(network, sellers, company, units), to: owner, units, before };
  }
  return best;
}

/**
 * The smallest transfer of votes in one company that makes `owner` lose control of `target`; null when it has none, or when
 * no single company decides (control rests on several, or on rights). Candidates: every company of the closure without
 * which the target is out of it; what has to go is what the rest of the closure has there above half.
 *
 * Complexity O(closure × cone). Own construction, as above.
 */
export function flipToLose(network: OwnershipNetwork, owner: number, target: number, withRights: boolean): Flip | null {
  const solve = controlSolverOf(network);
  const rule = majorityRule(network, 'certain', withRights);
  const mine = new Set(solve([owner], rule).members);
  if (owner === target || !mine.has(target)) return null;
  let best: Flip | null = null;
  for (const company of mine) {
    if (company === owner) continue;
    const excluded = new Set(rule.excluded);
    excluded.add(owner * network.size + company);
    // Without the company itself: what it holds through its own subsidiaries does not keep it in the closure.
    const rest = new Set(solve([owner], { ...rule, excluded }).members);
    if (rest.has(target)) continue;
    const byRight = [...rest].some((holder) => rule.rightTargets?.get(holder)?.includes(company) === true);
    if (byRight) continue;
    const before = votesIn(network, rest, company);
    const units = before - rule.quota;
    if (units <= 0 || (best !== null && units >= best.units)) continue;
    const taker = holdersOf(network, company)
      .filter(({ holder }) => !rest.has(holder) && holder !== company)
      .toSorted(
        (a, b) =>
          (network.dispersed[a.holder] as number) - (network.dispersed[b.holder] as number) ||
          (network.votesLow[b.edge] as number) - (network.votesLow[a.edge] as number),
      )[0];
    best = { company, givers: giversIn(network, rest, company, units), to: taker?.holder ?? null, units, before };
  }
  return best;
}

/** Votes that a set of holders counts in a company, in whole units. */
function votesIn(network: OwnershipNetwork, members: ReadonlySet<number>, company: number): number {
  let sum = 0;
  for (const { holder, edge } of holdersOf(network, company)) {
    if (!members.has(holder) || network.excluded.has(holder * network.size + company)) continue;
    sum += network.votesLow[edge] as number;
  }
  return sum;
}

/** The fewest of the given holders that have the votes, largest first; the last gives only what is still missing. */
function giversIn(
  network: OwnershipNetwork,
  from: ReadonlySet<number>,
  company: number,
  units: number,
): Flip['givers'] {
  const holders = holdersOf(network, company)
    .filter(({ holder }) => from.has(holder) && !network.excluded.has(holder * network.size + company))
    .map(({ holder, edge }) => ({ holder, units: network.votesLow[edge] as number }))
    .toSorted((a, b) => b.units - a.units || a.holder - b.holder);
  let missing = units;
  return holders.flatMap((giver) => {
    const given = Math.min(missing, giver.units);
    missing -= given;
    return given > 0 ? [{ holder: giver.holder, units: given }] : [];
  });
}

/** A company and everything above it that somebody holds or directs, nearest first. */
function companiesAbove(
  network: OwnershipNetwork,
  target: number,
  rightTargets: ReadonlyMap<number, readonly number[]> | undefined,
): ReadonlySet<number> {
  const above = new Set([target]);
  for (const node of above) {
    const holders = holdersOf(network, node).map(({ holder }) => holder);
    for (const [holder, targets] of rightTargets ?? []) if (targets.includes(node)) holders.push(holder);
    for (const holder of holders) if (network.inStart[holder] !== network.inStart[holder + 1]) above.add(holder);
  }
  return above;
}

/** Units as the fraction that a scenario moves; never above the whole. */
export function unitsAsShare(units: number): number {
  return Math.min(1, units / wholeUnits);
}
