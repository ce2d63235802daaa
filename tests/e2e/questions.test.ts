import { expect } from 'vitest';
import { journey } from './harness.ts';

journey('NAVER holds 32.25 % of LY in all, and neither side of the deadlock decides alone', async ({ page, open }) => {
  await open();
  await page.getByRole('tab', { name: 'Influence' }).click();
  const panel = page.getByRole('tabpanel');
  await panel.getByText(/NAVER Corporation holds 32\.25\u202f% of LY Corporation in total/).waitFor();
  await panel
    .getByText(/50\/50 deadlock/)
    .first()
    .waitFor();
  await panel.getByText(/By votes alone, NAVER Corporation does not control LY Corporation/).waitFor();
});

journey('another owner can be asked about by typing part of the name', async ({ page, open }) => {
  await open();
  await page.getByRole('tab', { name: 'Influence' }).click();
  const who = page.getByRole('combobox', { name: 'Who' });
  await who.fill('SoftBank Corp');
  await page
    .getByRole('option', { name: /^SoftBank Corp\./ })
    .first()
    .click();
  await page
    .getByRole('tabpanel')
    .getByText(/SoftBank Corp\. holds 32\.25\u202f% of LY Corporation in total/)
    .waitFor();
});

journey('the officially presumed route is told hop by hop, and said to be presumed', async ({ page, open }) => {
  await open();
  await page.getByRole('tab', { name: 'Exposure' }).click();
  const panel = page.getByRole('tabpanel');
  await panel
    .getByText(/presumed/i)
    .first()
    .waitFor();
  await panel
    .getByText(/Former-LINE internal systems can be reached from Computer of a Company A employee/)
    .first()
    .waitFor();
});

journey('a selected holding shows its value, its date and its sources', async ({ page, open }) => {
  await open();
  await page.getByRole('button', { name: 'Table' }).click();
  await page.getByRole('main').getByRole('row').nth(1).waitFor();
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await page.getByRole('tab', { name: 'Influence' }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: '64.5\u202f%' }).first().click();
  const detail = page.getByRole('complementary', { name: 'Selected' });
  await detail.getByText('64.5').first().waitFor();
  await detail.getByRole('link').first().waitFor();
  expect(await detail.getByRole('link').first().getAttribute('href')).toMatch(/^https:/);
});

journey('moving the date and moving it back brings back exactly what was there', async ({ page, open }) => {
  await open();
  await page.getByRole('tab', { name: 'Influence' }).click();
  await page
    .getByRole('tabpanel')
    .getByText(/32\.25/)
    .first()
    .waitFor();
  const now = async () => [
    ...(await page.getByRole('main').getByRole('option').allTextContents()),
    await page.getByRole('tabpanel').textContent(),
  ];
  // The smaller questions of the lens are answered one after the other: it is compared when all of them are.
  const everything = async () => {
    let last = await now();
    for (let round = 0; round < 20; round += 1) {
      await page.waitForTimeout(500);
      const next = await now();
      if (JSON.stringify(next) === JSON.stringify(last)) return next;
      last = next;
    }
    return last;
  };
  const before = await everything();
  const slider = page.getByRole('slider', { name: 'As-of date' });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.waitForTimeout(300);
  expect(await slider.getAttribute('aria-valuetext')).not.toBe('31 Oct 2023');
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'As of 31 Oct 2023' }).waitFor();
  expect(await everything()).toEqual(before);
});

journey('Back and Forward walk the lenses', async ({ page, open }) => {
  await open();
  await page.getByRole('tab', { name: 'Influence' }).click();
  await page.getByRole('tab', { name: 'Exposure' }).click();
  await page.goBack();
  await page.getByRole('tab', { name: 'Influence', selected: true }).waitFor();
  await page.goForward();
  await page.getByRole('tab', { name: 'Exposure', selected: true }).waitFor();
});
