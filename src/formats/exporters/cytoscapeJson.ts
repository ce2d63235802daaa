import type { DatasetAt } from '../../model/types.ts';
import type { Exporter } from '../exporter.ts';
import { graphEdges, graphNodes } from './graphRows.ts';

/** JSON for cytoscape.js and Cytoscape desktop. */
export const cytoscapeJsonWriter: Exporter = {
  id: 'cytoscape-json',
  title: 'formats.cytoscapeJson',
  extension: '.cyjs',
  mediaType: 'application/json',
  loses: ['formats.loses.claims', 'formats.loses.events'],
  write: writeCytoscapeJson,
};

/** The dataset on the date as `elements` of nodes and edges. O(entities + facts). */
export function writeCytoscapeJson(at: DatasetAt, nameOf: (id: string) => string): string {
  const nodes = graphNodes(at, nameOf).map(({ id, attributes }) => ({ data: { id, ...attributes } }));
  const edges = graphEdges(at).map(({ id, source, target, attributes }) => ({
    data: { id, source, target, ...attributes },
  }));
  const { asOf, knownBy } = at.on;
  const data = {
    name: at.dataset.id,
    ...(asOf === null ? {} : { asOf }),
    ...(knownBy === null ? {} : { knownBy }),
  };
  return `${JSON.stringify({ data, elements: { nodes, edges } }, null, 1)}\n`;
}
