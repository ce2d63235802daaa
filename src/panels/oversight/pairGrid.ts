import type { PairGrid } from '../../analysis/answer.ts';
import type { EntityId } from '../../model/types.ts';
import type { PairGroup } from './pairsOf.ts';

const groups: Readonly<Record<string, PairGroup>> = { b: 'ownsAndExposes', e: 'exposesOnly', o: 'ownsOnly' };
const weights: Readonly<Record<string, number>> = { b: 100, e: 3, o: 1 };

/** The parties of a grid in the order in which they are shown, and the group of each pair of them. */
export interface ShownGrid {
  /** Those in at least one pair, those in the weightiest pairs first. */
  readonly parties: readonly EntityId[];
  /** Row over column, by places in `parties`; null: neither, or a party with itself. */
  readonly groupAt: (row: number, column: number) => PairGroup | null;
}

/** Orders the parties of a grid for showing. O(parties²). */
export function shownGrid({ parties, cells }: PairGrid): ShownGrid {
  const size = parties.length;
  const counted = new Float64Array(size);
  for (let at = 0; at < cells.length; at++) {
    const weight = weights[cells.charAt(at)];
    if (weight === undefined) continue;
    const [row, column] = [Math.floor(at / size), at % size];
    counted[row] = (counted[row] as number) + weight;
    counted[column] = (counted[column] as number) + weight;
  }
  const order = parties
    .map((_, i) => i)
    .filter((i) => (counted[i] as number) > 0)
    .sort((a, b) => (counted[b] as number) - (counted[a] as number) || a - b);
  return {
    parties: order.map((i) => parties[i] as EntityId),
    groupAt: (row, column) => {
      const [from, to] = [order[row], order[column]];
      return from === undefined || to === undefined ? null : (groups[cells.charAt(from * size + to)] ?? null);
    },
  };
}
