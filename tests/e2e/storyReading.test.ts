import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './harness.ts';

const place = (page: Page, step: number) => page.getByText(`Story ${step} / 6`, { exact: true });

async function read(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Read the story/ }).click();
  await place(page, 1).waitFor();
}

journey('the story is read by scrolling: the picture follows the text, down and up', async ({ page, open }) => {
  await open();
  await read(page);
  const column = page.locator('.page-lens');
  await column.hover();
  const reached = new Set<number>();
  const at = async () => Number(/Story (\d)/.exec((await page.locator('.story-place').textContent()) ?? '')?.[1]);
  reached.add(await at());
  for (let turn = 0; turn < 60 && !reached.has(6); turn += 1) {
    await page.mouse.wheel(0, 90);
    await page.waitForTimeout(140);
    reached.add(await at());
  }
  // Nothing is skipped on the way.
  expect([...reached]).toEqual([1, 2, 3, 4, 5, 6]);
  await expect
    .poll(() => page.locator('.story-section[aria-current="step"] .story-section-title').textContent())
    .toContain('6');
  for (let turn = 0; turn < 80 && (await at()) !== 1; turn += 1) {
    await page.mouse.wheel(0, -90);
    await page.waitForTimeout(140);
  }
  expect(await at()).toBe(1);
});

journey(
  'every sentence of the story opens its sources by keyboard, in the column and in the room',
  async ({ page, open }) => {
    await open();
    await read(page);
    const column = page.locator('.story-panel');
    const sentences = await column.locator('.story-sentence').count();
    expect(await column.getByRole('button', { name: /^\d+ sources?$/ }).count()).toBe(sentences);
    await page.keyboard.press('p');
    const room = page.getByRole('region', { name: 'Present' });
    await room.waitFor();
    for (let step = 1; step <= 6; step += 1) {
      await room.getByText(`Story ${step} / 6`, { exact: true }).waitFor();
      const buttons = room.getByRole('button', { name: /^\d+ sources?$/ });
      const count = await buttons.count();
      expect(count).toBe(await room.locator('.story-sentence').count());
      expect(count).toBeGreaterThan(0);
      for (let at = 0; at < count; at += 1) {
        await buttons.nth(at).focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => buttons.nth(at).getAttribute('aria-expanded')).toBe('true');
        await room.locator('.story-sentence').nth(at).locator('.p-source').first().waitFor();
      }
      // The keys of the story go on working from a button of it.
      await page.keyboard.press('ArrowRight');
    }
    expect(await room.locator('a[href^="https://"]').first().getAttribute('rel')).toContain('noopener');
    await page.keyboard.press('Escape');
    await place(page, 6).waitFor();
  },
);
