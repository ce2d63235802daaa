import { DirectedGraph } from 'graphology';
import { Matrix, solve } from 'ml-matrix';
import { createWalkSolver } from '../../src/analysis/algorithms/walkSums.ts';
import type { Network } from '../../src/analysis/assembleNetwork.ts';
import { createSearch, hubOf, line, median, ownershipNetwork } from './ownershipGraph.ts';

// One entity's integrated ownership against a bare search over the same cone, a plain walk over objects, and a dense solve.
for (const size of [1e3, 1e4, 1e5, 1e6]) {
  const network = ownershipNetwork(size);
  const { node, reach } = hubOf(network);
  const search = createSearch(network);
  const solver = createWalkSolver(network, network.cashLow);
  // The search has run a thousand times to find the hub: the solver gets the same start.
  for (let other = 0; other < Math.min(1000, network.size); other++) solver.down(other, 'net');
  const runs = size > 1e5 ? 9 : 31;
  const repeats = Math.max(1, Math.round(2e5 / reach));
  const often = (work: () => void) => () => {
    for (let run = 0; run < repeats; run++) work();
  };
  const ours =
    median(
      runs,
      often(() => solver.down(node, 'net')),
    ) / repeats;
  const bare =
    median(
      runs,
      often(() => search(node)),
    ) / repeats;
  line(
    `integrated ownership of one / bare search, ${size} nodes, cone ${reach}`,
    ours / bare,
    'at most 3 at 1e5 and 1e6',
  );
  if (size <= 1e5) {
    const graph = objectsOf(network);
    line(
      `the same / frontier walk over graphology, ${size} nodes`,
      ours / median(1, () => walkObjects(graph, String(node))),
      'below 1',
    );
  }
  if (size <= 1e3) {
    const { left, right } = dense(network, node);
    line(`the same / ml-matrix solve, ${size} nodes`, ours / median(1, () => solve(left, right)), 'below 1');
  }
  const bytes = [
    network.outNode,
    network.cashLow,
    network.cashHigh,
    network.votesLow,
    network.votesHigh,
    network.flags,
    network.inNode,
    network.inEdge,
    network.rowStart,
    network.rowOf,
  ];
  line(
    `bytes an edge, ${size} nodes`,
    bytes.reduce((sum, column) => sum + column.byteLength, 0) / network.edgeCount,
    'at most 64',
  );
}

function objectsOf(network: Network): DirectedGraph {
  const graph = new DirectedGraph();
  for (let node = 0; node < network.size; node++) graph.addNode(String(node));
  for (let node = 0; node < network.size; node++) {
    for (let edge = network.outStart[node] as number; edge < (network.outStart[node + 1] as number); edge++) {
      graph.addEdge(String(node), String(network.outNode[edge]), { w: network.cashLow[edge] });
    }
  }
  return graph;
}

function walkObjects(graph: DirectedGraph, source: string): number {
  const total = new Map<string, number>();
  let front = new Map([[source, 1]]);
  while (front.size > 0) {
    const next = new Map<string, number>();
    for (const [node, amount] of front) {
      total.set(node, (total.get(node) ?? 0) + amount);
      if (amount < 1e-12) continue;
      graph.forEachOutEdge(node, (_, attributes, __, target) => {
        next.set(target, (next.get(target) ?? 0) + amount * (attributes['w'] as number));
      });
    }
    front = next;
  }
  return total.size;
}

function dense(network: Network, source: number): { left: Matrix; right: Matrix } {
  const left = Matrix.eye(network.size, network.size);
  for (let node = 0; node < network.size; node++) {
    for (let edge = network.outStart[node] as number; edge < (network.outStart[node + 1] as number); edge++) {
      const owned = network.outNode[edge] as number;
      left.set(owned, node, left.get(owned, node) - (network.cashLow[edge] as number));
    }
  }
  const right = Matrix.zeros(network.size, 1);
  right.set(source, 0, 1);
  return { left, right };
}
