import { makeDataset } from '../../model/dataset.ts';
import { nativeFormat } from '../../model/datasetShape.ts';
import { fail, makeProblem, type Result } from '../../model/problem.ts';
import type { Dataset } from '../../model/types.ts';
import type { Importer } from '../importer.ts';
import { parseJson } from '../parseJson.ts';

/** Throughline's own JSON, described by `formats/native.schema.json`. */
export const nativeJson: Importer = {
  id: 'native',
  title: 'facts.format.native',
  recognises: (text, fileName) => {
    const head = text.slice(0, 4_000);
    if (head.includes('"throughline/dataset"')) return 1;
    return fileName.endsWith('.throughline.json') ? 0.6 : 0;
  },
  read: readNativeJson,
};

/** Text of a native file to a Dataset; errors name the line (broken JSON) or the path (broken data). O(length). */
function readNativeJson(text: string): Result<Dataset> {
  const parsed = parseJson(text);
  return parsed.ok ? readNative(parsed.value) : parsed;
}

/** A parsed native file to a Dataset. `format` and `version` must be there. O(size). */
function readNative(value: unknown): Result<Dataset> {
  const isObject = typeof value === 'object' && value !== null;
  const file = isObject ? (value as Readonly<Record<string, unknown>>) : {};
  if (isObject && !Array.isArray(value) && file['format'] === undefined) {
    return fail(makeProblem('noFormat', 'format', { expected: nativeFormat }));
  }
  if (file['format'] === nativeFormat && file['version'] === undefined) {
    return fail(makeProblem('noVersion', 'version', {}));
  }
  return makeDataset(value);
}
