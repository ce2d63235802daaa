import type { TestRow } from '../answer.ts';
import type { OwnershipNetwork } from '../network.ts';
import { entityOf, named, phrase } from './answerParts.ts';
import {
  closeLinkBasis,
  controlBasis,
  controlsHolderBasis,
  type Finding,
  groupVotesBasis,
  interestBasis,
  majorityChainBasis,
  totalOwnershipBasis,
} from './ruleBases.ts';
import { jointControlBasis, mutualHoldingBasis, ownedEachLevelBasis, substanceBasis } from './ruleBasesJoint.ts';
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
    ...orUndecided(network, target, examine(network, owner, target, rule)),
  }));
}

/** "Not met" needs holders on record to be said at all. */
function orUndecided(network: OwnershipNetwork, target: number, finding: Finding): Finding {
  if (finding.result !== 'notMet' || !lacksHolders(network, target)) return finding;
  const missing = [phrase('influence.test.missing.holders', { company: named(network, target) })];
  return { result: 'undecided', value: { type: 'unknown' }, proof: [], missing };
}

function examine(network: OwnershipNetwork, owner: number, target: number, { basis }: LegalRule): Finding {
  if (owner === target) return { result: 'notApplicable', proof: [], missing: [] };
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
