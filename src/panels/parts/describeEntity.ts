import type { Entity } from '../../model/types.ts';
import type { Words } from './words.ts';

/** Kind, country and native name in one line. */
export function describeEntity(words: Words, entity: Entity): string {
  const native = entity.nativeLanguage === undefined ? undefined : entity.names[entity.nativeLanguage];
  return [
    words.word('facts.entity', entity.kind),
    entity.jurisdiction === undefined ? '' : words.region(entity.jurisdiction),
    native === undefined || native === words.name(entity.id) ? '' : native,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
