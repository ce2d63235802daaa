import { expect, test } from 'vitest';
import { decodeText } from '../../src/formats/decodeText.ts';

/** Written with Python's codecs (`cp932`, `euc-kr`, …), as hexadecimal. */
const files: Readonly<Record<string, { readonly hex: string; readonly text: string }>> = {
  utf8: {
    hex: 'e6a0aae4b8bb2ce4bc9ae7a4be2ce589b2e590880ae382bde38395e38388e38390e383b3e382af2ce382a8e383bce3839be383bce383abe38387e382a3e383b3e382b0e382b92c35300ae6a0aae5bc8fe4bc9ae7a4bee3838de382a4e38390e383bc2ce382a8e383bce3839be383bce383abe38387e382a3e383b3e382b0e382b92c35300a',
    text: '株主,会社,割合\nソフトバンク,エーホールディングス,50\n株式会社ネイバー,エーホールディングス,50\n',
  },
  utf8Marked: {
    hex: 'efbbbfeca3bceca3bc2ced9a8cec82ac2ceca780ebb6840aeb84a4ec9db4ebb2842cec9790ec9db4ed9980eb94a9ec8aa42c35300aec868ced9484ed8ab8ebb185ed81ac2cec9790ec9db4ed9980eb94a9ec8aa42c35300a',
    text: '주주,회사,지분\n네이버,에이홀딩스,50\n소프트뱅크,에이홀딩스,50\n',
  },
  utf16le: {
    hex: 'fffe2a683b4e2c001a4f3e792c00725208540a00bd30d530c830d030f330af302c00a830fc30db30fc30eb30c730a330f330b030b9302c00350030000a002a680f5f1a4f3e79cd30a430d030fc302c00a830fc30db30fc30eb30c730a330f330b030b9302c00350030000a00',
    text: '株主,会社,割合\nソフトバンク,エーホールディングス,50\n株式会社ネイバー,エーホールディングス,50\n',
  },
  utf16be: {
    hex: 'feffc8fcc8fc002cd68cc0ac002cc9c0bd84000ab124c774bc84002cc5d0c774d640b529c2a4002c00350030000ac18cd504d2b8bc45d06c002cc5d0c774d640b529c2a4002c00350030000a',
    text: '주주,회사,지분\n네이버,에이홀딩스,50\n소프트뱅크,에이홀딩스,50\n',
  },
  shiftJis: {
    hex: '8a948ee52c89ef8ed02c8a848d870a835c83748367836f8393834e2c8347815b837a815b838b836683428393834f83582c35300a8a948eae89ef8ed0836c8343836f815b2c8347815b837a815b838b836683428393834f83582c35300a',
    text: '株主,会社,割合\nソフトバンク,エーホールディングス,50\n株式会社ネイバー,エーホールディングス,50\n',
  },
  eucKr: {
    hex: 'c1d6c1d62cc8b8bbe72cc1f6bad00ab3d7c0ccb9f62cbfa1c0ccc8a6b5f9bdba2c35300abcd2c7c1c6aeb9f0c5a92cbfa1c0ccc8a6b5f9bdba2c35300a',
    text: '주주,회사,지분\n네이버,에이홀딩스,50\n소프트뱅크,에이홀딩스,50\n',
  },
  shiftJisHalfWidth: {
    hex: '8a948ee52c89ef8ed00a8a948eae89ef8ed0c8b2cadeb02c8347815b0a',
    text: '株主,会社\n株式会社ﾈｲﾊﾞｰ,エー\n',
  },
  latin1: {
    hex: '70726f707269e974616972652c736f6369e974e92c706172740a536f6369e974e92047e96ee972616c652c4372e9646974206475204e6f72642c38300ac96c7973e9652c48f474656c20e974e9732c32300a',
    text: 'propriétaire,société,part\nSociété Générale,Crédit du Nord,80\nÉlysée,Hôtel étés,20\n',
  },
  latin1Short: {
    hex: '6f776e65722c636f6d70616e790ae974e92c4372e96469740a',
    text: 'owner,company\nété,Crédit\n',
  },
  windows1252: {
    hex: '6f776e65722c636f6d70616e790a44924965746572656e20962093c974e9942c4c924f72e9616c0a',
    text: 'owner,company\nD’Ieteren – “Été”,L’Oréal\n',
  },
  eucJp: {
    hex: 'b3f4bce72cb2f1bcd22cb3e4b9e70aa5bda5d5a5c8a5d0a5f3a5af2ca5a8a1bca5dba1bca5eba5c7a5a3a5f3a5b0a5b92c35300ab3f4bcb0b2f1bcd2a5cda5a4a5d0a1bc2ca5a8a1bca5dba1bca5eba5c7a5a3a5f3a5b0a5b92c35300a',
    text: '株主,会社,割合\nソフトバンク,エーホールディングス,50\n株式会社ネイバー,エーホールディングス,50\n',
  },
  gbk: {
    hex: 'b9c9b6ab2cb9abcbbe2cb1c8c0fd0ab0a2c0efb0cdb0cdbcafcdc52cc2ecd2cfbfc6bcbcbcafcdc5b9c9b7ddd3d0cfdeb9abcbbe2c33330a',
    text: '股东,公司,比例\n阿里巴巴集团,蚂蚁科技集团股份有限公司,33\n',
  },
  big5: {
    hex: 'aad1aa462ca4bda5712ca4f1a8d20aa578c657bf6ec5e9b971b8f4bb73b3792ca540acc9a5fdb6692c32380a',
    text: '股東,公司,比例\n台灣積體電路製造,世界先進,28\n',
  },
  halfWidthOnly: {
    hex: 'b6ccdec7bc2cb6b2bcac0ac8b2cadeb02cb4b00a',
    text: 'ｶﾌﾞﾇｼ,ｶｲｼｬ\nﾈｲﾊﾞｰ,ｴｰ\n',
  },
  cyrillic: {
    hex: 'e2ebe0e4e5ebe5f62ceaeeecefe0ede8ff2ce4eeebff0ac3e0e7eff0eeec2cd1e8e1ede5f4f2fc2c37350a',
    text: 'владелец,компания,доля\nГазпром,Сибнефть,75\n',
  },
};

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const read = (name: string) => decodeText(bytesOf(files[name]?.hex ?? ''), 'a.csv');

