import { fail, makeProblem, type Result } from '../../model/problem.ts';
import { shown } from '../../model/reading.ts';
import { type Dataset, type DependencyKind, dependencyKindIds } from '../../model/types.ts';
import { type Draft, makeDraft } from './draft.ts';
import { join, readForeignJson } from './jsonRecords.ts';
import { asList, asObject, asText, field, type JsonObject, textAt } from './jsonValue.ts';
import { openGraphEdges, openGraphNodes } from './openGraphKinds.ts';

/** A node as it stands in the file, to be matched by its properties. */
interface Node {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly properties: JsonObject;
}

/**
 * BloodHound OpenGraph: nodes and edges below `graph`, ends matched by id, name or properties. An edge whose end is not
 * in the file, or is not one node, is reported by its index and left out. O(nodes + edges), and O(nodes) for each end
 * that is matched by properties.
 */
export function readOpenGraph(text: string, fileName: string): Result<Dataset> {
  const parsed = readForeignJson(text);
  if (!parsed.ok) return parsed;
  const graph = field(parsed.value, 'graph');
  for (const name of ['nodes', 'edges']) {
    const list = field(graph, name);
    if (list !== undefined && list !== null && !Array.isArray(list)) {
      return fail(makeProblem('expectedList', `graph.${name}`, { value: shown(list) }));
    }
  }
  const draft = makeDraft(fileName, 'OpenGraph');
  const source = draft.source(
    {
      title: '',
      publisher: textAt(parsed.value, 'metadata', 'source_kind') ?? 'BloodHound OpenGraph',
      grade: 'unknown',
    },
    '',
  );
  const nodes = asList(field(graph, 'nodes')).flatMap(
    (value, i) => addNode(draft, value, `graph.nodes[${i}]`, source) ?? [],
  );
  const byId = new Set(nodes.map(({ id }) => id));
  for (const [i, edge] of asList(field(graph, 'edges')).entries()) {
    const path = `graph.edges[${i}]`;
    const name = textAt(edge, 'kind');
    if (name === undefined) {
      draft.refuse('missing', join(path, 'kind'));
      continue;
    }
    const ends = ['start', 'end'].map((end) => endOf(draft, field(edge, end), join(path, end), nodes, byId));
    const [start, end] = ends.map((key) => (key === null ? undefined : draft.find(key)));
    if (start === undefined || end === undefined) {
      draft.count('linkWithoutEnd', name, path);
      continue;
    }
    const own = dependencyKindIds.find((kind) => kind.toLowerCase() === name.replace(/[_-]/g, '').toLowerCase());
    const known = openGraphEdges.get(name);
    if (known === undefined && own === undefined) draft.count('genericLink', name, path);
    const kind: DependencyKind = own ?? known?.kind ?? 'dependsOn';
    const [from, to] = known?.turned === true ? [end, start] : [start, end];
    draft.dependency(`${start} ${name} ${end}`, { kind, from, to, label: name }, { source, locator: path }, path);
  }
  return draft.finish();
}

function addNode(draft: Draft, value: unknown, path: string, source: string): Node | null {
  const id = asText(field(value, 'id'));
  const kinds = asList(field(value, 'kinds')).flatMap((kind) => asText(kind) ?? []);
  if (asObject(value) === null || id === undefined) {
    draft.refuse(
      asObject(value) === null ? 'expectedObject' : 'missing',
      asObject(value) === null ? path : join(path, 'id'),
      { value: shown(value) },
    );
    return null;
  }
  if (draft.find(id) !== undefined) {
    draft.warn('duplicateNode', path, { id });
    return null;
  }
  const properties = asObject(field(value, 'properties')) ?? {};
  const kind = openGraphNodes.find(([, pattern]) => kinds.some((one) => pattern.test(one)))?.[0];
  if (kind === undefined) draft.count('kindGuessed', kinds[0] ?? '—', path);
  const name = asText(properties['displayname']) ?? asText(properties['name']) ?? id;
  const description = [kinds.join(', '), asText(properties['description'])].filter(Boolean).join('\n');
  draft.entity(id, { kind: kind ?? 'system', name, description: description || undefined, source }, path);
  return { id, kinds, properties };
}

/** The id of the node that an end means; null, with a warning that names the end, when that is not one node. */
function endOf(
  draft: Draft,
  end: unknown,
  path: string,
  nodes: readonly Node[],
  byId: ReadonlySet<string>,
): string | null {
  const way = textAt(end, 'match_by') ?? 'id';
  const value = textAt(end, 'value');
  const kind = textAt(end, 'kind');
  const ofKind = (node: Node): boolean => kind === undefined || node.kinds.includes(kind);
  if (way === 'id') {
    if (value !== undefined && byId.has(value)) return value;
    draft.warn('danglingReference', path, { id: shown(value ?? end ?? null) });
    return null;
  }
  const matchers = way === 'name' ? [{ key: 'name', value }] : asList(field(end, 'property_matchers'));
  const fits = (node: Node): boolean =>
    matchers.length > 0 &&
    matchers.every((matcher) => {
      const [key, wanted] = [textAt(matcher, 'key'), asText(field(matcher, 'value'))];
      return (
        key !== undefined &&
        wanted !== undefined &&
        asText(node.properties[key])?.toLowerCase() === wanted.toLowerCase()
      );
    });
  const found = nodes.filter((node) => ofKind(node) && fits(node));
  const [only] = found;
  if (found.length === 1 && only !== undefined) return only.id;
  draft.warn(found.length === 0 ? 'danglingReference' : 'severalMatches', path, {
    id: shown(value ?? matchers),
    count: found.length,
  });
  return null;
}
