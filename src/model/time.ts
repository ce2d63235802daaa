import { assumedRank, claimOn, endOfTime, gradeRank, holds, type KnownClaim } from './claimOn.ts';
import { firstDay, lastDay } from './partialDate.ts';
import { sameShare } from './share.ts';
import type {
  Citation,
  Claim,
  Count,
  Dataset,
  DatasetAt,
  FactAt,
  FactId,
  IsoDate,
  OnDate,
  Source,
  SourceGrade,
  SourceId,
  Stake,
  StakeAt,
  StakeClaim,
  Standing,
} from './types.ts';

export { dayAfter, firstDay, lastDay, parseIsoDate, parsePartialDate } from './partialDate.ts';

/** What the reader left out: facts of these sources, grades or standings, and single facts or entities by id. */
export interface TimeFilters {
  readonly withoutSources?: readonly SourceId[] | undefined;
  readonly withoutGrades?: readonly SourceGrade[] | undefined;
  readonly withoutStandings?: readonly Standing[] | undefined;
  readonly off?: readonly FactId[] | undefined;
}

/**
 * The dataset on a day, as known on a day: a new value, the dataset stays untouched and is `dataset` in it.
 * @param on `asOf` null: the latest; `knownBy` null: all that is known now. `knownBy` counts a source from its
 *   publication date; a source without a date, and a claim without a source, count as known.
 * @param filters sources, grades and standings to do without, and ids of facts or entities that are switched off
 * @returns facts that hold or may hold on that day between entities that exist or may exist; planned facts are kept
 *   with presence `planned`. Which claim is used is the rule written at `claimOn`; capital and voting are chosen
 *   apart, so that a voting figure never ends a capital figure. Deterministic and pure. O(facts × claims²).
 */
export function datasetAt(dataset: Dataset, on: OnDate, filters: TimeFilters = {}): DatasetAt {
  const day = on.asOf ?? endOfTime;
  const off = new Set(filters.off);
  const knowing = makeKnowing(dataset, on, filters);
  const entities = dataset.entities.filter((entity) => !off.has(entity.id) && holds(entity.exists, day) !== 'absent');
  const there = new Set(entities.map((entity) => entity.id));
  const both = (id: FactId, a: string, b: string): boolean => !off.has(id) && there.has(a) && there.has(b);

  const factOn = <T extends { readonly claims: readonly Claim[] }>(fact: T): FactAt<T>[] => {
    const choice = claimOn(knowing.claims(fact.claims), day, sameMeaning);
    return choice === null ? [] : [{ fact, claim: choice.claim, others: choice.others, presence: choice.presence }];
  };
  return {
    dataset,
    on,
    ...(Object.values(filters).some((left) => left !== undefined && left.length > 0) ? { filters } : {}),
    entities,
    stakes: dataset.stakes.flatMap((stake) =>
      both(stake.id, stake.owner, stake.target) ? stakeOn(stake, knowing.claims(stake.claims), day) : [],
    ),
    controlRights: dataset.controlRights.flatMap((right) =>
      both(right.id, right.holder, right.target) ? factOn(right) : [],
    ),
    dependencies: dataset.dependencies.flatMap((dependency) =>
      both(dependency.id, dependency.from, dependency.to) ? factOn(dependency) : [],
    ),
    requirements: dataset.requirements.flatMap((requirement) =>
      both(requirement.id, requirement.target, requirement.target) ? factOn(requirement) : [],
    ),
    counts: newestCounts(
      dataset.counts.filter(
        (count) =>
          !off.has(count.id) &&
          there.has(count.about) &&
          firstDay(count.asOf) <= day &&
          knowing.standing(count.standing) &&
          knowing.cited(count.citations),
      ),
      knowing,
    ),
    events: dataset.events.filter((event) => !off.has(event.id) && knowing.cited(event.citations)),
  };
}

/** Two claims of a fact without figures differ only by hedging. */
function sameMeaning(a: Claim, b: Claim): boolean {
  return (a.planned === true) === (b.planned === true) && (a.doubtful === true) === (b.doubtful === true);
}

