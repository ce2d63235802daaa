import { fail, makeProblem, type Problem, type Result } from '../../model/problem.ts';
import type { Dataset } from '../../model/types.ts';
import { type GraphEdge, type GraphNode, readGraph } from './graphParts.ts';
import { neededAttribute } from './neededAttribute.ts';
import { childrenOf, parseXml, type XmlElement } from './parseXml.ts';

/** Attributes of an element that mean something beside its `attvalues`. */
const own = ['label', 'kind', 'start', 'end'] as const;

/**
 * GEXF 1.1 to 1.3 (gexf.net): attributes by their titles with their defaults, nested nodes, dates of nodes and edges.
 * A node without id or an edge without ends refuses the file with the line. O(length).
 */
export function readGexf(text: string, fileName: string): Result<Dataset> {
  const parsed = parseXml(text);
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  if (root.name !== 'gexf') return fail(makeProblem('wrongRoot', 'line 1', { found: root.name, expected: 'gexf' }));
  const problems: Problem[] = [];
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const need = neededAttribute(problems);
  for (const graph of childrenOf(root, 'graph')) {
    const [ofNodes, ofEdges] = [declared(graph, 'node'), declared(graph, 'edge')];
    const visit = (parent: XmlElement): void => {
      for (const node of childrenOf(parent, 'nodes').flatMap((list) => childrenOf(list, 'node'))) {
        nodes.push({ id: need(node, 'id'), attributes: attributesOf(node, ofNodes), path: `line ${node.line}` });
        visit(node);
      }
      for (const edge of childrenOf(parent, 'edges').flatMap((list) => childrenOf(list, 'edge'))) {
        const type = edge.attributes.get('type') ?? graph.attributes.get('defaultedgetype') ?? 'undirected';
        edges.push({
          id: edge.attributes.get('id'),
          source: need(edge, 'source'),
          target: need(edge, 'target'),
          directed: type === 'directed',
          attributes: attributesOf(edge, ofEdges),
          path: `line ${edge.line}`,
        });
      }
    };
    visit(graph);
  }
  return problems.length > 0 ? fail(...problems.slice(0, 200)) : readGraph(nodes, edges, fileName, 'GEXF');
}

type Declared = ReadonlyMap<string, { readonly title: string; readonly fallback: string | undefined }>;

function declared(graph: XmlElement, of: 'node' | 'edge'): Declared {
  const lists = childrenOf(graph, 'attributes').filter((list) => list.attributes.get('class') === of);
  return new Map(
    lists.flatMap((list) =>
      childrenOf(list, 'attribute').map((one) => {
        const id = one.attributes.get('id') ?? '';
        return [id, { title: one.attributes.get('title') ?? id, fallback: childrenOf(one, 'default')[0]?.text.trim() }];
      }),
    ),
  );
}

function attributesOf(element: XmlElement, known: Declared): Map<string, string> {
  const found = new Map<string, string>();
  for (const list of childrenOf(element, 'attvalues')) {
    for (const value of childrenOf(list, 'attvalue')) {
      const id = value.attributes.get('for') ?? value.attributes.get('id') ?? '';
      found.set(known.get(id)?.title ?? id, value.attributes.get('value') ?? '');
    }
  }
  for (const { title, fallback } of known.values())
    if (fallback !== undefined && !found.has(title)) found.set(title, fallback);
  for (const name of own) {
    const value = element.attributes.get(name);
    if (value !== undefined && !found.has(name)) found.set(name, value);
  }
  return found;
}
