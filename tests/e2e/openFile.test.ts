import type { FileChooser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './harness.ts';

const dataset = (title: string, capital: number) => ({
  name: `${title}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'throughline/dataset',
      version: 1,
      id: 'mine',
      title: { en: title },
      licence: 'CC0-1.0',
      sources: [{ id: 's', title: 'A source', publisher: 'Somebody', grade: 'press' }],
      entities: ['a', 'b'].map((id) => ({ id, kind: 'company', names: { en: `Company ${id.toUpperCase()}` } })),
      stakes: [
        { id: 'a-b', owner: 'a', target: 'b', claims: [{ standing: 'stated', capital, citations: [{ source: 's' }] }] },
      ],
    }),
  ),
});
const choose = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Choose a file' });

/** The file choosers as they open. It listens from the start: a chooser that opens while listening begins is missed. */
function choosers(page: Page): { readonly next: () => Promise<FileChooser> } {
  const opened: FileChooser[] = [];
  page.on('filechooser', (chooser) => void opened.push(chooser));
  return {
    next: async () => {
      await expect.poll(() => opened.length, { timeout: 10_000 }).toBeGreaterThan(0);
      const first = opened.shift();
      if (first === undefined) throw new Error('No file chooser has opened.');
      return first;
    },
  };
}

journey('two files open one after the other by the file chooser, by keyboard and by mouse', async ({ page, open }) => {
  const chosen = choosers(page);
  await open();
  await page.keyboard.press('Control+o');
  await choose(page).focus();
  await page.keyboard.press('Enter');
  await (await chosen.next()).setFiles(dataset('First case', 0.4));
  await page.getByRole('button', { name: 'Case: First case' }).waitFor();
  await page.keyboard.press('Control+o');
  await choose(page).click();
  await (await chosen.next()).setFiles(dataset('Second case', 0.55));
  await page.getByRole('button', { name: 'Case: Second case' }).waitFor();
  await expect
    .poll(() => page.getByRole('main').getByRole('option').allTextContents())
    .toContainEqual(expect.stringContaining('55\u202f%'));
});
