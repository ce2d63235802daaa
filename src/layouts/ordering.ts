import { countCrossings } from './crossings.ts';
import type { Rows } from './rows.ts';

/**
 * Orders the rows so that few links cross: barycentre sweeps up and down with adjacent exchanges after each, keeping the
 * best order seen (Sugiyama, Tagawa and Toda 1981; Gansner and others 1993 for the exchanges). Changes `sequence` and
 * `position` of `rows` in place. Deterministic. O(sweeps · m log n).
 */
export function orderRows(rows: Rows, sweeps: number): void {
  const first = rows.sequence.slice();
  const best = sweep(rows, sweeps);
  if (best === 0 || rows.size > 3000) return;
  // A second try from the mirrored order: the sweeps end in another valley, and the lower one counts.
  const bestSequence = rows.sequence.slice();
  for (let row = 0; row + 1 < rows.rowStart.length; row += 1) {
    rows.sequence.set(
      first.subarray(rows.rowStart[row] ?? 0, rows.rowStart[row + 1] ?? 0).reverse(),
      rows.rowStart[row] ?? 0,
    );
  }
  renumber(rows);
  const mirrored = sweep(rows, sweeps);
  if (mirrored < best) return;
  rows.sequence.set(bestSequence);
  renumber(rows);
}

/** Sweeps from the order that stands; leaves the best order found and returns its crossings. */
function sweep(rows: Rows, sweeps: number): number {
  const { rowStart, sequence } = rows;
  const rowCount = rowStart.length - 1;
  const key = new Float64Array(rows.size);
  // Sorted in place by the exchanges, so they get lists of their own.
  const [up, down] = [rows.up.slice(), rows.down.slice()];
  let best = countCrossings(rows);
  let bestSequence = sequence.slice();
  let idle = 0;
  for (let round = 0; round < sweeps && best > 0 && idle < 16; round += 1) {
    const downwards = round % 2 === 0;
    for (let step = 1; step < rowCount; step += 1) {
      sortRow(rows, downwards ? step : rowCount - 1 - step, downwards, (round & 2) !== 0, key);
    }
    exchange(rows, up, down, 8);
    const crossings = countCrossings(rows);
    if (crossings < best) {
      best = crossings;
      bestSequence = sequence.slice();
      idle = 0;
    } else idle += 1;
  }
  sequence.set(bestSequence);
  renumber(rows);
  return best;
}

function renumber(rows: Rows): void {
  const { rowStart, sequence, position } = rows;
  for (let row = 0; row + 1 < rowStart.length; row += 1) {
    const first = rowStart[row] ?? 0;
    for (let slot = first; slot < (rowStart[row + 1] ?? 0); slot += 1) position[sequence[slot] ?? 0] = slot - first;
  }
}

function sortRow(rows: Rows, row: number, fromAbove: boolean, flip: boolean, key: Float64Array): void {
  const { rowStart, sequence, position, beside, cards } = rows;
  const start = fromAbove ? rows.upStart : rows.downStart;
  const other = fromAbove ? rows.up : rows.down;
  const first = rowStart[row] ?? 0;
  const part = sequence.subarray(first, rowStart[row + 1] ?? 0);
  for (let at = 0; at < part.length; at += 1) {
    const node = part[at] ?? 0;
    const [from, to] = [start[node] ?? 0, start[node + 1] ?? 0];
    let sum = 0;
    for (let k = from; k < to; k += 1) sum += position[other[k] ?? 0] ?? 0;
    key[node] = to > from ? sum / (to - from) : at === 0 ? -1 : (key[part[at - 1] ?? 0] ?? 0);
  }
  for (const node of part) {
    if (node >= cards || start[node + 1] !== start[node]) continue;
    const near = beside[node] ?? [];
    if (near.length > 0) key[node] = near.reduce((sum, one) => sum + (key[one] ?? 0), 0) / near.length;
  }
  const sorted = Array.from(part).sort(
    (a, b) =>
      (key[a] ?? 0) - (key[b] ?? 0) ||
      (flip ? (position[b] ?? 0) - (position[a] ?? 0) : (position[a] ?? 0) - (position[b] ?? 0)),
  );
  sorted.forEach((node, at) => {
    part[at] = node;
    position[node] = at;
  });
}

/** Exchanges neighbours while that removes crossings; ties are exchanged in every second round, to leave plateaus. */
function exchange(rows: Rows, up: Int32Array, down: Int32Array, rounds: number): void {
  const { rowStart, sequence, position, upStart, downStart } = rows;
  for (let round = 0; round < rounds; round += 1) {
    let gain = 0;
    for (let row = 0; row + 1 < rowStart.length; row += 1) {
      const part = sequence.subarray(rowStart[row] ?? 0, rowStart[row + 1] ?? 0);
      for (const node of part) {
        sortByPosition(up, upStart[node] ?? 0, upStart[node + 1] ?? 0, position);
        sortByPosition(down, downStart[node] ?? 0, downStart[node + 1] ?? 0, position);
      }
      for (let at = 0; at + 1 < part.length; at += 1) {
        const left = part[at] ?? 0;
        const right = part[at + 1] ?? 0;
        const now = pairs(up, upStart, left, right, position) + pairs(down, downStart, left, right, position);
        if (now === 0) continue;
        const then = pairs(up, upStart, right, left, position) + pairs(down, downStart, right, left, position);
        if (then > now || (then === now && (round & 1) === 0)) continue;
        part[at] = right;
        part[at + 1] = left;
        position[right] = at;
        position[left] = at + 1;
        gain += now - then;
      }
    }
    if (gain <= 0 && round > 0) return;
  }
}

function sortByPosition(list: Int32Array, from: number, to: number, position: Int32Array): void {
  for (let at = from + 1; at < to; at += 1) {
    const node = list[at] ?? 0;
    const place = position[node] ?? 0;
    let back = at - 1;
    while (back >= from && (position[list[back] ?? 0] ?? 0) > place) {
      list[back + 1] = list[back] ?? 0;
      back -= 1;
    }
    list[back + 1] = node;
  }
}

/** Crossings of the links of two neighbours, `left` standing left; their lists are sorted by position. */
function pairs(list: Int32Array, start: Int32Array, left: number, right: number, position: Int32Array): number {
  let count = 0;
  const first = start[right] ?? 0;
  let at = first;
  const end = start[right + 1] ?? 0;
  for (let k = start[left] ?? 0; k < (start[left + 1] ?? 0); k += 1) {
    const place = position[list[k] ?? 0] ?? 0;
    while (at < end && (position[list[at] ?? 0] ?? 0) < place) at += 1;
    count += at - first;
  }
  return count;
}
