import { expect } from 'vitest';
import { journey } from './harness.ts';

journey(
  'the report is read before it is saved, its sources open, and it goes to the printer',
  async ({ page, open }) => {
    await open();
    await page.getByRole('tab', { name: 'Influence' }).click();
    await page
      .getByRole('tabpanel')
      .getByText(/32\.25/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Share snapshot' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Preview' }).press('Enter');
    const paper = dialog.frameLocator('iframe');
    await paper.getByRole('heading', { name: 'The question' }).waitFor();
    await paper.getByText('How much of LY Corporation does NAVER Corporation hold in total').first().waitFor();
    expect(await paper.locator('script').count()).toBe(0);
    // A number of a source leads to its line in the list, inside the frame.
    await paper.locator('a[href="#source-1"]').first().click();
    await expect
      .poll(() => paper.locator('#source-1').evaluate((line) => line === line.ownerDocument.activeElement))
      .toBe(true);
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentWindow;
      frame?.addEventListener('beforeprint', () => {
        document.title = 'printing';
      });
    });
    await dialog.getByRole('button', { name: 'Print or PDF' }).click();
    await expect.poll(() => page.title()).toBe('printing');
    // Escape goes back one step, to the button that it was opened with.
    await dialog.getByRole('button', { name: 'Back to sharing' }).focus();
    await page.keyboard.press('Escape');
    await expect
      .poll(() => dialog.getByRole('button', { name: 'Preview' }).evaluate((one) => one === document.activeElement))
      .toBe(true);
  },
);
