import type { Phrase } from '../../messages/phrase.ts';
import { gradeRank } from '../../model/claimOn.ts';
import type { Claim, DatasetAt, FactId, Presence, SourceGrade, Standing } from '../../model/types.ts';
import type { Chain, Route, WorkingStep } from '../answer.ts';

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

const standings: readonly Standing[] = ['stated', 'computed', 'assumed'];
const presences: readonly Presence[] = ['certain', 'possible', 'planned'];

/**
 * A chain or a route is as strong as its weakest claim: assumed is weaker than computed, computed than stated; then
 * planned or possible by its dates; then hedged by its own source; then the grade of its best source.
 * @returns null when none of its facts is there on the day. O(facts on the day).
 */
export function strengthOf(at: DatasetAt, on: Pick<Chain, 'facts'> | Pick<Route, 'hops'>): Strength | null {
  const facts = new Set('facts' in on ? on.facts : on.hops.flatMap(({ facts, needs }) => [...facts, ...(needs ?? [])]));
  const grades = new Map(at.dataset.sources.map(({ id, grade }) => [id, grade]));
  let weakest: Strength | null = null;
  const look = (fact: FactId, claim: Claim, presence: Presence): void => {
    if (!facts.has(fact)) return;
    const cited = claim.citations.flatMap(({ source }) => grades.get(source) ?? []);
    const grade = cited.toSorted((a, b) => gradeRank(a) - gradeRank(b))[0] ?? null;
    const { standing, doubtful } = claim;
    const found = { fact, claim: claim.id, standing, grade, doubtful: doubtful === true, presence };
    if (weakest === null || weakness(found) > weakness(weakest)) weakest = found;
  };
  for (const { stake, claim, presence } of at.stakes) look(stake.id, claim, presence);
  for (const facts of [at.controlRights, at.dependencies, at.requirements]) {
    for (const { fact, claim, presence } of facts) look(fact.id, claim, presence);
  }
  return weakest;
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
      key: 'oversight.strength.join',
      params: { before: { phrase: before }, next: { phrase: next } },
    }),
    first ?? { key: `facts.standing.${standing}` },
  );
  return { key: 'oversight.strength', params: { marks: { phrase: joined } } };
}
