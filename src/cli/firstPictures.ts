import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Point } from '../layouts/layout.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { en } from '../messages/en.ts';
import { ja } from '../messages/ja.ts';
import { ko } from '../messages/ko.ts';
import { makeDataset } from '../model/dataset.ts';
import { canonicalJson, fingerprint } from '../model/fingerprint.ts';
import type { Result } from '../model/problem.ts';
import type { Dataset, Language } from '../model/types.ts';
import { patchOf } from '../snapshot/patch.ts';
import { pictureKey } from '../snapshot/peek.ts';
import { readStory } from '../snapshot/story.ts';
import { viewDefaults } from '../snapshot/viewDefaults.ts';
import { centreOf } from '../store/camera.ts';
import { drawFirst } from '../store/drawFirst.ts';
import { openingView } from '../store/openingView.ts';
import { textIn } from '../store/speakerOf.ts';
import type { Theme } from '../view/palette.ts';
import { writeSvg } from '../view/svg.ts';
import type { View } from '../view/view.ts';

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
 * A plug-in of the build: the first pictures of the opening case, that of the case itself and that of the first step of
 * its story, written by the same SVG writer as any other, for each language and theme a chunk of its own. So a page shows its
 * picture before data, engine and layout have come, and it is the one that the page would draw: all of that is
 * deterministic. Links find theirs by the key of their data and view.
 * @param folder of the case: dataset.json, and story.json where there is one
 */
export function firstPictures(folder: string) {
  let read: ReturnType<typeof readCase> | null = null;
  return {
    name: 'first-pictures',
    resolveId: (id: string) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id: string) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const name = id.slice(prefix.length + 1);
      read ??= readCase(folder);
      const { dataset, views } = read;
      if (name === 'list') return `${listModule([...views.keys()])}\n${keysModule(dataset, views)}`;
      const [language, theme, step = ''] = name.split('-') as [Language, Theme, string?];
      const view = views.get(step === '' ? '' : `-${step}`);
      if (view === undefined) throw new Error(`no first picture is called ${name}`);
      const picture = paintView(dataset, view, language, theme);
      return `export const svg = ${JSON.stringify(picture.svg)};\nexport const title = ${JSON.stringify(picture.title)};\nexport const centre = ${JSON.stringify(picture.centre)};`;
    },
  };
}

/** The picture of a view of a case. */
export function paintView(dataset: Dataset, view: View, language: Language, theme: Theme): FirstPicture {
  const { drawing, positions } = drawFirst({ dataset, view, fixed: {} }, language, catalogues[language]);
  return {
    svg: writeSvg(drawing, positions, { theme, background: false }),
    title: textIn(language, dataset.title),
    centre: centreOf({ view, dataset }, positions),
  };
}

/** A case and the views whose pictures are made, by what follows language and theme in their names. */
export function readCase(folder: string): { readonly dataset: Dataset; readonly views: ReadonlyMap<string, View> } {
  const dataset = good(makeDataset(readJson(folder, 'dataset.json')));
  const told = existsSync(join(folder, 'story.json')) ? good(readStory(readJson(folder, 'story.json'), dataset)) : null;
  const views = new Map([['', openingView(dataset)]]);
  // Every page carries the list of pictures: of a story it is the one that its link opens with.
  const [first] = told?.steps ?? [];
  if (first !== undefined) views.set('-story', { ...first.view, step: 0 });
  return { dataset, views };
}

/** How to load each picture. */
function listModule(which: readonly string[]): string {
  const names = which.flatMap((one) =>
    // Who reads a story in high contrast waits for the page to draw it.
    Object.keys(catalogues).flatMap((language) =>
      (one === '' ? themes : themes.slice(0, 2)).map((theme) => `${language}-${theme}${one}`),
    ),
  );
  const lines = names.map((name) => `  '${name}': () => import('${prefix}${name}'),`);
  return `export const firstPictures = {\n${lines.join('\n')}\n};`;
}

/** Under which key a link asks for each view's picture. */
function keysModule(dataset: Dataset, views: ReadonlyMap<string, View>): string {
  const made = fingerprint(dataset);
  const keys = [...views].map(([which, view]) => {
    const written = JSON.parse(canonicalJson(patchOf(view, viewDefaults)));
    return [pictureKey(made, written), which] as const;
  });
  return `export const linkPictures = new Map(${JSON.stringify(keys)});`;
}

function readJson(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

/** Throws when the data are not good: then nothing should be built. */
function good<T>(read: Result<T>): T {
  if (!read.ok) throw new Error(`the case can't be drawn: ${JSON.stringify(read.problems.slice(0, 5))}`);
  return read.value;
}
