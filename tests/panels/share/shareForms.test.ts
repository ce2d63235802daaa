// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { exactShare } from '../../../src/model/share.ts';
import { reportOf } from '../../../src/panels/share/shareForms.ts';
import { makeScene } from '../../../src/store/scene.ts';
import { dataset } from '../../support/builder.ts';
import { storeOf } from '../renderPanel.tsx';

test('a report of a what-if describes its picture with what a changed holding was', async () => {
  const data = dataset('A 60 B', 'B 40 C');
  const changes = [{ type: 'setShare' as const, stake: 'A>B', capital: exactShare(0.2) }];
  const store = storeOf(data, { scenarios: [{ id: 's', name: 'sale', dataset: data.id, changes }], scenario: 's' });
  const wish = { title: '', note: '', author: '', level: 'full' as const };
  const scene = await makeScene(store.getState(), wish, new Date('2026-01-31T09:30:00Z'));
  if (!scene.ok) throw new Error('no scene');
  // The drawing inside the picture says it too: what is asked is what the report says beside it.
  const told = JSON.stringify(reportOf(scene.value, undefined)).replaceAll(/<svg.*?<\/svg>/g, '');
  expect(told).toContain('A holds 20\u202f% (was 60\u202f%) of B.');
  expect(told).toContain('B holds 40\u202f% of C.');
});
