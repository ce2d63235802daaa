import type { FactId } from '../../model/types.ts';
import {
  type Closure,
  type ControlRule,
  type ControlSolver,
  createControlSolver,
} from '../algorithms/controlClosure.ts';
import type { WorkingStep } from '../answer.ts';
import { factsOfEdge, type OwnershipNetwork, wholeUnits } from '../network.ts';
import { named, phrase, step, votesValue } from './answerParts.ts';

/** Rights that decide who directs a company without counting votes. Vetoes and golden shares only block. */
const directingRights: ReadonlySet<string> = new Set(['boardMajority', 'contract', 'parentByAccounts']);

/** yes: in every completion of the gaps; possible: in some; no: in none. */
export type Certainty = 'yes' | 'possible' | 'no';

const solvers = new WeakMap<OwnershipNetwork, ControlSolver>();

/** The control solver of a network, made once. */
export function controlSolverOf(network: OwnershipNetwork): ControlSolver {
  const known = solvers.get(network);
  if (known !== undefined) return known;
  const solver = createControlSolver(network);
  solvers.set(network, solver);
  return solver;
}

/** What each holder controls without votes. `certain` leaves out rights whose dates leave the day open. */
function rightTargets(network: OwnershipNetwork, certain: boolean): ReadonlyMap<number, readonly number[]> {
  const targets = new Map<number, number[]>();
  for (const right of network.rights) {
    if (!directingRights.has(right.kind) || (certain && !right.certain)) continue;
    const list = targets.get(right.holder);
    if (list === undefined) targets.set(right.holder, [right.target]);
    else list.push(right.target);
  }
  return targets;
}

/** The rule "more than half of the votes", on the lower or upper ends, with or without rights. */
export function majorityRule(
  network: OwnershipNetwork,
  ends: 'certain' | 'possible',
  withRights: boolean,
  quota = wholeUnits / 2,
  strict = true,
): ControlRule {
  const rule = { quota, strict, ends, excluded: network.excluded, never: network.dispersed };
  return withRights ? { ...rule, rightTargets: rightTargets(network, ends === 'certain') } : rule;
}

/** Whether the start nodes control the target, on a given rule's quota, in every or in some completion of the gaps. */
export function controlCertainty(
  network: OwnershipNetwork,
  starts: readonly number[],
  target: number,
  withRights: boolean,
  quota = wholeUnits / 2,
  strict = true,
): Certainty {
  const solve = controlSolverOf(network);
  if (has(solve(starts, majorityRule(network, 'certain', withRights, quota, strict)), target)) return 'yes';
  return has(solve(starts, majorityRule(network, 'possible', withRights, quota, strict)), target) ? 'possible' : 'no';
}

function has(closure: Closure, node: number): boolean {
  return closure.members.indexOf(node, closure.startCount) >= 0;
}

/** How the start nodes come to control the target: one step a company, from the top down, and the facts behind each. */
export function controlProof(
  network: OwnershipNetwork,
  starts: readonly number[],
  target: number,
  rule: ControlRule,
): readonly WorkingStep[] {
  const closure = controlSolverOf(network)(starts, rule);
  const order = new Map(Array.from(closure.members, (node, index) => [node, index] as const));
  if ((order.get(target) ?? 0) < closure.startCount) return [];
  const needed = new Set<number>([target]);
  const waiting = [target];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const holder of holdersBefore(network, order, rule, node)) {
      if (needed.has(holder)) continue;
      needed.add(holder);
      if ((order.get(holder) ?? 0) >= closure.startCount) waiting.push(holder);
    }
  }
  return [...needed]
    .filter((node) => (order.get(node) ?? 0) >= closure.startCount)
    .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map((node) => stepFor(network, order, rule, node));
}

function stepFor(
  network: OwnershipNetwork,
  order: ReadonlyMap<number, number>,
  rule: ControlRule,
  node: number,
): WorkingStep {
  const own = order.get(node) ?? 0;
  const right = network.rights.find(
    (candidate) =>
      candidate.target === node &&
      (order.get(candidate.holder) ?? Number.POSITIVE_INFINITY) < own &&
      rule.rightTargets?.get(candidate.holder)?.includes(node) === true,
  );
  let low = 0;
  let high = 0;
  const facts: FactId[] = [];
  const holders: number[] = [];
  for (let slot = network.inStart[node] as number; slot < (network.inStart[node + 1] as number); slot++) {
    const holder = network.inNode[slot] as number;
    if ((order.get(holder) ?? Number.POSITIVE_INFINITY) >= own) continue;
    const edge = network.inEdge[slot] as number;
    if (network.excluded.has(holder * network.size + node)) continue;
    low += network.votesLow[edge] as number;
    high += network.votesHigh[edge] as number;
    holders.push(holder);
    facts.push(...factsOfEdge(network, edge));
  }
  const enough = rule.strict ? low > rule.quota : low >= rule.quota;
  if (right !== undefined && !enough) {
    const key = `influence.right.${right.kind}` as const;
    const text = phrase(key, { holder: named(network, right.holder), company: named(network, node) });
    return step(text, undefined, [right.fact]);
  }
  const text = phrase(holders.length === 1 ? 'influence.control.step' : 'influence.control.stepTogether', {
    holders: { list: holders.map((holder) => named(network, holder)) },
    company: named(network, node),
  });
  return step(text, votesValue(low, Math.min(high, wholeUnits)), facts);
}

function holdersBefore(
  network: OwnershipNetwork,
  order: ReadonlyMap<number, number>,
  rule: ControlRule,
  node: number,
): readonly number[] {
  const own = order.get(node) ?? 0;
  const before = (holder: number): boolean => (order.get(holder) ?? Number.POSITIVE_INFINITY) < own;
  const holders = Array.from(network.inNode.subarray(network.inStart[node], network.inStart[node + 1])).filter(before);
  for (const [holder, targets] of rule.rightTargets ?? [])
    if (targets.includes(node) && before(holder)) holders.push(holder);
  return holders;
}

/**
 * Votes that the start nodes and all they control hold in a company: [lower, upper] in whole units; the upper end with
 * whomever they possibly control, as far as the others' lower ends leave room. `quota` is what controls a company.
 */
export function controlledVotes(
  network: OwnershipNetwork,
  starts: readonly number[],
  target: number,
  withRights: boolean,
  quota = wholeUnits / 2,
  strict = true,
): readonly [number, number] {
  const group = (ends: 'certain' | 'possible'): ReadonlySet<number> =>
    new Set(controlSolverOf(network)(starts, majorityRule(network, ends, withRights, quota, strict)).members);
  const [sure, maybe] = [group('certain'), group('possible')];
  let low = 0;
  let high = 0;
  let others = 0;
  for (let slot = network.inStart[target] as number; slot < (network.inStart[target + 1] as number); slot++) {
    const edge = network.inEdge[slot] as number;
    const holder = network.inNode[slot] as number;
    const counts = holder !== target && !network.excluded.has(holder * network.size + target);
    if (counts && sure.has(holder)) low += network.votesLow[edge] as number;
    if (counts && maybe.has(holder)) high += network.votesHigh[edge] as number;
    else others += network.votesLow[edge] as number;
  }
  return [low, Math.max(low, Math.min(high, wholeUnits - others))];
}
