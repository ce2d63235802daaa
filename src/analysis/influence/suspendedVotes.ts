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
 * Japan, Companies Act art. 308(1): a shareholder of which the company holds a quarter of the votes or more has no vote in
 * it; those shares do not count in the denominator either. Capital shares are untouched.
 *
 * @param quarter in vote units. Complexity O(edges).
 */
export function suspendedVotes(network: Network, quarter = wholeUnits / 4): SuspendedVotes {
  const votesLow = network.votesLow.slice();
  const votesHigh = network.votesHigh.slice();
  const suspended: Array<{ edge: number; holder: number; company: number }> = [];
  const held = new Map<number, number>();
  for (let company = 0; company < network.size; company++) {
    for (let edge = network.outStart[company] as number; edge < (network.outStart[company + 1] as number); edge++) {
      if ((network.votesLow[edge] as number) < quarter) continue;
      held.set(company * network.size + (network.outNode[edge] as number), edge);
    }
  }
  for (let company = 0; company < network.size; company++) {
    let lost = 0;
    const slots = network.inEdge.subarray(network.inStart[company], network.inStart[company + 1]);
    slots.forEach((edge, at) => {
      const holder = network.inNode[(network.inStart[company] as number) + at] as number;
      if (!held.has(company * network.size + holder)) return;
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
