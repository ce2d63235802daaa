import { countCrossings } from './crossings.ts';
import type { Rows } from './rows.ts';

/**
 * Last touch for small pictures: moves single cards and bends within their row while that makes the picture better in
 * crossings, in cards skipped by sideways links, and in length. Changes `rows` in place; deterministic.
 * O(rounds · rows · width² · m): only for up to some 150 cards and bends.
 */
export function polishOrder(rows: Rows): void {
  const { rowStart, sequence, position } = rows;
  let best = cost(rows);
  for (let round = 0; round < 6; round += 1) {
    const before = best;
    for (let row = 0; row + 1 < rowStart.length; row += 1) {
      const part = sequence.subarray(rowStart[row] ?? 0, rowStart[row + 1] ?? 0);
      for (const node of Array.from(part)) {
        for (let to = 0; to < part.length; to += 1) {
          const from = position[node] ?? 0;
          if (to === from) continue;
          move(part, position, from, to);
          const now = cost(rows);
          if (now < best - 1e-9) best = now;
          else move(part, position, to, from);
        }
      }
    }
    if (best >= before - 1e-9) return;
  }
}

function move(part: Int32Array, position: Int32Array, from: number, to: number): void {
  const node = part[from] ?? 0;
  if (from < to) part.copyWithin(from, from + 1, to + 1);
  else part.copyWithin(to + 1, to, from);
  part[to] = node;
  for (let at = Math.min(from, to); at <= Math.max(from, to); at += 1) position[part[at] ?? 0] = at;
}

/** A crossing costs 4, a card between two that are linked sideways 3, a step to the side a little. */
function cost(rows: Rows): number {
  const { rowStart, position, downStart, down, beside, cards } = rows;
  let sideways = 0;
  let length = 0;
  for (let node = 0; node < rows.size; node += 1) {
    if (node < cards)
      for (const other of beside[node] ?? []) sideways += Math.abs((position[node] ?? 0) - (position[other] ?? 0)) - 1;
    for (let at = downStart[node] ?? 0; at < (downStart[node + 1] ?? 0); at += 1) {
      length += Math.abs(centred(node) - centred(down[at] ?? 0));
    }
  }
  return countCrossings(rows) * 4 + sideways * 1.5 + length * 0.05;
  function centred(node: number): number {
    const row = rows.rowOf[node] ?? 0;
    const width = (rowStart[row + 1] ?? 0) - (rowStart[row] ?? 0);
    return (position[node] ?? 0) - width / 2 + 0.5;
  }
}
