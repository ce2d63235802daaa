import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/analysis/answer.ts';
import { runMeasure } from '../../../src/analysis/run.ts';
import { dataset, latest } from '../../support/builder.ts';
import { type Rows, randomRows } from '../randomNetwork.ts';

type Links = readonly (readonly [number, number])[];

/**
 * The question answered a second way, slowly and by its definition alone: shares step by step along every walk that
 * does not come back to its owner, majorities to a fixed point, and a search along the links.
 */
function byDefinition(size: number, rows: Rows, links: Links, from: number, to: number) {
  const nodes = Array.from({ length: size }, (_, node) => node);
  const sharesOf = (owner: number): readonly number[] => {
    const total = new Array<number>(size).fill(0);
    let walk: readonly number[] = nodes.map((node) => Number(node === owner));
    for (let length = 0; length < 5_000 && walk.some((part) => part > 1e-15); length++) {
      const next = new Array<number>(size).fill(0);
      for (const [a, b, hundredths] of rows)
        if (b !== owner) next[b] = (next[b] ?? 0) + (walk[a] ?? 0) * (hundredths / 1e4);
      walk = next;
      next.forEach((part, node) => {
        total[node] = (total[node] ?? 0) + part;
      });
    }
    return total;
  };
  const controlledBy = (owner: number): ReadonlySet<number> => {
    const side = new Set([owner]);
    for (let before = 0; before !== side.size; ) {
      before = side.size;
      for (const company of nodes) {
        const votes = rows.reduce((sum, [a, b, part]) => sum + (b === company && side.has(a) ? part : 0), 0);
        if (votes > 5_000) side.add(company);
      }
    }
    return side;
  };
  const counts = (owner: number, company: number) =>
    controlledBy(owner).has(company) || (sharesOf(owner)[company] ?? 0) >= 0.2 - 1e-9;
  const reaches = (start: number, end: number): boolean => {
    const seen = new Set([start]);
    for (const node of seen) for (const [a, b] of links) if (a === node) seen.add(b);
    return seen.has(end);
  };
  return {
    common: nodes.filter((node) => node !== from && node !== to && counts(node, from) && counts(node, to)),
    linked: reaches(from, to) || reaches(to, from),
    owned: (sharesOf(from)[to] ?? 0) > 0 || (sharesOf(to)[from] ?? 0) > 0,
  };
}

function jointAnswer(lines: readonly string[], from: string, to: string): Answer {
  const data = dataset(...lines);
  const params = { from: [from], to: [to] };
  const made = runMeasure({ measure: 'oversight.joint', params, dataset: data, on: latest });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

const ownersOf = ({ groups }: Answer) => groups.map(({ id }) => id.replace('common:', ''));
const keysOf = ({ sentences }: Answer) => sentences.map(({ key }) => key);

const networks = randomRows(7).chain(({ size, rows }) =>
  fc.record({
    size: fc.constant(size),
    rows: fc.constant(rows),
    links: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 5 }),
  }),
);

test('whether a common owner coincides with a dependency is answered as the definition answers it', () => {
  const met = { none: 0, one: 0, several: 0, linked: 0 };
  fc.assert(
    fc.property(networks, ({ size, rows, links: drawn }) => {
      const links = [
        ...new Map(drawn.filter(([a, b]) => a !== b).map((link) => [link.join(), link] as const)).values(),
      ];
      const lines = [
        ...Array.from({ length: size }, (_, node) => `entity N${node} company`),
        ...rows.map(([a, b, part]) => `N${a} ${part / 100} N${b}`),
        ...links.map(([a, b]) => `N${a} hasAccessTo N${b}`),
      ];
      // The two with the most holders: that is where owners meet.
      const holders = (node: number) => rows.filter(([, held]) => held === node).length;
      const [from = 0, to = 1] = Array.from({ length: size }, (_, node) => node).sort(
        (a, b) => holders(b) - holders(a),
      );
      const answer = jointAnswer(lines, `N${from}`, `N${to}`);
      const { common, linked, owned } = byDefinition(size, rows, links, from, to);
      expect(ownersOf(answer).sort()).toEqual(common.map((node) => `N${node}`).sort());
      const keys = keysOf(answer);
      const first = linked ? (owned ? 'both' : 'routeOnly') : owned ? 'chainOnly' : 'neither';
      expect(keys[0]).toBe(`oversight.joint.${first}`);
      expect(keys.includes('oversight.joint.common')).toBe(linked && !owned && common.length > 0);
      expect(keys.includes('oversight.joint.noCommon')).toBe(linked && !owned && common.length === 0);
      expect(keys.includes('oversight.joint.alsoCommon')).toBe((!linked || owned) && common.length > 0);
      met[common.length === 0 ? 'none' : common.length === 1 ? 'one' : 'several'] += 1;
      if (linked && !owned) met.linked += 1;
    }),
    { numRuns: 900 },
  );
  // The draws must meet what they are to tell apart.
  for (const [what, times] of Object.entries(met)) expect(times, what).toBeGreaterThan(10);
});

test('two common owners are both named, each with its share of either side', () => {
  const lines = ['O 30 A', 'O 30 B', 'P 25 A', 'P 40 B', 'Q 19.99 A', 'Q 30 B', 'A hasAccessTo B'];
  const answer = jointAnswer(lines, 'A', 'B');
  expect(ownersOf(answer)).toEqual(['O', 'P']);
  const sentence = answer.sentences.find(({ key }) => key === 'oversight.joint.common');
  expect(sentence?.params?.['owners']).toEqual({ list: [{ entity: 'O' }, { entity: 'P' }] });
  expect(answer.groups.map(({ detail }) => detail.map(({ value }) => value))).toMatchObject([
    [{ value: 0.3 }, { value: 0.3 }],
    [{ value: 0.25 }, { value: 0.4 }],
  ]);
});

test('an owner above the common owner is common too; an owner of one side alone is not', () => {
  const lines = ['T 100 O', 'O 60 A', 'O 60 B', 'R 40 A', 'A hasAccessTo B'];
  expect(ownersOf(jointAnswer(lines, 'A', 'B')).sort()).toEqual(['O', 'T']);
});
