import { nativeFormat, nativeVersion } from '../../model/datasetShape.ts';
import type { Dataset } from '../../model/types.ts';
import type { Exporter } from '../exporter.ts';

/** Throughline's own JSON, indented, in the order of the dataset. */
export const nativeJsonWriter: Exporter = {
  id: 'native',
  title: 'facts.format.native',
  extension: '.throughline.json',
  mediaType: 'application/json',
  loses: [],
  write: ({ dataset }) => writeNativeJson(dataset),
};

/** The dataset as native text: reading it back gives an equal dataset with the same fingerprint. O(size). */
export function writeNativeJson(dataset: Dataset): string {
  return `${JSON.stringify({ format: nativeFormat, version: nativeVersion, ...dataset }, null, 1)}\n`;
}
