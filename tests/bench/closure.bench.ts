import { assembleNetwork } from '../../src/analysis/assembleNetwork.ts';
import { allControlPairs } from '../../src/analysis/influence/criticalControl.ts';
import { line, median, ownershipColumns } from './ownershipGraph.ts';

/** The plain CSR of two columns of whole numbers and one of votes: counts, offsets, one pass to fill. */
function plainCsr(size: number, from: Int32Array, to: Int32Array, votes: ArrayLike<number>): Int32Array {
  const start = new Int32Array(size + 1);
  for (let row = 0; row < from.length; row++) {
    const slot = (from[row] as number) + 1;
    start[slot] = (start[slot] as number) + 1;
  }
  for (let node = 0; node < size; node++) start[node + 1] = (start[node + 1] as number) + (start[node] as number);
  const place = start.slice(0, size);
  const target = new Int32Array(from.length);
  const weight = new Float64Array(from.length);
  for (let row = 0; row < from.length; row++) {
    const node = from[row] as number;
    const slot = place[node] as number;
    place[node] = slot + 1;
    target[slot] = to[row] as number;
    weight[slot] = votes[row] as number;
  }
  return start;
}

// Control of every entity against the barest build of the arrays that it runs on, and against the whole network's build.
// The closures stand as stretches of one list: what it costs to look at every pair is shown besides.
for (const size of [1e4, 1e5, 770_000]) {
  const columns = ownershipColumns(size);
  const { from, to, votesLow } = columns;
  const runs = size > 1e5 ? 9 : 51;
  const plain = median(runs, () => plainCsr(size, from, to, votesLow));
  const build = median(3, () => assembleNetwork(columns));
  const network = assembleNetwork(columns);
  const closure = median(runs, () => allControlPairs(network));
  const all = allControlPairs(network);
  let pairs = 0;
  const looked = median(runs, () => {
    pairs = 0;
    for (const owner of all.owners) for (const member of all.membersOf(owner)) if (member !== owner) pairs += 1;
  });
  if (pairs !== all.pairCount) throw new Error(`${pairs} pairs seen, ${all.pairCount} counted`);
  line(`control closure of all / a plain CSR, ${network.edgeCount} edges`, closure / plain, 'at most 8 at 1e6');
  line(`the same, and ${pairs} pairs looked at / a plain CSR`, (closure + looked) / plain, 'for comparison');
  line(`control closure of all / building the network, ${network.edgeCount} edges`, closure / build, 'for comparison');
}
