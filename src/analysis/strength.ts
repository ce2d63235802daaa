import type { Phrase } from '../messages/phrase.ts';
import { gradeRank } from '../model/claimOn.ts';
import type { Claim, Dataset, DatasetAt, FactId, Presence, SourceGrade, SourceId, Standing } from '../model/types.ts';
import type { Chain, Route, WorkingStep } from './answer.ts';
import { staleSince } from './staleSince.ts';

/** The weakest claim that a chain or a route rests on. */
export interface Strength {
  readonly fact: FactId;
  readonly claim: string;
  readonly standing: Standing;
  /** The best grade among its sources; null without one. */
  readonly grade: SourceGrade | null;
  readonly doubtful: boolean;
  /** Whether its dates make sure that it held on the day. */
  readonly presence: Presence;
}

interface ClaimUsed {
  readonly claim: Claim;
  readonly presence: Presence;
}

const standings: readonly Standing[] = ['stated', 'computed', 'assumed'];
const presences: readonly Presence[] = ['certain', 'possible', 'planned'];

const indices = new WeakMap<DatasetAt, ReadonlyMap<FactId, readonly ClaimUsed[]>>();
const gradesBySource = new WeakMap<Dataset, ReadonlyMap<SourceId, SourceGrade>>();

/** The claims that each fact stands on that day: a stake may take its votes from another claim than its capital. */
function claimsOf(at: DatasetAt): ReadonlyMap<FactId, readonly ClaimUsed[]> {
  const known = indices.get(at);
  if (known !== undefined) return known;
  const claims = new Map<FactId, readonly ClaimUsed[]>();
  for (const { stake, claim, votingClaim, presence } of at.stakes) {
    const used = votingClaim === undefined ? [claim] : [claim, votingClaim];
    claims.set(
      stake.id,
      used.map((one) => ({ claim: one, presence })),
    );
  }
  for (const facts of [at.controlRights, at.dependencies, at.requirements]) {
    for (const { fact, claim, presence } of facts) claims.set(fact.id, [{ claim, presence }]);
  }
  indices.set(at, claims);
  return claims;
}

/**
 * A chain or a route is as strong as its weakest claim: assumed is weaker than computed, computed than stated; then
 * planned or possible by its dates; then hedged by its own source; then the grade of its best source.
 * @returns null when none of its facts is there on the day. O(its facts), after O(facts on the day) once a day.
 */
export function strengthOf(at: DatasetAt, on: Pick<Chain, 'facts'> | Pick<Route, 'hops'>): Strength | null {
  const facts = new Set('facts' in on ? on.facts : on.hops.flatMap(({ facts, needs }) => [...facts, ...(needs ?? [])]));
  const claims = claimsOf(at);
  let weakest: Strength | null = null;
  for (const fact of facts) {
    for (const { claim, presence } of claims.get(fact) ?? []) {
      const found = {
        fact,
        claim: claim.id,
        standing: claim.standing,
        grade: gradeOf(at, claim),
        doubtful: claim.doubtful === true,
        presence,
      };
      if (weakest === null || weakness(found) > weakness(weakest)) weakest = found;
    }
  }
  return weakest;
}

function gradeOf(at: DatasetAt, claim: Claim): SourceGrade | null {
  const grades = gradesBySource.get(at.dataset) ?? new Map(at.dataset.sources.map(({ id, grade }) => [id, grade]));
  gradesBySource.set(at.dataset, grades);
  const cited = claim.citations.flatMap(({ source }) => grades.get(source) ?? []);
  return cited.toSorted((a, b) => gradeRank(a) - gradeRank(b))[0] ?? null;
}

function weakness({ standing, presence, doubtful, grade }: Strength): number {
  const rank = grade === null ? 9 : gradeRank(grade);
  return standings.indexOf(standing) * 1000 + presences.indexOf(presence) * 100 + (doubtful ? 10 : 0) + rank;
}

/** The strength as a line of a working. */
export function strengthStep(strength: Strength): WorkingStep {
  return { text: strengthPhrase(strength), facts: [strength.fact] };
}

/** The strength in words. */
function strengthPhrase({ standing, grade, doubtful, presence }: Strength): Phrase {
  const marks: Phrase[] = [
    { key: `facts.standing.${standing}` },
    ...(grade === null ? [] : [{ key: `facts.grade.${grade}` } as const]),
    ...(doubtful ? [{ key: 'facts.doubtful' } as const] : []),
    ...(presence === 'certain' ? [] : [{ key: `facts.presence.${presence}` } as const]),
  ];
  const [first, ...rest] = marks;
  const joined = rest.reduce<Phrase>(
    (before, next) => ({
      key: 'facts.weakest.join',
      params: { before: { phrase: before }, next: { phrase: next } },
    }),
    first ?? { key: `facts.standing.${standing}` },
  );
  return { key: 'facts.weakest', params: { marks: { phrase: joined } } };
}

/**
 * What some facts rest on, as lines of a working: the weakest claim, then each figure that was old on the day. Empty
 * when none of the facts is there on the day. Complexity as `strengthOf`.
 */
export function supportSteps(at: DatasetAt, facts: readonly FactId[]): readonly WorkingStep[] {
  const strength = strengthOf(at, { facts });
  const claims = claimsOf(at);
  const stale = [...new Set(facts)].flatMap((fact) => {
    const dates = (claims.get(fact) ?? []).flatMap(({ claim }) => staleSince(claim, at.on.asOf) ?? []);
    const oldest = dates.toSorted()[0];
    if (oldest === undefined) return [];
    return [{ text: { key: 'facts.stale', params: { date: { date: oldest } } } as const, facts: [fact] }];
  });
  return [...(strength === null ? [] : [strengthStep(strength)]), ...stale];
}

/** A working with what its facts rest on at its end. */
export function withSupport(at: DatasetAt, steps: readonly WorkingStep[]): readonly WorkingStep[] {
  return [
    ...steps,
    ...supportSteps(
      at,
      steps.flatMap(({ facts }) => facts),
    ),
  ];
}

/** True for the lines that `supportSteps` adds: they say how far to trust a working, not how it goes. */
export function isSupport({ text }: WorkingStep): boolean {
  return text.key === 'facts.weakest' || text.key === 'facts.stale';
}
