import { expect, test } from 'vitest';
import { openFile } from '../../src/panels/openFile.ts';
import { settle, testStore } from '../store/testStore.ts';

const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));

test('a table in Shift_JIS is opened, and the notice says how it was read', async () => {
  const { store } = testStore();
  // 株主会社 in Shift_JIS.
  const bytes = [...ascii('owner,owned,share\n'), 0x8a, 0x94, 0x8e, 0xe5, 0x89, 0xef, 0x8e, 0xd0, ...ascii(',AH,50\n')];
  await openFile(store, new File([Uint8Array.from(bytes)], 'j.csv'));
  await settle();
  const { dataset, problems } = store.getState();
  expect(JSON.stringify(dataset?.entities)).toContain('株主会社');
  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'readInEncoding', params: { file: 'j.csv', encoding: 'Shift_JIS' } }),
  );
});

test('a table whose encoding cannot be told is refused, and what stood still stands', async () => {
  const { store } = testStore();
  const { dataset } = store.getState();
  await openFile(
    store,
    new File([Uint8Array.from([...ascii('owner,owned,share\nSoci'), 0xe9, ...ascii(',A,5')])], 'l.csv'),
  );
  await settle();
  expect(store.getState().dataset).toBe(dataset);
  expect(JSON.stringify(store.getState())).toContain('unknownEncoding');
});
