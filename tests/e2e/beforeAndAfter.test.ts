import { expect } from 'vitest';
import { journey } from './harness.ts';

journey(
  'a smaller holding is tried: outline, conflict and bar of owners say what it was, and undo brings back every word',
  async ({ page, open }) => {
    await open();
    await page.getByRole('tab', { name: 'Oversight' }).click();
    await page.getByRole('button', { name: 'Outline', exact: true }).click();
    const outline = page.locator('.p-tree');
    const conflict = page.getByRole('tabpanel').locator('.p-card-conf').first();
    const bar = page.locator('.p-bar-list').first();
    const holding = outline.getByText(/^A Holdings Corporation · /);
    const toCompany = page.getByRole('heading', { level: 2 }).getByRole('button', { name: 'A Holdings Corporation' });
    await holding.click();
    await toCompany.click();
    await bar.waitFor();
    await conflict.getByText('Influence, by holdings', { exact: true }).waitFor();
    const words = async () => [await outline.textContent(), await conflict.textContent(), await bar.textContent()];
    const facts = await words();
    expect(facts.join(' ')).not.toMatch(/\(was|before:/);

    await holding.click();
    await page.locator('.p-slider input').first().fill('45');
    await outline.getByText(/^A Holdings Corporation · 45\s% \(was 50\s%\)$/).waitFor();
    await conflict.locator('.proof-own > b', { hasText: /32\.25\s% → 29\.0\d*\s%/ }).waitFor();
    // The route of the breach is as it was, and said once.
    expect(await conflict.locator('.proof-hit s').count()).toBe(0);
    await toCompany.click();
    await bar.getByRole('button', { name: /50\s% 45\s%$/ }).waitFor();

    // Back over the two selections and the holding between them.
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
    await expect.poll(words, { timeout: 15_000 }).toEqual(facts);
  },
);
