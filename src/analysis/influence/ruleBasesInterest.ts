import type { WorkingStep } from '../answer.ts';
import { factsOfEdge, type OwnershipNetwork, wholeUnits } from '../network.ts';
import { named, phrase, shareValue, step, votesValue } from './answerParts.ts';
import { type BasisOf, type Finding, finding, rank, resultOf, weaker } from './finding.ts';
import { holdersOf } from './holders.ts';
import { heldBy, interestCertainty, interestControl, interestProof } from './interestControl.ts';
import { chainsBetween, ownershipBetween, ownershipSolverOf } from './ownershipBetween.ts';
import { decide, isAt } from './threshold.ts';
import { upperOwnership } from './upperOwnership.ts';
import { votesReading } from './votesReading.ts';

/** Total ownership against a threshold, of the capital or of the votes, with the chains that make it. */
export function totalOwnershipBasis(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  basis: BasisOf<'totalOwnership'>,
): Finding {
  const { reading, low, high, result } = bestReading(network, owner, target, basis);
  const proof = chainsBetween(reading, owner, target, 5).map((chain) =>
    step(
      phrase('influence.test.chain', { chain: { list: chain.entities.map((entity) => ({ entity })) } }),
      shareValue(chain.product),
      chain.facts,
    ),
  );
  if (reading !== network) proof.unshift(step(phrase('influence.test.onVotes')));
  if (isAt(low, basis.at)) proof.push(step(phrase('influence.test.exactly', { share: { share: basis.at } })));
  return finding(result, shareValue(low, high), proof);
}

/** The reading, capital or votes, that comes nearer to the threshold; capital where both come as near. */
function bestReading(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  { at, strict }: { readonly at: number; readonly strict: boolean },
) {
  const read = (reading: OwnershipNetwork) => {
    const low = ownershipBetween(reading, owner, target).net;
    const high = upperOwnership(reading, owner, target, low);
    return { reading, low, high, result: decide(low, high, at, strict) };
  };
  const capital = read(network);
  const other = votesReading(network);
  if (other === null || capital.result === 'met') return capital;
  const votes = read(other);
  return rank(votes.result) > rank(capital.result) ? votes : capital;
}

/** Control at each level: more than the quota of the votes or of the capital, or recorded rights. */
export function controlBasis(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  basis: BasisOf<'controlEachLevel'>,
): Finding {
  const quota = Math.round(basis.at * wholeUnits);
  const sure = interestControl(network, owner, 'certain', quota, basis.strict);
  const maybe = interestControl(network, owner, 'possible', quota, basis.strict);
  const certainty = sure.members.has(target) ? 'yes' : maybe.members.has(target) ? 'possible' : 'no';
  const low = heldBy(network, sure.members, target, 'certain');
  const high = heldBy(network, maybe.members, target, 'possible');
  const capital =
    certainty === 'yes' ? low.votes <= quota && low.cash > quota : high.votes <= quota && high.cash > quota;
  const value = capital ? votesValue(low.cash, high.cash) : votesValue(low.votes, high.votes);
  return finding(resultOf(certainty), value, interestProof(network, owner, target, certainty));
}

/** Controls entities whose direct interests in the company reach the threshold, alone or together. */
export function controlsHolderBasis(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  basis: BasisOf<'controlsInterestHolder'>,
): Finding {
  const group = (ends: 'certain' | 'possible'): ReadonlySet<number> => {
    const members = new Set(interestControl(network, owner, ends).members);
    members.delete(owner);
    return members;
  };
  const maybe = group('possible');
  const low = heldBy(network, group('certain'), target, 'certain');
  const high = heldBy(network, maybe, target, 'possible');
  const judge = (kind: 'cash' | 'votes') =>
    decide(low[kind] / wholeUnits, high[kind] / wholeUnits, basis.at, basis.strict);
  const kind = rank(judge('votes')) > rank(judge('cash')) ? 'votes' : 'cash';
  const result = judge(kind);
  if (result === 'notMet') return finding('notMet', undefined, []);
  const counted = result === 'met' ? group('certain') : maybe;
  const proof = holdersOf(network, target)
    .filter(({ holder }) => counted.has(holder))
    .flatMap(({ holder, edge }): readonly WorkingStep[] => {
      const held = phrase('influence.test.holds', { holder: named(network, holder), company: named(network, target) });
      const value =
        kind === 'votes'
          ? votesValue(network.votesLow[edge] as number, network.votesHigh[edge] as number)
          : shareValue(network.cashLow[edge] as number, network.cashHigh[edge] as number);
      const way = interestProof(network, owner, holder, interestCertainty(network, owner, holder));
      return [...way, step(held, value, factsOfEdge(network, edge))];
    });
  return finding(result, votesValue(low[kind], high[kind]), proof);
}

/** Has an interest in somebody who controls. */
export function interestBasis(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  basis: BasisOf<'interestInController'>,
): Finding {
  let best: Finding | null = null;
  for (const node of below(network, owner)) {
    if (node === owner || node === target) continue;
    const { reading, low, high, result: share } = bestReading(network, owner, node, basis);
    if (share === 'notMet') continue;
    const certainty = interestCertainty(network, node, target);
    const result = weaker(resultOf(certainty), share);
    if (result === 'notMet' || (best !== null && rank(best.result) >= rank(result))) continue;
    const interest = phrase('influence.test.interest', { owner: named(network, owner), holder: named(network, node) });
    const facts = chainsBetween(reading, owner, node, 3).flatMap((chain) => chain.facts);
    const way = interestProof(network, node, target, certainty);
    const value = shareValue(low, high);
    best = finding(result, value, [step(interest, value, facts), ...way]);
  }
  return best ?? finding('notMet', undefined, []);
}

/** Everybody in whom the owner has something, down all chains. */
function below(network: OwnershipNetwork, owner: number): Int32Array {
  return ownershipSolverOf(network).down(owner, 'net').nodes;
}