test.each(['utf8', 'utf8Marked', 'utf16le', 'utf16be'])('%s is read, and there is nothing to tell', (name) => {
  expect(read(name)).toEqual({ ok: true, value: files[name]?.text, problems: [] });
});

test.each([
  ['shiftJis', 'Shift_JIS'],
  ['shiftJisHalfWidth', 'Shift_JIS'],
  ['eucKr', 'EUC-KR'],
])('%s is read, and said to have been read as %s', (name, encoding) => {
  expect(read(name)).toMatchObject({
    ok: true,
    value: files[name]?.text,
    problems: [{ code: 'readInEncoding', severity: 'warning', params: { file: 'a.csv', encoding } }],
  });
});

test.each(['latin1', 'latin1Short', 'windows1252', 'eucJp', 'gbk', 'big5', 'halfWidthOnly', 'cyrillic'])(
  '%s is refused with the encoding that is needed, never read as something else',
  (name) => {
    expect(read(name)).toMatchObject({ ok: false, problems: [{ code: 'unknownEncoding', params: { file: 'a.csv' } }] });
  },
);

test('a program or a picture is no text, and half a sign of UTF-16 neither', () => {
  for (const bytes of [
    [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0xe9],
    [0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00],
    [0xff, 0xfe, 0x41],
  ]) {
    expect(decodeText(Uint8Array.from(bytes), 'ls').problems).toMatchObject([
      { code: 'notText', params: { file: 'ls' } },
    ]);
  }
});

test('nothing is an empty text', () => {
  expect(decodeText(new Uint8Array(), 'a.csv')).toEqual({ ok: true, value: '', problems: [] });
});
