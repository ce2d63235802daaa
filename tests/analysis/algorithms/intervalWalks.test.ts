import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intervalRow, upperRowInOrder } from '../../../src/analysis/algorithms/intervalWalks.ts';
import { createWalkSolver } from '../../../src/analysis/algorithms/walkSums.ts';
import { at, networkOfRows, randomRows } from '../randomNetwork.ts';

const banded = fc.record({
  base: randomRows(5),
  widths: fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 15, maxLength: 15 }),
});

test('every admissible share vector lies between the ends, and the upper end is attained by one', () => {
  fc.assert(
    fc.property(banded, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), ({ base, widths }, chances) => {
      const { size } = base;
      const seen = new Set<number>();
      const rows = base.rows.filter(([from, to]) => {
        const key = from * size + to;
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      });
      const high = rows.map(
        ([from, to, share], index) => [from, to, Math.min(10_000, share + (widths[index % 15] ?? 0))] as const,
      );
      const network = networkOfRows(size, rows, high);
      const upper = intervalRow(network, 0, 'max');
      const lower = intervalRow(network, 0, 'min');
      let best = new Map<number, number>();
      for (let sample = 0; sample < 12; sample++) {
        const weights = network.cashLow.slice();
        for (let node = 0; node < size; node++) {
          const edges = Array.from(network.inEdge.subarray(network.inStart[node], network.inStart[node + 1]));
          // Corners of each company's polytope: fill the bands in a random order.
          let room = 1 - edges.reduce((sum, edge) => sum + (network.cashLow[edge] as number), 0);
          const keyed = edges
            .map((edge) => [chances.next().value as number, edge] as const)
            .sort((a, b) => a[0] - b[0]);
          for (const [chance, edge] of keyed) {
            const extra = Math.max(
              0,
              Math.min(room, (network.cashHigh[edge] as number) - (network.cashLow[edge] as number)),
            );
            weights[edge] = (weights[edge] as number) + (sample < 6 ? extra : extra * chance);
            room -= extra;
          }
        }
        const reach = createWalkSolver(network, weights).down(0, 'net');
        for (const node of reach.nodes) {
          const share = reach.value[node] as number;
          if (node === 0) continue;
          best = best.set(node, Math.max(best.get(node) ?? 0, share));
          expect(share).toBeLessThanOrEqual((upper.value.get(node) ?? 0) + 1e-9);
          expect(share).toBeGreaterThanOrEqual((lower.value.get(node) ?? 0) - 1e-9);
        }
      }
    }),
    { numRuns: 120 },
  );
});

test('upper ends multiplied naively are too much where the holders of one company share it', () => {
  // X holds 40-60 % of T and half of H, which holds 30-60 % of T: together at most 80 %, not 90 %.
  const network = networkOfRows(
    3,
    [
      [0, 2, 4000],
      [1, 2, 3000],
      [0, 1, 5000],
    ],
    [
      [0, 2, 6000],
      [1, 2, 6000],
      [0, 1, 5000],
    ],
  );
  expect(intervalRow(network, at(network, 0), 'max').value.get(at(network, 2))).toBeCloseTo(0.8, 12);
});

test('one pass in topological order finds the upper ends that policies find, rings included', () => {
  let settled = 0;
  fc.assert(
    fc.property(banded, ({ base: { size, rows }, widths }) => {
      const high = rows.map(
        ([from, to, share], index) => [from, to, Math.min(10_000, share + (widths[index % 15] ?? 0))] as const,
      );
      const network = networkOfRows(size, rows, high);
      for (let source = 0; source < network.size; source++) {
        const { nodes } = createWalkSolver(network, network.cashLow).down(source, 'net');
        const into = new Float64Array(network.size);
        if (!upperRowInOrder(network, source, nodes, into)) continue;
        settled += 1;
        const { value } = intervalRow(network, source, 'max');
        for (const node of nodes) {
          if (node !== source) expect(into[node]).toBeCloseTo(value.get(node) ?? 0, 10);
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(settled).toBeGreaterThan(100);
});
