import { expect } from 'vitest';
import { journey } from './harness.ts';

journey('the language changes without a reload, and nothing English is left in the frame', async ({ page, open }) => {
  await open();
  await page.getByRole('tab', { name: 'Influence' }).click();
  await page.getByRole('button', { name: /Language/ }).click();
  await page.getByText('日本語', { exact: true }).click();
  await page.keyboard.press('Escape');
  await page
    .getByRole('tabpanel')
    .getByText(/32\.25%/)
    .first()
    .waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ja');
  const words = (await page.getByRole('tab').allTextContents()).join(' ');
  expect(words).not.toMatch(/[A-Za-z]{3}/);
});

for (const [locale, wanted] of [
  ['ja-JP', 'ja'],
  ['ko-KR', 'ko'],
  ['de-DE', 'en'],
] as const) {
  journey(
    `a reader whose browser speaks ${locale} is met in ${wanted}`,
    async ({ page, open }) => {
      await open();
      expect(await page.locator('html').getAttribute('lang')).toBe(wanted);
      await page.getByRole('tab').nth(1).click();
      await page
        .getByRole('tabpanel')
        .getByText(/32\.25/)
        .first()
        .waitFor();
    },
    { locale },
  );
}
