import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createControlSolver } from '../../../src/analysis/algorithms/controlClosure.ts';
import { criticalThresholds } from '../../../src/analysis/algorithms/criticalThreshold.ts';
import { at, networkOfRows, type Rows, randomRows } from '../randomNetwork.ts';

/** The least fixed point by the book: sweep all companies until nothing is added. Whole hundredths of a per cent. */
function naive(size: number, rows: Rows, start: number, quota: number, strict: boolean): Set<number> {
  const held = new Set([start]);
  for (let changed = true; changed; ) {
    changed = false;
    for (let company = 0; company < size; company++) {
      if (held.has(company)) continue;
      const votes = rows.filter(([from, to]) => to === company && held.has(from)).reduce((sum, row) => sum + row[2], 0);
      if (!(strict ? votes > quota : votes >= quota)) continue;
      held.add(company);
      changed = true;
    }
  }
  held.delete(start);
  return held;
}

function closure(network: ReturnType<typeof networkOfRows>, start: number, quota: number, strict = true): Set<number> {
  const members = createControlSolver(network)([at(network, start)], {
    quota: quota * 1e8,
    strict,
    ends: 'certain',
  }).members;
  return new Set(Array.from(members.subarray(1), (node) => Number(network.ids[node])));
}

test('the work list finds what sweeping over all companies finds, strict or not', () => {
  fc.assert(
    fc.property(randomRows(10), fc.integer({ min: 1000, max: 9000 }), fc.boolean(), ({ size, rows }, quota, strict) => {
      const network = networkOfRows(size, rows);
      for (let start = 0; start < size; start++) {
        expect(closure(network, start, quota, strict)).toEqual(naive(size, rows, start, quota, strict));
      }
    }),
    { numRuns: 300 },
  );
});

test('the closure shrinks as the quota grows, and agrees with the critical threshold of each company', () => {
  fc.assert(
    fc.property(randomRows(9), fc.integer({ min: 500, max: 9500 }), ({ size, rows }, quota) => {
      const network = networkOfRows(size, rows);
      for (let start = 0; start < size; start++) {
        const wide = closure(network, start, quota, false);
        for (const company of closure(network, start, quota + 400, false)) expect(wide.has(company)).toBe(true);
        const thresholds = criticalThresholds(network, [at(network, start)]);
        for (let company = 0; company < size; company++) {
          if (company === start) continue;
          expect((thresholds.get(at(network, company)) ?? 0) >= quota * 1e8).toBe(wide.has(company));
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('with a strict majority a company has at most one controller that nobody controls', () => {
  fc.assert(
    fc.property(randomRows(10), ({ size, rows }) => {
      const network = networkOfRows(size, rows);
      const all = Array.from({ length: size }, (_, start) => closure(network, start, 5000));
      const free = all.map((_, node) => !all.some((members, other) => other !== node && members.has(node)));
      for (let company = 0; company < size; company++) {
        expect(all.filter((members, owner) => free[owner] && members.has(company)).length).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});

test('17 + 28 + 5 per cent is not more than half', () => {
  const network = networkOfRows(4, [
    [0, 1, 6000],
    [0, 2, 6000],
    [0, 3, 1700],
    [1, 3, 2800],
    [2, 3, 500],
  ]);
  expect(closure(network, 0, 5000)).toEqual(new Set([1, 2]));
  expect(closure(network, 0, 5000, false)).toEqual(new Set([1, 2, 3]));
});

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(randomRows(9), ({ size, rows }) => {
      const [forwards, backwards] = [networkOfRows(size, rows), networkOfRows(size, rows.toReversed())];
      for (let start = 0; start < size; start++) {
        expect(closure(forwards, start, 5000)).toEqual(closure(backwards, start, 5000));
      }
    }),
  );
});
