import type { VoteGraph } from '../algorithms/controlClosure.ts';
import type { Network } from '../assembleNetwork.ts';
import { wholeUnits } from '../network.ts';

const graphs = new WeakMap<Network, VoteGraph>();

/** The network with capital shares in the place of votes, for rules that count ownership level by level. O(edges), once. */
export function cashAsVotes(network: Network): VoteGraph {
  const known = graphs.get(network);
  if (known !== undefined) return known;
  const { size, outStart, outNode, inStart, inEdge } = network;
  const graph = {
    size,
    outStart,
    outNode,
    inStart,
    inEdge,
    votesLow: network.cashLow.map((share) => Math.round(share * wholeUnits)),
    votesHigh: network.cashHigh.map((share) => Math.round(share * wholeUnits)),
  };
  graphs.set(network, graph);
  return graph;
}
