import { gradeRank } from '../model/claimOn.ts';
import { sameShare } from '../model/share.ts';
import { firstDay } from '../model/time.ts';
import type {
  Citation,
  Claim,
  DatasetAt,
  FactId,
  Presence,
  Share,
  SourceGrade,
  StakeAt,
  StakeClaim,
} from '../model/types.ts';

/** One claim of a fact, as it stands on the day. */
export interface LedgerLine {
  readonly claim: Claim;
  /** Of stakes only; left out where the claim says nothing about it. */
  readonly capital?: Share;
  readonly voting?: Share;
  readonly citations: readonly Citation[];
  /** The best grade among its sources; null for a claim without one. */
  readonly grade: SourceGrade | null;
  /** used: its value is on the page; conflicting: in force too and says something else; other: of another time; notKnown: published later. */
  readonly state: 'used' | 'conflicting' | 'other' | 'notKnown';
  /** Of a holding whose capital and votes come from two claims: which of them this one gives. */
  readonly gives?: 'capital' | 'voting';
}

/** All claims of one fact, the one in use first, then those that disagree with it, then the rest. */
export interface Ledger {
  readonly fact: FactId;
  /** null: the fact is not there on this day. */
  readonly presence: Presence | null;
  /** Which rule chose: the sentence `facts.rule.<rule>`. null where there was nothing to choose or for facts without figures. */
  readonly rule: StakeAt['rule'] | null;
  readonly lines: readonly LedgerLine[];
  /** Different values among those in force on the day: 1 when all agree. */
  readonly values: number;
}

const order = { used: 0, conflicting: 1, other: 2, notKnown: 3 } as const;

/**
 * The ledger of a fact on a day: every claim of it, conflicting values side by side, the value used and the rule.
 * @returns null for an id that no stake, right, dependency or requirement of the dataset has. O(facts + claims).
 */
export function ledgerOf(at: DatasetAt, fact: FactId): Ledger | null {
  const { dataset } = at;
  const stake = dataset.stakes.find(({ id }) => id === fact);
  if (stake !== undefined) {
    const now = at.stakes.find((one) => one.stake.id === fact);
    const used = now === undefined ? [] : [now.claim, ...(now.votingClaim === undefined ? [] : [now.votingClaim])];
    return made(at, fact, stake.claims, used, now?.others ?? [], now?.presence ?? null, now?.rule ?? null);
  }
  const lists = [dataset.controlRights, dataset.dependencies, dataset.requirements] as const;
  const found = lists.flatMap((list) => list.filter(({ id }) => id === fact))[0];
  if (found === undefined) return null;
  const days = [...at.controlRights, ...at.dependencies, ...at.requirements];
  const now = days.find((one) => one.fact.id === fact);
  const used = now === undefined ? [] : [now.claim];
  return made(at, fact, found.claims, used, now?.others ?? [], now?.presence ?? null, null);
}

function made(
  at: DatasetAt,
  fact: FactId,
  claims: readonly (Claim | StakeClaim)[],
  used: readonly Claim[],
  others: readonly Claim[],
  presence: Presence | null,
  rule: StakeAt['rule'] | null,
): Ledger {
  const sources = new Map(at.dataset.sources.map((source) => [source.id, source]));
  const ids = (list: readonly Claim[]) => new Set(list.map(({ id }) => id));
  const [usedIds, otherIds] = [ids(used), ids(others)];
  const lines = claims
    .map((claim): LedgerLine => {
      const { capital, voting } = claim as StakeClaim;
      const cited = claim.citations.flatMap(({ source }) => sources.get(source) ?? []);
      const { knownBy } = at.on;
      const known =
        knownBy === null ||
        cited.length === 0 ||
        cited.some(({ published }) => published === undefined || firstDay(published) <= knownBy);
      return {
        claim,
        ...(capital === undefined ? {} : { capital }),
        ...(voting === undefined ? {} : { voting }),
        citations: claim.citations,
        grade: cited.map(({ grade }) => grade).sort((a, b) => gradeRank(a) - gradeRank(b))[0] ?? null,
        state: usedIds.has(claim.id) ? 'used' : otherIds.has(claim.id) ? 'conflicting' : known ? 'other' : 'notKnown',
        ...(used.length < 2 || !usedIds.has(claim.id)
          ? {}
          : { gives: claim.id === used[0]?.id ? ('capital' as const) : ('voting' as const) }),
      };
    })
    .sort((a, b) => order[a.state] - order[b.state] || begin(b.claim).localeCompare(begin(a.claim), 'en'));
  const inForce = lines.filter(({ state }) => state === 'used' || state === 'conflicting');
  const distinct = inForce.filter(
    (line, i) =>
      inForce.findIndex((one) => sameShare(one.capital, line.capital) && sameShare(one.voting, line.voting)) === i,
  );
  return { fact, presence, rule, lines, values: distinct.length };
}

function begin({ valid }: Claim): string {
  return valid.asOf ?? valid.from ?? '';
}
