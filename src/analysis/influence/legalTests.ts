import type { TestResult, TestRow } from '../answer.ts';
import type { OwnershipNetwork } from '../network.ts';
import { withSupport } from '../strength.ts';
import { entityOf, named, phrase, step } from './answerParts.ts';
import type { Finding } from './finding.ts';
import { directFacts } from './holders.ts';
import { jointControlBasis } from './jointControlBasis.ts';
import { groupVotesBasis, majorityChainBasis } from './ruleBases.ts';
import { controlBasis, controlsHolderBasis, interestBasis, totalOwnershipBasis } from './ruleBasesInterest.ts';
import { mutualHoldingBasis, ownedEachLevelBasis, substanceBasis } from './ruleBasesJoint.ts';
import { closeLinkBasis } from './ruleBasesLinks.ts';
import { type LegalRule, legalRules } from './rules/legalRules.ts';
import { lacksHolders } from './unrecordedHolders.ts';

/**
 * Every rule on one pair, side by side: result, value, proof, and what is missing to decide.
 *
 * A rule is data; what it looks at is one of eleven bases. "Cannot be decided from these facts" is the result
 * `undecided`. Complexity: a few cones a rule.
 */
export function legalTests(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  rules: readonly LegalRule[] = legalRules,
): readonly TestRow[] {
  return rules.map((rule) => ({
    id: `test.${rule.id}`,
    rule: rule.id,
    title: phrase(rule.title),
    owner: entityOf(network, owner),
    target: entityOf(network, target),
    threshold: phrase(rule.threshold),
    source: rule.source,
    ...supported(network, owner, target, orUndecided(network, target, examine(network, owner, target, rule))),
  }));
}

/**
 * Only the results of `legalTests`, in the order of the rules: no proof is supported, no fact looked up. For questions
 * that try many shares. Complexity: a few cones a rule.
 */
export function testResults(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  rules: readonly LegalRule[],
): readonly TestResult[] {
  return rules.map((rule) => orUndecided(network, target, examine(network, owner, target, rule)).result);
}

/** The proof with the weakest claim it rests on, and the dates of old figures; without one, that nothing on record counts. */
function supported(network: OwnershipNetwork, owner: number, target: number, finding: Finding): Finding {
  const names = { owner: named(network, owner), company: named(network, target) };
  const isEmpty = finding.result === 'notMet' && finding.proof.length === 0;
  const proof = isEmpty
    ? [step(phrase('influence.test.nothing', names), undefined, directFacts(network, target).slice(0, 50))]
    : finding.proof;
  return { ...finding, proof: withSupport(network.at, proof) };
}

/** "Not met" needs holders on record to be said at all. */
function orUndecided(network: OwnershipNetwork, target: number, finding: Finding): Finding {
  if (finding.result !== 'notMet' || !lacksHolders(network, target)) return finding;
  const missing = [phrase('influence.test.missing.holders', { company: named(network, target) })];
  return { result: 'undecided', value: { type: 'unknown' }, proof: [], missing };
}

function examine(network: OwnershipNetwork, owner: number, target: number, { basis }: LegalRule): Finding {
  // A float stands for many holders: no rule asks what they have together.
  if (owner === target || network.dispersed[owner] === 1) return { result: 'notApplicable', proof: [], missing: [] };
  switch (basis.kind) {
    case 'totalOwnership':
      return totalOwnershipBasis(network, owner, target, basis);
    case 'controlEachLevel':
      return controlBasis(network, owner, target, basis);
    case 'controlsInterestHolder':
      return controlsHolderBasis(network, owner, target, basis);
    case 'interestInController':
      return interestBasis(network, owner, target, basis);
    case 'majorityChain':
      return majorityChainBasis(network, owner, target, basis);
    case 'closeLink':
      return closeLinkBasis(network, owner, target, basis);
    case 'groupVotes':
      return groupVotesBasis(network, owner, target, basis);
    case 'jointControl':
      return jointControlBasis(network, owner, target);
    case 'substanceControl':
      return substanceBasis(network, owner, target, basis);
    case 'mutualHolding':
      return mutualHoldingBasis(network, owner, target, basis);
    case 'ownedEachLevel':
      return ownedEachLevelBasis(network, owner, target, basis);
  }
}
