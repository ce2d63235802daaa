import { writeCsvTable } from '../../formats/exporters/csvTable.ts';
import { canonicalJson, fingerprint } from '../../model/fingerprint.ts';
import type { Result } from '../../model/problem.ts';
import { datasetAt } from '../../model/time.ts';
import { buildReport } from '../../snapshot/buildReport.ts';
import { checkRedacted } from '../../snapshot/checkRedacted.ts';
import { type Cited, citeCsl, citeText } from '../../snapshot/citation.ts';
import { evidenceOf, factsOfAnswer, factsOfDrawing } from '../../snapshot/evidence.ts';
import { greySvg } from '../../snapshot/grey.ts';
import { writeLink } from '../../snapshot/link.ts';
import { captionOf } from '../../snapshot/pictureCaption.ts';
import type { Report } from '../../snapshot/report.ts';
import { choiceNotes } from '../../snapshot/reportNotes.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { writeSvgPicture } from '../../snapshot/svgPicture.ts';
import type { Scene } from '../../store/scene.ts';
import { localText } from '../../view/names.ts';
import type { Theme } from '../../view/palette.ts';
import { describeView } from '../../view/sentence.ts';
import { writeSvg } from '../../view/svg.ts';
import { makeTable } from '../../view/table.ts';

/** The snapshot for a link or picture: lighter than the file's, and without data that everybody has. */
export function lightSnapshot({ snapshot, dataset, level }: Scene, embed: boolean): Snapshot {
  const answers = snapshot.answers.map(({ answer: _whole, ...rest }) => rest);
  const light = { ...snapshot, answers };
  if (embed || level !== 'full') return light;
  return { ...light, dataset: { id: dataset.id, fingerprint: fingerprint(dataset) } };
}

/** The link of a scene; where the answers make it long, it goes without them. */
export async function linkOf(scene: Scene, embed: boolean, long: number): Promise<Result<string>> {
  const made = await shortestLink(scene, embed, long);
  if (!made.ok) return made;
  const kept = await checked(scene, made.value);
  return kept.ok ? made : kept;
}

async function shortestLink(scene: Scene, embed: boolean, long: number): Promise<Result<string>> {
  const light = lightSnapshot(scene, embed);
  const made = await writeLink(light);
  if (made.ok && made.value.length <= long) return made;
  const few = await writeLink({ ...light, answers: light.answers.slice(0, 2) });
  if (few.ok && few.value.length <= long) return few;
  const bare = await writeLink({ ...light, answers: [] });
  return bare.ok && (!made.ok || bare.value.length <= long) ? bare : made;
}

/** Searches what is about to leave for what was removed; refused when something is left. */
export function checked<T extends string | Uint8Array>(scene: Scene, output: T): Promise<Result<T>> {
  return checkRedacted(output, scene.removed);
}

export type PictureTheme = Extract<Theme, 'light' | 'dark'> | 'print';

/** The picture with legend and caption, as SVG text without a snapshot in it. */
export function plainSvg(scene: Scene, theme: PictureTheme): string {
  const { at, answers, drawing, positions, speaker, dataset, snapshot } = scene;
  const title = snapshot.words.title;
  const caption = captionOf({
    at,
    answer: scene.view.lens === 'map' ? null : (answers[0] ?? null),
    speaker,
    evidence: evidenceOf(at.dataset, factsOfDrawing(drawing)),
    fingerprint: fingerprint(dataset),
    title: title === null ? undefined : localText(title, speaker.language),
    width: Math.max(positions.bounds.width - 36, 200),
  });
  const svg = writeSvg(drawing, positions, { theme, legend: true, caption, language: speaker.language });
  return theme === 'print' ? greySvg(svg) : svg;
}

/** The same with the snapshot inside. */
export function svgPicture(scene: Scene, theme: PictureTheme, embed: boolean): string {
  return writeSvgPicture(plainSvg(scene, theme), lightSnapshot(scene, embed));
}

