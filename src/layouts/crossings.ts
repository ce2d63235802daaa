import type { Rows } from './rows.ts';

/** Number of crossings of links between neighbouring rows (Barth, Jünger and Mutzel 2002, by a Fenwick tree). O(m log n). */
export function countCrossings(rows: Rows): number {
  const { rowStart, sequence, position, downStart, down } = rows;
  let total = 0;
  let widest = 0;
  for (let row = 0; row + 1 < rowStart.length; row += 1)
    widest = Math.max(widest, (rowStart[row + 1] ?? 0) - (rowStart[row] ?? 0));
  const tree = new Int32Array(widest + 2);
  for (let row = 0; row + 2 < rowStart.length; row += 1) {
    const below = (rowStart[row + 2] ?? 0) - (rowStart[row + 1] ?? 0);
    tree.fill(0, 0, below + 1);
    let inserted = 0;
    for (let slot = rowStart[row] ?? 0; slot < (rowStart[row + 1] ?? 0); slot += 1) {
      const node = sequence[slot] ?? 0;
      const [first, end] = [downStart[node] ?? 0, downStart[node + 1] ?? 0];
      for (let at = first; at < end; at += 1) {
        let before = 0;
        for (let i = (position[down[at] ?? 0] ?? 0) + 1; i > 0; i -= i & -i) before += tree[i] ?? 0;
        total += inserted - before;
      }
      for (let at = first; at < end; at += 1) {
        for (let i = (position[down[at] ?? 0] ?? 0) + 1; i <= below; i += i & -i) tree[i] = (tree[i] ?? 0) + 1;
        inserted += 1;
      }
    }
  }
  return total;
}
