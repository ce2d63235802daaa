import type { Phrase } from '../../messages/phrase.ts';
import { createControlSolver } from '../algorithms/controlClosure.ts';
import type { WorkingStep } from '../answer.ts';
import { factsOfEdge, type OwnershipNetwork, wholeUnits } from '../network.ts';
import { named, phrase, shareValue, step, votesValue } from './answerParts.ts';
import { cashAsVotes } from './cashVotes.ts';
import { controlledVotes } from './controlBetween.ts';
import type { Finding } from './finding.ts';
import { directFacts, holdersOf } from './holders.ts';
import type { RuleBasis } from './rules/legalRules.ts';
import { decide } from './threshold.ts';

type Of<Kind extends RuleBasis['kind']> = Extract<RuleBasis, { kind: Kind }>;

/**
 * Subsidiary by substance: more than half of the votes with the other subsidiaries; or from the lower threshold with the
 * majority of the board, a contract or consolidation on record; or, with those who act in concert, more than half and one of these.
 */
export function substanceBasis(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  basis: Of<'substanceControl'>,
): Finding {
  const sure = subsidiaries(network, owner, basis, false);
  const units = votesOf(network, new Set([owner, ...sure]), target);
  const proof = [
    step(
      phrase('influence.test.groupVotes', { owner: named(network, owner), company: named(network, target) }),
      votesValue(units),
      directFacts(network, target),
    ),
    ...network.rights
      .filter((right) => substance.has(right.kind) && (right.holder === owner || sure.has(right.holder)))
      .filter((right) => right.target === target || sure.has(right.target))
      .map((right) =>
        step(
          phrase(`influence.right.${right.kind}`, {
            holder: named(network, right.holder),
            company: named(network, right.target),
          }),
          undefined,
          [right.fact],
        ),
      ),
  ];
  if (sure.has(target)) return { result: 'met', value: votesValue(units), proof, missing: [] };
  if (!subsidiaries(network, owner, basis, true).has(target)) {
    return { result: 'notMet', value: votesValue(units), proof, missing: [] };
  }
  const missing: Phrase[] = [phrase('influence.test.missing.substance', { owner: named(network, owner) })];
  return { result: 'undecided', value: votesValue(units), proof, missing };
}

const substance: ReadonlySet<string> = new Set(['boardMajority', 'contract', 'parentByAccounts']);

/** Least set of subsidiaries; `generous` takes facts that are not recorded for the owner's side as long as nobody else has them. */
function subsidiaries(
  network: OwnershipNetwork,
  owner: number,
  basis: Of<'substanceControl'>,
  generous: boolean,
): ReadonlySet<number> {
  const group = new Set([owner]);
  const half = Math.round(basis.at * wholeUnits);
  const lower = Math.round(basis.lower * wholeUnits);
  const waiting = [owner];
  for (let member = waiting.pop(); member !== undefined; member = waiting.pop()) {
    for (let edge = network.outStart[member] as number; edge < (network.outStart[member + 1] as number); edge++) {
      const company = network.outNode[edge] as number;
      if (group.has(company) || network.excluded.has(owner * network.size + company)) continue;
      const votes = votesOf(network, group, company, generous);
      const rights = network.rights.filter((right) => right.target === company && substance.has(right.kind));
      const onRecord = rights.some((right) => group.has(right.holder) && right.certain);
      const others = rights.some((right) => !group.has(right.holder) && right.certain);
      const fact = onRecord || (generous && !others);
      const concert = concertPartners(network, group, company);
      const joint = concert.length === 0 ? votes : votesOf(network, new Set([...group, ...concert]), company, generous);
      const together = concert.length > 0 && joint > half;
      const met = votes > half || (votes >= lower && (fact || together)) || (together && fact);
      if (!met) continue;
      group.add(company);
      // Its new subsidiary may lift companies that were seen before: look at all members again.
      waiting.push(...group);
    }
  }
  group.delete(owner);
  return group;
}

function concertPartners(network: OwnershipNetwork, group: ReadonlySet<number>, company: number): readonly number[] {
  return network.rights
    .filter((right) => right.kind === 'concert' && right.target === company && right.certain)
    .filter((right) => [right.holder, ...right.partners].some((node) => group.has(node)))
    .flatMap((right) => [right.holder, ...right.partners]);
}

