import type { Exporter } from './exporter.ts';
import { nativeJsonWriter } from './exporters/nativeJson.ts';
import type { Importer } from './importer.ts';
import { nativeJson } from './importers/nativeJson.ts';

/** All formats that can be read. The order breaks ties. */
export const importers: readonly Importer[] = [nativeJson];

/** All formats that can be written. */
export const exporters: readonly Exporter[] = [nativeJsonWriter];
