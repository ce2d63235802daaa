import { Matrix, solve } from 'ml-matrix';
import { createWalkSolver } from '../../src/analysis/algorithms/walkSums.ts';
import { line, median, ownershipNetwork } from './ownershipGraph.ts';

// Every row of integrated ownership at 1e4 entities against one dense solve of 1,000.
const network = ownershipNetwork(1e4);
const all = median(3, () => {
  const solver = createWalkSolver(network, network.cashLow);
  for (let node = 0; node < network.size; node++) solver.down(node, 'net');
});
const small = ownershipNetwork(1e3);
const left = Matrix.eye(small.size, small.size);
for (let node = 0; node < small.size; node++) {
  for (let edge = small.outStart[node] as number; edge < (small.outStart[node + 1] as number); edge++) {
    const owned = small.outNode[edge] as number;
    left.set(owned, node, left.get(owned, node) - (small.cashLow[edge] as number));
  }
}
const right = Matrix.zeros(small.size, 1);
right.set(0, 0, 1);
line('all rows of 1e4 entities / one ml-matrix solve of 1,000', all / median(1, () => solve(left, right)), 'below 1');
