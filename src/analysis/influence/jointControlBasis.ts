import { factsOfEdge, type OwnershipNetwork, wholeUnits } from '../network.ts';
import { named, phrase, step, votesValue } from './answerParts.ts';
import type { Finding } from './finding.ts';
import { type Holder, holdersOf } from './holders.ts';

/** Holders up to which bands are looked through set by set; beyond, a company with bands stays undecided. */
const mostBanded = 12;
const half = wholeUnits / 2;

/**
 * Candidates for joint control: no holder decides alone and only one set of the named holders does, the owner in it; with
 * bands, in some admissible way to fill them. Shares alone never settle it: without the contract the answer is undecided.
 *
 * Complexity O(holders), with bands O(2^holders) for at most twelve holders. Reference: IFRS 11, paras 7 and B8 (the only
 * combination of parties whose agreement is needed).
 */
export function jointControlBasis(network: OwnershipNetwork, owner: number, target: number): Finding {
  const direct = holdersOf(network, target).filter(
    ({ holder, edge }) => network.dispersed[holder] !== 1 && (network.votesHigh[edge] as number) > 0,
  );
  const own = direct.findIndex(({ holder }) => holder === owner);
  if (own < 0) return { result: 'notApplicable', proof: [], missing: [] };
  const banded = direct.some(({ edge }) => network.votesLow[edge] !== network.votesHigh[edge]);
  const many = banded && direct.length > mostBanded;
  const partners = many ? null : banded ? possibleCoalition(network, direct, own) : onlyCoalition(network, direct);
  const missing = [phrase('influence.test.missing.unanimity')];
  if (many) return { result: 'undecided', proof: [], missing: [phrase('influence.test.missing.range'), ...missing] };
  if (partners === null || partners.length < 2 || !partners.some(({ holder }) => holder === owner))
    return { result: 'notMet', proof: [], missing: [] };
  const sum = (ends: Float64Array): number => partners.reduce((units, { edge }) => units + (ends[edge] as number), 0);
  const proof = [
    step(
      phrase('influence.test.onlyTogether', {
        holders: { list: partners.map(({ holder }) => named(network, holder)) },
        company: named(network, target),
      }),
      votesValue(sum(network.votesLow), Math.min(wholeUnits, sum(network.votesHigh))),
      partners.flatMap(({ edge }) => factsOfEdge(network, edge)),
    ),
    ...network.rights
      .filter((right) => right.target === target && right.kind === 'boardMajority')
      .map((right) => {
        const names = { holder: named(network, right.holder), company: named(network, target) };
        return step(phrase('influence.right.boardMajority', names), undefined, [right.fact]);
      }),
  ];
  return {
    result: 'undecided',
    proof,
    missing: banded ? [phrase('influence.test.missing.range'), ...missing] : missing,
  };
}

/** The only minimal coalition with more than half of the votes; null when there are several, or none. */
function onlyCoalition(network: OwnershipNetwork, direct: readonly Holder[]): readonly Holder[] | null {
  const votes = ({ edge }: Holder): number => network.votesLow[edge] as number;
  const total = direct.reduce((sum, holder) => sum + votes(holder), 0);
  if (total <= half) return null;
  // Unique exactly when everybody in it is indispensable: all who can't be missed must suffice together.
  const needed = direct.filter((holder) => votes(holder) > 0 && total - votes(holder) <= half);
  return needed.reduce((sum, holder) => sum + votes(holder), 0) > half ? needed : null;
}

/**
 * A set with the owner and at least one other that is the only minimal winning one in some filling of the bands: with the
 * others at their lower ends, the set just above half, and none of its members missing.
 */
function possibleCoalition(
  network: OwnershipNetwork,
  direct: readonly Holder[],
  own: number,
): readonly Holder[] | null {
  for (let set = 1; set < 2 ** direct.length; set++) {
    if ((set & (1 << own)) === 0) continue;
    const inside = direct.filter((_, at) => (set & (1 << at)) !== 0);
    if (inside.length < 2) continue;
    const low = ({ edge }: Holder): number => network.votesLow[edge] as number;
    const high = ({ edge }: Holder): number => network.votesHigh[edge] as number;
    const rest = direct.filter((_, at) => (set & (1 << at)) === 0).reduce((sum, holder) => sum + low(holder), 0);
    const sum = Math.max(
      half + 1,
      inside.reduce((units, holder) => units + low(holder), 0),
    );
    // Without any one of them the others must not have more than half: each has at least this.
    const each = inside.map((holder) => Math.max(low(holder), sum + rest - half));
    const fits = inside.every((holder, at) => (each[at] ?? 0) <= high(holder));
    const least = each.reduce((units, one) => units + one, 0);
    const most = inside.reduce((units, holder) => units + high(holder), 0);
    if (fits && least <= sum && sum <= most && sum + rest <= wholeUnits) return inside;
  }
  return null;
}
