import { gaussLegendre } from './gaussLegendre.ts';

/** Large holders and an ocean of infinitesimal ones, in any one unit. */
export interface OceanicGame {
  readonly majors: readonly number[];
  readonly ocean: number;
  readonly quota: number;
}

/**
 * Shapley-Shubik index with an ocean: the chance to be decisive when large holders and the ocean say yes in random order.
 *
 * A large holder i is decisive after the set S of others between the moments a and b at which the ocean's share makes up
 * what S lacks; the integral of t^s (1 - t)^(m-1-s) over [a, b] is exact by quadrature. At most 22 large holders.
 * @returns index of each large holder and of the whole ocean; they add up to 1. Complexity O(m² 2^m).
 * Reference: J. W. Milnor, L. S. Shapley, Values of large games II: oceanic games, Math. Oper. Res. 3 (1978) 290-307.
 */
export function oceanicShapleyShubik(game: OceanicGame): {
  readonly majors: readonly number[];
  readonly ocean: number;
} {
  const { majors, ocean, quota } = game;
  const count = majors.length;
  const { node, weight } = gaussLegendre(Math.max(1, Math.ceil(count / 2)));
  const index = new Array<number>(count).fill(0);
  const sums = new Float64Array(2 ** count);
  const sizes = new Uint8Array(2 ** count);
  for (let set = 1; set < sums.length; set++) {
    const lowest = 31 - Math.clz32(set & -set);
    const rest = set & (set - 1);
    sums[set] = (sums[rest] as number) + (majors[lowest] as number);
    sizes[set] = (sizes[rest] as number) + 1;
  }
  const moment = (missing: number): number => {
    if (ocean <= 0) return missing <= 0 ? 0 : 1;
    return Math.min(1, Math.max(0, missing / ocean));
  };
  for (let set = 0; set < sums.length; set++) {
    const missing = quota - (sums[set] as number);
    const size = sizes[set] as number;
    const to = moment(missing);
    if (to === 0) continue;
    for (let player = 0; player < count; player++) {
      if ((set & (1 << player)) !== 0) continue;
      const from = moment(missing - (majors[player] as number));
      if (from >= to) continue;
      let integral = 0;
      for (let at = 0; at < node.length; at++) {
        const t = from + (to - from) * (node[at] as number);
        integral += (weight[at] as number) * t ** size * (1 - t) ** (count - 1 - size);
      }
      index[player] = (index[player] as number) + integral * (to - from);
    }
  }
  const sum = index.reduce((total, value) => total + value, 0);
  return { majors: index, ocean: Math.max(0, 1 - sum) };
}

/** The quota that large holders play when the ocean's coins cancel out: q - ocean / 2. Reference: Dubey, Shapley (1979). */
export function oceanicBanzhafQuota(game: OceanicGame): number {
  return game.quota - game.ocean / 2;
}
