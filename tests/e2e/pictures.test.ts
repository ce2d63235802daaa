import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './harness.ts';

async function influence(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Influence' }).click();
  await page
    .getByRole('tabpanel')
    .getByText(/32\.25/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Share snapshot' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Link', exact: true }).waitFor();
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly base64: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), base64: readFileSync(await download.path()).toString('base64') };
}

/** Pastes a file as a browser does when one was copied in the file manager. */
async function paste(page: Page, file: { readonly name: string; readonly base64: string }): Promise<void> {
  await page.evaluate(({ name, base64 }) => {
    const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([content], name));
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, file);
}

journey('a picture that was pasted is the view again, as PNG and as SVG', async ({ page, open }) => {
  await open();
  await influence(page);
  const pictures = [await saved(page, 'PNG'), await saved(page, 'SVG')];
  await page.keyboard.press('Escape');
  for (const picture of pictures) {
    await page.getByRole('tab', { name: 'Map' }).click();
    await page.getByRole('tab', { name: 'Map', selected: true }).waitFor();
    await paste(page, picture);
    await page.getByRole('tab', { name: 'Influence', selected: true }).waitFor();
    await page.getByText('as it was shared').waitFor();
  }
});

journey(
  'the picture is copied as PNG, twice as large as the SVG, and painted',
  async ({ page, open }) => {
    await open();
    await influence(page);
    const svg = Buffer.from((await saved(page, 'SVG')).base64, 'base64').toString();
    await page.getByRole('dialog').getByRole('button', { name: 'Copy picture' }).click();
    await page.getByRole('dialog').getByRole('status').getByText('Copied').waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const image = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4 * 97) colours.add(((data[at] ?? 0) << 8) | (data[at + 1] ?? 0));
      return { width: image.width, colours: colours.size };
    });
    expect(copied.width).toBe(2 * Math.round(Number(/<svg[^>]*\swidth="([\d.]+)"/.exec(svg)?.[1])));
    expect(copied.colours).toBeGreaterThan(20);
  },
  { permissions: ['clipboard-read', 'clipboard-write'] },
);

journey('a picture for print has greys only, and every word that the coloured one has', async ({ page, open }) => {
  await open();
  await influence(page);
  const wordsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words]) => words);
  const text = async () => Buffer.from((await saved(page, 'SVG')).base64, 'base64').toString();
  const coloured = await text();
  await page.getByRole('dialog').getByLabel('Colours').selectOption('print');
  const grey = await text();
  expect(wordsOf(grey)).toEqual(wordsOf(coloured));
  const painted = grey.slice(0, grey.indexOf('<metadata'));
  const colours = [...painted.matchAll(/(?:fill|stroke)="#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})"/gi)];
  expect(colours.length).toBeGreaterThan(10);
  expect(colours.filter(([, red, green, blue]) => red !== green || green !== blue)).toEqual([]);
});
