import type { Phrase } from '../../messages/phrase.ts';
import type { TestResult, Value, WorkingStep } from '../answer.ts';
import { factsOfEdge, type OwnershipNetwork, wholeUnits } from '../network.ts';
import { named, phrase, shareValue, step, votesValue } from './answerParts.ts';
import { type Certainty, controlCertainty, controlledVotes, controlProof, majorityRule } from './controlBetween.ts';
import { directFacts, holdersOf } from './holders.ts';
import { majorityChain } from './majorityChain.ts';
import { chainsBetween, ownershipBetween, ownershipSolverOf } from './ownershipBetween.ts';
import type { RuleBasis } from './rules/legalRules.ts';
import { decide, isAt } from './threshold.ts';
import { upperOwnership } from './upperOwnership.ts';

/** What a basis finds for a pair. */
export interface Finding {
  readonly result: TestResult;
  readonly value?: Value;
  readonly proof: readonly WorkingStep[];
  readonly missing: readonly Phrase[];
}

type Of<Kind extends RuleBasis['kind']> = Extract<RuleBasis, { kind: Kind }>;

const rangeMissing = phrase('influence.test.missing.range');

function finding(
  result: TestResult,
  value: Value | undefined,
  proof: readonly WorkingStep[],
  missing = rangeMissing,
): Finding {
  const rest = { result, proof, missing: result === 'undecided' ? [missing] : [] };
  return value === undefined ? rest : { ...rest, value };
}

/** Total ownership against a threshold, with the chains that make it. */
export function totalOwnershipBasis(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  basis: Of<'totalOwnership'>,
): Finding {
  const low = ownershipBetween(network, owner, target).net;
  const high = upperOwnership(network, owner, target, low);
  const proof = chainsBetween(network, owner, target, 5).map((chain) =>
    step(
      phrase('influence.test.chain', { chain: { list: chain.entities.map((entity) => ({ entity })) } }),
      shareValue(chain.product),
      chain.facts,
    ),
  );
  if (isAt(low, basis.at)) proof.push(step(phrase('influence.test.exactly', { share: { share: basis.at } })));
  return finding(decide(low, high, basis.at, basis.strict), shareValue(low, high), proof);
}

/** Control by votes above the quota at each level, or by recorded rights. */
export function controlBasis(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  basis: Of<'controlEachLevel'>,
): Finding {
  const quota = Math.round(basis.at * wholeUnits);
  const certainty = controlCertainty(network, [owner], target, true, quota, basis.strict);
  const rule = majorityRule(network, certainty === 'possible' ? 'possible' : 'certain', true, quota, basis.strict);
  const votes = controlledVotes(network, [owner], target, true);
  return finding(resultOf(certainty), votesValue(...votes), controlProof(network, [owner], target, rule));
}

/** Controls somebody who has a direct interest. */
export function controlsHolderBasis(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  basis: Of<'controlsInterestHolder'>,
): Finding {
  let best: { result: TestResult; share: readonly [number, number]; proof: readonly WorkingStep[] } | null = null;
  for (const { holder, edge } of holdersOf(network, target)) {
    if (holder === owner) continue;
    const certainty = controlCertainty(network, [owner], holder, true);
    const low = network.cashLow[edge] as number;
    const high = network.cashHigh[edge] as number;
    const share = decide(low, high, basis.at, basis.strict);
    const result = weaker(resultOf(certainty), share);
    if (result === 'notMet' || (best !== null && rank(best.result) >= rank(result))) continue;
    const ends = certainty === 'possible' ? 'possible' : 'certain';
    const way = controlProof(network, [owner], holder, majorityRule(network, ends, true));
    const held = phrase('influence.test.holds', { holder: named(network, holder), company: named(network, target) });
    best = {
      result,
      share: [low, high],
      proof: [...way, step(held, shareValue(low, high), factsOfEdge(network, edge))],
    };
  }
  return best === null ? finding('notMet', undefined, []) : finding(best.result, shareValue(...best.share), best.proof);
}

/** Has an interest in somebody who controls. */
export function interestBasis(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  basis: Of<'interestInController'>,
): Finding {
  const reach = ownershipSolverOf(network).down(owner, 'net');
  const held = Array.from(reach.nodes, (node) => [node, reach.value[node] as number] as const);
  let best: { result: TestResult; value: Value; proof: readonly WorkingStep[] } | null = null;
  for (const [node, low] of held) {
    if (node === owner || node === target) continue;
    const high = upperOwnership(network, owner, node, low);
    const share = decide(low, high, basis.at, basis.strict);
    if (share === 'notMet') continue;
    const certainty = controlCertainty(network, [node], target, true);
    const result = weaker(resultOf(certainty), share);
    if (result === 'notMet' || (best !== null && rank(best.result) >= rank(result))) continue;
    const ends = certainty === 'possible' ? 'possible' : 'certain';
    const interest = phrase('influence.test.interest', { owner: named(network, owner), holder: named(network, node) });
    const facts = chainsBetween(network, owner, node, 3).flatMap((chain) => chain.facts);
    const way = controlProof(network, [node], target, majorityRule(network, ends, true));
    best = { result, value: shareValue(low, high), proof: [step(interest, shareValue(low, high), facts), ...way] };
  }
  return best === null ? finding('notMet', undefined, []) : finding(best.result, best.value, best.proof);
}

