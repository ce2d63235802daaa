import { articulation } from '../../analysis/algorithms/articulation.ts';
import { minCut } from '../../analysis/algorithms/minCut.ts';
import { minNodeCut } from '../../analysis/algorithms/minNodeCut.ts';
import { type CaseMeasure, textParam } from './caseMeasure.ts';
import { type CaseEdge, type CaseInput, type CaseNetwork, readNetwork } from './exposureInput.ts';

/** The cheapest cut, each edge once; ways of an undirected edge are one edge. */
function cutOf(
  network: CaseNetwork,
  params: Readonly<Record<string, unknown>>,
  costOf: (edge: CaseEdge) => number,
): { readonly value: number; readonly edges: readonly CaseEdge[] } {
  const capacity = Float64Array.from(network.edge, (i) => {
    const edge = network.edges[i];
    return edge === undefined ? Number.POSITIVE_INFINITY : costOf(edge);
  });
  const source = network.node(textParam(params, 'source'));
  const target = network.node(textParam(params, 'target'));
  const { value, links } = minCut(network.graph, source, target, capacity);
  const edges = [...new Set(links.map((link) => network.edge[link] as number))];
  return { value, edges: edges.flatMap((i) => network.edges[i] ?? []) };
}

/** One where none is given; a capacity of null is without limit. */
const capacityOf = ({ capacity }: CaseEdge): number => (capacity === null ? Number.POSITIVE_INFINITY : (capacity ?? 1));

const pairs = (edges: readonly CaseEdge[]): readonly (readonly string[])[] =>
  edges.map(({ source, target }) => [source, target]);

const edgeCut: CaseMeasure = (input, params) => {
  const { value, edges } = cutOf(readNetwork(input as CaseInput), params, capacityOf);
  if (!Number.isFinite(value)) return { value: null, cutEdges: null, cutEdgeIds: null, reason: 'noFiniteCut' };
  return { value, cutEdges: pairs(edges), cutEdgeIds: edges.map(({ id }) => id ?? '') };
};

const bothCuts: CaseMeasure = (input, params) => {
  const network = readNetwork(input as CaseInput);
  const edges = cutOf(network, params, capacityOf);
  const cost = new Float64Array(network.graph.nodeCount).fill(1);
  const nodes = minNodeCut(
    network.graph,
    network.node(textParam(params, 'source')),
    network.node(textParam(params, 'target')),
    cost,
  );
  return {
    // Ends that touch can't be parted by taking nodes out.
    vertexCut: Number.isFinite(nodes.value) ? nodes.nodes.map((node) => network.names[node]) : null,
    vertexCutSize: Number.isFinite(nodes.value) ? nodes.value : null,
    edgeCutSize: edges.value,
    cutEdges: pairs(edges.edges),
  };
};

const remediation: CaseMeasure = (input, params) => {
  const cost = ({ cost, removable }: CaseEdge): number =>
    removable === false || cost === null ? Number.POSITIVE_INFINITY : (cost ?? 1);
  const { value, edges } = cutOf(readNetwork(input as CaseInput), params, cost);
  if (!Number.isFinite(value)) return { cost: null, cutEdges: null, reason: 'noFiniteCut' };
  return { cost: value, cutEdges: pairs(edges), cutEdgeIds: edges.map(({ id }) => id ?? '') };
};

const articulationPoints: CaseMeasure = (input) => {
  const network = readNetwork({ ...(input as CaseInput), directed: true });
  const found = articulation(network.graph);
  return {
    cutNodes: found.points.map((node) => network.names[node] as string).sort(),
    biconnectedComponents: found.components.length,
    plusIsolatedNodes: found.isolated,
    bridges: pairs(found.bridges.flatMap((link) => network.edges[network.edge[link] as number] ?? [])),
  };
};

export const cutCases: Readonly<Record<string, CaseMeasure>> = {
  minEdgeCut: edgeCut,
  minVertexAndEdgeCut: bothCuts,
  minCostRemediation: remediation,
  articulationPoints,
};
