import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRoutes } from '../../../src/analysis/exposure/findRoutes.ts';
import { ownershipBetween } from '../../../src/analysis/influence/ownershipBetween.ts';
import { quietContext } from '../../../src/analysis/measure.ts';
import { buildNetwork } from '../../../src/analysis/network.ts';
import { buildMatrix } from '../../../src/analysis/oversight/matrix.ts';
import { createPartyExposure } from '../../../src/analysis/oversight/partyExposure.ts';
import { runMeasure } from '../../../src/analysis/run.ts';
import { at, dataset, latest } from '../../support/builder.ts';

function ask(
  data: ReturnType<typeof dataset>,
  measure: string,
  params: Record<string, string | number | boolean | string[]> = {},
) {
  const answer = runMeasure({ measure, params, dataset: data, on: latest });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

test('four groups: owns and exposes, owns only, exposes without owning, neither', () => {
  const data = dataset('A 60 B', 'A 60 C', 'A hasAccessTo SB', 'B operates SB', 'D hasAccessTo SC', 'C operates SC');
  const counts = Object.fromEntries(
    ask(data, 'oversight.matrix').figures.map(({ id, value }) => [id, value.type === 'count' ? value.value : null]),
  );
  // A–B both; A–C owns only; D–C exposes only; of 4 · 3 pairs 9 are neither.
  expect(counts).toEqual({
    'matrix.ownsAndExposes': 1,
    'matrix.ownsOnly': 1,
    'matrix.exposesOnly': 1,
    'matrix.neither': 9,
  });
});

test('the measure of influence is the reader’s: total ownership, votes, control', () => {
  const data = dataset('A 60 B', 'B 60 C', 'C 60 D');
  const owned = (params: Record<string, string | number>) => {
    const figure = ask(data, 'oversight.matrix', params).figures.find(({ id }) => id === 'matrix.ownsOnly');
    return figure?.value.type === 'count' ? figure.value.value : -1;
  };
  // A: B .6, C .36, D .216; B: C .6, D .36; C: D .6
  expect(owned({ influence: 'ownership', threshold: 0.3 })).toBe(5);
  expect(owned({ influence: 'votes', threshold: 0.3 })).toBe(6);
  expect(owned({ influence: 'control' })).toBe(6);
});

test('one pass a source says what asking every pair says', () => {
  const share = fc.integer({ min: 5, max: 45 });
  const node = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(node, node, share), { maxLength: 10 }),
      fc.array(fc.tuple(node, node), { maxLength: 8 }),
      fc.array(fc.tuple(node, node), { maxLength: 8 }),
      (stakes, runs, uses) => {
        const day = at(
          ...Array.from({ length: 7 }, (_, i) => `entity P${i} company`),
          ...[...new Map(stakes.filter(([a, b]) => a !== b).map((one) => [`${one[0]}>${one[1]}`, one])).values()]
            .slice(0, 8)
            .map(([a, b, s]) => `P${a} ${s / 4} P${b}`),
          ...runs.map(([p, s]) => `P${p} operates S${s}`),
          ...uses.map(([p, s]) => `P${p} uses S${s}`),
        );
        const network = buildNetwork(day);
        const exposure = createPartyExposure(day, ['control', 'data'], false);
        const matrix = buildMatrix(day, network, exposure, 'ownership', quietContext);
        const size = matrix.parties.length;
        matrix.parties.forEach((from, row) => {
          matrix.parties.forEach((to, column) => {
            if (row === column) return;
            const cell = row * size + column;
            const pair = ownershipBetween(network, network.nodeOf.get(from) ?? -1, network.nodeOf.get(to) ?? -1);
            expect(matrix.low[cell]).toBeCloseTo(pair.net, 12);
            expect(exposure.exposes(from, to), `${from} > ${to}`).toBe(matrix.exposes[cell] === 1);
            const starts = [from, ...exposure.ownAssets(from)];
            const targets = [to, ...exposure.ownAssets(to)].filter((asset) => !starts.includes(asset));
            const { set, effects, weak } = exposure;
            const { outcome } = findRoutes(
              { set, starts, targets, via: [], effects, weak },
              { k: 1, maxHops: 40, maxTried: 50 },
              () => {},
            );
            expect(matrix.exposes[cell] === 1, `${from} > ${to}`).toBe(outcome.type !== 'none');
          });
        });
      },
    ),
    { numRuns: 60 },
  );
});

test('a chain and a route between the same two, and the common owner told as coinciding', () => {
  const data = dataset('OWN 30 X', 'OWN 100 SUP', 'SUP operates DIR', 'X uses DIR');
  const answer = ask(data, 'oversight.joint', { from: ['SUP'], to: ['X'] });
  expect(answer.sentences.map(({ key }) => key)).toEqual([
    'oversight.joint.routeOnly',
    'oversight.joint.route',
    'oversight.joint.common',
    'oversight.joint.care',
  ]);
  expect(answer.groups.map(({ id }) => id)).toEqual(['common:OWN']);
  const without = ask(dataset('SUP operates DIR', 'X uses DIR'), 'oversight.joint', { from: ['SUP'], to: ['X'] });
  expect(without.sentences.map(({ key }) => key)).toContain('oversight.joint.noCommon');
});

test('the grid holds every pair, and its letters add up to the groups', () => {
  const { pairs, figures } = ask(
    dataset('A 60 B', 'A 60 C', 'A hasAccessTo SB', 'B operates SB', 'D hasAccessTo SC', 'C operates SC'),
    'oversight.matrix',
  );
  expect(pairs?.cells).toHaveLength((pairs?.parties.length ?? 0) ** 2);
  const count = (letter: string) => pairs?.cells.split(letter).length ?? 0;
  const value = (id: string) => figures.find((figure) => figure.id === `matrix.${id}`)?.value;
  expect(value('ownsAndExposes')).toMatchObject({ value: count('b') - 1 });
  expect(value('ownsOnly')).toMatchObject({ value: count('o') - 1 });
  expect(value('exposesOnly')).toMatchObject({ value: count('e') - 1 });
  const [row, column] = [pairs?.parties.indexOf('A') ?? 0, pairs?.parties.indexOf('B') ?? 0];
  expect(pairs?.cells[row * (pairs?.parties.length ?? 0) + column]).toBe('b');
});
