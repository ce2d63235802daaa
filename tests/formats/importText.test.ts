import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSize, sizeLimit } from '../../src/formats/checkSize.ts';
import { writeNativeJson } from '../../src/formats/exporters/nativeJson.ts';
import { importText } from '../../src/formats/importText.ts';
import { fingerprint } from '../../src/model/fingerprint.ts';
import { dataset } from '../support/builder.ts';

const data = dataset(
  'A 60 B @2023-10',
  'B 50-75 C',
  'A ? D',
  'PC hasAccessTo SRV',
  'A boardMajority B',
  'count R 5 records of DB',
);
const text = writeNativeJson(data);
const codes = async (input: string, name = 'x.json') =>
  (await importText(input, name)).problems.map(({ code, path }) => `${code} ${path}`);

test('what is written is read back with the same fingerprint', async () => {
  const result = await importText(text, 'x.json');
  expect(result.ok && fingerprint(result.value)).toBe(fingerprint(data));
  expect(writeNativeJson(data)).toBe(text);
});

test('drops a byte order mark', async () => {
  expect(await importText(`\ufeff${text}`, 'x.json')).toMatchObject({ ok: true, problems: [] });
});

test('refuses by size before anything is parsed', async () => {
  expect(checkSize(200 * 1024 * 1024, 'big.json')?.problems).toMatchObject([
    { code: 'fileTooLarge', params: { megabytes: 200, max: 32 } },
  ]);
  expect(checkSize(sizeLimit, 'x')).toBeNull();
  // Not JSON at all, so the parser would have complained had it been asked.
  expect(await codes('x'.repeat(sizeLimit + 1))).toEqual(['fileTooLarge ']);
});

test.each([
  ['an empty file', '', 'emptyFile '],
  ['nothing but blanks', ' \n\t', 'emptyFile '],
  ['a file that breaks off', text.slice(0, 40), 'notJson line 3'],
  ['another JSON', '{"a":1}', 'unknownFileFormat '],
  ['a picture', '\u0089PNG\u0000\u0001', 'notText '],
  ['a text', 'hello', 'notJson line 1'],
  ['no version', '{"format":"throughline/dataset","id":"a","title":{"en":"A"},"licence":"x"}', 'noVersion version'],
  ['a list', '["throughline/dataset"]', 'expectedObject '],
])('says what is wrong with %s', async (_what, input, problem) => {
  expect(await codes(input)).toEqual([problem]);
});

test('names the line and column of broken JSON', async () => {
  expect((await importText('{"format":"throughline/dataset",\n "id": oops}', 'x.json')).problems).toMatchObject([
    { code: 'notJson', params: { line: 2, column: 8 } },
  ]);
});

test('a file with one error loads nothing at all', async () => {
  const broken = text.replace('"min": 0.6', '"min": 1.6');
  expect(broken).not.toBe(text);
  const result = await importText(broken, 'x.json');
  expect(result.ok).toBe(false);
  expect(result).not.toHaveProperty('value');
});

test('never throws on a file with a part cut out or written over', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 6 }), async (start, length, filling) => {
      const result = await importText(text.slice(0, start) + filling + text.slice(start + length), 'x.json');
      expect(result.ok || result.problems.length > 0).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
