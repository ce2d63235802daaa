import { expect } from 'vitest';
import { journey } from './harness.ts';

journey('from the first key to the figure by keyboard alone', async ({ page, open }) => {
  await open();
  await page.locator('html[data-rest]').waitFor({ timeout: 30_000 });
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Skip/);
  const focusOn = async (role: string) => {
    for (let press = 0; press < 40; press += 1) {
      if ((await page.evaluate(() => document.activeElement?.getAttribute('role'))) === role) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no ${role} in 40 presses of Tab`);
  };
  await focusOn('tab');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: 'Influence', selected: true }).waitFor();
  await page
    .getByRole('tabpanel')
    .getByText(/32\.25/)
    .first()
    .waitFor();
  await focusOn('combobox');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('SoftBank Corp');
  const wanted = page.getByRole('option', { name: /^SoftBank Corp\./ }).first();
  await wanted.waitFor();
  for (let press = 0; press < 10; press += 1) {
    await page.keyboard.press('ArrowDown');
    const active = await page.evaluate(() => document.activeElement?.getAttribute('aria-activedescendant'));
    if (active === (await wanted.getAttribute('id'))) break;
  }
  await page.keyboard.press('Enter');
  await page
    .getByRole('tabpanel')
    .getByText(/SoftBank .* holds .* of LY Corporation in total/)
    .waitFor();
});

journey('the picture is walked with the arrow keys, and each step is spoken', async ({ page, open }) => {
  await open();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const active = () =>
    page.evaluate(() => {
      const holder = document.activeElement;
      const id = holder?.getAttribute('aria-activedescendant');
      return (id ? document.getElementById(id) : holder)?.textContent ?? '';
    });
  await page.keyboard.press('ArrowUp');
  const first = await active();
  expect(first).not.toBe('');
  const seen = new Set([first]);
  for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowRight', 'ArrowDown', ']', '[']) {
    await page.keyboard.press(key);
    seen.add(await active());
  }
  expect(seen.size).toBeGreaterThan(2);
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: 'Selected' }).getByRole('heading').first().waitFor();
  await page.keyboard.press('Escape');
});

journey('the search opens with a slash, finds in every script and leads to the entity', async ({ page, open }) => {
  await open();
  await page.keyboard.press('/');
  await page.keyboard.type('네이버');
  await page.getByRole('dialog').getByText(/NAVER/).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: 'Selected' }).getByText(/NAVER/).first().waitFor();
});
