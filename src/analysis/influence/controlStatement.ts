import type { Phrase } from '../../messages/phrase.ts';
import type { FactId } from '../../model/types.ts';
import type { Figure, Group, WorkingStep } from '../answer.ts';
import { factsOfEdge, type OwnershipNetwork, wholeUnits } from '../network.ts';
import { withSupport } from '../strength.ts';
import { figure, named, phrase, shareWords, step, truthValue, votesValue } from './answerParts.ts';
import { type Certainty, controlCertainty, controlledVotes, controlProof, majorityRule } from './controlBetween.ts';
import { type Deadlock, findDeadlocks } from './deadlocks.ts';
import { holdersOf } from './holders.ts';
import { lacksHolders } from './unrecordedHolders.ts';

/** What votes and rights decide between two, in words and figures. */
export interface ControlStatement {
  readonly sentences: readonly Phrase[];
  readonly figures: readonly Figure[];
  readonly groups: readonly Group[];
  readonly facts: readonly FactId[];
  readonly gaps: readonly Phrase[];
}

/**
 * Control of a target by an owner: by votes alone, and with control rights counted; both results side by side, and the
 * 50/50 deadlocks on the way said as such. A percentage alone is never worded as control.
 */
export function controlStatement(network: OwnershipNetwork, owner: number, target: number): ControlStatement {
  const byVotes = owner === target ? 'no' : controlCertainty(network, [owner], target, false);
  const withRights = owner === target ? 'no' : controlCertainty(network, [owner], target, true);
  // Without direct holders on record nobody's votes can be counted: neither yes nor no.
  const untold = owner !== target && lacksHolders(network, target);
  const votesProof = proofFor(network, owner, target, byVotes, false);
  const rightsProof = proofFor(network, owner, target, withRights, true);
  const counted = votesCounted(network, owner, target);
  const held = controlledVotes(network, [owner], target, false);
  const heldWithRights = controlledVotes(network, [owner], target, true);
  const names = { owner: named(network, owner), target: named(network, target) };
  const ends = { from: network.ids[owner] ?? '', to: network.ids[target] ?? '' };
  const between = nodesBetween(network, owner, target);
  const deadlocks = findDeadlocks(network, between);
  const directors = withRights === 'yes' ? [] : directingOthers(network, owner, between);

  const sentences: Phrase[] = [phrase(`influence.control.votes.${byVotes}`, names)];
  const gaps: Phrase[] = [];
  for (const deadlock of deadlocks) sentences.push(deadlockSentence(network, owner, deadlock));
  if (byVotes === 'possible') gaps.push(phrase('influence.control.gap', names));
  if (withRights !== byVotes) sentences.push(phrase(`influence.control.rights.${withRights}`, names));
  for (const { holder, company } of directors) {
    sentences.push(
      phrase('influence.control.rights.other', { holder: named(network, holder), company: named(network, company) }),
    );
  }
  if (held[0] > 0 && held[0] !== wholeUnits && byVotes !== 'no') {
    sentences.push(
      phrase('influence.control.held', { ...names, share: shareWords(held[0] / wholeUnits, held[1] / wholeUnits) }),
    );
  } else if (heldWithRights[0] > held[0] && withRights === 'yes') {
    const share = shareWords(heldWithRights[0] / wholeUnits, heldWithRights[1] / wholeUnits);
    sentences.push(phrase('influence.control.held', { ...names, share }));
  }
  const deadlockSteps = deadlocks.map(
    (deadlock): WorkingStep => step(deadlockSentence(network, owner, deadlock), undefined, deadlock.facts),
  );
  const directorSteps = directors.map(({ holder, company, fact }) =>
    step(
      phrase('influence.control.rights.other', { holder: named(network, holder), company: named(network, company) }),
      undefined,
      [fact],
    ),
  );
  const supported = (steps: readonly WorkingStep[]) => withSupport(network.at, steps);
  const figures = [
    figure(
      'control.votes',
      phrase('influence.figure.controlVotes'),
      untold ? { type: 'unknown' } : truth(byVotes),
      supported([...(byVotes === 'no' ? counted : votesProof), ...deadlockSteps]),
      ends,
    ),
    figure(
      'control.withRights',
      phrase('influence.figure.controlRights'),
      untold ? { type: 'unknown' } : truth(withRights),
      supported(withRights === 'no' ? [...counted, ...directorSteps] : rightsProof),
      ends,
    ),
    figure(
      'control.percentage',
      phrase('influence.figure.controlPercentage'),
      untold ? { type: 'unknown' } : votesValue(...held),
      supported(votesProof.length === 0 ? counted : votesProof),
      ends,
    ),
    figure(
      'control.percentageWithRights',
      phrase('influence.figure.controlPercentageRights'),
      untold ? { type: 'unknown' } : votesValue(...heldWithRights),
      supported(rightsProof.length === 0 ? [...counted, ...directorSteps] : rightsProof),
      ends,
    ),
  ];
  const groups = deadlocks.map(
    (deadlock): Group => ({
      id: `deadlock.${network.ids[deadlock.company] ?? ''}`,
      label: phrase('influence.group.deadlock', { company: named(network, deadlock.company) }),
      entities: [deadlock.company, ...deadlock.holders].map((node) => network.ids[node] ?? ''),
      facts: deadlock.facts,
      detail: [step(deadlockSentence(network, owner, deadlock), undefined, deadlock.facts)],
    }),
  );
  const facts = [...votesProof, ...rightsProof, ...deadlockSteps].flatMap((line) => line.facts);
  return { sentences, figures, groups, facts, gaps };
}

