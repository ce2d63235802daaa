import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAscendingSet } from '../../../src/analysis/algorithms/ascendingSet.ts';

test('gives back in order what was put in, each once, also what comes in between', () => {
  const steps = fc.array(fc.tuple(fc.boolean(), fc.nat({ max: 99_999 })), { maxLength: 300 });
  fc.assert(
    fc.property(steps, (list) => {
      const set = createAscendingSet(100_000);
      const plain = new Set<number>();
      let last = 0;
      for (const [puts, number] of list) {
        const node = last + (number % (100_000 - last));
        if (puts) {
          expect(set.add(node)).toBe(!plain.has(node));
          plain.add(node);
          expect(set.has(node)).toBe(true);
          continue;
        }
        expect(set.has(node)).toBe(plain.has(node));
        const least = plain.size === 0 ? -1 : Math.min(...plain);
        expect(set.take()).toBe(least);
        plain.delete(least);
        if (least >= 0) last = least;
      }
      const rest = Array.from(plain, () => set.take());
      expect(rest).toEqual([...plain].sort((a, b) => a - b));
      expect(set.take()).toBe(-1);
    }),
    { numRuns: 200 },
  );
});

test('an empty set can be filled from the start again', () => {
  const set = createAscendingSet(70_000);
  for (const node of [69_999, 31, 32, 0]) set.add(node);
  expect([set.take(), set.take(), set.take(), set.take(), set.take()]).toEqual([0, 31, 32, 69_999, -1]);
  expect(set.add(5)).toBe(true);
  expect(set.take()).toBe(5);
});
