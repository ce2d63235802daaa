import type { WorkingStep } from '../answer.ts';
import { factsOfEdge, type OwnershipNetwork, wholeUnits } from '../network.ts';
import { named, phrase, shareValue, step, votesValue } from './answerParts.ts';
import { type Certainty, majorityRule } from './controlBetween.ts';
import { holdersOf } from './holders.ts';

/** Votes and capital in whole units that a group holds in one company, on the ends asked for. */
interface Held {
  readonly votes: number;
  readonly cash: number;
}

/** Who is controlled through more than half of the votes, more than half of the capital, or a right that directs. */
export interface InterestControl {
  readonly ends: 'certain' | 'possible';
  /** The owner first, then who is controlled, in the order in which it was found. */
  readonly members: ReadonlySet<number>;
}

/**
 * Control through an ownership interest or by other means, level by level: the least set of which the owner and the set
 * hold more than the quota of the votes or of the capital, or in which one of them has a right that directs.
 *
 * For `possible` a group may hold its upper ends as far as the others' lower ends leave room. Complexity O(cone).
 * Reference: Regulation (EU) 2024/1624 art. 53(2): shares, voting rights or other ownership interest, at each level.
 */
export function interestControl(
  network: OwnershipNetwork,
  owner: number,
  ends: 'certain' | 'possible',
  quota = wholeUnits / 2,
  strict = true,
): InterestControl {
  const { excluded, rightTargets } = majorityRule(network, ends, true);
  const members = new Set([owner]);
  const enough = ({ votes, cash }: Held): boolean => {
    const most = Math.max(votes, cash);
    return strict ? most > quota : most >= quota;
  };
  if (network.dispersed[owner] === 1) return { ends, members };
  const bars = (holder: number, company: number): boolean =>
    excluded?.has(holder * network.size + company) === true || excluded?.has(owner * network.size + company) === true;
  for (const member of members) {
    for (let edge = network.outStart[member] as number; edge < (network.outStart[member + 1] as number); edge++) {
      const company = network.outNode[edge] as number;
      if (members.has(company) || bars(member, company)) continue;
      if (enough(heldBy(network, members, company, ends))) members.add(company);
    }
    for (const company of rightTargets?.get(member) ?? []) if (!bars(member, company)) members.add(company);
  }
  return { ends, members };
}

/** What a set of parties holds in a company, on the lower ends or at most. O(holders). */
export function heldBy(
  network: OwnershipNetwork,
  group: ReadonlySet<number>,
  company: number,
  ends: 'certain' | 'possible',
): Held {
  let [votes, votesAtMost, otherVotes, cash, cashAtMost, otherCash] = [0, 0, 0, 0, 0, 0];
  for (let slot = network.inStart[company] as number; slot < (network.inStart[company + 1] as number); slot++) {
    const holder = network.inNode[slot] as number;
    const edge = network.inEdge[slot] as number;
    const [lowVotes, lowCash] = [network.votesLow[edge] as number, units(network.cashLow[edge])];
    if (holder === company || !group.has(holder) || network.excluded.has(holder * network.size + company)) {
      otherVotes += lowVotes;
      otherCash += lowCash;
      continue;
    }
    votes += lowVotes;
    cash += lowCash;
    votesAtMost += network.votesHigh[edge] as number;
    cashAtMost += units(network.cashHigh[edge]);
  }
  if (ends === 'certain') return { votes, cash };
  return {
    votes: Math.max(votes, Math.min(votesAtMost, wholeUnits - otherVotes)),
    cash: Math.max(cash, Math.min(cashAtMost, wholeUnits - otherCash)),
  };
}

/** Certain, possible or ruled out. Complexity O(cone). */
export function interestCertainty(network: OwnershipNetwork, owner: number, company: number): Certainty {
  if (owner === company) return 'no';
  if (interestControl(network, owner, 'certain').members.has(company)) return 'yes';
  return interestControl(network, owner, 'possible').members.has(company) ? 'possible' : 'no';
}

/** How the owner comes to control a company: one step a level, the votes before the capital before rights. O(cone). */
export function interestProof(
  network: OwnershipNetwork,
  owner: number,
  company: number,
  certainty: Certainty,
): readonly WorkingStep[] {
  if (certainty === 'no') return [];
  const control = interestControl(network, owner, certainty === 'yes' ? 'certain' : 'possible');
  const order = [...control.members];
  const place = new Map(order.map((node, at) => [node, at] as const));
  const steps = new Map<number, WorkingStep>();
  const waiting = [company];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === owner || steps.has(node)) continue;
    const before = new Set(order.slice(0, place.get(node) ?? 0));
    const { step: line, through } = levelStep(network, before, node, control.ends);
    steps.set(node, line);
    waiting.push(...through);
  }
  return [...steps].sort(([a], [b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0)).map(([, line]) => line);
}

function levelStep(
  network: OwnershipNetwork,
  before: ReadonlySet<number>,
  company: number,
  ends: 'certain' | 'possible',
): { readonly step: WorkingStep; readonly through: readonly number[] } {
  const most = heldBy(network, before, company, ends);
  const least = heldBy(network, before, company, 'certain');
  const byVotes = most.votes > wholeUnits / 2;
  const right = network.rights.find(
    ({ holder, target }) => target === company && before.has(holder) && isDirected(network, holder, company, ends),
  );
  if (!byVotes && most.cash <= wholeUnits / 2 && right !== undefined) {
    const names = { holder: named(network, right.holder), company: named(network, company) };
    return {
      step: step(phrase(`influence.right.${right.kind}`, names), undefined, [right.fact]),
      through: [right.holder],
    };
  }
  const holders = holdersOf(network, company).filter(
    ({ holder, edge }) =>
      before.has(holder) && (byVotes ? (network.votesHigh[edge] as number) : (network.cashHigh[edge] as number)) > 0,
  );
  const list = { list: holders.map(({ holder }) => named(network, holder)) };
  const facts = holders.flatMap(({ edge }) => factsOfEdge(network, edge));
  const key = holders.length === 1 ? 'influence.control.step' : 'influence.control.stepTogether';
  const value = byVotes
    ? votesValue(least.votes, Math.min(wholeUnits, most.votes))
    : shareValue(least.cash / wholeUnits, Math.min(1, most.cash / wholeUnits));
  const text = phrase(byVotes ? key : 'influence.test.eachLevel', { holders: list, company: named(network, company) });
  return { step: step(text, value, facts), through: holders.map(({ holder }) => holder) };
}

function isDirected(network: OwnershipNetwork, holder: number, company: number, ends: 'certain' | 'possible') {
  return majorityRule(network, ends, true).rightTargets?.get(holder)?.includes(company) === true;
}

function units(share: number | undefined): number {
  return Math.round((share ?? 0) * wholeUnits);
}
