import { expect, test } from 'vitest';
import { fingerprint } from '../../src/model/fingerprint.ts';
import { resolveDataset } from '../../src/snapshot/resolve.ts';
import { dataset } from '../support/builder.ts';
import { sampleDataset, sampleSnapshot } from './samples.ts';

const named = { ...sampleSnapshot(), dataset: { id: sampleDataset.id, fingerprint: fingerprint(sampleDataset) } };

test('the same data open without a word', async () => {
  const found = await resolveDataset(named, async () => sampleDataset);
  expect(found).toEqual({ ok: true, value: { dataset: sampleDataset, changed: false }, problems: [] });
});

test('a link opened with other data says so', async () => {
  const found = await resolveDataset(named, async () => dataset('A 61 B'));
  expect(found.ok && found.value.changed).toBe(true);
  expect(found.problems.map((problem) => problem.code)).toEqual(['snapshotDatasetChanged']);
});

test('frozen data are used if they are embedded', async () => {
  const found = await resolveDataset({ ...named, dataset: { embedded: sampleDataset } }, async () => null);
  expect(found.ok && found.value.dataset).toBe(sampleDataset);
});

test('data that are not here are named', async () => {
  const found = await resolveDataset(named, async () => null);
  expect(found).toMatchObject({ ok: false, problems: [{ code: 'snapshotUnknownDataset' }] });
});