/** Held directly or down majority stakes, with the band it falls in. */
export function majorityChainBasis(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  basis: Of<'majorityChain'>,
): Finding {
  const chain = majorityChain(network, owner, target);
  const [low, high] = [chain.units[0] / wholeUnits, Math.min(1, chain.units[1] / wholeUnits)];
  const key = chain.indirect ? 'influence.test.majorityChain' : 'influence.test.directly';
  const proof = [
    step(
      phrase(key, {
        holders: { list: (chain.indirect ? chain.holders : [owner]).map((node) => named(network, node)) },
        company: named(network, target),
      }),
      votesValue(chain.units[0], Math.min(wholeUnits, chain.units[1])),
      chain.facts,
    ),
  ];
  const board = network.rights.find(
    (right) =>
      right.kind === 'boardMajority' &&
      right.certain &&
      chain.holders.includes(right.holder) &&
      right.target === target,
  );
  if (board !== undefined) {
    const names = { holder: named(network, board.holder), company: named(network, target) };
    return finding('met', shareValue(low, high), [
      ...proof,
      step(phrase('influence.right.boardMajority', names), undefined, [board.fact]),
    ]);
  }
  return finding(decide(low, high, basis.at, basis.strict), shareValue(low, high), proof);
}

/** Votes with subsidiaries: significant influence below control. */
export function groupVotesBasis(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  basis: Of<'groupVotes'>,
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
  const right = network.rights.find(
    (candidate) =>
      candidate.kind === 'significantInfluence' &&
      candidate.certain &&
      candidate.holder === owner &&
      candidate.target === target,
  );
  if (right !== undefined) {
    const names = { holder: named(network, owner), company: named(network, target) };
    return finding('met', votesValue(...units), [
      ...proof,
      step(phrase('influence.right.significantInfluence', names), undefined, [right.fact]),
    ]);
  }
  const result = decide(units[0] / wholeUnits, units[1] / wholeUnits, basis.at, basis.strict);
  return finding(result, votesValue(...units), proof);
}

/** Owned to the quota at each level. */
export function closeLinkBasis(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  basis: Of<'closeLink'>,
): Finding {
  const pairs = [
    [owner, target],
    [target, owner],
  ] as const;
  let undecided = false;
  for (const [from, to] of pairs) {
    const low = ownershipBetween(network, from, to).net;
    const high = upperOwnership(network, from, to, low);
    const votes = controlledVotes(network, [from], to, true);
    const results = [
      decide(low, high, basis.at, basis.strict),
      decide(votes[0] / wholeUnits, votes[1] / wholeUnits, basis.at, basis.strict),
      resultOf(controlCertainty(network, [from], to, true)),
    ];
    if (results.includes('met')) {
      const best = Math.max(low, results[0] === 'met' ? 0 : votes[0] / wholeUnits);
      const text = phrase('influence.test.linked', { owner: named(network, from), company: named(network, to) });
      return finding('met', shareValue(best, results[0] === 'met' ? high : best), [
        step(
          text,
          shareValue(best),
          chainsBetween(network, from, to, 3).flatMap((chain) => chain.facts),
        ),
      ]);
    }
    undecided ||= results.includes('undecided');
  }
  const common = commonHolder(network, owner, target, basis);
  if (common !== null) return common;
  const low = ownershipBetween(network, owner, target).net;
  return finding(undecided ? 'undecided' : 'notMet', shareValue(low, upperOwnership(network, owner, target, low)), []);
}

function commonHolder(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  basis: Of<'closeLink'>,
): Finding | null {
  const solver = ownershipSolverOf(network);
  const above = solver.up(owner, 'net');
  const candidates = Array.from(above.nodes).filter(
    (node) =>
      node !== owner &&
      node !== target &&
      decide(above.value[node] as number, above.value[node] as number, basis.at, basis.strict) === 'met',
  );
  for (const node of candidates) {
    const share = ownershipBetween(network, node, target).net;
    if (decide(share, share, basis.at, basis.strict) !== 'met') continue;
    const text = phrase('influence.test.common', {
      holder: named(network, node),
      first: named(network, owner),
      second: named(network, target),
    });
    const facts = [...chainsBetween(network, node, owner, 2), ...chainsBetween(network, node, target, 2)].flatMap(
      (chain) => chain.facts,
    );
    return finding('met', shareValue(share), [step(text, shareValue(share), facts)]);
  }
  return null;
}

function resultOf(certainty: Certainty): 'met' | 'notMet' | 'undecided' {
  return certainty === 'yes' ? 'met' : certainty === 'possible' ? 'undecided' : 'notMet';
}

function rank(result: TestResult): number {
  return result === 'met' ? 2 : result === 'undecided' ? 1 : 0;
}

function weaker(a: TestResult, b: TestResult): TestResult {
  return rank(a) <= rank(b) ? a : b;
}
