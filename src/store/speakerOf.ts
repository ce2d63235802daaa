import type { Catalogue } from '../messages/catalogue.ts';
import type { Speaker } from '../messages/say.ts';
import type { Dataset, Entity, Language, LocalText } from '../model/types.ts';

/** The words a person reads in their language: its own entry, then English, then whichever there is. */
export function textIn(language: string, text: LocalText): string {
  return text[language] ?? text['en'] ?? Object.values(text)[0] ?? '';
}

/** A Speaker with the entity names of a dataset; an id that the dataset does not know is spoken as it is. */
export function speakerOf(language: Language, catalogue: Catalogue, dataset: Dataset | null): Speaker {
  const byId = new Map<string, Entity>(dataset?.entities.map((entity) => [entity.id, entity]) ?? []);
  return {
    language,
    catalogue,
    nameOf: (id) => {
      const entity = byId.get(id);
      return entity === undefined ? id : textIn(language, entity.names);
    },
  };
}
