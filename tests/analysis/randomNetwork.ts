import fc from 'fast-check';
import { assembleNetwork, type Network } from '../../src/analysis/assembleNetwork.ts';

/** A network as plain rows: owner, owned, per cent in hundredths. */
export type Rows = readonly (readonly [number, number, number])[];

/** Random networks of up to `most` nodes: cycles, parallel edges, at most 100 % of each company. */
export function randomRows(most: number): fc.Arbitrary<{ size: number; rows: Rows }> {
  return fc
    .record({
      size: fc.integer({ min: 2, max: most }),
      raw: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 6000 })), { maxLength: most * 3 }),
    })
    .map(({ size, raw }) => {
      const left = new Array<number>(size).fill(10_000);
      const rows: [number, number, number][] = [];
      for (const [a, b, share] of raw) {
        const [from, to] = [a % size, b % size];
        const part = Math.min(share, left[to] ?? 0);
        if (from === to || part === 0) continue;
        left[to] = (left[to] ?? 0) - part;
        rows.push([from, to, part]);
      }
      return { size, rows };
    });
}

/** The network of such rows; nodes are named by their number. */
export function networkOfRows(size: number, rows: Rows, high: Rows = rows): Network {
  return assembleNetwork({
    ids: Array.from({ length: size }, (_, node) => String(node)),
    from: Int32Array.from(rows, (row) => row[0]),
    to: Int32Array.from(rows, (row) => row[1]),
    cashLow: Float64Array.from(rows, (row) => row[2] / 10_000),
    cashHigh: Float64Array.from(high, (row) => row[2] / 10_000),
    votesLow: Float64Array.from(rows, (row) => row[2] * 1e8),
    votesHigh: Float64Array.from(high, (row) => row[2] * 1e8),
  });
}

/** The node of a number. */
export function at(network: Network, name: number): number {
  return network.nodeOf.get(String(name)) ?? -1;
}
