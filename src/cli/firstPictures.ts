import { readFileSync } from 'node:fs';
import { placeLayered } from '../layouts/layered.ts';
import type { Point } from '../layouts/layout.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { en } from '../messages/en.ts';
import { ja } from '../messages/ja.ts';
import { ko } from '../messages/ko.ts';
import { makeDataset } from '../model/dataset.ts';
import { datasetAt } from '../model/time.ts';
import type { Language } from '../model/types.ts';
import { centreOf } from '../store/camera.ts';
import { openingView } from '../store/openingView.ts';
import { speakerOf, textIn } from '../store/speakerOf.ts';
import { drawView } from '../view/encode.ts';
import type { Theme } from '../view/palette.ts';
import { writeSvg } from '../view/svg.ts';

const prefix = 'virtual:first-picture/';
const themes: readonly Theme[] = ['light', 'dark', 'lightContrast', 'darkContrast'];
const catalogues: Readonly<Record<Language, Catalogue>> = { en, ja, ko };

/** A picture of a case as it opens, and its title for the frame. */
export interface FirstPicture {
  readonly svg: string;
  readonly title: string;
  /** Where it is looked at first, where there is no room for all of it. */
  readonly centre: Point | null;
}

/**
 * A plug-in of the build: the first picture of the opening case, written by the same SVG writer as any other, for each
 * language and theme a chunk of its own. So a page shows its picture before data, engine and layout have come, and it is
 * the one that the page would draw: all of that is deterministic.
 * @param file path of the case's dataset.json
 */
export function firstPictures(file: string) {
  return {
    name: 'first-pictures',
    resolveId: (id: string) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id: string) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const name = id.slice(prefix.length + 1);
      if (name === 'list') return listModule();
      const [language, theme] = name.split('-') as [Language, Theme];
      const picture = paintCase(JSON.parse(readFileSync(file, 'utf8')), language, theme);
      return `export const svg = ${JSON.stringify(picture.svg)};\nexport const title = ${JSON.stringify(picture.title)};\nexport const centre = ${JSON.stringify(picture.centre)};`;
    },
  };
}

/** The opening picture of a case. Throws when the case is not a good dataset: then nothing should be built. */
export function paintCase(input: unknown, language: Language, theme: Theme): FirstPicture {
  const made = makeDataset(input);
  if (!made.ok) throw new Error(`the case can't be drawn: ${JSON.stringify(made.problems.slice(0, 5))}`);
  const dataset = made.value;
  const view = openingView(dataset);
  const at = datasetAt(dataset, { asOf: view.asOf, knownBy: view.knownBy }, view.filters);
  const speaker = speakerOf(language, catalogues[language], dataset);
  const drawing = drawView({ at, view, answer: null, speaker });
  const positions = placeLayered.place(drawing, { fixed: {}, previous: {} });
  return {
    svg: writeSvg(drawing, positions, { theme, background: false }),
    title: textIn(language, dataset.title),
    centre: centreOf({ view, dataset }, positions),
  };
}

function listModule(): string {
  const names = Object.keys(catalogues).flatMap((language) => themes.map((theme) => `${language}-${theme}`));
  const lines = names.map((name) => `  '${name}': () => import('${prefix}${name}'),`);
  return `export const firstPictures = {\n${lines.join('\n')}\n};`;
}
