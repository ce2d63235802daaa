import { hasBandsBelow } from '../algorithms/intervalWalks.ts';
import type { TestResult } from '../answer.ts';
import { type OwnershipNetwork, wholeUnits } from '../network.ts';
import { named, phrase, shareValue, step, votesValue } from './answerParts.ts';
import { controlCertainty, controlledVotes, controlProof, majorityRule } from './controlBetween.ts';
import { type BasisOf, type Finding, finding, rank, resultOf, weaker } from './finding.ts';
import { holdersOf } from './holders.ts';
import { chainsBetween, ownershipBetween } from './ownershipBetween.ts';
import { decide } from './threshold.ts';
import { upperOwnership } from './upperOwnership.ts';

/**
 * Close links: a participation either way, of capital in total or of votes with controlled companies; control either way;
 * a party that controls both; a party that has the share of the capital of both.
 *
 * Reference: Regulation (EU) 575/2013 art. 4(1)(38) (participation, control, the same controller); Guideline (EU)
 * 2015/510 (ECB/2014/60) art. 138 (a third party with a fifth of both).
 */
export function closeLinkBasis(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  basis: BasisOf<'closeLink'>,
): Finding {
  const own = participation(network, owner, target, basis);
  const back = participation(network, target, owner, basis);
  const direct = rank(back.result) > rank(own.result) ? back : own;
  if (direct.result === 'met') return direct;
  const common = behindBoth(network, owner, target, basis);
  if (common !== null && rank(common.result) > rank(direct.result)) return common;
  return direct.result === 'undecided' ? direct : own;
}

/** A fifth of one by the other: capital in total, votes with controlled companies, or control. */
function participation(network: OwnershipNetwork, from: number, to: number, basis: BasisOf<'closeLink'>): Finding {
  const low = ownershipBetween(network, from, to).net;
  const high = upperOwnership(network, from, to, low);
  const votes = controlledVotes(network, [from], to, true);
  const capital = decide(low, high, basis.at, basis.strict);
  const voting = decide(votes[0] / wholeUnits, votes[1] / wholeUnits, basis.at, basis.strict);
  const control = controlCertainty(network, [from], to, true);
  const text = phrase('influence.test.linked', { owner: named(network, from), company: named(network, to) });
  const chains = chainsBetween(network, from, to, 3).flatMap((chain) => chain.facts);
  const line = (value: ReturnType<typeof shareValue>) => [step(text, value, chains)];
  const best = Math.max(rank(capital), rank(voting), rank(resultOf(control)));
  if (best === 0) return finding('notMet', shareValue(low, high), []);
  if (rank(capital) === best) return finding(capital, shareValue(low, high), line(shareValue(low, high)));
  if (rank(voting) === best) return finding(voting, votesValue(...votes), line(votesValue(...votes)));
  const ends = control === 'yes' ? 'certain' : 'possible';
  return finding(
    resultOf(control),
    votesValue(...votes),
    controlProof(network, [from], to, majorityRule(network, ends, true)),
  );
}

/** A third party behind both: it controls both, or has the share of the capital of both. Floats are many parties, not one. */
function behindBoth(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  basis: BasisOf<'closeLink'>,
): Finding | null {
  let best: Finding | null = null;
  const take = (result: TestResult, made: () => Finding): boolean => {
    if (rank(result) > (best === null ? 0 : rank(best.result))) best = made();
    return best !== null && best.result === 'met';
  };
  const overTarget = above(network, target);
  const others = [...above(network, owner)].filter((node) => overTarget.has(node));
  for (const node of others) {
    if (node === owner || node === target || network.dispersed[node] === 1) continue;
    const text = phrase('influence.test.common', {
      holder: named(network, node),
      first: named(network, owner),
      second: named(network, target),
    });
    const [one, other] = [shareOf(network, node, owner), shareOf(network, node, target)];
    const result = weaker(
      decide(one[0], one[1], basis.at, basis.strict),
      decide(other[0], other[1], basis.at, basis.strict),
    );
    const facts = () =>
      [...chainsBetween(network, node, owner, 2), ...chainsBetween(network, node, target, 2)].flatMap(
        (chain) => chain.facts,
      );
    if (take(result, () => finding(result, shareValue(...other), [step(text, shareValue(...other), facts())]))) break;
    if (!canControl(network, node)) continue;
    const certainties = [owner, target].map((company) => controlCertainty(network, [node], company, true));
    const both = weaker(resultOf(certainties[0] ?? 'no'), resultOf(certainties[1] ?? 'no'));
    const proof = () =>
      [owner, target].flatMap((company, at) => {
        const ends = certainties[at] === 'yes' ? 'certain' : 'possible';
        return controlProof(network, [node], company, majorityRule(network, ends, true));
      });
    if (take(both, () => finding(both, undefined, proof()))) break;
  }
  return best;
}

/** The share of a party in a company in total, with its upper end. */
function shareOf(network: OwnershipNetwork, node: number, company: number): readonly [number, number] {
  const low = ownershipBetween(network, node, company).net;
  return [low, hasBandsBelow(network, node) ? upperOwnership(network, node, company, low) : low];
}

/** Nobody controls anything without a majority somewhere, at most, or a right. */
function canControl(network: OwnershipNetwork, node: number): boolean {
  for (let edge = network.outStart[node] as number; edge < (network.outStart[node + 1] as number); edge++) {
    if ((network.votesHigh[edge] as number) > wholeUnits / 2) return true;
  }
  return network.rights.some(({ holder }) => holder === node);
}

/** A party and everybody above it, by holdings or by rights. */
function above(network: OwnershipNetwork, start: number): ReadonlySet<number> {
  const seen = new Set([start]);
  for (const node of seen) {
    for (const { holder } of holdersOf(network, node)) seen.add(holder);
    for (const right of network.rights) if (right.target === node) seen.add(right.holder);
  }
  return seen;
}
