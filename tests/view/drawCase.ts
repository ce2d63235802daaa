import { readdirSync, readFileSync } from 'node:fs';
import type { Answer } from '../../src/analysis/answer.ts';
import type { Catalogue } from '../../src/messages/catalogue.ts';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { ko } from '../../src/messages/ko.ts';
import type { Speaker } from '../../src/messages/say.ts';
import { makeDataset } from '../../src/model/dataset.ts';
import { datasetAt } from '../../src/model/time.ts';
import type { Dataset, DatasetAt, Language } from '../../src/model/types.ts';
import type { Drawing } from '../../src/view/drawing.ts';
import { drawView } from '../../src/view/encode.ts';
import { localText } from '../../src/view/names.ts';
import { emptyView, type View } from '../../src/view/view.ts';

const catalogues: Readonly<Record<Language, Catalogue>> = { en, ja, ko };

/** The names of the bundled cases. */
export const caseNames = readdirSync('data').sort();

/** A bundled case, checked. */
export function openCase(name: string): Dataset {
  const result = makeDataset(JSON.parse(readFileSync(`data/${name}/dataset.json`, 'utf8')));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** A speaker of the language that knows the names of a dataset. */
export function speakerOf(dataset: Dataset, language: Language = 'en'): Speaker {
  const names = new Map(dataset.entities.map((entity) => [entity.id, localText(entity.names, language)]));
  return { language, catalogue: catalogues[language], nameOf: (id) => names.get(id) ?? id };
}

/** A drawing of a dataset on a day, with some choices. */
export function draw(
  at: DatasetAt,
  view: Partial<View> = {},
  options: { answer?: Answer; language?: Language; before?: DatasetAt } = {},
): Drawing {
  const speaker = speakerOf(at.dataset, options.language);
  return drawView({
    at,
    view: { ...emptyView, ...view },
    answer: options.answer ?? null,
    speaker,
    before: options.before,
  });
}

/** A bundled case on its opening day. */
export function drawCase(name: string, view: Partial<View> = {}, language: Language = 'en'): Drawing {
  const dataset = openCase(name);
  return draw(datasetAt(dataset, { asOf: dataset.opening.asOf ?? null, knownBy: null }), view, { language });
}
