import { expect, test } from 'vitest';
import { wayPhrase } from '../../../src/analysis/oversight/conflictWords.ts';
import { en } from '../../../src/messages/en.ts';
import { ko } from '../../../src/messages/ko.ts';
import { say } from '../../../src/messages/say.ts';

/** A sale of so many percentage points, in words. */
function sale(points: number, language: 'en' | 'ko'): string {
  const sales = [{ seller: 'A', company: 'B', units: Math.round(points * 1e10), stakes: [], changes: [] }];
  const way = { sales, rights: [], changes: [], units: 0, proven: true };
  return say({ language, catalogue: { en, ko }[language], nameOf: (id) => id }, wayPhrase(way));
}

test('the points of a sale are said with two decimals, rounded up so that what is said is enough', () => {
  expect(sale(13.9823, 'en')).toBe('A gives up at least 13.99 percentage points of B');
  expect(sale(18.9923, 'ko')).toContain('19%\u2060포인트');
  expect(sale(10, 'en')).toContain('at least 10 percentage points');
  expect(sale(10.0000001, 'en')).toContain('at least 10.01 percentage points');
});
