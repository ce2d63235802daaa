import type { DatasetAt } from '../../model/types.ts';
import type { Exporter } from '../exporter.ts';
import { edgeAttributes, type GraphRow, graphEdges, graphNodes, nodeAttributes } from './graphRows.ts';

/** GraphML with all attributes declared, for Gephi, yEd, NetworkX, igraph. */
export const graphMlWriter: Exporter = {
  id: 'graphml',
  title: 'formats.graphml',
  extension: '.graphml',
  mediaType: 'application/graphml+xml',
  loses: ['formats.loses.claims', 'formats.loses.events'],
  write: writeGraphMl,
};

/** The dataset on the date as a directed graph. O(entities + facts). */
export function writeGraphMl(at: DatasetAt, nameOf: (id: string) => string): string {
  const keys = [
    ...nodeAttributes.map(([name, type]) => keyLine('node', name, type)),
    ...edgeAttributes.map(([name, type]) => keyLine('edge', name, type)),
  ];
  const nodes = graphNodes(at, nameOf).map((node) => element(`node id="${xml(node.id)}"`, 'node', node));
  const edges = graphEdges(at).map((edge) =>
    element(`edge id="${xml(edge.id)}" source="${xml(edge.source)}" target="${xml(edge.target)}"`, 'edge', edge),
  );
  const { asOf, knownBy } = at.on;
  const dates = [...(asOf === null ? [] : [`as of ${asOf}`]), ...(knownBy === null ? [] : [`known by ${knownBy}`])];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys,
    `<graph id="${xml(at.dataset.id)}" edgedefault="directed">`,
    // GraphML has no field for a date; a graph may have a description.
    ...(dates.length === 0 ? [] : [`<desc>${xml(dates.join(', '))}</desc>`]),
    ...nodes,
    ...edges,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function keyLine(of: 'node' | 'edge', name: string, type: string): string {
  return `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;
}

function element(head: string, of: 'node' | 'edge', { attributes }: GraphRow): string {
  const data = Object.entries(attributes).map(
    ([name, value]) => `<data key="${of}-${name}">${xml(String(value))}</data>`,
  );
  return `<${head}>${data.join('')}</${of}>`;
}

/** Text for XML 1.0: markup escaped, characters that XML can't hold at all replaced. */
function xml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}
