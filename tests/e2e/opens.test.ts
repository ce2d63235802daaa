import { expect } from 'vitest';
import { journey } from './harness.ts';

journey('opens on the LY case, on its own day, with its names and shares to read', async ({ page, open }) => {
  await open();
  await page.getByRole('button', { name: /LY Corporation: ownership/ }).waitFor();
  await page.getByRole('button', { name: 'As of 31 Oct 2023' }).waitFor();
  const marks = page.getByRole('main').getByRole('option');
  await marks.filter({ hasText: 'A Holdings Corporation owns 64.5\u202f% of LY Corporation' }).waitFor();
  await marks.filter({ hasText: 'NAVER Corporation owns 50\u202f% of A Holdings Corporation' }).first().waitFor();
  expect(await page.getByRole('tab').allTextContents()).toEqual(['Map', 'Influence', 'Exposure', 'Oversight']);
});

journey('the first picture stands before the page and is drawn from the same marks', async ({ page, address }) => {
  // Nothing but the first scripts comes through: the picture has to stand without the rest.
  await page.route(/createCanvas|App-/, (route) => setTimeout(() => void route.continue(), 3000));
  await page.goto(address, { waitUntil: 'commit' });
  const picture = page.locator('svg', { hasText: 'A Holdings' }).first();
  await picture.waitFor();
  expect(await picture.textContent()).toContain('64.5');
  expect(await page.getByRole('main').count()).toBe(0);
});

journey('every bundled case opens without a fault', async ({ page, open }) => {
  await open();
  const menu = page.getByRole('button', { name: /^Case: / });
  for (const title of [/^Pyramid/, /^Ring/, /^Fifty/, /^Golden/, /^Founder/, /^Closed/, /^Managed/, /^Supply/]) {
    await menu.click();
    await page.getByRole('button', { name: title }).click();
    await expect.poll(() => menu.textContent()).toMatch(title);
    await page.getByRole('main').getByRole('option').first().waitFor({ state: 'attached' });
  }
});

journey('a page that gets no frames, as one opened behind another, answers all the same', async ({ page, open }) => {
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });
  await open();
  await page.getByRole('tab').first().waitFor();
});
