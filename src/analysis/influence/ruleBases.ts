import { type OwnershipNetwork, wholeUnits } from '../network.ts';
import { named, phrase, shareValue, step, votesValue } from './answerParts.ts';
import { controlCertainty, controlledVotes } from './controlBetween.ts';
import { type BasisOf, type Finding, finding } from './finding.ts';
import { directFacts } from './holders.ts';
import { majorityChain } from './majorityChain.ts';
import { decide } from './threshold.ts';

/** Rights that meet the third condition (the board) or the fourth (significant influence or control). */
const significant: ReadonlySet<string> = new Set([
  'boardMajority',
  'contract',
  'parentByAccounts',
  'significantInfluence',
]);

/** Held directly or down majority stakes, or a right over the company in the same hands. */
export function majorityChainBasis(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  basis: BasisOf<'majorityChain'>,
): Finding {
  const sure = majorityChain(network, owner, target, 'certain');
  const maybe = majorityChain(network, owner, target, 'possible');
  const [low, high] = [Math.min(1, sure.units / wholeUnits), Math.min(1, maybe.units / wholeUnits)];
  const share = decide(low, high, basis.at, basis.strict);
  const chain = share === 'undecided' ? maybe : sure;
  const key = chain.indirect ? 'influence.test.majorityChain' : 'influence.test.directly';
  const proof = [
    step(
      phrase(key, {
        holders: { list: (chain.indirect ? chain.through : [owner]).map((node) => named(network, node)) },
        company: named(network, target),
      }),
      shareValue(low, high),
      chain.facts,
    ),
  ];
  if (share === 'met') return finding('met', shareValue(low, high), proof);
  const rightOf = (holders: readonly number[], certain: boolean) =>
    network.rights.find(
      (right) =>
        significant.has(right.kind) &&
        (right.certain || !certain) &&
        right.target === target &&
        holders.includes(right.holder),
    );
  const right = rightOf(sure.holders, true) ?? rightOf(maybe.holders, false);
  if (right === undefined) return finding(share, shareValue(low, high), proof);
  const names = { holder: named(network, right.holder), company: named(network, target) };
  const met = right.certain && sure.holders.includes(right.holder);
  return finding(met ? 'met' : 'undecided', shareValue(low, high), [
    ...proof,
    step(phrase(`influence.right.${right.kind}`, names), undefined, [right.fact]),
  ]);
}

/** Votes with subsidiaries: significant influence below control. */
export function groupVotesBasis(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  basis: BasisOf<'groupVotes'>,
): Finding {
  const units = controlledVotes(network, [owner], target, true);
  const proof = [
    step(
      phrase('influence.test.groupVotes', { owner: named(network, owner), company: named(network, target) }),
      votesValue(...units),
      directFacts(network, target),
    ),
  ];
  if (controlCertainty(network, [owner], target, true) === 'yes') {
    return { ...finding('notApplicable', votesValue(...units), proof), missing: [] };
  }
  const result = decide(units[0] / wholeUnits, units[1] / wholeUnits, basis.at, basis.strict);
  const rights = network.rights.filter(
    ({ kind, holder, target: over }) => kind === 'significantInfluence' && holder === owner && over === target,
  );
  const right = rights.find(({ certain }) => certain) ?? rights[0];
  if (right === undefined || result === 'met') return finding(result, votesValue(...units), proof);
  const names = { holder: named(network, owner), company: named(network, target) };
  return finding(right.certain ? 'met' : 'undecided', votesValue(...units), [
    ...proof,
    step(phrase('influence.right.significantInfluence', names), undefined, [right.fact]),
  ]);
}
