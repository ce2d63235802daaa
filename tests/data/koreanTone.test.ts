import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const data = new URL('../../data', import.meta.url).pathname;
const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));

/** Every Korean text of a file. */
function koreanOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(koreanOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'ko' && typeof inner === 'string' ? [inner] : koreanOf(inner),
  );
}

test('speaks to Korean readers in the polite form of the page, in every sentence of every bundled case', () => {
  const texts = files.flatMap((name) => koreanOf(JSON.parse(readFileSync(join(data, name), 'utf8'))));
  expect(texts.length).toBeGreaterThan(300);
  // A plain ending; what is quoted, as in a headline, keeps its own.
  expect(texts.filter((text) => /(?<!니)다(\.(\s|$)|$)/u.test(text) || /는가\.(\s|$)/u.test(text))).toEqual([]);
});

test('calls the shared login of the case by one name in Korean', () => {
  const texts = files.flatMap((name) => koreanOf(JSON.parse(readFileSync(join(data, name), 'utf8'))));
  expect(texts.filter((text) => /공통 플랫폼|공유 시스템|공동 사용 시스템/u.test(text))).toEqual([]);
});
