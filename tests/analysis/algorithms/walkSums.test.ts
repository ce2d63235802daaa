import fc from 'fast-check';
import { inverse, Matrix } from 'ml-matrix';
import { expect, test } from 'vitest';
import { createWalkSolver } from '../../../src/analysis/algorithms/walkSums.ts';
import { at, networkOfRows, type Rows, randomRows } from '../randomNetwork.ts';

/** M = (I - A)^-1 by a dense inverse: the independent second way. */
function dense(size: number, rows: Rows): number[][] {
  const matrix = Matrix.eye(size, size);
  for (const [from, to, share] of rows) matrix.set(from, to, matrix.get(from, to) - share / 10_000);
  return inverse(matrix).to2DArray();
}

/** Rows with at most 95 % held inside, so that the dense inverse exists and is well conditioned. */
const open = randomRows(9).map(({ size, rows }) => ({
  size,
  rows: rows.map(([from, to, share]): [number, number, number] => [from, to, Math.max(1, Math.floor(share * 0.95))]),
}));

test('gross and net agree with a dense inverse, row by row and column by column', () => {
  fc.assert(
    fc.property(open, ({ size, rows }) => {
      const network = networkOfRows(size, rows);
      const solver = createWalkSolver(network, network.cashLow);
      const inverted = dense(size, rows);
      for (let i = 0; i < size; i++) {
        for (let j = 0; j < size; j++) {
          const m = inverted[i]?.[j] ?? 0;
          const own = inverted[i]?.[i] ?? 1;
          const gross = m - (i === j ? 1 : 0);
          const [from, to] = [at(network, i), at(network, j)];
          const read = (reach: { nodes: Int32Array; value: Float64Array }, node: number) =>
            reach.nodes.includes(node) ? (reach.value[node] as number) : 0;
          expect(read(solver.down(from, 'gross'), to)).toBeCloseTo(gross, 10);
          expect(read(solver.up(to, 'gross'), from)).toBeCloseTo(gross, 10);
          expect(read(solver.down(from, 'net'), to)).toBeCloseTo(gross / own, 10);
          expect(read(solver.up(to, 'net'), from)).toBeCloseTo(gross / own, 10);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('roots, closed groups and the undisclosed rest add up to one, and nobody holds more than all', () => {
  fc.assert(
    fc.property(randomRows(12), ({ size, rows }) => {
      const network = networkOfRows(size, rows);
      const solver = createWalkSolver(network, network.cashLow);
      const free = new Array<number>(size).fill(1);
      for (const [, to, share] of rows) free[to] = (free[to] ?? 0) - share / 10_000;
      for (let j = 0; j < size; j++) {
        const target = at(network, j);
        const gross = solver.up(target, 'gross');
        let sum = 0;
        for (const node of gross.nodes) {
          const name = Number(network.ids[node]);
          // What passes through a company and is held by nobody on record stays there.
          if (gross.closedBlocks.includes(network.blockStart[node] as number)) continue;
          const through = (gross.value[node] as number) + (node === target ? 1 : 0);
          sum += through * (free[name] ?? 0);
        }
        const reach = solver.up(target, 'net');
        for (const first of reach.closedBlocks) {
          sum += (network.blockStart[target] as number) === first ? 1 : (reach.value[first] as number);
        }
        expect(sum).toBeCloseTo(1, 9);
        for (const node of reach.nodes) {
          expect(reach.value[node] as number).toBeGreaterThanOrEqual(0);
          expect(reach.value[node] as number).toBeLessThanOrEqual(1 + 1e-9);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('a group that holds all but a millionth of itself is right to 1e-9, and to a part in 1e9 of a thousand-millionth', () => {
  // A and B hold 1 - e of each other, P holds e of A: P owns e / (1 - (1 - e)^2) = 1 / (2 - e) of A.
  for (const e of [1e-6, 1e-9]) {
    const network = networkOfRows(3, [
      [0, 1, (1 - e) * 1e4],
      [1, 0, (1 - e) * 1e4],
      [2, 0, e * 1e4],
    ]);
    const solver = createWalkSolver(
      network,
      Float64Array.from(network.cashLow, (share) => Math.round(share * 1e12) / 1e12),
    );
    const reach = solver.down(at(network, 2), 'net');
    expect(Math.abs((reach.value[at(network, 0)] as number) - 1 / (2 - e))).toBeLessThan(1e-9);
    expect(Math.abs((reach.value[at(network, 1)] as number) - (1 - e) / (2 - e))).toBeLessThan(1e-9);
  }
});

test('a cycle through two thousand companies is solved, forwards and backwards', () => {
  const size = 2000;
  const network = networkOfRows(
    size,
    Array.from({ length: size }, (_, i) => [i, (i + 1) % size, 9990] as const),
  );
  const solver = createWalkSolver(network, network.cashLow);
  const gain = 0.999 ** size;
  expect(solver.multiplier(at(network, 0))).toBeCloseTo(1 / (1 - gain), 9);
  expect(solver.down(at(network, 0), 'net').value[at(network, 1999)]).toBeCloseTo(0.999 ** 1999, 9);
  expect(solver.up(at(network, 0), 'net').value[at(network, 1)]).toBeCloseTo(0.999 ** 1999, 9);
});

test('a share that only rises never lowers what its holder has', () => {
  fc.assert(
    fc.property(randomRows(8), fc.nat(), fc.integer({ min: 1, max: 3000 }), ({ size, rows }, pick, more) => {
      const row = rows[pick % Math.max(1, rows.length)];
      if (row === undefined) return;
      const held = rows.filter((one) => one[1] === row[1]).reduce((sum, one) => sum + one[2], 0);
      const extra = Math.min(more, 10_000 - held);
      const before = networkOfRows(size, rows);
      const after = networkOfRows(size, [...rows, [row[0], row[1], extra]]);
      const [low, high] = [createWalkSolver(before, before.cashLow), createWalkSolver(after, after.cashLow)];
      const reach = low.down(at(before, row[0]), 'net');
      const shares = Array.from(reach.nodes, (node) => [network(before, node), reach.value[node] as number] as const);
      const then = high.down(at(after, row[0]), 'net');
      for (const [name, share] of shares)
        expect(then.value[at(after, name)] as number).toBeGreaterThanOrEqual(share - 1e-12);
    }),
  );
  function network(of: ReturnType<typeof networkOfRows>, node: number): number {
    return Number(of.ids[node]);
  }
});

test('splitting a holding in two and putting a shell of 100 % between changes nothing', () => {
  fc.assert(
    fc.property(randomRows(8), fc.nat(), ({ size, rows }, pick) => {
      const index = pick % Math.max(1, rows.length);
      const row = rows[index];
      if (row === undefined || row[2] < 2) return;
      const others = rows.filter((_, at) => at !== index);
      const half = Math.floor(row[2] / 2);
      const plain = networkOfRows(size, rows);
      const split = networkOfRows(size, [...others, [row[0], row[1], half], [row[0], row[1], row[2] - half]]);
      const shell = networkOfRows(size + 1, [...others, [row[0], size, 10_000], [size, row[1], row[2]]]);
      const read = (of: typeof plain, i: number, j: number): number => {
        const reach = createWalkSolver(of, of.cashLow).down(at(of, i), 'net');
        return reach.nodes.includes(at(of, j)) ? (reach.value[at(of, j)] as number) : 0;
      };
      for (let j = 0; j < size; j++) {
        expect(read(split, row[0], j)).toBeCloseTo(read(plain, row[0], j), 10);
        expect(read(shell, row[0], j)).toBeCloseTo(read(plain, row[0], j), 10);
      }
    }),
  );
});
