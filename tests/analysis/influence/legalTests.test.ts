import fc from 'fast-check';
import { expect, test } from 'vitest';
import { legalTests } from '../../../src/analysis/influence/legalTests.ts';
import { legalRules } from '../../../src/analysis/influence/rules/legalRules.ts';
import { networkOf } from '../../../src/analysis/network.ts';
import { type PlainResult, plainRules } from './plain/plainRules.ts';
import { asDataset, corners, type PlainWorld, plainWorlds } from './plain/plainWorld.ts';

/** What the engine says of one rule for every pair, and what the rule's own words say in every corner of the bands. */
function everyPair(
  world: PlainWorld,
  rule: (typeof legalRules)[number],
  check: (said: string, truths: readonly PlainResult[], pair: string) => void,
): void {
  const network = networkOf(asDataset(world));
  const plain = plainRules[rule.id];
  if (plain === undefined) throw new Error(`no second way for ${rule.id}`);
  const all = corners(world);
  for (let owner = 0; owner < world.size; owner++) {
    for (let target = 0; target < world.size; target++) {
      // Nobody on record as a holder: the engine says so, and no rule is tried (its own test is in `absentHolders`).
      if (owner === target) continue;
      const node = (party: number) => network.nodeOf.get(`n${party}`) ?? -1;
      const said = legalTests(network, node(owner), node(target), [rule])[0]?.result ?? '';
      check(
        said,
        all.map((exact) => plain(exact, owner, target)),
        `${rule.id} n${owner} n${target} ${JSON.stringify(world)}`,
      );
    }
  }
}

const worded = (truth: PlainResult | undefined): string =>
  truth === null ? 'notApplicable' : truth === 'open' ? 'undecided' : truth ? 'met' : 'notMet';

test.each(legalRules.map((rule) => [rule.id, rule] as const))(
  '%s comes out as its own words say on random networks with rights and mutual holdings',
  (_, rule) => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(plainWorlds(5, 0, 3), (world) =>
        everyPair(world, rule, (said, truths, pair) => {
          seen.set(said, (seen.get(said) ?? 0) + 1);
          expect([pair, said]).toEqual([pair, worded(truths[0])]);
        }),
      ),
      { numRuns: 80 },
    );
    expect(seen.get('notMet')).toBeGreaterThan(20);
    expect((seen.get('met') ?? 0) + (seen.get('undecided') ?? 0)).toBeGreaterThan(1);
  },
);

/** Rules that the worlds between the corners can't surprise: more in the owner's line never takes a result away. */
const monotone = new Set([
  'amlr52',
  'amlr53',
  'amlr54a',
  'amlr54b',
  'amld25',
  'ukPsc',
  'closeLinks',
  'japan308',
  'ofac50',
]);

test.each(legalRules.map((rule) => [rule.id, rule] as const))(
  '%s with bands and unknown shares is met in every admissible world, not met in none, else undecided',
  (_, rule) => {
    let undecided = 0;
    fc.assert(
      fc.property(plainWorlds(4, 3, 1), (world) =>
        everyPair(world, rule, (said, truths, pair) => {
          if (said === 'undecided') undecided += 1;
          const context = [pair, said, ...new Set(truths)];
          // An associate that may turn out a subsidiary is influenced either way.
          if (said === 'met')
            expect([context, truths.every((one) => one === true || one === null)]).toEqual([context, true]);
          if (said === 'notMet')
            expect([context, truths.some((one) => one === true || one === 'open')]).toEqual([context, false]);
          if (said === 'undecided' && monotone.has(rule.id))
            expect([context, truths.includes(true) && truths.includes(false)]).toEqual([context, true]);
        }),
      ),
      { numRuns: 60 },
    );
    expect(undecided).toBeGreaterThan(1);
  },
);
