import { fail, makeProblem, type Result, succeed } from '../model/problem.ts';
import {
  assetKinds,
  controlRightKinds,
  dependencyKindIds,
  effects,
  eventKinds,
  likelihoodClasses,
  partyKinds,
  sourceGrades,
} from '../model/types.ts';
import { beside, lenses } from '../view/view.ts';
import { pngTexts } from './pngPicture.ts';
import { carrierOf, readAny } from './readAny.ts';
import { makeSearch, type Removed, readingsOf } from './survivors.ts';
import { writeSnapshot } from './write.ts';

/**
 * Searches everything that is about to leave the page for what was removed: the text of a file, page, picture or report
 * in every spelling, the data packed in links and PNG before they were packed, and every id as an id. The viewer in a
 * page is the program's own and not searched, only the page's title and data.
 * @returns the output; `redactLeft` with the first strings that are still in it, and nothing may leave. O(size · strings).
 */
export async function checkRedacted<T extends string | Uint8Array>(output: T, removed: Removed): Promise<Result<T>> {
  if (removed.strings.length === 0 && removed.ids.length === 0) return succeed(output);
  // A citation or list with links in it is a text: each link is unpacked and searched, then the words around them.
  if (typeof output === 'string' && carrierOf(output) === 'link' && /[\s"]/.test(output.trim())) {
    for (const [link] of output.matchAll(linkPattern)) {
      const kept = await checkRedacted(link, removed);
      if (!kept.ok) return kept;
    }
    const search = makeSearch(removed.strings);
    const found = readingsOf(output.replace(linkPattern, ' ')).flatMap((text) => search(text));
    return found.length === 0 ? succeed(output) : left([...new Set(found)]);
  }
  const carrier = carrierOf(output);
  const inside = carrier === null ? null : await readAny(output);
  const data = inside?.ok === true ? writeSnapshot(inside.value) : null;
  // A link or picture that can't be read can't be searched either.
  if ((carrier === 'link' || carrier === 'png') && data === null) return left(['?']);
  const texts = data === null ? [] : [data];
  const words = new Set(formatWords);
  if (data !== null) collectKeys(JSON.parse(data), words);
  const outside =
    typeof output === 'string' ? output : carrier === 'png' ? pngTexts(output) : new TextDecoder().decode(output);
  if (carrier === 'html' && data !== null) texts.push(/<title>([^<]*)<\/title>/.exec(outside)?.[1] ?? '');
  else if (carrier !== 'link') texts.push(outside);
  const search = makeSearch(removed.strings, words);
  const found = new Set(texts.flatMap(readingsOf).flatMap((text) => search(text)));
  if (data !== null) for (const id of idsLeft(JSON.parse(data), new Set(removed.ids), words)) found.add(id);
  return found.size === 0 ? succeed(output) : left([...found]);
}

const linkPattern = /#s=[A-Za-z0-9_-]+/g;

function left(strings: readonly string[]): Result<never> {
  const shown = strings.slice(0, 5).map((text) => `“${text.slice(0, 40)}”`);
  return fail(makeProblem('redactLeft', '', { count: strings.length, strings: shown.join(', ') }));
}

/** Words of the format: an entity may be called `data`, and so is an effect. */
const formatWords: readonly string[] = [
  ...[...partyKinds, ...assetKinds, ...controlRightKinds, ...dependencyKindIds, ...effects],
  ...[...eventKinds, ...likelihoodClasses, ...sourceGrades, ...lenses, ...beside],
  ...['stated', 'computed', 'assumed', 'layered', 'flow', 'redacted', 'throughline'],
];

function collectKeys(value: unknown, words: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (!Array.isArray(value)) words.add(key);
    // Below these, keys are ids of the data and no words of the format.
    if (!['positions', 'figures', 'params', 'identifiers'].includes(key)) collectKeys(item, words);
  }
}

/** Old ids that stand anywhere as a whole value or key, or, from four signs on, as a part of an id. */
function idsLeft(value: unknown, ids: ReadonlySet<string>, words: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  const look = (text: string) => {
    if (words.has(text)) return;
    if (ids.has(text)) found.add(text);
    if (text.length > 200 || /\s/.test(text)) return;
    for (const token of text.split(/[^\p{L}\p{N}_]+/u))
      if (token.length >= 4 && !words.has(token) && ids.has(token)) found.add(token);
  };
  const walk = (one: unknown): void => {
    if (typeof one === 'string') look(one);
    if (typeof one !== 'object' || one === null) return;
    for (const [key, item] of Object.entries(one)) {
      if (!Array.isArray(one)) look(key);
      walk(item);
    }
  };
  walk(value);
  return [...found];
}
