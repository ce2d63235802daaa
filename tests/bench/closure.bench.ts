import { assembleNetwork } from '../../src/analysis/assembleNetwork.ts';
import { allControlPairs } from '../../src/analysis/influence/criticalControl.ts';
import { line, median, ownershipColumns } from './ownershipGraph.ts';

// Control of every entity against building the network it runs on.
for (const size of [1e4, 1e5, 770_000]) {
  const columns = ownershipColumns(size);
  const build = median(3, () => assembleNetwork(columns));
  const network = assembleNetwork(columns);
  const closure = median(3, () => allControlPairs(network));
  line(`control closure of all / building the CSR, ${network.edgeCount} edges`, closure / build, 'at most 8');
}
