import { firstDay } from '../../model/time.ts';
import type { Count, DatasetAt, Effect, EntityId, FactId } from '../../model/types.ts';
import { effects as allEffects } from '../../model/types.ts';
import { type Off, type Reach, reach } from '../algorithms/reach.ts';
import { tightLinks } from '../algorithms/shortestRoutes.ts';
import type { ArcSet } from './arcs.ts';
import { buildExposureGraph, type ExposureGraph, type GraphChoice } from './exposureGraph.ts';

/** One entity that falls: the fewest steps under each effect. */
export interface Fallen {
  readonly entity: EntityId;
  readonly steps: Readonly<Partial<Record<Effect, number>>>;
  /** The fewest over the effects that count. */
  readonly first: number;
}

/** All that follows from the fall of the starts. The starts themselves are not in `fallen`. */
export interface Blast {
  readonly eg: ExposureGraph;
  readonly reached: Reach;
  readonly fallen: readonly Fallen[];
  readonly facts: readonly FactId[];
}

/** Follows the arcs from the starts and gathers what falls, nearest first. O(entities + arcs). */
export function blastOf(set: ArcSet, choice: GraphChoice, off?: (eg: ExposureGraph) => Off): Blast {
  const eg = buildExposureGraph(set, { ...choice, targets: [] });
  const reached = reach(eg.graph, [eg.source], off?.(eg) ?? {});
  const starts = new Set(choice.starts);
  const steps = new Map<EntityId, Partial<Record<Effect, number>>>();
  for (let i = 0; i < reached.count; i++) {
    const node = reached.order[i] as number;
    const effect = allEffects[eg.role[node] as number];
    const entity = eg.set.entities[eg.entity[node] as number];
    if (effect === undefined || entity === undefined || starts.has(entity)) continue;
    const held = steps.get(entity) ?? {};
    held[effect] = reached.level[node] as number;
    steps.set(entity, held);
  }
  const fallen: Fallen[] = [];
  for (const [entity, held] of steps) {
    const control = held.control;
    // Control brings the data with it; the stop is a node of its own already.
    if (control !== undefined && choice.effects.includes('data')) held.data = Math.min(control, held.data ?? control);
    const counted = choice.effects.flatMap((effect) => held[effect] ?? []);
    if (counted.length > 0) fallen.push({ entity, steps: held, first: Math.min(...counted) });
  }
  fallen.sort((a, b) => a.first - b.first || (a.entity < b.entity ? -1 : 1));
  return { eg, reached, fallen, facts: factsOf(eg, reached) };
}

/** The facts on shortest ways to anything reached. */
function factsOf(eg: ExposureGraph, reached: Reach): readonly FactId[] {
  const facts = new Set<FactId>();
  const tight = tightLinks(eg.graph, reached);
  for (let link = 0; link < eg.graph.linkCount; link++) {
    const head = eg.graph.to[link] as number;
    const inPlay = tight[link] === 1 || (eg.graph.gate?.[head] === 1 && (reached.level[head] as number) >= 0);
    const arc = eg.set.arcs[eg.arc[link] as number];
    if (inPlay && arc !== undefined) facts.add(arc.dependency);
    const group = eg.set.groups[eg.group[head] as number];
    if (inPlay && group !== undefined) facts.add(group.requirement);
  }
  return [...facts].sort();
}

/** The counts of what is exposed, unit by unit; parts of larger counts are listed but not added. */
export interface Stakes {
  readonly counts: readonly Count[];
  readonly totals: readonly {
    readonly unit: Count['unit'];
    readonly total: number;
    readonly counts: readonly Count[];
  }[];
}

/** Counts about the given entities: the newest of each series on the day. Units are never added to one another. */
export function atStake(counts: readonly Count[], exposed: ReadonlySet<EntityId>): Stakes {
  const held = counts.filter(({ about }) => exposed.has(about));
  const units = [...new Set(held.map(({ unit }) => unit))].sort();
  return {
    counts: held,
    totals: units
      .map((unit) => {
        const own = held.filter((count) => count.unit === unit && count.subset !== true);
        return { unit, total: own.reduce((sum, { value }) => sum + value, 0), counts: own };
      })
      .filter((total) => total.counts.length > 0),
  };
}

/**
 * Counts of what is exposed that are dated later than the day asked about, in the order of their dates: every figure that
 * was given, not the last alone, and no parts of larger counts.
 */
export function laterCounts(data: DatasetAt, exposed: ReadonlySet<EntityId>): readonly Count[] {
  const { asOf, knownBy } = data.on;
  if (asOf === null || knownBy !== null) return [];
  const now = new Set(data.counts.map(({ id }) => id));
  return data.dataset.counts
    .filter((count) => !now.has(count.id) && count.subset !== true && exposed.has(count.about))
    .filter((count) => firstDay(count.asOf) > asOf)
    .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : a.value - b.value));
}
