import { expect } from 'vitest';
import { journey } from './harness.ts';

journey(
  'in a frame of 600 × 400 the view is read, its story told with sources, and opened whole',
  async ({ page, address, open }) => {
    await open();
    await page.getByRole('button', { name: /Read the story/ }).click();
    await page.getByText('Story 1 / 6', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Share snapshot' }).click();
    const link = page.getByRole('dialog').getByRole('textbox', { name: 'Link', exact: true });
    await expect.poll(() => link.inputValue()).toMatch(/#s=/);
    const fragment = new URL(await link.inputValue()).hash;
    const body = `<!doctype html><p>An article.</p><iframe src="${address}?embed${fragment}" width="600" height="400" title="T"></iframe>`;
    await page.route('**/article', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${address}article`);
    const frame = page.frameLocator('iframe');
    await frame.getByText('Story 1 / 6', { exact: true }).waitFor();
    // Read only: no lenses, no search, no way to change anything.
    expect(await frame.getByRole('tab').count()).toBe(0);
    expect(await frame.getByRole('button', { name: /Share|Undo|Edit/ }).count()).toBe(0);
    await frame.getByRole('button', { name: 'Next step' }).click();
    await frame.getByText('Story 2 / 6', { exact: true }).waitFor();
    await frame.getByRole('button', { name: 'Words of this step' }).click();
    await frame
      .getByRole('button', { name: /^\d+ sources?$/ })
      .first()
      .click();
    await frame.locator('.p-source').first().waitFor();
    // Nothing of it stands outside the frame.
    const wide = await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const [whole] = await Promise.all([
      page.waitForEvent('popup'),
      frame.getByRole('link', { name: /Open in Throughline/ }).click(),
    ]);
    await whole.getByRole('tab').first().waitFor();
    expect(whole.url()).not.toContain('embed');
    await whole.getByText('Story 1 / 6', { exact: true }).waitFor();
  },
);
