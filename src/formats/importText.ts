import { fail, makeProblem, type Result } from '../model/problem.ts';
import type { Dataset } from '../model/types.ts';
import { checkSize } from './checkSize.ts';
import type { Importer } from './importer.ts';
import { parseJson } from './parseJson.ts';
import { importers } from './registry.ts';

/**
 * The one door for data from outside.
 * @param text the whole file as text; a byte order mark is dropped
 * @param fileName for messages, and to break ties between formats
 * @returns a checked Dataset with its warnings, or all errors found. Nothing is half-loaded. Never throws.
 * O(length).
 */
export async function importText(text: string, fileName: string): Promise<Result<Dataset>> {
  const tooLarge = checkSize(text.length, fileName);
  if (tooLarge !== null) return tooLarge;
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (plain.trim() === '') return fail(makeProblem('emptyFile', '', { file: fileName }));
  const importer = pickImporter(plain, fileName);
  if (importer !== null) return importer.read(plain, fileName);
  if (plain.includes('\u0000')) return fail(makeProblem('notText', '', { file: fileName }));
  const json = /^\s*[[{]/.test(plain) || /\.json$/i.test(fileName) ? parseJson(plain) : null;
  if (json !== null && !json.ok) return json;
  return fail(makeProblem('unknownFileFormat', '', { file: fileName }));
}

/** The importer that is surest of the text; the first one of equals; null when none knows it. O(importers · length). */
function pickImporter(text: string, fileName: string): Importer | null {
  let picked: Importer | null = null;
  let surest = 0;
  for (const importer of importers) {
    const sure = importer.recognises(text, fileName);
    if (sure > surest) {
      picked = importer;
      surest = sure;
    }
  }
  return picked;
}
