import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './harness.ts';

/** Drops a file on the page, as a reader would. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], file ?? ''));
      return transfer;
    },
    [name, text],
  );
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('body', type, { dataTransfer: data });
}

const dataset = (stakes: readonly object[]) =>
  JSON.stringify({
    format: 'throughline/dataset',
    version: 1,
    id: 'mine',
    title: { en: 'My own case' },
    licence: 'CC0-1.0',
    sources: [{ id: 's', title: 'A source', publisher: 'Somebody', grade: 'press' }],
    entities: ['a', 'b'].map((id) => ({ id, kind: 'company', names: { en: `Company ${id.toUpperCase()}` } })),
    stakes,
  });
const stake = (capital: number, target = 'b') => ({
  id: 'a-b',
  owner: 'a',
  target,
  claims: [{ standing: 'stated', capital, citations: [{ source: 's' }] }],
});

for (const [what, text, place] of [
  ['no JSON', '{"format": "throughline/dataset", ', /line 1/],
  ['a share of 140 %', dataset([stake(1.4)]), /140/],
  ['a dangling id', dataset([stake(0.4, 'nobody')]), /nobody/],
  ['an empty file', '', /empty/i],
] as const) {
  journey(`${what}: a message that names the place, and everything stays as it was`, async ({ page, open }) => {
    await open();
    await page.getByRole('tab', { name: 'Influence' }).click();
    await page
      .getByRole('tabpanel')
      .getByText(/32\.25/)
      .first()
      .waitFor();
    await drop(page, 'mine.json', text);
    await page.getByRole('region', { name: 'Notices' }).getByText(place).first().waitFor();
    await page
      .getByRole('tabpanel')
      .getByText(/32\.25/)
      .first()
      .waitFor();
    await page.getByRole('tab', { name: 'Exposure' }).click();
    await page.getByRole('tabpanel', { name: 'Exposure' }).waitFor();
  });
}

journey('a file of the reader\u2019s own opens, and undo brings the case back', async ({ page, open }) => {
  await open();
  await drop(page, 'mine.json', dataset([stake(0.4)]));
  await page.getByRole('button', { name: /My own case/ }).waitFor();
  await expect
    .poll(() => page.getByRole('main').getByRole('option').allTextContents())
    .toContainEqual(expect.stringContaining('40\u202f%'));
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: /LY Corporation: ownership/ }).waitFor();
});