/** Votes of a group on its own account, whatever rights deny it control; at most as much as the others leave. */
function votesOf(network: OwnershipNetwork, group: ReadonlySet<number>, company: number, high = false): number {
  let [least, most, others] = [0, 0, 0];
  for (const { holder, edge } of holdersOf(network, company)) {
    if (!group.has(holder) || holder === company) others += network.votesLow[edge] as number;
    else {
      least += network.votesLow[edge] as number;
      most += network.votesHigh[edge] as number;
    }
  }
  return high ? Math.max(least, Math.min(most, wholeUnits - others)) : least;
}

/** The company holds so much of its shareholder that the shareholder's votes are suspended. */
export function mutualHoldingBasis(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  basis: Of<'mutualHolding'>,
): Finding {
  const own = holdersOf(network, target).find(({ holder }) => holder === owner);
  if (own === undefined) return { result: 'notApplicable', proof: [], missing: [] };
  const back = controlledVotes(network, [target], owner, false);
  const text = phrase('influence.test.holdsBack', { company: named(network, target), owner: named(network, owner) });
  const proof = [step(text, votesValue(...back), [...directFacts(network, owner), ...factsOfEdge(network, own.edge)])];
  const result = decide(back[0] / wholeUnits, back[1] / wholeUnits, basis.at, false);
  const missing = result === 'undecided' ? [phrase('influence.test.missing.range')] : [];
  return { result, value: votesValue(...back), proof, missing };
}

/** Owned to the quota level by level, on capital. */
export function ownedEachLevelBasis(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  basis: Of<'ownedEachLevel'>,
): Finding {
  const graph = cashAsVotes(network);
  const rule = { quota: Math.round(basis.at * wholeUnits), strict: basis.strict, never: network.dispersed };
  const solve = createControlSolver(graph);
  const sure = solve([owner], { ...rule, ends: 'certain' });
  const held = sure.touched(target) ? (sure.votes[target] as number) : 0;
  const met = sure.members.indexOf(target, 1) > 0;
  const proof = levelSteps(network, sure.members, owner, target);
  if (met) return { result: 'met', value: votesValue(held), proof, missing: [] };
  const possible = solve([owner], { ...rule, ends: 'possible' }).members.indexOf(target, 1) > 0;
  return {
    result: possible ? 'undecided' : 'notMet',
    value: votesValue(held),
    proof,
    missing: possible ? [phrase('influence.test.missing.range')] : [],
  };
}

/** One step a company from the owner's own holdings down to the target: who of those reached before holds how much. */
function levelSteps(
  network: OwnershipNetwork,
  members: Iterable<number>,
  owner: number,
  target: number,
): readonly WorkingStep[] {
  const order = new Map(Array.from(members, (node, at) => [node, at] as const));
  const place = (node: number): number => order.get(node) ?? Number.POSITIVE_INFINITY;
  const before = (node: number) =>
    holdersOf(network, node).filter(
      ({ holder, edge }) => order.has(holder) && place(holder) < place(node) && (network.cashLow[edge] as number) > 0,
    );
  const needed = new Set([target]);
  for (const node of needed) {
    for (const { holder } of before(node)) if (holder !== owner) needed.add(holder);
  }
  return [...needed]
    .sort((a, b) => place(a) - place(b))
    .flatMap((node) => {
      const held = before(node);
      if (held.length === 0) return [];
      const list = held.map(({ holder }) => named(network, holder));
      const text = phrase('influence.test.eachLevel', { holders: { list }, company: named(network, node) });
      const share = held.reduce((sum, { edge }) => sum + (network.cashLow[edge] as number), 0);
      const facts = held.flatMap(({ edge }) => factsOfEdge(network, edge));
      return [step(text, shareValue(Math.min(1, share)), facts)];
    });
}

/** A band of the UK register for a share; null below the lowest. Bands: above 25 to 50, above 50 to below 75, 75 and more. */
export function registerBand(share: number): '25to50' | '50to75' | '75to100' | null {
  const units = Math.round(share * wholeUnits);
  if (units >= 0.75 * wholeUnits) return '75to100';
  if (units > wholeUnits / 2) return '50to75';
  return units > wholeUnits / 4 ? '25to50' : null;
}
