import type { Change, Claim, DatasetAt, Dependency, Entity, EntityId, FactId, LocalText } from '../../model/types.ts';

/** The name of a thing that is only supposed: it goes into a scenario's data, not into a sentence. */
const name: LocalText = { en: 'Second factor', ja: '二要素目の認証手段', ko: '추가 인증 수단' };
const label: LocalText = { en: 'with a second factor', ja: '二要素認証あり', ko: '2단계 인증 적용' };

/**
 * The changes that put a second factor before a step: a credential that an intruder must also have, joined by AND with
 * the dependency (or with the AND group that it belongs to). O(entities).
 */
export function secondFactorChanges(data: DatasetAt, target: EntityId, guarded: FactId): readonly Change[] {
  const taken = new Set([...data.dataset.entities, ...data.dataset.dependencies].map(({ id }) => id));
  const id = freeId(`factor:${guarded}`, taken);
  const link = freeId(`${id}:for`, taken);
  const claim: Claim = { id: `${link}/1`, valid: {}, citations: [], standing: 'assumed', by: 'exposure.remedies' };
  const entity: Entity = { id, kind: 'credentials', names: name, exists: {}, citations: [] };
  const dependency: Dependency = { id: link, kind: 'credentialFor', from: id, to: target, claims: [claim] };
  return [
    { type: 'addEntity', entity },
    { type: 'addDependency', dependency },
    { type: 'addRequirement', target, dependencies: [guarded, link], label },
  ];
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}#${n}`;
  return id;
}
