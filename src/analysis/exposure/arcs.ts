import { dependencyKinds } from '../../model/dependencyKinds.ts';
import type {
  DatasetAt,
  Dependency,
  DependencyKind,
  Effect,
  EntityId,
  FactAt,
  FactId,
  LikelihoodClass,
  Presence,
  Standing,
} from '../../model/types.ts';

/** Derived: "if `from` falls, `to` can fall" (control), "its data is exposed" (data) or "it stops" (outage). */
export interface Arc {
  /** `<dependency>:<effect>`, `<dependency>:control-back` for the way back, `<dependency>:data-back` … for the second of two ways. */
  readonly id: string;
  readonly dependency: FactId;
  readonly kind: DependencyKind;
  readonly effect: Effect;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly strength: 'strong' | 'weak';
  /** True: it travels against the drawn arrow. */
  readonly againstArrow: boolean;
  /** True: works only inside an AND group (an open network without a credential, a credential without a way in). */
  readonly condition: boolean;
  readonly techniques: readonly string[];
  readonly standing: Standing;
  readonly presence: Presence;
  /** Links with the same coin fall together. */
  readonly coin: string;
  readonly likelihood: LikelihoodClass;
  readonly cost: number;
  readonly removable: boolean;
}

/** One member of an AND group: the dependency and where an intruder must already be. */
export interface GroupMember {
  readonly dependency: FactId;
  readonly origin: EntityId;
  /** Index of the arc that stands for it, or -1: not there on the day, so the group can't be passed. */
  readonly arc: number;
}

/** AND group: `target` falls through these members only when all are live and all origins have fallen. */
export interface ArcGroup {
  readonly requirement: FactId;
  readonly target: EntityId;
  readonly members: readonly GroupMember[];
  readonly presence: Presence;
  readonly standing: Standing;
}

/** Everything a compromise can travel on, on a day. */
export interface ArcSet {
  readonly entities: readonly EntityId[];
  readonly arcs: readonly Arc[];
  readonly groups: readonly ArcGroup[];
  /** Arcs that act only inside a group: `inGroup[arc]` is 1. */
  readonly inGroup: Uint8Array;
  /** Contracts with no recorded access: nothing travels on them as far as the dataset says. */
  readonly gaps: readonly FactId[];
  /** Conditions (an open network, a credential) that stand in no AND group, so that nothing follows from them. */
  readonly looseConditions: readonly FactId[];
  /** Dependencies that are only planned on the day: drawn, but no arc. */
  readonly planned: readonly FactId[];
}

type Way = 'forward' | 'back';

/**
 * Derives the arcs of a day from its dependencies by the table of kinds. Stakes and control rights are never read:
 * equity is not access. Planned facts carry nothing. Order follows the dataset.
 * O(dependencies + group members).
 */
export function deriveArcs(at: DatasetAt): ArcSet {
  const arcs: Arc[] = [];
  const gaps: FactId[] = [];
  const planned: FactId[] = [];
  const arcsOf = new Map<FactId, number[]>();
  const conditions: FactId[] = [];
  const facts = new Map<FactId, Dependency>();
  for (const dependency of at.dataset.dependencies) facts.set(dependency.id, dependency);
  for (const found of at.dependencies) {
    if (found.presence === 'planned') {
      planned.push(found.fact.id);
      continue;
    }
    if (dependencyKinds[found.fact.kind].gap) gaps.push(found.fact.id);
    if (dependencyKinds[found.fact.kind].condition) conditions.push(found.fact.id);
    const own: number[] = [];
    for (const arc of arcsOfDependency(found)) own.push(arcs.push(arc) - 1);
    arcsOf.set(found.fact.id, own);
  }

  const inGroup = new Uint8Array(arcs.length);
  const grouped = new Set<FactId>();
  const groups: ArcGroup[] = [];
  for (const found of at.requirements) {
    if (found.presence === 'planned') continue;
    const { id, target, all } = found.fact;
    const members: GroupMember[] = [];
    for (const dependency of all) {
      grouped.add(dependency);
      const fact = facts.get(dependency);
      const origin = fact === undefined ? target : fact.to === target ? fact.from : fact.to;
      let own = -1;
      for (const index of arcsOf.get(dependency) ?? []) {
        const arc = arcs[index] as Arc;
        if (arc.to !== target || arc.effect === 'outage') continue;
        inGroup[index] = 1;
        if (arc.effect === 'control') own = index;
      }
      members.push({ dependency, origin, arc: own });
    }
    groups.push({ requirement: id, target, members, presence: found.presence, standing: found.claim.standing });
  }
  return {
    // Sorted, so that nothing found later depends on the order of the data.
    entities: at.entities.map((entity) => entity.id).sort(),
    arcs,
    groups,
    inGroup,
    gaps,
    looseConditions: conditions.filter((id) => !grouped.has(id)),
    planned,
  };
}

function arcsOfDependency(found: FactAt<Dependency>): Arc[] {
  const { fact, claim, presence } = found;
  const rule = dependencyKinds[fact.kind];
  const made: Arc[] = [];
  const add = (effect: Effect, way: Way, strength: 'strong' | 'weak', suffix: string): void => {
    made.push({
      id: `${fact.id}:${effect}${suffix}`,
      dependency: fact.id,
      kind: fact.kind,
      effect,
      from: way === 'forward' ? fact.from : fact.to,
      to: way === 'forward' ? fact.to : fact.from,
      strength,
      againstArrow: way === 'back',
      condition: rule.condition === true,
      techniques: strength === 'weak' ? rule.techniquesBack : (fact.techniques ?? rule.techniques),
      standing: claim.standing,
      presence,
      coin: fact.causeGroup ?? (rule.sharedCause === true ? fact.id : `${fact.id}${way === 'back' ? ':back' : ''}`),
      likelihood: strength === 'weak' ? rule.likelihoodBack : rule.likelihood,
      cost: fact.cost ?? 1,
      removable: fact.removable !== false,
    });
  };
  const both = (effect: Effect, direction: 'forward' | 'reverse' | 'both' | 'none'): void => {
    if (direction === 'forward' || direction === 'both') add(effect, 'forward', 'strong', '');
    if (direction === 'reverse') add(effect, 'back', 'strong', '');
    if (direction === 'both') add(effect, 'back', 'strong', '-back');
  };
  both('control', rule.control);
  if (rule.controlBack === 'weak') add('control', rule.control === 'reverse' ? 'forward' : 'back', 'weak', '-back');
  both('data', rule.data);
  both('outage', rule.outage);
  return made;
}
