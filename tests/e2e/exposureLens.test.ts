import { journey } from './harness.ts';

journey(
  'a link that must not be cut is found by typing, chosen and removed with the keys alone',
  async ({ page, open }) => {
    await open();
    await page.getByRole('tab', { name: 'Exposure' }).click();
    const panel = page.getByRole('tabpanel');
    await panel.getByLabel('Other questions').selectOption('exposure.cut');
    const field = panel.getByRole('combobox', { name: 'Not to be cut' });
    await field.focus();
    await page.keyboard.type('company a access');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const remove = panel.getByRole('button', { name: /^Remove / });
    await remove.waitFor();
    await remove.focus();
    await page.keyboard.press('Enter');
    await remove.waitFor({ state: 'detached' });
  },
);
