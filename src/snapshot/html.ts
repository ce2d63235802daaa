import { fail, makeProblem, type Result, succeed } from '../model/problem.ts';
import { escapeXml } from '../view/xml.ts';
import { type Carried, carrierId, readCarrier } from './carried.ts';
import { openSeal, sealText } from './sealText.ts';
import type { Snapshot } from './snapshot.ts';
import { writeSnapshot } from './write.ts';

/** Where the data go in the viewer's page; the build writes it, `writeHtml` fills it. */
export const emptySlot = `<script type="application/json" id="${carrierId}"></script>`;

/** What a viewer's page is made of: its policy, which allows its script by hash, its styles, and its script. */
export interface ViewerParts {
  readonly policy: string;
  readonly style: string;
  readonly script: string;
}

/** The viewer as one page with a place for data. Script and style stand as they are: no text in them may end them. */
export function writeViewer({ policy, style, script }: ViewerParts): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<title>Throughline</title>',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<div id="root"></div>',
    emptySlot,
    `<script type="module">${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** What a page may hold beside the data: its title, and its language. */
export interface HtmlOptions {
  readonly title: string;
  readonly language: string;
}

/**
 * A self-contained page: the viewer with the data in it, for a disk without a network. The data stand in a block that no
 * browser runs, with every `<` written `\u003c`, so that no name in them can close it. O(size).
 * @param viewer the text of `viewer.html` as the build wrote it; `snapshotNoViewer` when it has no place for data.
 */
export function writeHtml(snapshot: Snapshot, viewer: string, options: HtmlOptions): Result<string> {
  const [head, tail, ...more] = viewer.split(emptySlot);
  if (head === undefined || tail === undefined || more.length > 0) return fail(makeProblem('snapshotNoViewer', ''));
  const slot = `<script type="application/json" id="${carrierId}" data-seal="${openSeal}">`;
  const titled = head
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeXml(options.title)}</title>`)
    .replace(/<html lang="[^"]*"/, () => `<html lang="${escapeXml(options.language)}"`);
  return succeed(sealText(`${titled}${slot}${dataText(writeSnapshot(snapshot))}</script>${tail}`));
}

/** JSON that may stand in a script element: the same JSON, without a single `<`, `>`, `&` or line separator. */
function dataText(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}

/** The snapshot's text in a page made by `writeHtml`; `snapshotForeign` for any other page. O(length). */
export function readHtml(page: string): Result<Carried> {
  const carried = readCarrier(page, 'script');
  if (!carried.ok) return carried;
  return succeed({ ...carried.value, text: dataOf(carried.value.text) });
}

/** What stands in the data block of a page, as `writeSnapshot` wrote it: escapes of JSON itself stay. O(length). */
export function dataOf(block: string): string {
  return block.replace(/\\(u(?:003c|003e|0026|2028|2029)|[\s\S])/g, (whole, sign: string) =>
    sign.length === 5 ? String.fromCharCode(Number.parseInt(sign.slice(1), 16)) : whole,
  );
}
