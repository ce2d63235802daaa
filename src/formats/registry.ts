import type { MessageKey } from '../messages/catalogue.ts';
import type { Result } from '../model/problem.ts';
import type { Dataset } from '../model/types.ts';
import type { Exporter } from './exporter.ts';
import { bodsWriter } from './exporters/bods.ts';
import { cytoscapeJsonWriter } from './exporters/cytoscapeJson.ts';
import { graphMlWriter } from './exporters/graphMl.ts';
import { nativeJsonWriter } from './exporters/nativeJson.ts';
import type { Importer } from './importer.ts';
import { nativeJson } from './importers/nativeJson.ts';

type Read = (text: string, fileName: string) => Result<Dataset>;

/** As much of a file as is looked at to tell its format. */
const headLength = 200_000;

/** An importer that is told by patterns in the head of the text, all of which must be there, and fetched when used. */
function lazy(
  id: string,
  title: MessageKey,
  sure: number,
  patterns: readonly RegExp[],
  load: () => Promise<Read>,
): Importer {
  return {
    id,
    title,
    recognises: (text) => {
      const head = text.slice(0, headLength);
      return patterns.every((pattern) => pattern.test(head)) ? sure : 0;
    },
    read: async (text, fileName) => (await load())(text, fileName),
  };
}

const json = /^\s*[[{]/;
const xml = /^\s*</;

/** All formats that can be read. The surest is taken; the order breaks ties. */
export const importers: readonly Importer[] = [
  nativeJson,
  lazy(
    'bods',
    'formats.bods',
    0.95,
    [json, /"statementI[dD]"\s*:/],
    async () => (await import('./importers/bods.ts')).readBods,
  ),
  lazy(
    'gleif-xml',
    'formats.gleif',
    0.95,
    [xml, /gleif\.org\/data\/schema|<(\w+:)?(LEIData|LEIRecords|RelationshipData|ReportingExceptionData)\b/],
    async () => (await import('./importers/gleif.ts')).readGleifXml,
  ),
  lazy(
    'gleif-json',
    'formats.gleif',
    0.95,
    [
      json,
      /"(lei-records|relationship-records|reporting-exceptions)"|"LEI"\s*:\s*\{|"RelationshipType"\s*:|"ExceptionCategory"\s*:/,
    ],
    async () => (await import('./importers/gleif.ts')).readGleifJson,
  ),
  lazy(
    'psc',
    'formats.psc',
    0.9,
    [json, /persons?-(with-)?(of-)?significant-control|"company_number"\s*:[\s\S]*"data"\s*:|"data"\s*:\s*\{\s*"etag"/],
    async () => (await import('./importers/psc.ts')).readPsc,
  ),
  lazy(
    'stix',
    'formats.stix',
    0.95,
    [json, /"type"\s*:\s*"bundle"|"spec_version"\s*:\s*"2\.|"id"\s*:\s*"bundle--/],
    async () => (await import('./importers/stix.ts')).readStix,
  ),
  lazy(
    'cyclonedx',
    'formats.cyclonedx',
    0.98,
    [json, /"bomFormat"\s*:|cyclonedx\.org\/schema/],
    async () => (await import('./importers/cycloneDx.ts')).readCycloneDx,
  ),
  lazy(
    'ftm',
    'formats.ftm',
    0.85,
    [json, /"schema"\s*:\s*"[A-Z]/, /"properties"\s*:/],
    async () => (await import('./importers/ftm.ts')).readFtm,
  ),
  lazy(
    'opengraph',
    'formats.openGraph',
    0.8,
    [json, /"graph"\s*:\s*\{/, /"(nodes|edges)"\s*:/],
    async () => (await import('./importers/openGraph.ts')).readOpenGraph,
  ),
  lazy(
    'cytoscape-json',
    'formats.cytoscapeJson',
    0.6,
    [json, /"data"\s*:\s*\{|"elements"\s*:/],
    async () => (await import('./importers/cytoscapeJson.ts')).readCytoscapeJson,
  ),
  lazy(
    'graphml',
    'formats.graphml',
    0.9,
    [xml, /<(\w+:)?graphml\b/],
    async () => (await import('./importers/graphMl.ts')).readGraphMl,
  ),
  lazy(
    'gexf',
    'formats.gexf',
    0.9,
    [xml, /<(\w+:)?gexf\b/],
    async () => (await import('./importers/gexf.ts')).readGexf,
  ),
  lazy(
    'holdings-csv',
    'formats.holdingsCsv',
    0.3,
    [/^\s*(?![[{<\s])[\P{Cc}\t]*[,;\t|]/u],
    async () => (await import('./importers/holdingsCsv.ts')).readHoldingsCsv,
  ),
];

/** All formats that can be written. */
export const exporters: readonly Exporter[] = [nativeJsonWriter, bodsWriter, graphMlWriter, cytoscapeJsonWriter];
