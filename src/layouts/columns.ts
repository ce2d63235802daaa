import type { Chart } from './chart.ts';
import type { Rows } from './rows.ts';

/** Free room between two cards of a row, px. */
const cardGap = 36;
const bendGap = 18;

/**
 * The x of every card and bend: each row in turn is moved to where its neighbours want it, keeping order and distances
 * (isotonic regression by pooling adjacent violators, least squares: Ayer and others 1955; used for layouts by
 * Brandes and Köpf's successors). Long edges are pulled straight. O(rounds · m).
 */
export function placeColumns(chart: Chart, rows: Rows, rounds: number): Float64Array {
  const { rowStart, sequence, size, cards } = rows;
  const rowCount = rowStart.length - 1;
  const x = new Float64Array(size);
  const offset = new Float64Array(size);
  const room = besideRoom(chart);
  for (let row = 0; row < rowCount; row += 1) {
    let at = 0;
    let before = -1;
    for (let slot = rowStart[row] ?? 0; slot < (rowStart[row + 1] ?? 0); slot += 1) {
      const node = sequence[slot] ?? 0;
      if (before !== -1) at += halfWidth(before) + halfWidth(node) + between(before, node);
      offset[node] = at;
      before = node;
    }
    for (let slot = rowStart[row] ?? 0; slot < (rowStart[row + 1] ?? 0); slot += 1) {
      const node = sequence[slot] ?? 0;
      x[node] = (offset[node] ?? 0) - at / 2;
    }
  }
  const sum = new Float64Array(size);
  const mass = new Float64Array(size);
  const length = new Int32Array(size);
  for (let round = 0; round < rounds; round += 1) {
    const downwards = round % 2 === 0;
    const both = round >= rounds - 6;
    for (let step = 0; step < rowCount; step += 1) {
      const row = downwards ? step : rowCount - 1 - step;
      settleRow(row, both || downwards, both || !downwards);
    }
  }
  return x;

  function settleRow(row: number, above: boolean, below: boolean): void {
    const first = rowStart[row] ?? 0;
    const end = rowStart[row + 1] ?? 0;
    let blocks = 0;
    for (let slot = first; slot < end; slot += 1) {
      const node = sequence[slot] ?? 0;
      let want = 0;
      let weight = 0;
      const add = (start: Int32Array, list: Int32Array, strength: Float64Array): void => {
        for (let at = start[node] ?? 0; at < (start[node + 1] ?? 0); at += 1) {
          const other = list[at] ?? 0;
          const length = node >= cards && other >= cards ? 4 : node >= cards || other >= cards ? 2 : 1;
          const pull = length * (strength[at] ?? 1);
          want += (x[other] ?? 0) * pull;
          weight += pull;
        }
      };
      if (above) add(rows.upStart, rows.up, rows.upPull);
      if (below) add(rows.downStart, rows.down, rows.downPull);
      const pull = weight > 0 ? weight : 0.05;
      const goal = (weight > 0 ? want / weight : (x[node] ?? 0)) - (offset[node] ?? 0);
      sum[blocks] = goal * pull;
      mass[blocks] = pull;
      length[blocks] = 1;
      blocks += 1;
      while (blocks > 1 && mean(blocks - 2) >= mean(blocks - 1)) {
        sum[blocks - 2] = (sum[blocks - 2] ?? 0) + (sum[blocks - 1] ?? 0);
        mass[blocks - 2] = (mass[blocks - 2] ?? 0) + (mass[blocks - 1] ?? 0);
        length[blocks - 2] = (length[blocks - 2] ?? 0) + (length[blocks - 1] ?? 0);
        blocks -= 1;
      }
    }
    let slot = first;
    for (let block = 0; block < blocks; block += 1) {
      const base = mean(block);
      for (let k = 0; k < (length[block] ?? 0); k += 1) {
        const node = sequence[slot] ?? 0;
        x[node] = base + (offset[node] ?? 0);
        slot += 1;
      }
    }
  }
  function mean(block: number): number {
    return (sum[block] ?? 0) / (mass[block] ?? 1);
  }
  function halfWidth(node: number): number {
    return (node < cards ? (chart.width[node] ?? 0) : (rows.bendWidth[node] ?? 0)) / 2;
  }
  function between(left: number, right: number): number {
    if (left >= cards && right >= cards) return bendGap;
    if (left >= cards || right >= cards) return 26;
    return Math.max(cardGap, room.get(left * cards + right) ?? 0) + (room.get(-1 - left) ?? 0);
  }
}

/** Room that sideways links need for their label, by pair, and that loops need beside their card, by `-1 - card`. */
function besideRoom(chart: Chart): Map<number, number> {
  const cards = chart.nodeIds.length;
  const room = new Map<number, number>();
  chart.source.forEach((from, edge) => {
    const to = chart.target[edge] ?? 0;
    const label = chart.labelWidth[edge] ?? 0;
    if (from === to) {
      room.set(-1 - from, Math.max(room.get(-1 - from) ?? 0, 44 + label));
      return;
    }
    const need = label > 0 ? label + 44 : 52;
    for (const key of [from * cards + to, to * cards + from]) room.set(key, Math.max(room.get(key) ?? 0, need));
  });
  return room;
}
