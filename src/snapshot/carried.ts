import { fail, makeProblem, type Result, succeed } from '../model/problem.ts';
import { sealHolds } from './sealText.ts';

/** The snapshot's text inside a file that carries it; `whole` is false when the file around it was changed since. */
export interface Carried {
  readonly text: string;
  readonly whole: boolean;
}

/** The id of the element that carries the snapshot in HTML and SVG, and the keyword of the chunk in PNG. */
export const carrierId = 'throughline-snapshot';

const tagLimit = 200;

/**
 * Finds the element `<name … id="throughline-snapshot" … data-seal="…">` in the text of a page or picture. The text is
 * only searched, never parsed as markup and never run. O(length).
 * @returns what stands in the element as it is written; `snapshotForeign` when there is none of ours.
 */
export function readCarrier(text: string, name: 'script' | 'metadata'): Result<Carried> {
  const foreign = fail(makeProblem('snapshotForeign', ''));
  const mark = `id="${carrierId}"`;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    // Our own tag is short; looking no further keeps a page of nothing but tags from costing its square.
    const from = text.slice(Math.max(0, at - tagLimit), at).lastIndexOf('<') + Math.max(0, at - tagLimit);
    const end = at + text.slice(at, at + tagLimit).indexOf('>');
    if (end < at || !text.startsWith(`<${name} `, from)) continue;
    const close = text.indexOf(`</${name}>`, end);
    if (close < 0) return foreign;
    const content = text.slice(end + 1, close);
    if (content.trim() === '') return foreign;
    const seal = /data-seal="([0-9a-f]{64})"/.exec(text.slice(from, end))?.[1];
    return succeed({ text: content, whole: seal !== undefined && sealHolds(text, seal) });
  }
  return foreign;
}