export function reportOf(scene: Scene, link: string | undefined): Report {
  const { dataset, at, view, answers, before, speaker, drawing, positions, snapshot } = scene;
  const { asOf, knownBy, filters } = view;
  // Where names are removed the picture has no before either.
  const whole = view.scenario !== null && scene.level === 'full';
  const day = whole ? datasetAt(dataset, { asOf, knownBy }, filters) : undefined;
  const { words, createdAt, appVersion } = snapshot;
  const svg = writeSvg(drawing, positions, { theme: 'light', legend: true, language: speaker.language });
  return buildReport({
    dataset,
    at,
    view,
    answers,
    before,
    speaker,
    picture: { svg, sentences: describeView({ at, before: day, view, answer: answers[0] ?? null, speaker }) },
    createdAt,
    appVersion,
    title: words.title === null ? undefined : localText(words.title, speaker.language),
    author: words.author ?? undefined,
    note: words.note === null ? undefined : localText(words.note, speaker.language),
    link,
  });
}

/** What the table shows, as rows of text; the JSON says of which data, on which day, and what the view leaves out. */
export function tableOf(scene: Scene): { readonly csv: string; readonly json: string } {
  const { at, view, answers, speaker, dataset } = scene;
  const { columns, rows } = makeTable({ at, view, answer: answers[0] ?? null, speaker });
  const records = rows.map((row) => ({
    id: row.id,
    ...Object.fromEntries(columns.map(({ id }) => [id, row.cells[id].words])),
    fromId: row.from,
    toId: row.to,
    sources: row.sources,
  }));
  return {
    csv: writeCsvTable(
      columns.map(({ label }) => label),
      rows.map((row) => columns.map(({ id }) => row.cells[id].words)),
    ),
    json: `${JSON.stringify(
      {
        title: localText(at.dataset.title, speaker.language),
        on: at.on,
        data: { id: dataset.id, fingerprint: fingerprint(dataset) },
        notes: choiceNotes(scene),
        rows: records,
      },
      null,
      2,
    )}\n`,
  };
}

/** How the view is cited: as text, and as CSL-JSON. */
export function citationOf(scene: Scene, link: string | undefined): { readonly text: string; readonly csl: string } {
  const { snapshot, dataset, at, answers, drawing, speaker } = scene;
  const { words, createdAt, appVersion } = snapshot;
  const title = words.title ?? dataset.title;
  const facts = [...answers.flatMap(factsOfAnswer), ...factsOfDrawing(drawing)];
  const cited: Cited = {
    title: localText(title, speaker.language),
    author: words.author ?? undefined,
    on: at.on,
    createdAt,
    appVersion,
    dataset: { id: dataset.id, fingerprint: fingerprint(dataset) },
    link,
    evidence: evidenceOf(at.dataset, facts),
  };
  return { text: citeText(cited, speaker), csl: `${canonicalJson(citeCsl(cited))}\n` };
}

/** `ly-2026-01-31.svg`: the case, the day it was made, the ending. */
export function nameOf({ snapshot, dataset }: Scene, ending: string): string {
  return `${dataset.id.replace(/[^\w-]+/g, '-')}-${snapshot.createdAt.slice(0, 10)}${ending}`;
}

/**
 * `ly-as-of-2023-10-31-what-if.bods.json`: for tables and data the day they hold on, and that they were changed.
 * @param dated false for a format that carries all days.
 */
export function dataNameOf(scene: Scene, ending: string, dated = true): string {
  const { at, view, dataset } = scene;
  const day = at.on.asOf === null || !dated ? '' : `-as-of-${at.on.asOf}`;
  const changed = view.scenario !== null ? '-what-if' : choiceNotes(scene).length > 0 ? '-in-part' : '';
  return `${dataset.id.replace(/[^\w-]+/g, '-')}${day}${changed}${ending}`;
}
