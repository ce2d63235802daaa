/**
 * Chances as weights that add up along a route: -ln p. A link with chance 0 weighs Infinity and is left out; chance 1
 * weighs nothing. The cheapest route by these weights is the most likely one. O(links).
 */
export function logWeights(chance: Float64Array): Float64Array {
  return chance.map((p) => (p > 0 ? Math.abs(-Math.log(p)) : Number.POSITIVE_INFINITY));
}
