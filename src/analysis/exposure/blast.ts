import type { Effect, EntityId, FactId } from '../../model/types.ts';
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