function proofFor(
  network: OwnershipNetwork,
  owner: number,
  target: number,
  result: Certainty,
  withRights: boolean,
): readonly WorkingStep[] {
  if (result === 'no') return [];
  const rule = majorityRule(network, result === 'yes' ? 'certain' : 'possible', withRights);
  return controlProof(network, [owner], target, rule);
}

/** Who casts the votes of the target: the largest direct holders, and what of it is the owner's side. */
function votesCounted(network: OwnershipNetwork, owner: number, target: number): readonly WorkingStep[] {
  const company = named(network, target);
  if (owner !== target && lacksHolders(network, target)) {
    return [step(phrase('influence.test.missing.holders', { company }))];
  }
  const side = phrase('influence.control.counted', { owner: named(network, owner), target: company });
  const holders = [...holdersOf(network, target)]
    .sort((a, b) => (network.votesHigh[b.edge] as number) - (network.votesHigh[a.edge] as number))
    .slice(0, 12)
    .map(({ holder, edge }) =>
      step(
        phrase('influence.control.holder', { holder: named(network, holder), target: company }),
        votesValue(network.votesLow[edge] as number, network.votesHigh[edge] as number),
        factsOfEdge(network, edge),
      ),
    );
  return [step(side, votesValue(...controlledVotes(network, [owner], target, false))), ...holders];
}

function truth(result: Certainty) {
  return truthValue(result === 'possible' ? 'possible' : result === 'yes');
}

/** The companies from the owner down to the target, the target included. */
function nodesBetween(network: OwnershipNetwork, owner: number, target: number): ReadonlySet<number> {
  const below = new Set<number>([owner]);
  for (const node of below) {
    for (let edge = network.outStart[node] as number; edge < (network.outStart[node + 1] as number); edge++) {
      below.add(network.outNode[edge] as number);
    }
  }
  const between = new Set<number>([target]);
  for (const node of between) {
    for (let slot = network.inStart[node] as number; slot < (network.inStart[node + 1] as number); slot++) {
      const holder = network.inNode[slot] as number;
      if (below.has(holder) && holder !== owner) between.add(holder);
    }
  }
  return between;
}

/** Who else directs one of these companies by a right that is no vote. */
function directingOthers(network: OwnershipNetwork, owner: number, between: ReadonlySet<number>) {
  const kinds: ReadonlySet<string> = new Set(['boardMajority', 'contract', 'parentByAccounts']);
  const seen = new Set<string>();
  return network.rights.flatMap((right) => {
    const key = `${right.holder}>${right.target}`;
    if (!kinds.has(right.kind) || !right.certain || right.holder === owner || !between.has(right.target)) return [];
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ holder: right.holder, company: right.target, fact: right.fact }];
  });
}

function deadlockSentence(network: OwnershipNetwork, owner: number, deadlock: Deadlock): Phrase {
  const [first, second] = deadlock.holders;
  const company = named(network, deadlock.company);
  const other = first === owner ? second : first;
  if (first === owner || second === owner) {
    return phrase('influence.deadlock.own', { owner: named(network, owner), other: named(network, other), company });
  }
  return phrase('influence.deadlock.others', { first: named(network, first), second: named(network, second), company });
}
