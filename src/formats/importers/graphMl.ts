import { fail, makeProblem, type Problem, type Result } from '../../model/problem.ts';
import type { Dataset } from '../../model/types.ts';
import { type GraphEdge, type GraphNode, readGraph } from './graphParts.ts';
import { neededAttribute } from './neededAttribute.ts';
import { childrenOf, parseXml, type XmlElement } from './parseXml.ts';

type Key = { readonly name: string; readonly for: string; readonly fallback: string | undefined };

/**
 * GraphML (graphml.graphdrawing.org): attributes by their declared names with their defaults, nested graphs, hyperedges
 * as refused. Data of a key that is not declared, and a node or edge without its ids, refuse the file with the line.
 * O(length).
 */
export function readGraphMl(text: string, fileName: string): Result<Dataset> {
  const parsed = parseXml(text);
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  if (root.name !== 'graphml')
    return fail(makeProblem('wrongRoot', 'line 1', { found: root.name, expected: 'graphml' }));
  const keys = new Map(childrenOf(root, 'key').map((key) => [key.attributes.get('id') ?? '', keyOf(key)]));
  const problems: Problem[] = [];
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const need = neededAttribute(problems);
  const attributesOf = (element: XmlElement): Map<string, string> => {
    const found = new Map<string, string>();
    for (const data of childrenOf(element, 'data')) {
      const id = need(data, 'key');
      const key = keys.get(id);
      if (key === undefined) problems.push(makeProblem('undeclaredKey', `line ${data.line}`, { key: id }));
      else if (data.children.length === 0) found.set(key.name, data.text.trim());
    }
    for (const key of keys.values()) {
      const fits = key.for === element.name || key.for === 'all';
      if (fits && key.fallback !== undefined && !found.has(key.name)) found.set(key.name, key.fallback);
    }
    return found;
  };
  const visit = (graph: XmlElement): void => {
    const directed = graph.attributes.get('edgedefault') !== 'undirected';
    for (const node of childrenOf(graph, 'node')) {
      nodes.push({ id: need(node, 'id'), attributes: attributesOf(node), path: `line ${node.line}` });
      for (const inner of childrenOf(node, 'graph')) visit(inner);
    }
    for (const edge of childrenOf(graph, 'edge')) {
      const own = edge.attributes.get('directed');
      edges.push({
        id: edge.attributes.get('id'),
        source: need(edge, 'source'),
        target: need(edge, 'target'),
        directed: own === undefined ? directed : own === 'true',
        attributes: attributesOf(edge),
        path: `line ${edge.line}`,
      });
    }
    for (const hyper of childrenOf(graph, 'hyperedge')) problems.push(makeProblem('hyperedge', `line ${hyper.line}`));
  };
  for (const graph of childrenOf(root, 'graph')) visit(graph);
  return problems.length > 0 ? fail(...problems.slice(0, 200)) : readGraph(nodes, edges, fileName, 'GraphML');
}

function keyOf(key: XmlElement): Key {
  const id = key.attributes.get('id') ?? '';
  const fallback = childrenOf(key, 'default')[0]?.text.trim();
  return { name: key.attributes.get('attr.name') ?? id, for: key.attributes.get('for') ?? 'all', fallback };
}
