import type { Catalogue } from '../messages/catalogue.ts';
import type { Speaker } from '../messages/say.ts';
import type { Dataset, Language, LocalText } from '../model/types.ts';

/** A speaker who knows the names of a dataset's entities: the short one where there is one, in the reader's language. */
export function speakerFor(dataset: Dataset, language: Language, catalogue: Catalogue): Speaker {
  const names = new Map(
    dataset.entities.map((entity) => [
      entity.id,
      inLanguage(entity.shortNames, language) ?? inLanguage(entity.names, language),
    ]),
  );
  return { language, catalogue, nameOf: (id) => names.get(id) ?? id };
}

function inLanguage(text: LocalText | undefined, language: Language): string | undefined {
  if (text === undefined) return undefined;
  return text[language] ?? text['en'] ?? Object.values(text)[0];
}
