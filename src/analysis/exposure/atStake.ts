import { firstDay, lastDay } from '../../model/time.ts';
import type { Count, DatasetAt, EntityId } from '../../model/types.ts';
import { countTree, type SeriesNode } from './countTree.ts';

/** A number at stake and the numbers at stake that are parts of it. */
export interface StakeCount {
  readonly count: Count;
  /** These add up, at most to the whole. */
  readonly parts: readonly StakeCount[];
  /** These overlap one another or the parts. */
  readonly overlapping: readonly StakeCount[];
}

/** What is at stake in one unit. Units are never added to one another. */
export interface StakeTotal {
  readonly unit: Count['unit'];
  readonly total: number;
  /** True: the whole is not known or not at stake, and of numbers that overlap only the largest is counted. */
  readonly atLeast: boolean;
  readonly counts: readonly StakeCount[];
}

interface Term {
  readonly stake: StakeCount;
  readonly atLeast: boolean;
}

/**
 * The counts of what is exposed, unit by unit: of each series the newest on the day. A total stands for all its parts,
 * wherever they lie, and they are said as "of which"; where only parts are exposed, those that add up are added, and of
 * overlapping ones the largest stands as a lower end. Parts that are newer than their total and exceed it replace it.
 * A unit of which nothing is exposed is 0, for what is counted is known. O(counts).
 */
export function atStake(data: DatasetAt, exposed: ReadonlySet<EntityId>): readonly StakeTotal[] {
  const tree = countTree(data);
  const terms = tree.filter(({ overlaps }) => !overlaps).flatMap((node) => termsOf(node, exposed));
  const counted = data.counts.filter(({ subset }) => subset !== true).map(({ unit }) => unit);
  const units = [...new Set([...counted, ...terms.map(({ stake }) => stake.count.unit)])].sort();
  return units.map((unit) => {
    const own = terms.filter(({ stake }) => stake.count.unit === unit);
    return {
      unit,
      total: own.reduce((sum, { stake }) => sum + stake.count.value, 0),
      atLeast: own.some(({ atLeast }) => atLeast),
      counts: own.map(({ stake }) => stake),
    };
  });
}

/** The topmost exposed numbers of a tree: none is a part of another. */
function termsOf(node: SeriesNode, exposed: ReadonlySet<EntityId>): readonly Term[] {
  const { count } = node;
  const parts = node.parts.filter(({ overlaps }) => !overlaps).flatMap((part) => termsOf(part, exposed));
  if (count !== undefined && exposed.has(count.about) && !isOutdated(count, parts)) {
    return [{ stake: stakeOf(node, count, exposed), atLeast: false }];
  }
  if (parts.length > 0) return parts;
  const overlapping = node.parts.filter(({ overlaps }) => overlaps).flatMap((part) => termsOf(part, exposed));
  const largest = new Map<Count['unit'], Term>();
  for (const term of overlapping) {
    const held = largest.get(term.stake.count.unit);
    if (held === undefined || term.stake.count.value > held.stake.count.value) {
      largest.set(term.stake.count.unit, { ...term, atLeast: true });
    }
  }
  return [...largest.values()];
}

/** A total that is older than its parts and smaller than their sum was overtaken by them. */
function isOutdated(count: Count, parts: readonly Term[]): boolean {
  const own = parts.map(({ stake }) => stake.count).filter(({ unit }) => unit === count.unit);
  const newer = own.some(({ asOf }) => lastDay(asOf) > lastDay(count.asOf));
  return newer && own.reduce((sum, { value }) => sum + value, 0) > count.value;
}

function stakeOf(node: SeriesNode, count: Count, exposed: ReadonlySet<EntityId>): StakeCount {
  const held = (overlaps: boolean): readonly StakeCount[] =>
    node.parts.filter((part) => part.overlaps === overlaps).flatMap((part) => topmost(part, exposed));
  return { count, parts: held(false), overlapping: held(true) };
}

function topmost(node: SeriesNode, exposed: ReadonlySet<EntityId>): readonly StakeCount[] {
  const { count } = node;
  if (count !== undefined && exposed.has(count.about)) return [stakeOf(node, count, exposed)];
  return node.parts.flatMap((part) => topmost(part, exposed));
}

/** A later count, and whether it is a part of another later one. */
export interface LaterCount {
  readonly count: Count;
  readonly whole?: EntityId;
}

/**
 * Counts of what is exposed that are dated later than the day asked about, in the order of their dates: every figure that
 * was given, not the last alone, and none that overlaps others. Parts of another later count name what that is about.
 * O(counts).
 */
export function laterCounts(data: DatasetAt, exposed: ReadonlySet<EntityId>): readonly LaterCount[] {
  const { asOf, knownBy } = data.on;
  if (asOf === null || knownBy !== null) return [];
  const now = new Set(data.counts.map(({ id }) => id));
  const later = data.dataset.counts
    .filter((count) => !now.has(count.id) && count.subset !== true && exposed.has(count.about))
    .filter((count) => firstDay(count.asOf) > asOf)
    .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : a.value - b.value));
  const about = new Map(later.map((count) => [count.series, count.about]));
  return later.map((count) => {
    const whole = count.partOf === undefined ? undefined : about.get(count.partOf);
    return whole === undefined ? { count } : { count, whole };
  });
}
