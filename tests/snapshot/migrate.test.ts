import { expect, test } from 'vitest';
import { migrate, migrations } from '../../src/snapshot/migrate.ts';
import { readSnapshot } from '../../src/snapshot/read.ts';
import { snapshotVersion } from '../../src/snapshot/snapshot.ts';

const fixtures = import.meta.glob<string>('../fixtures/snapshots/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

test('every version but the first has its step', () => {
  expect(migrations).toHaveLength(snapshotVersion - 1);
});

test('goes one step a version and leaves the old data alone', () => {
  const old = Object.freeze({ version: 1, a: 1 });
  const steps = [(raw: object) => ({ ...raw, b: 2 }), (raw: object) => ({ ...raw, c: 3 })];
  expect(migrate(old, 1, steps)).toEqual({ version: 3, a: 1, b: 2, c: 3 });
  expect(migrate({ version: 2, a: 1 }, 2, steps)).toEqual({ version: 3, a: 1, c: 3 });
  expect(migrate({ version: 3, a: 1 }, 3, steps)).toEqual({ version: 3, a: 1 });
});

test('there is a frozen file of every version, and each still opens', () => {
  const versions = Object.values(fixtures).map((text) => JSON.parse(text).version);
  expect([...new Set(versions)].sort()).toEqual(Array.from({ length: snapshotVersion }, (_item, index) => index + 1));
  for (const [path, text] of Object.entries(fixtures)) {
    const read = readSnapshot(text);
    expect(read.problems, path).toEqual([]);
    expect(read.ok && read.value, path).toMatchObject({
      createdAt: '2026-01-31T09:30:00Z',
      view: { lens: 'influence', asOf: '2023-10-31', from: ['A'], to: ['C'], layout: 'layered', weak: false },
      positions: { B: { x: 120, y: -40 } },
      words: { title: { en: 'Who stands behind C' }, steps: [{ view: { lens: 'exposure', asOf: '2023-10-31' } }] },
    });
  }
});
