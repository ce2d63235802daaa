import { expect, test } from 'vitest';
import { run } from './terminal.ts';

/** “소유자,회사,지분” and a holding of NAVER’s in EUC-KR, as the headings owner, company, share. */
const eucKr = Uint8Array.from([
  ...new TextEncoder().encode('owner,owned,share\n'),
  ...[0xb3, 0xd7, 0xc0, 0xcc, 0xb9, 0xf6], // 네이버
  ...new TextEncoder().encode(',AH,50\n'),
]);
const utf16 = Uint8Array.from([
  0xff,
  0xfe,
  ...[...'owner,owned,share\nN,AH,50\n'].flatMap((sign) => [sign.charCodeAt(0), 0]),
]);
const ask = (file: string) => ['answer', '--file', file, '--measure', 'influence.owners', '--param', 'target=AH'];

test('a table in EUC-KR is read, and it is said that it was read so', async () => {
  const { code, err, out } = await run(ask('k.csv'), { 'k.csv': eucKr });
  expect([code, err]).toEqual([0, expect.stringContaining('k.csv was read as EUC-KR')]);
  expect(out).toContain('네이버');
});

test('a table in UTF-16 is read like any other', async () => {
  const { code, err } = await run(ask('u.csv'), { 'u.csv': utf16 });
  expect([code, err]).toEqual([0, '']);
});

test('a table whose encoding cannot be told is refused with the one that is needed', async () => {
  const latin = Uint8Array.from(
    [...'owner,owned,share\nSoci'].map((sign) => sign.charCodeAt(0)).concat(0xe9, 0x2c, 0x41),
  );
  const { code, err } = await run(ask('l.csv'), { 'l.csv': latin });
  expect([code, err]).toEqual([1, expect.stringContaining('UTF-8')]);
});

test('a program given as cases is refused by name; broken JSON by its place, in the language asked for', async () => {
  const program = Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0xe9, 0x2c]);
  const binary = await run(['golden', '/bin/ls'], { '/bin/ls': program });
  expect([binary.code, binary.err]).toEqual([1, '/bin/ls is no text file that can be read here.']);
  const broken = await run(['golden', 'cases.json', '--language', 'ko'], { 'cases.json': '{"cases":\n [1,}' });
  expect([broken.code, broken.err]).toEqual([1, 'cases.json: 올바른 JSON이 아닙니다. 2행 5열에서 오류가 났습니다.']);
});

test('a snapshot without a question says that it holds no answers', async () => {
  const { code, err } = await run(['snapshot', '--case', 'deadlock', '--out', 'd.json']);
  expect([code, err]).toEqual([0, expect.stringContaining('holds no answers')]);
});