function stakeOn(stake: Stake, known: readonly KnownClaim<StakeClaim>[], day: IsoDate): readonly StakeAt[] {
  const ofCapital = known.filter(({ claim }) => claim.capital !== undefined);
  const ofVoting = known.filter(({ claim }) => claim.voting !== undefined);
  const capital = claimOn(ofCapital, day, (a, b) => sameShare(a.capital, b.capital));
  const voting = claimOn(ofVoting, day, (a, b) => sameShare(a.voting, b.voting));
  const bare = known.filter(({ claim }) => claim.capital === undefined && claim.voting === undefined);
  const main = capital ?? voting ?? claimOn(bare, day, sameMeaning);
  if (main === null) return [];
  const capitalShare = capital?.claim.capital ?? voting?.claim.voting ?? 'unknown';
  const votingShare = voting?.claim.voting ?? capitalShare;
  const others = new Set([...(capital?.others ?? []), ...(voting?.others ?? []), ...main.others]);
  others.delete(main.claim);
  return [
    {
      stake,
      claim: main.claim,
      ...(voting !== null && voting.claim !== main.claim ? { votingClaim: voting.claim } : {}),
      others: [...others],
      rule: main.rule,
      capital: capitalShare,
      voting: votingShare,
      votingFromCapital: voting === null,
      capitalFromVoting: capital === null && voting !== null,
      presence: main.presence,
    },
  ];
}

interface Knowing {
  readonly claims: <T extends Claim>(claims: readonly T[]) => readonly KnownClaim<T>[];
  /** True when nothing is cited, or something cited is known and not filtered out. */
  readonly cited: (citations: readonly Citation[]) => boolean;
  readonly standing: (standing: Standing) => boolean;
  readonly rank: (citations: readonly Citation[]) => number;
}

function makeKnowing(dataset: Dataset, on: OnDate, filters: TimeFilters): Knowing {
  const withoutSources = new Set(filters.withoutSources);
  const withoutGrades = new Set(filters.withoutGrades);
  const withoutStandings = new Set(filters.withoutStandings);
  const usable = new Map<SourceId, Source>();
  for (const source of dataset.sources) {
    if (withoutSources.has(source.id) || withoutGrades.has(source.grade)) continue;
    if (on.knownBy !== null && source.published !== undefined && firstDay(source.published) > on.knownBy) continue;
    usable.set(source.id, source);
  }
  const sourcesOf = (citations: readonly Citation[]): readonly Source[] =>
    citations.flatMap(({ source }) => usable.get(source) ?? []);
  const surely = ({ published }: Source): boolean =>
    on.knownBy === null || published === undefined || lastDay(published) <= on.knownBy;

  const know = <T extends Claim>(claim: T): KnownClaim<T> | null => {
    if (withoutStandings.has(claim.standing)) return null;
    if (claim.citations.length === 0) {
      return { claim, surelyKnown: true, rank: assumedRank, published: '', announced: null };
    }
    const sources = sourcesOf(claim.citations);
    if (sources.length === 0) return null;
    const dates = sources.flatMap(({ published }) => (published === undefined ? [] : [firstDay(published)])).sort();
    return {
      claim,
      surelyKnown: sources.some(surely),
      rank: bestRank(sources),
      published: dates.at(-1) ?? '',
      announced: dates[0] ?? null,
    };
  };
  return {
    claims: (claims) => claims.flatMap((claim) => know(claim) ?? []),
    cited: (citations) => citations.length === 0 || sourcesOf(citations).length > 0,
    standing: (standing) => !withoutStandings.has(standing),
    rank: (citations) => bestRank(sourcesOf(citations)),
  };
}

function bestRank(sources: readonly Source[]): number {
  return sources.reduce<number>((best, { grade }) => Math.min(best, gradeRank(grade)), assumedRank);
}

/** One count a series: the latest date, then the best grade, then an exact number before a rounded one, then the id. */
function newestCounts(counts: readonly Count[], knowing: Knowing): readonly Count[] {
  const newest = new Map<string, Count>();
  for (const count of counts) {
    const held = newest.get(count.series);
    if (held === undefined || isNewer(count, held, knowing)) newest.set(count.series, count);
  }
  return counts.filter((count) => newest.get(count.series) === count);
}

function isNewer(a: Count, b: Count, knowing: Knowing): boolean {
  const [dayA, dayB] = [lastDay(a.asOf), lastDay(b.asOf)];
  if (dayA !== dayB) return dayA > dayB;
  const [rankA, rankB] = [knowing.rank(a.citations), knowing.rank(b.citations)];
  if (rankA !== rankB) return rankA < rankB;
  const [nearA, nearB] = [a.approximate === true, b.approximate === true];
  return nearA !== nearB ? nearB : a.id < b.id;
}
