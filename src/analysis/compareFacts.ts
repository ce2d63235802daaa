import { sameShare } from '../model/share.ts';
import type { DatasetAt, EntityId, FactId, Presence, Share, StakeAt } from '../model/types.ts';

/** What a fact is on one side. */
export interface FactState {
  readonly presence: Presence;
  /** Of stakes only. */
  readonly capital?: Share;
  readonly voting?: Share;
}

/** A fact that is not the same on both sides. */
export interface ComparedFact {
  readonly fact: FactId;
  readonly kind: 'entity' | 'stake' | 'controlRight' | 'dependency' | 'requirement';
  /** Which of the two graphs it is in; entities are in both. */
  readonly layer: 'ownership' | 'dependency' | 'both';
  readonly change: 'added' | 'ended' | 'changed';
  /** Its ends as drawn; for an entity both are itself. */
  readonly from: EntityId;
  readonly to: EntityId;
  /** For a dependency or a right: which. */
  readonly type: string;
  readonly before: FactState | null;
  readonly after: FactState | null;
}

interface Listed extends Omit<ComparedFact, 'change' | 'before' | 'after'> {
  readonly state: FactState;
}

/**
 * The facts that differ between two days, in both layers: added, ended, changed; those only planned on the second day
 * apart. Neither day is changed. O(facts).
 */
export function compareFacts(
  before: DatasetAt,
  after: DatasetAt,
): { readonly facts: readonly ComparedFact[]; readonly planned: readonly ComparedFact[] } {
  const was = new Map(listed(before).map((one) => [one.fact, one] as const));
  const is = new Map(listed(after).map((one) => [one.fact, one] as const));
  const facts: ComparedFact[] = [];
  const planned: ComparedFact[] = [];
  for (const [id, own] of new Map([...was, ...is])) {
    const [old, now] = [was.get(id), is.get(id)];
    const { state: _state, ...fact } = own;
    const states = { before: old?.state ?? null, after: now?.state ?? null };
    if (now?.state.presence === 'planned') planned.push({ ...fact, change: 'added', ...states });
    const [held, holds] = [isThere(old), isThere(now)];
    if (!held && !holds) continue;
    if (held && holds && sameState(old?.state, now?.state)) continue;
    facts.push({ ...fact, change: !held ? 'added' : !holds ? 'ended' : 'changed', ...states });
  }
  return { facts, planned };
}

function isThere(one: Listed | undefined): boolean {
  return one !== undefined && one.state.presence !== 'planned';
}

function sameState(a: FactState | undefined, b: FactState | undefined): boolean {
  return a?.presence === b?.presence && sameShare(a?.capital, b?.capital) && sameShare(a?.voting, b?.voting);
}

function listed(at: DatasetAt): readonly Listed[] {
  const state = ({ presence, capital, voting }: StakeAt): FactState => ({ presence, capital, voting });
  return [
    ...at.entities.map(({ id, kind }): Listed => {
      const place = { kind: 'entity', layer: 'both', type: kind } as const;
      return { fact: id, ...place, from: id, to: id, state: { presence: 'certain' } };
    }),
    ...at.stakes.map((one): Listed => {
      const { id, owner, target } = one.stake;
      return { fact: id, kind: 'stake', layer: 'ownership', type: 'stake', from: owner, to: target, state: state(one) };
    }),
    ...at.controlRights.map(({ fact, presence }): Listed => {
      const place = { kind: 'controlRight', layer: 'ownership', type: fact.kind } as const;
      return { fact: fact.id, ...place, from: fact.holder, to: fact.target, state: { presence } };
    }),
    ...at.dependencies.map(({ fact, presence }): Listed => {
      const place = { kind: 'dependency', layer: 'dependency', type: fact.kind } as const;
      return { fact: fact.id, ...place, from: fact.from, to: fact.to, state: { presence } };
    }),
    ...at.requirements.map(({ fact, presence }): Listed => {
      const place = { kind: 'requirement', layer: 'dependency', type: 'requirement' } as const;
      return { fact: fact.id, ...place, from: fact.target, to: fact.target, state: { presence } };
    }),
  ];
}
