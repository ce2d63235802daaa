import { type OwnershipNetwork, wholeUnits } from '../network.ts';
import { controlSolverOf, majorityRule } from './controlBetween.ts';
import { holdersOf } from './ruleBases.ts';

/** A transfer of votes in one company after which control of the target is another. */
export interface Flip {
  readonly company: number;
  /** Who gives; null: nobody recorded holds enough, it comes from several or from undisclosed holders. */
  readonly from: number | null;
  readonly to: number | null;
  /** Votes to be moved, in whole units: the least that decides. */
  readonly units: number;
  /** Votes held by the side in question before. */
  readonly before: number;
}

/**
 * The smallest transfer of votes in one company that makes `owner` control `target`; null when it does already, or when no
 * single company decides. Candidates: every company whose capture would bring the target into the closure.
 *
 * Exact on whole units: one unit above half. Complexity O(companies × cone). Own construction on the closure of Ceri et al. (1990).
 */
export function flipToControl(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  withRights: boolean,
): Flip | null {
  const solve = controlSolverOf(network);
  const rule = majorityRule(network, 'certain', withRights);
  const closure = solve([owner], rule);
  const mine = new Set(closure.members);
  if (owner === target || mine.has(target)) return null;
  const votes = new Map(closureVotes(network, mine));
  let best: Flip | null = null;
  for (const company of companiesAbove(network, target)) {
    if (mine.has(company) || network.excluded.has(owner * network.size + company)) continue;
    const before = votes.get(company) ?? 0;
    const units = rule.quota + 1 - before;
    if (best !== null && units >= best.units) continue;
    if (company !== target) {
      const then = solve([owner, company], rule);
      if (then.members.indexOf(target, then.startCount) < 0) continue;
    }
    const givers = holdersOf(network, company)
      .filter(({ holder }) => !mine.has(holder) && holder !== company)
      .toSorted(
        (a, b) => (network.votesLow[b.edge] as number) - (network.votesLow[a.edge] as number) || a.holder - b.holder,
      );
    const giver = givers[0];
    const enough = giver !== undefined && (network.votesLow[giver.edge] as number) >= units;
    best = { company, from: enough ? giver.holder : null, to: owner, units, before };
  }
  return best;
}

/**
 * The smallest transfer of votes in one company that makes `owner` lose control of `target`; null when it has none, or when
 * no single company decides (control rests on several).
 */
export function flipToLose(network: OwnershipNetwork, owner: number, target: number, withRights: boolean): Flip | null {
  const solve = controlSolverOf(network);
  const rule = majorityRule(network, 'certain', withRights);
  const mine = new Set(solve([owner], rule).members);
  if (owner === target || !mine.has(target)) return null;
  let best: Flip | null = null;
  const votes = new Map(closureVotes(network, mine));
  for (const company of companiesAbove(network, target)) {
    if (company === owner || !mine.has(company)) continue;
    const without = new Set(rule.excluded);
    without.add(owner * network.size + company);
    const then = solve([owner], { ...rule, excluded: without });
    if (company !== target && then.members.indexOf(target, 1) > 0) continue;
    const byRight = [...(rule.rightTargets ?? [])].some(
      ([holder, targets]) => mine.has(holder) && targets.includes(company),
    );
    if (byRight) continue;
    const before = votes.get(company) ?? 0;
    const units = before - rule.quota;
    if (units < 0 || (best !== null && units >= best.units)) continue;
    const holders = holdersOf(network, company);
    const giver = holders
      .filter(({ holder }) => mine.has(holder) && holder !== company)
      .toSorted((a, b) => (network.votesLow[b.edge] as number) - (network.votesLow[a.edge] as number))[0];
    const taker = holders
      .filter(({ holder }) => !mine.has(holder))
      .toSorted(
        (a, b) =>
          (network.dispersed[a.holder] as number) - (network.dispersed[b.holder] as number) ||
          (network.votesLow[b.edge] as number) - (network.votesLow[a.edge] as number),
      )[0];
    const enough = giver !== undefined && (network.votesLow[giver.edge] as number) >= units;
    best = { company, from: enough ? giver.holder : null, to: taker?.holder ?? null, units, before };
  }
  return best;
}

/** Votes that a set of holders has in every company it holds. */
function* closureVotes(network: OwnershipNetwork, members: ReadonlySet<number>): Generator<readonly [number, number]> {
  const sums = new Map<number, number>();
  for (const member of members) {
    for (let edge = network.outStart[member] as number; edge < (network.outStart[member + 1] as number); edge++) {
      const company = network.outNode[edge] as number;
      if (network.excluded.has(member * network.size + company)) continue;
      sums.set(company, (sums.get(company) ?? 0) + (network.votesLow[edge] as number));
    }
  }
  yield* sums;
}

/** A company and everything above it, nearest first. */
function companiesAbove(network: OwnershipNetwork, target: number): ReadonlySet<number> {
  const above = new Set([target]);
  for (const node of above) {
    for (const { holder } of holdersOf(network, node)) {
      if (network.inStart[holder] !== network.inStart[holder + 1]) above.add(holder);
    }
  }
  return above;
}

/** Units as the fraction that a scenario moves; never above the whole. */
export function unitsAsShare(units: number): number {
  return Math.min(1, units / wholeUnits);
}
