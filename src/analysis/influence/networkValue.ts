import { solveWalkVector } from '../algorithms/walkVector.ts';
import type { Network } from '../assembleNetwork.ts';

/** How shares become weights of value: as they are, winner takes all, or by their squares. */
export type ValueModel = 'linear' | 'threshold' | 'relative';

/** What undisclosed holders are in the relative model: one block, or dust whose squares vanish. */
export type FloatReading = 'block' | 'dust';

/** Value by node under one model. */
export interface NetworkValue {
  /** (I - W)⁻¹ W v: counts value again each time a loop brings it back. */
  readonly accumulated: Float64Array;
  /** The same without what comes back to the holder: divided by M_ii. */
  readonly corrected: Float64Array;
  /** Corrected, less the holder's own value: what it has through others only. */
  readonly net: Float64Array;
  /** W D (I - W)⁻¹ v: bow-tie centrality. */
  readonly bowTie: Float64Array;
  readonly multiplier: Float64Array;
  /** First nodes of closed groups: no accumulated value there. */
  readonly unlimited: readonly number[];
}

/**
 * Turns shares into control weights. linear: the share. threshold: a holder above the threshold has all, the others of
 * that company nothing; without one, shares stay. relative: squares over the sum of squares of all holders, in which
 * the undisclosed rest counts as one block or as dust, for all companies or by company. Complexity O(edges).
 * Reference: Vitali, Glattfelder, Battiston (2011) S1; J. Glattfelder, S. Battiston, Phys. Rev. E 80 (2009) 036104.
 */
export function controlWeights(
  network: Network,
  model: ValueModel,
  threshold = 0.5,
  float: FloatReading | ((node: number) => FloatReading) = 'block',
): Float64Array {
  const weights = network.cashLow.slice();
  if (model === 'linear') return weights;
  for (let node = 0; node < network.size; node++) {
    const slots = network.inEdge.subarray(network.inStart[node], network.inStart[node + 1]);
    const reading = typeof float === 'function' ? float(node) : float;
    let sum = 0;
    let squares = 0;
    let winner = -1;
    slots.forEach((edge, at) => {
      const share = network.cashLow[edge] as number;
      const dispersed = network.dispersed[network.inNode[(network.inStart[node] as number) + at] as number] === 1;
      sum += share;
      if (!(dispersed && reading === 'dust')) squares += share * share;
      if (Math.round(share * 1e12) > Math.round(threshold * 1e12) && !dispersed) winner = edge;
    });
    if (model === 'threshold') {
      if (winner >= 0) for (const edge of slots) weights[edge] = edge === winner ? 1 : 0;
      continue;
    }
    const rest = Math.max(0, 1 - sum);
    if (reading === 'block' && rest > 1e-12) squares += rest * rest;
    slots.forEach((edge, at) => {
      const share = network.cashLow[edge] as number;
      const dispersed = network.dispersed[network.inNode[(network.inStart[node] as number) + at] as number] === 1;
      weights[edge] = squares > 0 && !(dispersed && reading === 'dust') ? (share * share) / squares : 0;
    });
  }
  return weights;
}

/**
 * Network value of every node: what it holds, directly and through others, of the value of all companies.
 *
 * @param base operating value by node, in any one unit, without the value of holdings
 * Complexity O(edges) and one factorisation a strong component.
 * Reference: Vitali, Glattfelder, Battiston (2011); J. Glattfelder, arXiv:1911.00924 (bow-tie centrality).
 */
export function networkValue(network: Network, weights: Float64Array, base: Float64Array): NetworkValue {
  const { value, multiplier, unlimited } = solveWalkVector(network, weights, base);
  const accumulated = value.map((total, node) => total - (base[node] as number));
  const corrected = accumulated.map((amount, node) => amount / Math.max(1, multiplier[node] as number));
  const net = corrected.map((amount, node) => {
    const own = multiplier[node] as number;
    return own > 1 ? amount - (1 - 1 / own) * (base[node] as number) : amount;
  });
  const bowTie = new Float64Array(network.size);
  for (let node = 0; node < network.size; node++) {
    let sum = 0;
    for (let edge = network.outStart[node] as number; edge < (network.outStart[node + 1] as number); edge++) {
      const owned = network.outNode[edge] as number;
      sum += ((weights[edge] as number) * (value[owned] as number)) / Math.max(1, multiplier[owned] as number);
    }
    bowTie[node] = sum;
  }
  return { accumulated, corrected, net, bowTie, multiplier, unlimited };
}
