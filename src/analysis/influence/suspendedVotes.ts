import { createControlSolver } from '../algorithms/controlClosure.ts';
import { type Network, wholeUnits } from '../assembleNetwork.ts';

/** Votes that may not be cast because the company holds too much of its own shareholder. */
export interface SuspendedVotes {
  /** Edges of the network, of the holder in the company. */
  readonly suspended: readonly { readonly edge: number; readonly holder: number; readonly company: number }[];
  /** Votes by edge with the suspended ones taken out and the others scaled up, in whole units. */
  readonly votesLow: Float64Array;
  readonly votesHigh: Float64Array;
}

/**
 * Japan, Companies Act art. 308(1) and Ordinance for Enforcement art. 67: a shareholder of which the company, its
 * subsidiaries included, holds a quarter of the votes or more has no vote in it; those shares do not count in the
 * denominator either. Holdings are measured before any suspension. Capital shares are untouched.
 *
 * @param quarter in vote units. Complexity O(edges) and one closure for each company whose own holder it may hold.
 */
export function suspendedVotes(network: Network, quarter = wholeUnits / 4): SuspendedVotes {
  const votesLow = network.votesLow.slice();
  const votesHigh = network.votesHigh.slice();
  const suspended: Array<{ edge: number; holder: number; company: number }> = [];
  const solve = createControlSolver(network);
  const rule = { quota: wholeUnits / 2, strict: true, ends: 'certain' as const };
  for (let company = 0; company < network.size; company++) {
    let lost = 0;
    const slots = network.inEdge.subarray(network.inStart[company], network.inStart[company + 1]);
    const holders = network.inNode.subarray(network.inStart[company], network.inStart[company + 1]);
    // Nothing that holds nothing, or is held by nobody, can hold its own shareholder.
    if (network.outStart[company] === network.outStart[company + 1] || holders.every((one) => isRoot(network, one)))
      continue;
    const closure = solve([company], rule);
    slots.forEach((edge, at) => {
      const holder = holders[at] as number;
      if (holder === company || !closure.touched(holder) || (closure.votes[holder] as number) < quarter) return;
      suspended.push({ edge, holder, company });
      lost += network.votesLow[edge] as number;
      votesLow[edge] = 0;
      votesHigh[edge] = 0;
    });
    if (lost === 0 || lost >= wholeUnits) continue;
    const scale = wholeUnits / (wholeUnits - lost);
    for (const edge of slots) {
      votesLow[edge] = Math.round((votesLow[edge] as number) * scale);
      votesHigh[edge] = Math.min(wholeUnits, Math.round((votesHigh[edge] as number) * scale));
    }
  }
  return { suspended, votesLow, votesHigh };
}

function isRoot(network: Network, node: number): boolean {
  return network.inStart[node] === network.inStart[node + 1];
}
