import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './harness.ts';

/** The fragment of the link that the dialog offers. */
async function share(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share snapshot' }).click();
  const link = page.getByRole('dialog').getByRole('textbox', { name: /^Link/ });
  await expect.poll(() => link.inputValue()).toMatch(/#s=/);
  const address = await link.inputValue();
  await page.keyboard.press('Escape');
  return address.slice(address.indexOf('#'));
}

journey('a link opens to the same view: lens, date, question and picture', async ({ page, open }) => {
  await open();
  await page.getByRole('tab', { name: 'Exposure' }).click();
  const slider = page.getByRole('slider', { name: 'As-of date' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(500);
  const day = await slider.getAttribute('aria-valuetext');
  expect(day).not.toBe('31 Oct 2023');
  const marks = await page.getByRole('main').getByRole('option').allTextContents();
  const fragment = await share(page);
  expect(fragment.length).toBeLessThan(8_000);
  await page.goto('about:blank');
  await open(fragment);
  await page.getByRole('tab', { name: 'Exposure', selected: true }).waitFor();
  expect(await page.getByRole('slider', { name: 'As-of date' }).getAttribute('aria-valuetext')).toBe(day);
  await expect.poll(() => page.getByRole('main').getByRole('option').allTextContents()).toEqual(marks);
  await page
    .getByText(/snapshot/i)
    .first()
    .waitFor();
});

journey(
  'a link that was changed on its way is answered with a sentence, and the page lives',
  async ({ page, open }) => {
    await open();
    const fragment = await share(page);
    await page.goto('about:blank');
    await open(`${fragment.slice(0, -3)}AAA`);
    await page
      .getByText(/incomplete or was changed/)
      .first()
      .waitFor();
    await page.getByRole('tab', { name: 'Influence' }).click();
    await page
      .getByRole('tabpanel')
      .getByText(/32\.25/)
      .first()
      .waitFor();
  },
);

journey('a link pasted into the address bar of an open page opens there', async ({ page, open }) => {
  await open();
  await page.getByRole('tab', { name: 'Oversight' }).click();
  const fragment = await share(page);
  await page.getByRole('tab', { name: 'Map' }).click();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, fragment);
  await page.getByRole('tab', { name: 'Oversight', selected: true }).waitFor();
});
