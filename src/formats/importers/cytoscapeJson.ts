import { fail, makeProblem, type Problem, type Result } from '../../model/problem.ts';
import { shown } from '../../model/reading.ts';
import type { Dataset } from '../../model/types.ts';
import { type GraphEdge, type GraphNode, readGraph } from './graphParts.ts';
import { join, readForeignJson } from './jsonRecords.ts';
import { asObject, asText, field, type JsonObject } from './jsonValue.ts';

/**
 * JSON of Cytoscape and cytoscape.js: `elements` as a list or as `nodes` and `edges`, with or without the network around
 * them. An element with source and target is an edge. O(elements).
 */
export function readCytoscapeJson(text: string, fileName: string): Result<Dataset> {
  const parsed = readForeignJson(text);
  if (!parsed.ok) return parsed;
  const inner = field(parsed.value, 'elements');
  const base = inner === undefined ? '' : 'elements';
  const elements = inner ?? parsed.value;
  const lists: [unknown, string][] = Array.isArray(elements)
    ? [[elements, base]]
    : ['nodes', 'edges'].map((name) => [field(elements, name), join(base, name)]);
  const problems: Problem[] = [];
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for (const [list, path] of lists) {
    if (list === undefined && path !== base) continue;
    if (!Array.isArray(list)) problems.push(makeProblem('expectedList', path, { value: shown(list) }));
    else for (const [i, element] of list.entries()) addElement(element, join(path, `[${i}]`), nodes, edges, problems);
  }
  if (problems.length > 0) return fail(...problems.slice(0, 200));
  return readGraph(nodes, edges, fileName, 'Cytoscape');
}

function addElement(element: unknown, path: string, nodes: GraphNode[], edges: GraphEdge[], problems: Problem[]): void {
  const data = asObject(field(element, 'data'));
  if (data === null) {
    problems.push(makeProblem('missing', join(path, 'data')));
    return;
  }
  const [id, source, target] = [asText(data['id']), asText(data['source']), asText(data['target'])];
  const isEdge = source !== undefined || target !== undefined || field(element, 'group') === 'edges';
  if (!isEdge && id !== undefined) nodes.push({ id, attributes: attributesOf(data), path });
  else if (!isEdge) problems.push(makeProblem('missing', join(path, 'data.id')));
  else if (source === undefined || target === undefined) {
    problems.push(makeProblem('missing', join(path, source === undefined ? 'data.source' : 'data.target')));
  } else edges.push({ id, source, target, directed: true, attributes: attributesOf(data), path });
}

/** Numbers and texts; what is nested or for drawing only has no place in a dataset. */
function attributesOf(data: JsonObject): Map<string, string> {
  const skip = new Set(['id', 'source', 'target', 'parent', 'SUID', 'selected']);
  const pairs = Object.entries(data).map(([name, value]) => [name, asText(value)] as const);
  return new Map(pairs.flatMap(([name, value]) => (value === undefined || skip.has(name) ? [] : [[name, value]])));
}
