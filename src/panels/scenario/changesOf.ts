import { exactShare, toFraction } from '../../model/share.ts';
import type { Change, DatasetAt, DependencyKind, EntityId, FactId } from '../../model/types.ts';
import { buyOutChanges, dissolveChanges, guardChanges } from '../../store/scenarioSteps.ts';

/** What can be supposed by the form, the holdings first. */
export const stepKinds = [
  'transfer',
  'setShare',
  'addStake',
  'endStake',
  'buyOut',
  'dissolve',
  'endLink',
  'guard',
  'separate',
  'addLink',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** What was filled in so far. */
export interface Fields {
  readonly from: EntityId | null;
  readonly to: EntityId | null;
  readonly target: EntityId | null;
  readonly stake: FactId | null;
  readonly link: FactId | null;
  readonly system: EntityId | null;
  readonly kind: DependencyKind | null;
  readonly share: number | null;
}

export const emptyFields: Fields = {
  from: null,
  to: null,
  target: null,
  stake: null,
  link: null,
  system: null,
  kind: null,
  share: null,
};

/** The changes of a form that is filled in; empty while something is missing. */
export function changesOf(at: DatasetAt, kind: StepKind, fields: Fields): readonly Change[] {
  const { from, to, target, stake, link, system, share } = fields;
  const dependency = at.dependencies.find(({ fact }) => fact.id === link)?.fact;
  switch (kind) {
    case 'transfer':
      if (from === null || to === null || target === null || share === null) return [];
      return [{ type: 'transfer', from, to, target, amount: toFraction(share) }];
    case 'setShare':
      return stake === null || share === null ? [] : [{ type: 'setShare', stake, capital: exactShare(share) }];
    case 'addStake':
      return from === null || target === null || share === null ? [] : [newStake(at, from, target, share)];
    case 'endStake':
      return stake === null ? [] : [{ type: 'endStake', stake }];
    case 'buyOut':
      return target === null || to === null ? [] : buyOutChanges(at, target, to);
    case 'dissolve':
      return target === null ? [] : dissolveChanges(at, target);
    case 'endLink':
      return link === null ? [] : [{ type: 'endDependency', dependency: link }];
    case 'guard':
      return dependency === undefined ? [] : guardChanges(at, dependency);
    case 'separate':
      return system === null ? [] : [{ type: 'separateSystem', system, keep: [] }];
    case 'addLink':
      return from === null || to === null || fields.kind === null ? [] : [newLink(at, from, to, fields.kind)];
  }
}

const claimOf = (id: string) =>
  ({ id: `${id}/1`, valid: {}, citations: [], standing: 'assumed', by: 'scenario' }) as const;

function newStake(at: DatasetAt, owner: EntityId, target: EntityId, share: number): Change {
  const id = freeId(at, `supposed:${owner}>${target}`);
  return { type: 'addStake', stake: { id, owner, target, claims: [{ ...claimOf(id), capital: exactShare(share) }] } };
}

function newLink(at: DatasetAt, from: EntityId, to: EntityId, kind: DependencyKind): Change {
  const id = freeId(at, `supposed:${from}-${kind}-${to}`);
  return { type: 'addDependency', dependency: { id, kind, from, to, claims: [claimOf(id)] } };
}

function freeId(at: DatasetAt, wanted: string): string {
  const taken = new Set([...at.dataset.stakes, ...at.dataset.dependencies].map(({ id }) => id));
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}#${n}`;
  return id;
}
