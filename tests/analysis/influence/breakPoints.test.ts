import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeBetween } from '../../../src/analysis/algorithms/bestChains.ts';
import { breakPoints } from '../../../src/analysis/influence/breakPoints.ts';
import { legalTests } from '../../../src/analysis/influence/legalTests.ts';
import { legalRules } from '../../../src/analysis/influence/rules/legalRules.ts';
import type { OwnershipNetwork } from '../../../src/analysis/network.ts';
import { goldenNetwork } from '../../../src/cli/golden/goldenNetwork.ts';
import { type Rows, randomRows } from '../randomNetwork.ts';

/** The shares of each pair added up, as a part of 1. */
function shares(rows: Rows): ReadonlyMap<string, readonly [string, string, number]> {
  const sums = new Map<string, readonly [string, string, number]>();
  for (const [from, to, part] of rows) {
    const key = `${from}>${to}`;
    sums.set(key, [`n${from}`, `n${to}`, (sums.get(key)?.[2] ?? 0) + part / 10_000]);
  }
  return sums;
}

/** The same holdings built anew with one of them at another share: the undisclosed rest gives first, then all others alike. */
function moved(rows: Rows, holder: string, company: string, share: number): OwnershipNetwork {
  const list = [...shares(rows).values()];
  const others = list.filter(([from, to]) => to === company && from !== holder).reduce((sum, row) => sum + row[2], 0);
  const scale = others + share > 1 ? (1 - share) / others : 1;
  return goldenNetwork({
    edges: list.map(([from, to, part]) => {
      const now = to !== company ? part : from === holder ? share : part * scale;
      return [from, to, now.toFixed(12)] as const;
    }),
  });
}

test('break points agree with each rule asked anew: beside every point, in the middle of every stretch, anywhere', () => {
  let points = 0;
  const anywhere = fc.array(fc.double({ min: 0.001, max: 0.999, noNaN: true }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(randomRows(4), fc.nat(), fc.nat(), anywhere, ({ rows }, which, whom, tried) => {
      const list = [...shares(rows).values()];
      const [holder, company] = list[which % Math.max(1, list.length)] ?? ['', ''];
      if (holder === '') return;
      const network = goldenNetwork({ edges: list.map(([from, to, part]) => [from, to, part.toFixed(12)] as const) });
      const nodeOf = (of: OwnershipNetwork, id: string) => of.nodeOf.get(id) ?? -1;
      const target = network.ids[whom % network.size] === holder ? company : (network.ids[whom % network.size] ?? '');
      const edge = edgeBetween(network, nodeOf(network, holder), nodeOf(network, company));
      const all = breakPoints(network, edge, nodeOf(network, holder), nodeOf(network, target), legalRules);
      legalRules.forEach((rule, index) => {
        const stretches = all[index] ?? [];
        expect([stretches[0]?.from, stretches.at(-1)?.to]).toEqual([0, 1]);
        points += stretches.length - 1;
        const asked = stretches.flatMap(({ from, to }) => [from + 1e-6, (from + to) / 2, to - 1e-6]).concat(tried);
        for (const share of asked) {
          const inside = stretches.find(({ from, to }) => share - from > 5e-7 && to - share > 5e-7);
          if (inside === undefined) continue;
          const now = moved(rows, holder, company, share);
          const [row] = legalTests(now, nodeOf(now, holder), nodeOf(now, target), [rule]);
          expect([rule.id, share, row?.result]).toEqual([rule.id, share, inside.result]);
        }
      });
    }),
    { numRuns: 40 },
  );
  expect(points).toBeGreaterThan(50);
});

test('a stretch far narrower than the grid is found, and its ends are exact', () => {
  // Q 49, R and S 0.4 each, P what is moved. With up to 0.2 nobody has a majority; up to 0.6 only all four together;
  // then R and S can each be missed, and P with Q has 49 + x, no majority up to 1; beyond, P and Q, until Q can be missed
  // (x + 0.8 above 50). With nothing at all P is no holder.
  const network = goldenNetwork({
    edges: [
      ['P', 'T', '0.1'],
      ['Q', 'T', '0.49'],
      ['R', 'T', '0.004'],
      ['S', 'T', '0.004'],
    ],
  });
  const nodeOf = (id: string) => network.nodeOf.get(id) ?? -1;
  const rule = legalRules.filter(({ basis }) => basis.kind === 'jointControl');
  const edge = edgeBetween(network, nodeOf('P'), nodeOf('T'));
  const [stretches] = breakPoints(network, edge, nodeOf('P'), nodeOf('T'), rule);
  expect(stretches?.map(({ from, to, toIncluded, result }) => [from, to, toIncluded, result])).toEqual([
    [0, 0, true, 'notApplicable'],
    [0, 0.002, true, 'notMet'],
    [0.002, 0.006, true, 'undecided'],
    [0.006, 0.01, true, 'notMet'],
    [0.01, 0.492, true, 'undecided'],
    [0.492, 1, true, 'notMet'],
  ]);
});

test('a result at one single share is a stretch of its own', () => {
  const network = goldenNetwork({
    edges: [
      ['P', 'T', '0.3'],
      ['Q', 'T', '0.137'],
    ],
  });
  const nodeOf = (id: string) => network.nodeOf.get(id) ?? -1;
  const base = legalRules.find(({ basis }) => basis.kind === 'groupVotes');
  if (base === undefined) throw new Error('no such rule');
  const exactlyHalf = { ...base, basis: { kind: 'groupVotes', at: 0.5, strict: false } } as const;
  const edge = edgeBetween(network, nodeOf('P'), nodeOf('T'));
  const [stretches] = breakPoints(network, edge, nodeOf('P'), nodeOf('T'), [exactlyHalf]);
  expect(
    stretches?.map(({ from, to, fromIncluded, toIncluded, result }) => [from, to, fromIncluded, toIncluded, result]),
  ).toEqual([
    [0, 0.5, true, false, 'notMet'],
    [0.5, 0.5, true, true, 'met'],
    [0.5, 1, false, true, 'notApplicable'],
  ]);
});
